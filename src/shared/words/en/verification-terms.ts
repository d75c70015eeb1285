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
    'time-stamp':
      'The time stamp is about this signature, was signed with the key of a certificate for time stamps, and has not changed since',
    'time-stamp-trust': 'The certificate of the time stamp authority is trusted, or a trusted one vouches for it',
    revocation: 'Whether the certificates of the signer and of the time stamp authority were revoked',
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
  timeStamp: 'Time stamp',
  noTimeStamp: 'none',
  unreadableTimeStamp: 'cannot be read',
  timeStampAt: 'this signature was there at {at} (by the clock of the time stamp authority)',
  timeStampBy: 'Time stamp authority',
  timeStampFingerprint: 'Certificate of the time stamp authority, SHA-256',
  timeStampFaults: {
    'of-something-else': 'The time stamp is about another signature.',
    'not-of-authority': 'The time stamp was not signed with the key of the certificate in it, or has changed since.',
    'not-as-written': 'The time stamp holds something that nobody vouches for.',
    'not-for-time': 'The certificate of the time stamp is not one for time stamps.',
    'not-valid': 'The certificate of the authority was not valid when it made the time stamp.',
  },
  file: 'File SHA-256',
  inside: 'Record inside the file (JSON) SHA-256',
  noRecord: 'none, or not checked',
};
