import { execFile } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { runDocumentTool } from './document-tools.js';
import { type LocalAuthority, startLocalAuthority } from './local-authority.js';

const run = promisify(execFile);

/** `openssl ts`, which tells on standard error of what went well, too. @returns what it prints on standard output */
export const opensslTs = async (parameters: readonly string[]): Promise<string> =>
  (await run('openssl', ['ts', ...parameters])).stdout;

/** How an authority signs: its key, and whether it names the chain that it sends along. */
export interface OpensslWay {
  readonly key: () => KeyObject;
  readonly digest: 'sha256' | 'sha384' | 'sha512';
  readonly namesChain: boolean;
}

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
export const USUAL: OpensslWay = { key: rsa, digest: 'sha256', namesChain: false };

export interface OpensslAuthority extends LocalAuthority {
  /** The certificate of its root. */
  readonly rootPem: string;
}

/** A time stamp authority below a root of its own, that answers with `openssl ts`: a program that nobody here wrote. */
export async function startOpensslAuthority(folder: string, way = USUAL): Promise<OpensslAuthority> {
  const at = (name: string) => join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('serial'), '01\n');
  writeFileSync(at('ts.cnf'), configuration(folder, way));
  await certify(at('root'), rsa(), ['-addext', 'basicConstraints=critical,CA:TRUE']);
  const below = ['-CA', at('root.pem'), '-CAkey', at('root.key')];
  await certify(at('tsa'), way.key(), [...below, '-addext', 'extendedKeyUsage=critical,timeStamping']);
  const authority = await startLocalAuthority(async (question) => {
    const [asked, answer] = [at(`${randomUUID()}.tsq`), at(`${randomUUID()}.tsr`)];
    writeFileSync(asked, question);
    await opensslTs(['-reply', '-config', at('ts.cnf'), '-queryfile', asked, '-out', answer]);
    return { body: readFileSync(answer) };
  });
  return Object.assign(authority, { rootPem: readFileSync(at('root.pem'), 'latin1') });
}

async function certify(path: string, key: KeyObject, more: readonly string[]): Promise<void> {
  writeFileSync(`${path}.key`, key.export({ type: 'pkcs8', format: 'pem' }));
  await runDocumentTool('openssl', [
    ...['req', '-x509', '-new', '-key', `${path}.key`, '-out', `${path}.pem`, '-days', '30'],
    ...['-utf8', '-subj', `/O=시험/CN=${basename(path)}`, ...more],
  ]);
}

const configuration = (folder: string, { digest, namesChain }: OpensslWay) => `
[tsa]
default_tsa = local
[local]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
certs = ${folder}/root.pem
signer_key = ${folder}/tsa.key
signer_digest = ${digest}
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = ${namesChain ? 'yes' : 'no'}
`;
