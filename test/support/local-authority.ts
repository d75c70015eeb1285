import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an authority says to a question (DER), and how. */
export interface AuthorityAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type AnswersTimeStamps = (question: Buffer) => AuthorityAnswer | Promise<AuthorityAnswer>;

/** A time stamp authority on this machine that says what the test lets it say. */
export interface LocalAuthority {
  readonly url: string;
  /** What it says from now on; null hangs up. */
  answers: AnswersTimeStamps | null;
  /** How often it was asked. */
  readonly asked: () => number;
  stop(): Promise<void>;
}

export async function startLocalAuthority(answers: AnswersTimeStamps | null): Promise<LocalAuthority> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (authority.answers === null) return void request.socket.destroy();
      void Promise.resolve(authority.answers(Buffer.concat(chunks))).then(({ status = 200, headers = {}, body }) => {
        response.writeHead(status, { 'content-type': 'application/timestamp-reply', ...headers }).end(body);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const authority: LocalAuthority = {
    url: `http://127.0.0.1:${port}/tsr`,
    answers,
    asked: () => asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return authority;
}
