import type { verification as ko } from '../ko/verification-terms.js';

export const verification: typeof ko = {
  verdicts: {
    genuine: 'Genuine. It was signed with the key of a trusted certificate, and no byte has changed since.',
    'not-genuine': 'It cannot be taken for genuine.',
    unknown:
      'Whether it is genuine cannot be told: without a certificate to trust, nobody knows whose signature it is.',
  },
  results: { passed: 'yes', failed: 'no', 'not-checked': 'not checked' },
  checks: {
    signature: 'A signature covers the file from its first byte to its last',
    unaltered: 'No byte has changed since it was signed',
    signer: 'The key of the certificate in the signature made it',
    form: 'The signature holds nothing but what belongs there',
    trust: 'The certificate is trusted, or a trusted one vouches for it',
    validity: 'The certificate was valid when it says it was signed',
    'time-stamp': 'Time stamp of a third party',
    revocation: 'Whether the certificate was revoked',
  },
  unsigned: {
    'not-a-pdf': 'This is no PDF file.',
    'no-signature': 'There is no signature.',
    'not-to-the-end': 'The signature does not cover the whole file: something was added or cut off after signing.',
    'not-as-written': 'The place of the signature is not as Ieum writes it.',
    unreadable: 'The signature cannot be read.',
  },
  signer: 'Signed by',
  fingerprint: 'Certificate SHA-256',
  signedAt: 'Says it was signed (by the clock of the system that signed)',
  file: 'File SHA-256',
  inside: 'Record inside the file (JSON) SHA-256',
  noRecord: 'none, or not checked',
};
