import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PKIStatus } from 'pkijs';
import {
  type AnswersTimeStamps,
  type LocalAuthority,
  startLocalAuthority,
} from '../../../test/support/local-authority.js';
import { placesIn } from '../../../test/support/places-in.js';
import { smallPdf } from '../../../test/support/small-pdf.js';
import { makeTimeStampMaker, type Oddity, type TimeStampMaker } from '../../../test/support/time-stamp-maker.js';
import { Settings } from '../config/settings.js';
import { JsonLog } from '../logging/json-log.js';
import { withSignature } from '../pdf/signature/signature-slot.js';
import { signedBytes } from '../pdf/signature/signed-bytes.js';
import { cms } from './cms.js';
import { DocumentSigner } from './document-signer.js';
import { OID } from './object-ids.js';
import { readSignature } from './read-signature.js';
import { TimeStampAuthority } from './time-stamp-authority.js';
import { verifyDocument } from './verify-document.js';

describe('a time stamp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-stamping-'));
  const why: string[] = [];
  let authority: LocalAuthority;
  let maker: TimeStampMaker;
  let signer: DocumentSigner;
  let signed: Buffer;
  let stamped: Buffer;

  const settings = (url: string | null) => new Settings(0, '127.0.0.1', folder, null, null, false, false, null, url);
  const authorityAt = (url: string | null) => {
    const log = new JsonLog();
    log.withoutTimeStamp = (error) => void why.push(String(error));
    return new TimeStampAuthority(settings(url), log);
  };
  const answering =
    (oddity: Oddity, by = maker): AnswersTimeStamps =>
    async (question) => ({ body: await by.answer(question, oddity) });

  beforeAll(async () => {
    maker = await makeTimeStampMaker('시험 시점확인 기관');
    authority = await startLocalAuthority(answering({}));
    signer = await DocumentSigner.open(settings(null), new Date());
    signed = await signer.sign(smallPdf(), new Date());
    stamped = (await authorityAt(authority.url).stamp(signed))?.pdf ?? Buffer.alloc(0);
  });
  afterAll(async () => {
    await authority.stop();
    rmSync(folder, { recursive: true });
  });

  it('stands in the place of the signature, and changes nothing else', async () => {
    const places = [signed, stamped].map(signedBytes);
    const [before, after] = places.map((found) => (typeof found === 'string' ? null : found));
    expect(stamped.length).toBe(signed.length);
    expect(after?.covered.equals(before?.covered ?? Buffer.alloc(0))).toBe(true);
    const token = readSignature(after?.signature ?? Buffer.alloc(0))?.token ?? null;
    expect({ ...readSignature(after?.signature ?? Buffer.alloc(0)), token: null }).toEqual(
      readSignature(before?.signature ?? Buffer.alloc(0)),
    );
    expect(token).not.toBeNull();
    expect(await authorityAt(authority.url).stamp(stamped)).toBeNull(); // once is enough
    expect(why.splice(0).join()).toContain('stamped already');
  });

  it('is told with its time and whose it is; whom to trust with the time is asked apart from whom to trust with the rest', async () => {
    const other = await makeTimeStampMaker('다른 기관');
    const told = await verifyDocument(stamped, signer.certificates, [maker.certificate]);
    expect(told).toMatchObject({
      verdict: 'genuine',
      results: { 'time-stamp': 'passed', 'time-stamp-trust': 'passed' },
    });
    expect(told.timeStamp).toMatchObject({ authority: { holder: '시험 시점확인 기관' }, fault: null });
    expect(Math.abs((told.timeStamp?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(await verifyDocument(stamped, signer.certificates)).toMatchObject({
      verdict: 'genuine',
      results: { 'time-stamp': 'passed', 'time-stamp-trust': 'not-checked' },
    });
    expect(await verifyDocument(stamped, signer.certificates, [other.certificate])).toMatchObject({
      verdict: 'not-genuine',
      results: { trust: 'passed', 'time-stamp': 'passed', 'time-stamp-trust': 'failed' },
    });
    expect(await verifyDocument(stamped, [maker.certificate])).toMatchObject({ verdict: 'not-genuine' });
    expect(await verifyDocument(signed, signer.certificates, [maker.certificate])).toMatchObject({
      ...{ verdict: 'genuine', timeStamp: null },
      results: { 'time-stamp': 'not-checked', 'time-stamp-trust': 'not-checked' },
    });
  });

  it('makes a document not genuine with one bit changed in any of 12 bytes of it', async () => {
    const found = signedBytes(stamped);
    if (typeof found === 'string') throw new Error(found);
    const token = readSignature(found.signature)?.token ?? Buffer.alloc(0);
    const begins = found.signature.indexOf(token);
    const seed = randomBytes(4).readUInt32BE();
    const passed: string[] = [];
    for (const at of placesIn(token.length, 12, seed)) {
      const changed = Buffer.from(found.signature);
      changed[begins + at] = (changed[begins + at] ?? 0) ^ (1 << (at % 8));
      const file = withSignature({ bytes: stamped, from: found.from }, changed);
      if ((await verifyDocument(file, signer.certificates)).verdict !== 'not-genuine')
        passed.push(`byte ${at}, seed ${seed}`);
    }
    expect([token.length > 500, passed]).toEqual([true, []]);
  });

  it('of another document makes one not genuine', async () => {
    const other = await signer.sign(smallPdf(), new Date(Date.now() - 1000));
    const [one, two] = [stamped, other].map(signedBytes);
    if (typeof one !== 'object' || typeof two !== 'object') throw new Error('not signed');
    const [from, into] = [readSignature(one.signature), readSignature(two.signature)];
    if (from === null || into === null) throw new Error('not signed');
    const forged = withSignature({ bytes: other, from: two.from }, cms({ ...into, token: from.token }));
    const told = await verifyDocument(forged, signer.certificates);
    expect([told.verdict, told.results.form, told.timeStamp?.fault]).toEqual([
      'not-genuine',
      'passed',
      'of-something-else',
    ]);
  });

  it.each<readonly [string, string, () => Promise<AnswersTimeStamps | null> | AnswersTimeStamps | null]>([
    ['hangs up', 'fetch failed', () => null],
    ['refuses', 'refused, status 2', () => answering({ status: PKIStatus.rejection })],
    ['answers another question', 'another nonce', () => answering({ nonce: Buffer.from([1, 2, 3]) })],
    ['stamps another signature', 'of-something-else', () => answering({ digest: randomBytes(32) })],
    ['signs what it did not say', 'not-of-authority', () => answering({ about: Buffer.from('x') })],
    ['was not certified then', 'not-valid', () => answering({ at: new Date('2020-01-01') })],
    [
      'is certified for something else as well',
      'not-for-time',
      async () => answering({}, await makeTimeStampMaker('둘 다', [OID.timeStamping, '1.3.6.1.5.5.7.3.3'])),
    ],
    ['says nothing that can be read', 'Error', () => () => ({ body: Buffer.from('hello') })],
    ['fails', 'status 500', () => () => ({ status: 500, body: Buffer.from('') })],
    ['says too much', 'more than 65536 bytes', () => () => ({ body: Buffer.alloc(70_000) })],
    [
      'sends on to another address',
      'fetch failed',
      () => () => ({ status: 302, headers: { location: authority.url }, body: Buffer.from('') }),
    ],
  ])('is not put in where the authority %s', async (_, reason, answers) => {
    authority.answers = await answers();
    const before = authority.asked();
    expect(await authorityAt(authority.url).stamp(signed)).toBeNull();
    expect(authority.asked()).toBe(before + 1);
    expect(why.splice(0).join()).toContain(reason);
    authority.answers = answering({});
  });

  it('is not asked for where the settings name no authority', async () => {
    expect([authorityAt(null).isNamed, await authorityAt(null).stamp(signed), why]).toEqual([false, null, []]);
  });
});
