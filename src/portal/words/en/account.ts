import type { account as ko } from '../ko/account.js';

export const account: typeof ko = {
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  newPasswordAgain: 'New password again',
  passwordHint: (min: number) => `At least ${min} characters. A long sentence that is easy to remember will do.`,
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    failed: 'The e-mail address or the password is not right.',
    delayed: (seconds: number) => `Signing in failed several times. Try again in ${seconds} seconds.`,
    forgotten:
      'If you forgot your password, ask the administrator of your organisation for a reset link. Accounts are made by invitation.',
    demo: 'The demonstration accounts are listed on the start page.',
    demoLink: 'Open the start page',
  },
  expired: {
    title: 'Your session has expired',
    explanation: 'You were signed out because nothing happened for some time. Sign in again to go on.',
    kept: 'What you were sending is kept below. After signing in you can check it once more and send it.',
    fileLost: 'The file you chose could not be kept. Choose it again after signing in.',
    showKept: 'Show what is kept',
  },
  resume: {
    title: 'What you were sending is still here',
    explanation: 'It was not saved because your session had expired. Check it and send it.',
    send: 'Send this',
    discard: 'Go on without sending',
    field: 'Field',
    value: 'Content',
  },
  invitation: {
    title: 'Accept the invitation',
    explanation: (organisation: string, role: string) =>
      `You are invited to ${organisation} as: ${role}. Choose a password to start.`,
    submit: 'Set the password and start',
    name: 'Name',
  },
  reset: {
    title: 'Reset the password',
    explanation:
      'Choose a new password. You will be signed out on all other devices, and all your API tokens will be revoked.',
    submit: 'Change the password',
  },
  link: {
    goneTitle: 'This link cannot be used',
    gone: 'It has been used already or has expired. Ask the administrator of your organisation for a new one.',
  },
  people: {
    title: 'People',
    caption: 'People of the organisation',
    name: 'Name',
    roles: 'Roles',
    state: 'State',
    active: 'active',
    blocked: 'blocked',
    invited: 'Invited',
    linkUntil: (until) => `link good until ${until}`,
    linkLapsed: (until) => `link expired ${until}. Open the name to make a new one.`,
    invite: 'Invite a colleague',
    inviteHint: 'The link is shown once. Hand it to the person yourself.',
    inviteSubmit: 'Make an invitation link',
    linkTitle: 'This link is shown once',
    linkHint: (validUntil: string) =>
      `It can be used once until ${validUntil}. It cannot be shown again after you leave.`,
    makeReset: 'Make a reset link',
    emptyTitle: 'No people yet',
  },
  tokens: {
    title: 'API tokens',
    explanation:
      'Programs use them to reach Ieum. A token can do what its maker may do, and only within the scopes chosen for it.',
    caption: 'API tokens',
    name: 'Name',
    nameHint: 'What the token is for, for example: deployment pipeline',
    scopes: 'Scopes',
    expires: 'Expires on',
    lastUsed: 'Last used',
    never: 'never',
    create: 'Make a token',
    shownOnce: 'The token is shown only now. Keep it in a safe place.',
    revoke: 'Revoke',
    revoked: 'revoked',
    emptyTitle: 'No tokens yet',
  },
};
