import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from 'pkijs';
import { placesIn } from '../../../test/support/places-in.js';
import { Settings } from '../config/settings.js';
import { renderPdf } from '../pdf/render.js';
import { coveredBy, signatureSlot, withSignature } from '../pdf/signature/signature-slot.js';
import { cms } from './cms.js';
import { signDetached } from './detached-signature.js';
import { DocumentSigner } from './document-signer.js';
import { ownSigningKey } from './own-key.js';
import { readSignature } from './read-signature.js';
import { verifyDocument } from './verify-document.js';

const NOW = new Date();

describe('a signed document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-signing-'));
  let printed: Buffer;
  let signer: DocumentSigner;
  let signed: Buffer;

  beforeAll(async () => {
    printed = await renderPdf({
      ...{ title: '결과보고서', language: 'ko', subject: '점검', author: '과학기술정보통신부', createdAt: NOW },
      ...{ reportNumber: '제2026-0007호', classification: '사업자 교부용' },
      blocks: [
        { kind: 'heading', level: 1, text: '결과', bookmark: 'outcome' },
        { kind: 'paragraph', text: [{ kind: 'link', text: '결과', to: 'outcome' }, ' 적정'] },
      ],
    });
    signer = await DocumentSigner.open(settingsIn(folder), NOW);
    signed = await signer.sign(printed, NOW);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verdictOf = async (file: Buffer, trusted: readonly Certificate[] | null = signer.certificates) =>
    (await verifyDocument(file, trusted)).verdict;

  it('is what was printed, byte for byte, and the signature behind it', async () => {
    expect(signed.subarray(0, printed.length).equals(printed)).toBe(true);
    expect(await verifyDocument(signed, signer.certificates)).toMatchObject({
      verdict: 'genuine',
      results: { revocation: 'not-checked', 'time-stamp': 'not-checked' },
      signer: { holder: '이음 문서 서명', fingerprint: signer.certificate.fingerprint },
      signedAt: new Date(Math.floor(NOW.getTime() / 1000) * 1000),
    });
  });

  it('is refused with one bit changed in any of 100 places', async () => {
    const seed = randomBytes(4).readUInt32BE();
    const passed: string[] = [];
    for (const at of placesIn(signed.length, 100, seed)) {
      const changed = Buffer.from(signed);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await verdictOf(changed)) !== 'not-genuine') passed.push(`byte ${at}, seed ${seed}`);
    }
    expect(passed).toEqual([]);
  });

  it('is refused with another digit anywhere in the signature, in the certificates of a chain and the frame of its numbers too', async () => {
    const seed = randomBytes(4).readUInt32BE();
    const [own, root] = await Promise.all([ownSigningKey(folder, NOW), ownSigningKey(join(folder, 'other'), NOW)]);
    const slot = signatureSlot(printed, { signer: '이음 문서 서명', at: NOW });
    const signature = await signDetached(coveredBy(slot), { ...own, chain: [root.certificate] });
    expect(await verdictOf(withSignature(slot, signature))).toBe('genuine');
    const frame = Array.from({ length: 12 }, (_, index) => signature.length - 74 + index);
    const passed: string[] = [];
    for (const at of [...placesIn(signature.length, 60, seed), ...frame]) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await verdictOf(withSignature(slot, changed))) !== 'not-genuine') passed.push(`byte ${at}, seed ${seed}`);
    }
    expect(passed).toEqual([]);
  });

  const signatureAt = () => signed.lastIndexOf('/Contents <') + '/Contents <'.length;

  it('is refused with anything behind it, in front of it, or in the place of the signature', async () => {
    const padded = Buffer.from(signed);
    padded[signed.lastIndexOf('>\n>>') - 1] = '1'.charCodeAt(0);
    const upper = Buffer.from(signed);
    upper.write(signed.toString('latin1', signatureAt(), signatureAt() + 40).toUpperCase(), signatureAt(), 'latin1');
    const wrong = [
      Buffer.concat([signed, Buffer.from('\n')]),
      Buffer.concat([Buffer.from('%'), signed]),
      padded,
      upper,
    ];
    expect(await Promise.all(wrong.map((file) => verdictOf(file)))).toEqual(wrong.map(() => 'not-genuine'));
    expect(await verifyDocument(Buffer.concat([signed, Buffer.from('\n')]), null)).toMatchObject({
      unsigned: 'not-to-the-end',
    });
    expect(await verifyDocument(printed, signer.certificates)).toMatchObject({ unsigned: 'no-signature' });
    expect(await verifyDocument(Buffer.from('hello'), signer.certificates)).toMatchObject({ unsigned: 'not-a-pdf' });
    const endless = Buffer.from(
      `%PDF-1.7\n/ByteRange [0 50 ${50 + 3_000_002} 0         ]`.padEnd(50).concat('<', '0'.repeat(3_000_000), '>'),
    );
    expect(await verifyDocument(endless, signer.certificates)).toMatchObject({ unsigned: 'not-as-written' });
    expect(await verifyDocument(Buffer.alloc(0), signer.certificates)).toMatchObject({ verdict: 'not-genuine' });
  });

  it('cannot be told to be genuine where no certificate is trusted, and is not where another is', async () => {
    const other = await DocumentSigner.open(settingsIn(join(folder, 'other')), NOW);
    expect(await verdictOf(signed, null)).toBe('unknown');
    expect(await verdictOf(signed, other.certificates)).toBe('not-genuine');
    expect(await verdictOf(await other.sign(printed, NOW))).toBe('not-genuine');
  });

  it('is refused with anything inside of its signature, written as we write what lies inside', async () => {
    const slot = signatureSlot(printed, { signer: '이음 문서 서명', at: NOW });
    const read = readSignature(await signDetached(coveredBy(slot), await ownSigningKey(folder, NOW)));
    if (read === null) throw new Error('not signed');
    expect(await verdictOf(withSignature(slot, cms(read)))).toBe('genuine');
    const inside = cms({ ...read, info: new Uint8Array([1, 2, 3]).buffer });
    expect(await verifyDocument(withSignature(slot, inside), signer.certificates)).toMatchObject({
      verdict: 'not-genuine',
      results: { unaltered: 'passed', signer: 'passed', form: 'failed' },
    });
  });

  it('counts by its last signature, so that one of somebody else behind ours is not ours', async () => {
    const other = await ownSigningKey(join(folder, 'other'), NOW);
    const slot = signatureSlot(printed, { signer: '이음 문서 서명', at: NOW });
    const forged = withSignature(
      slot,
      await signDetached(coveredBy(slot), { ...other, certificate: signer.certificates[0] as Certificate }),
    );
    expect(await verifyDocument(forged, signer.certificates)).toMatchObject({
      verdict: 'not-genuine',
      results: { signer: 'failed', unaltered: 'passed', trust: 'passed' },
    });
  });

  it('is not genuine where the certificate was not valid yet when it says it was signed', async () => {
    const early = await signer.sign(printed, new Date(NOW.getTime() - 86_400_000));
    expect(await verifyDocument(early, signer.certificates)).toMatchObject({
      verdict: 'not-genuine',
      results: { validity: 'failed' },
    });
  });

  it('is signed with the same key after the next start, which nobody else on the machine may read', async () => {
    const again = await DocumentSigner.open(settingsIn(folder), NOW);
    expect(again.certificate).toEqual({ ...signer.certificate, isOwn: true });
    expect(statSync(join(folder, 'signing', 'key.pem')).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('signing'))).toEqual(['signing']);
  });

  it('says in one sentence what is wrong with a key', async () => {
    const key = join(folder, 'edwards.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const open = (keyFile: string, certificateFile: string) =>
      DocumentSigner.open(settingsIn(folder, { keyFile, certificateFile, password: null }), NOW);
    const certificate = join(folder, 'signing', 'certificate.pem');
    await expect(open(join(folder, 'none.pem'), certificate)).rejects.toThrow('none.pem 파일을 읽을 수 없습니다.');
    await expect(open(key, certificate)).rejects.toThrow('짝이 아닙니다');
    await expect(open(certificate, certificate)).rejects.toThrow('개인키를 읽을 수 없습니다');
  });
});

const settingsIn = (folder: string, signing: Settings['signing'] = null) =>
  new Settings(0, '127.0.0.1', folder, null, null, false, false, signing);
