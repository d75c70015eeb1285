import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Certificate } from 'pkijs';
import { embeddedFile } from '../platform/pdf/embedded-file.js';
import { certificatesIn } from '../platform/signature/certificates.js';
import { CHECKS, type Verification, verifyDocument } from '../platform/signature/verify-document.js';
import { fill, termsIn } from '../shared/words/index.js';
import { RefusedInput } from './refused-input.js';

const LARGEST = 200 * 1024 * 1024;
const EXIT_CODES = { genuine: 0, 'not-genuine': 1, unknown: 2 } as const;
const words = termsIn('ko').verification;

/**
 * Says whether a PDF is what the holder of a certificate signed, and what was not checked. Needs no database.
 * @returns the exit code: 0 genuine, 1 not genuine, 2 cannot be told
 * @throws RefusedInput where a file cannot be read (exit code 2)
 */
export async function runVerification(
  file: string,
  trust: { readonly signers: string | undefined; readonly timeStampAuthorities: string | undefined },
): Promise<number> {
  const bytes = await contentOf(file);
  const signers = await certificatesOf(trust.signers);
  const verification = await verifyDocument(bytes, signers, await certificatesOf(trust.timeStampAuthorities));
  const inside = verification.verdict === 'not-genuine' ? null : embeddedFile(bytes);
  process.stdout.write(told(verification, { file: hashOf(bytes), inside: inside === null ? null : hashOf(inside) }));
  return EXIT_CODES[verification.verdict];
}

async function contentOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new RefusedInput([`파일을 찾을 수 없습니다: ${file}`]);
  if (found.size > LARGEST) throw new RefusedInput([`${file}: 200 MiB보다 큰 파일은 확인하지 않습니다.`]);
  return readFile(file);
}

async function certificatesOf(file: string | undefined): Promise<readonly Certificate[] | null> {
  if (file === undefined) return null;
  const bytes = await contentOf(file);
  try {
    const found = certificatesIn(bytes.toString('latin1'));
    if (found.length > 0) return found;
  } catch {
    // told below
  }
  throw new RefusedInput([`${file}에 인증서(PEM)가 없습니다.`]);
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** @param hashes SHA-256 (hex) of the file, and of the record inside it */
function told(verification: Verification, hashes: { readonly file: string; readonly inside: string | null }): string {
  const { verdict, results, unsigned, signer, signedAt } = verification;
  const lines = [
    words.verdicts[verdict],
    ...(unsigned === null ? [] : [words.unsigned[unsigned]]),
    `${words.file}: ${hashes.file}`,
    `${words.inside}: ${hashes.inside ?? words.noRecord}`,
    ...(signer === null ? [] : [`${words.signer}: ${signer.holder}`, `${words.fingerprint}: ${signer.fingerprint}`]),
    ...(signedAt === null ? [] : [`${words.signedAt}: ${signedAt.toISOString()}`]),
    ...(signer === null ? [] : timeStampLines(verification)),
    '',
    ...CHECKS.map((check) => `  [${words.results[results[check]]}] ${words.checks[check]}`),
  ];
  return `${lines.join('\n')}\n`;
}

function timeStampLines({ timeStamp, results }: Verification): readonly string[] {
  if (results['time-stamp'] === 'not-checked') return [`${words.timeStamp}: ${words.noTimeStamp}`];
  if (timeStamp === null) return [`${words.timeStamp}: ${words.unreadableTimeStamp}`];
  const { at, authority, fault } = timeStamp;
  return [
    `${words.timeStamp}: ${fault === null ? fill(words.timeStampAt, { at: at.toISOString() }) : words.timeStampFaults[fault]}`,
    `${words.timeStampBy}: ${authority.holder}`,
    `${words.timeStampFingerprint}: ${authority.fingerprint}`,
  ];
}
