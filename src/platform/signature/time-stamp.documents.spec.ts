import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { startLocalAuthority } from '../../../test/support/local-authority.js';
import { type OpensslWay, opensslTs, startOpensslAuthority, USUAL } from '../../../test/support/openssl-authority.js';
import { placesIn } from '../../../test/support/places-in.js';
import { Settings } from '../config/settings.js';
import { JsonLog } from '../logging/json-log.js';
import { renderPdf } from '../pdf/render.js';
import { withSignature } from '../pdf/signature/signature-slot.js';
import { signedBytes } from '../pdf/signature/signed-bytes.js';
import { certificatesIn } from './certificates.js';
import { DocumentSigner } from './document-signer.js';
import { readSignature } from './read-signature.js';
import { TimeStampAuthority } from './time-stamp-authority.js';
import { verifyDocument } from './verify-document.js';

/** Tokens of an authority made of `openssl ts`, and what programs that nobody here wrote make of the document. */
describe('a time stamp of openssl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-tsa-'));
  let signer: DocumentSigner;
  let signed: Buffer;

  const settings = (url: string | null) => new Settings(0, '127.0.0.1', folder, null, null, false, false, null, url);
  const why: string[] = [];
  const stampAt = (url: string) => {
    const log = new JsonLog();
    log.withoutTimeStamp = (error) => void why.push(String(error));
    return new TimeStampAuthority(settings(url), log).stamp(signed);
  };

  beforeAll(async () => {
    const now = new Date();
    signer = await DocumentSigner.open(settings(null), now);
    const printed = await renderPdf({
      ...{ title: '결과보고서', language: 'ko', subject: '점검', author: '과학기술정보통신부', createdAt: now },
      ...{ reportNumber: '제2026-0007호', classification: '사업자 교부용' },
      blocks: [{ kind: 'paragraph', text: '적정' }],
    });
    signed = await signer.sign(printed, now);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const elliptic = (namedCurve: string) => () => generateKeyPairSync('ec', { namedCurve }).privateKey;

  it.each<readonly [string, OpensslWay]>([
    ['RSA and SHA-256', USUAL],
    ['RSA and SHA-512, naming its chain', { ...USUAL, digest: 'sha512', namesChain: true }],
    ['P-256 and SHA-256, naming its chain', { key: elliptic('P-256'), digest: 'sha256', namesChain: true }],
    ['P-384 and SHA-384', { key: elliptic('P-384'), digest: 'sha384', namesChain: false }],
  ])('with %s is put in, read by others, and refused with a byte changed', async (name, way) => {
    const own = join(folder, name.replaceAll(/\W/g, ''));
    const authority = await startOpensslAuthority(own, way);
    const stamped = (await stampAt(authority.url).finally(() => authority.stop()))?.pdf ?? Buffer.alloc(0);
    const trusted = certificatesIn(authority.rootPem);
    expect(await verifyDocument(stamped, signer.certificates, trusted)).toMatchObject({
      verdict: 'genuine',
      results: { 'time-stamp': 'passed', 'time-stamp-trust': 'passed' },
      timeStamp: { authority: { holder: 'tsa (시험)' } },
    });
    await readByOthers(stamped, own);
    expect(await changesThatPass(stamped)).toEqual([]);
  });

  /** The signature by poppler and qpdf, the token by openssl itself. */
  async function readByOthers(stamped: Buffer, at: string): Promise<void> {
    const [file, token, value] = ['stamped.pdf', 'token.der', 'signature.bin'].map((name) => join(at, name)) as [
      string,
      string,
      string,
    ];
    const signature = signatureIn(stamped);
    writeFileSync(file, stamped);
    writeFileSync(token, signature.token);
    writeFileSync(value, Buffer.from(signature.signature));
    await runDocumentTool('qpdf', ['--check', file]);
    const told = await runDocumentTool('pdfsig', ['-nocert', file]);
    expect(told).toContain('Signature is Valid.');
    expect(told).toContain('Total document signed');
    const trust = ['-CAfile', join(at, 'root.pem'), '-untrusted', join(at, 'tsa.pem')];
    const checked = await opensslTs(['-verify', '-in', token, '-token_in', '-data', value, ...trust]);
    expect(checked).toContain('Verification: OK');
  }

  function signatureIn(file: Buffer) {
    const found = signedBytes(file);
    const read = typeof found === 'string' ? null : readSignature(found.signature);
    if (typeof found === 'string' || read?.token == null) throw new Error('not stamped');
    return { ...found, whole: found.signature, signature: read.signature, token: read.token };
  }

  async function changesThatPass(stamped: Buffer): Promise<readonly string[]> {
    const { whole, token, from } = signatureIn(stamped);
    const [begins, seed] = [whole.indexOf(token), randomBytes(4).readUInt32BE()];
    const passed: string[] = [];
    for (const at of placesIn(token.length, 30, seed)) {
      const changed = Buffer.from(whole);
      changed[begins + at] = (changed[begins + at] ?? 0) ^ (1 << (at % 8));
      const { verdict } = await verifyDocument(withSignature({ bytes: stamped, from }, changed), signer.certificates);
      if (verdict !== 'not-genuine') passed.push(`byte ${at}, seed ${seed}`);
    }
    return passed;
  }

  it('leaves the archive format as it was: outside of the signature’s place no byte differs', async () => {
    const authority = await startOpensslAuthority(join(folder, 'archive'));
    const stamped = (await stampAt(authority.url).finally(() => authority.stop()))?.pdf ?? Buffer.alloc(0);
    const [before, after] = [signedBytes(signed), signedBytes(stamped)];
    if (typeof before === 'string' || typeof after === 'string') throw new Error('not signed');
    expect([after.covered.equals(before.covered), stamped.length]).toEqual([true, signed.length]);
  });

  it('is not waited for longer than five seconds', async () => {
    const authority = await startLocalAuthority(() => new Promise(() => undefined));
    const begun = Date.now();
    expect(await stampAt(authority.url).finally(() => authority.stop())).toBeNull();
    expect(Date.now() - begun).toBeLessThan(7_000);
    expect(why.join()).toContain('TimeoutError');
  });
});
