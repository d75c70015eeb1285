import type { notices as ko } from '../ko/notices.js';

export const notices: Record<keyof typeof ko, string> = {
  saved: 'Saved.',
  removed: 'Removed.',
  'signed-out': 'You are signed out.',
  'password-set': 'Your password is set.',
  'person-changed': 'The details were saved.',
  'token-revoked': 'The token was revoked.',
};
