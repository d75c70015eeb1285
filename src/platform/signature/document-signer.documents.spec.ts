import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { Settings } from '../config/settings.js';
import { renderPdf } from '../pdf/render.js';
import { certificatesIn } from './certificates.js';
import { DocumentSigner } from './document-signer.js';
import { verifyDocument } from './verify-document.js';

/** Keys and certificates as an authority hands them out, made by a program that nobody here wrote. */
describe('a key that the settings name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-authority-'));
  const at = (name: string) => join(folder, name);
  const NOW = new Date();
  let printed: Buffer;

  beforeAll(async () => {
    printed = await renderPdf({
      ...{ title: '결과보고서', language: 'ko', subject: '점검', author: '과학기술정보통신부', createdAt: NOW },
      ...{ reportNumber: '제2026-0007호', classification: '사업자 교부용' },
      blocks: [{ kind: 'paragraph', text: '적정' }],
    });
    const elliptic = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const keys = { authority: elliptic(), other: elliptic(), ministry: elliptic() };
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    for (const [name, key] of Object.entries({ ...keys, rsa })) {
      writeFileSync(at(`${name}.key`), key.export({ type: 'pkcs8', format: 'pem' }));
    }
    await Promise.all(
      ['authority', 'other'].map((name) => certify(name, ['-addext', 'basicConstraints=critical,CA:TRUE'])),
    );
    for (const name of ['ministry', 'rsa'])
      await certify(name, ['-CA', at('authority.pem'), '-CAkey', at('authority.key')]);
    const held = ['-inkey', at('ministry.key'), '-in', at('ministry.pem'), '-certfile', at('authority.pem')];
    await runDocumentTool('openssl', [
      'pkcs12',
      '-export',
      ...held,
      '-passout',
      'pass:secret',
      '-out',
      at('ministry.p12'),
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const certify = (name: string, more: readonly string[]) =>
    runDocumentTool('openssl', [
      ...['req', '-x509', '-new', '-key', at(`${name}.key`), '-out', at(`${name}.pem`), '-days', '30'],
      ...['-utf8', '-subj', `/O=시험/CN=${name}`, ...more],
    ]);

  const open = (keyFile: string, certificateFile: string, password: string | null = null) => {
    const signing = { keyFile: at(keyFile), certificateFile: at(certificateFile), password };
    return DocumentSigner.open(new Settings(0, '127.0.0.1', folder, null, null, false, false, signing), NOW);
  };
  const trusting = (name: string) => certificatesIn(readFileSync(at(`${name}.pem`), 'latin1'));

  it.each([
    ['in PEM', 'ministry.key', 'ministry.pem', null, 'ministry (시험)'],
    ['in PKCS#12', 'ministry.p12', 'ministry.p12', 'secret', 'ministry (시험)'],
    ['of RSA', 'rsa.key', 'rsa.pem', null, 'rsa (시험)'],
  ])('%s signs what its authority vouches for, and no other', async (_, key, certificate, password, holder) => {
    const signer = await open(key, certificate, password);
    expect(signer.certificate).toMatchObject({ holder, isOwn: false });
    const signed = await signer.sign(printed, new Date());
    expect(await verifyDocument(signed, trusting('authority'))).toMatchObject({ verdict: 'genuine' });
    expect(await verifyDocument(signed, trusting('other'))).toMatchObject({
      verdict: 'not-genuine',
      results: { unaltered: 'passed', signer: 'passed', form: 'passed', trust: 'failed' },
    });
    writeFileSync(at('signed.pdf'), signed);
    await runDocumentTool('qpdf', ['--check', at('signed.pdf')]);
    const told = await runDocumentTool('pdfsig', ['-nocert', at('signed.pdf')]);
    expect(told).toContain('Signature is Valid.');
    expect(told).toContain('ETSI.CAdES.detached');
    expect(told).toContain('Total document signed');
  });

  it('is not read with a wrong password', async () => {
    await expect(open('ministry.p12', 'ministry.p12', 'wrong')).rejects.toThrow(
      'SIGNING_KEY_PASSWORD를 확인해 주십시오',
    );
    await expect(open('ministry.p12', 'ministry.p12')).rejects.toThrow('SIGNING_KEY_PASSWORD를 확인해 주십시오');
  });

  it('does not sign with the certificate of another', async () => {
    await expect(open('rsa.key', 'ministry.pem')).rejects.toThrow('짝이 아닙니다');
  });
});
