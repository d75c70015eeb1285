import type { publicPages as ko } from '../ko/public.js';

export const publicPages: typeof ko = {
  start: {
    title: 'Start',
    heading: 'So that services do not stop: operators show it, the ministry checks it',
    summary:
      'With Ieum, value-added telecom operators and data-centre operators show that they keep their duty of service stability, and the Ministry of Science and ICT checks it.',
    stepsTitle: 'What happens here',
    steps: [
      { title: 'Register', text: 'Operators register data centres, services, components and protection measures.' },
      {
        title: 'Self-assess',
        text: 'They answer the items that apply to them and attach evidence; the attester attests and submits.',
      },
      { title: 'Review', text: 'Inspectors judge item by item beside the answer; somebody else signs.' },
      { title: 'Report', text: 'The result is issued as a PDF report that both sides read.' },
    ],
    signature: {
      title: 'How reports are signed',
      text: (holder: string) =>
        `Every issued report is signed with the key of the certificate “${holder}”. With that certificate anybody can check that a report is genuine and unaltered.`,
      own: 'This system made the certificate itself at its first start; no third party vouches for it. Please confirm its SHA-256 by another way.',
      fingerprint: 'Certificate SHA-256',
      verify: 'See whether a report that you hold is genuine',
      certificate: 'Download the certificate (PEM)',
    },
    demoTitle: 'This is a demonstration',
    demoText:
      'All operators, facilities, people and figures here are invented for the demonstration and have nothing to do with real ones. Sign in with one of the accounts below and look around.',
    accountsTitle: 'Who to sign in as, and what to look at',
    accountsCaption: 'Demonstration accounts',
    accountsHint: 'New here? Follow the list from the top: from the register to the report takes ten minutes.',
    columns: { person: 'Person', account: 'Account', look: 'What to look at', signIn: 'Start' },
    password: 'Password',
    signInAs: (name: string) => `Sign in as ${name}`,
    signInShort: 'Sign in',
  },
};
