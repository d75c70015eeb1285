/** What the server answered where a call was not done. */
export class CallRefused extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
    call: string,
  ) {
    super(`${call}: ${status} ${body}`);
  }
}

export interface Answered<T> {
  readonly body: T;
  /** The version of what was answered, for `If-Match`. */
  readonly etag: string | null;
}

/** Somebody who speaks to Ieum through its API, with a session of their own. */
export class ApiClient {
  #cookie: string | null = null;

  constructor(private readonly address: string) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.send('POST', '/api/v1/session', JSON.stringify({ email, password }), {
      'content-type': JSON_TYPE,
    });
    this.#cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    return this;
  }

  async get<T>(path: string): Promise<Answered<T>> {
    return answered<T>(await this.send('GET', path));
  }

  /** @param etag the version that it is done to, where it names one */
  async post<T = { id: string }>(path: string, body: unknown = {}, etag?: string): Promise<T> {
    const headers = { 'content-type': JSON_TYPE, ...(etag === undefined ? {} : { 'if-match': etag }) };
    return (await answered<T>(await this.send('POST', path, JSON.stringify(body), headers))).body;
  }

  /** Puts over the version that stands; a first save of something that is not there yet names none. */
  async put<T = { version: number }>(path: string, body: unknown, etag?: string | null): Promise<T> {
    const headers = { 'content-type': JSON_TYPE, ...(etag == null ? {} : { 'if-match': etag }) };
    return (await answered<T>(await this.send('PUT', path, JSON.stringify(body), headers))).body;
  }

  async putText(path: string, type: string, text: string, etag: string): Promise<void> {
    await this.send('PUT', path, text, { 'content-type': type, 'if-match': etag });
  }

  async postText<T = { id: string }>(path: string, type: string, text: string): Promise<T> {
    return (await answered<T>(await this.send('POST', path, text, { 'content-type': type }))).body;
  }

  async upload<T = { id: string }>(
    path: string,
    name: string,
    content: Uint8Array<ArrayBuffer>,
    type: string,
  ): Promise<T> {
    const { body } = await this.get<{ formToken: string }>('/api/v1/session');
    const form = new FormData();
    form.set('_csrf', body.formToken);
    form.set('file', new Blob([content], { type }), name);
    return (await answered<T>(await this.send('POST', path, form))).body;
  }

  async bytes(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.send('GET', path)).arrayBuffer());
  }

  private async send(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const cookie = this.#cookie === null ? {} : { cookie: this.#cookie };
    const response = await fetch(new URL(path, this.address), {
      method,
      headers: { ...headers, ...cookie },
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok) throw new CallRefused(response.status, await response.text(), `${method} ${path}`);
    return response;
  }
}

const JSON_TYPE = 'application/json';

async function answered<T>(response: Response): Promise<Answered<T>> {
  const text = await response.text();
  return { body: (text === '' ? {} : JSON.parse(text)) as T, etag: response.headers.get('etag') };
}
