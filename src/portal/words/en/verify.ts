import type { verify as ko } from '../ko/verify.js';

export const verify: typeof ko = {
  title: 'Check a document',
  heading: 'See whether an audit report that you hold is genuine',
  summary:
    'Hand in the PDF and learn who signed it, whether anything changed since, whether it equals what was issued, and whether a newer version has taken its place. The file is not kept.',
  file: 'PDF file',
  hint: 'Up to 16 MB, exactly as it was downloaded. A file that was saved anew or printed to PDF cannot be checked.',
  missing: 'Choose the file to check.',
  submit: 'Check',
  withoutUs: 'To check it without this page',
  command:
    'Use a PDF program that shows signatures together with the certificate below, or run npm run ieum -- verify FILE.pdf --trust certificate.pem in the folder of the source code of Ieum. Neither network nor database is needed.',
  certificate: 'Download the certificate (PEM)',
  resultTitle: 'Result of the check',
  outcomes: {
    current: {
      heading: 'Genuine, and the latest version',
      summary:
        'From the first byte to the last it is what this system issued and keeps, and no later version has come out.',
    },
    replaced: {
      heading: 'Genuine, but a newer version has been issued',
      summary: 'It is what this system issued, but a later version has taken its place.',
    },
    'not-issued-here': {
      heading: 'The signature holds, but no such document is on record',
      summary:
        'It was signed with the certificate of this system, but none of the documents that were issued here equals it. Please ask the issuer.',
    },
    'signed-otherwise': {
      heading: 'It equals what was issued, but its signature could not be confirmed',
      summary:
        'From the first byte to the last it is what this system issued and keeps. With the certificate in use now its signature cannot be confirmed.',
    },
    'not-genuine': {
      heading: 'It cannot be taken for genuine',
      summary:
        'It differs from what this system issued, or was changed after signing, or was not signed with the certificate of this system.',
    },
  },
  recordHeading: 'Compared with what was issued',
  notIssued: 'None of the documents that this system issued and keeps equals this file.',
  kind: 'Kind',
  number: 'Report number',
  versioned: (number, version) => `${number} (version ${version})`,
  edition: 'Edition',
  issuedAt: 'Issued',
  standing: 'Whether it stands',
  stands: 'No later version has been issued.',
  replacedBy: (version) => `Version ${version} has taken its place`,
  signatureHeading: 'Signature',
  checksCaption: 'What was checked, and what was not',
  checked: 'Checked',
  result: 'Result',
  fileHeading: 'File',
  name: 'File name',
  sha256: 'SHA-256',
  inside: 'Record inside the file (JSON)',
  noRecord: 'There is none, or it was not read because the signature could not be confirmed.',
  recordSize: (bytes) => `${bytes} bytes, SHA-256:`,
  another: 'Check another file',
};
