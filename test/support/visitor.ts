import { parse, type HTMLElement } from 'node-html-parser';
import { PASSWORD } from './app.js';
import { rawRequest } from './raw-request.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
  readonly bytes: Buffer;
  /** Parsed when it is first looked at. */
  readonly html: HTMLElement;
}

/** What a browser shows in the end. */
export interface Page extends Pick<Answer, 'status' | 'html'> {
  /** Where it was led to. */
  readonly location: string;
}

export interface Colleague {
  readonly organisationId: string;
  readonly email: string;
  readonly name?: string;
  readonly roles: readonly string[];
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | FormData;
}

/** What makes somebody the same person to the application. */
export interface Session {
  readonly cookies: readonly (readonly [name: string, value: string])[];
  readonly token: string | null;
}

/** One person (or program) that speaks to the application as a browser or an API client does, keeping its cookies. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly address: string,
    private readonly token: string | null = null,
  ) {}

  /** The same person at another address, with the session that `toJSON` has told of. */
  static resumed(address: string, { cookies, token }: Session): Visitor {
    const visitor = new Visitor(address, token);
    for (const [name, value] of cookies) visitor.#cookies.set(name, value);
    return visitor;
  }

  toJSON(): Session {
    return { cookies: [...this.#cookies], token: this.token };
  }

  /** A JSON call to the API. */
  async api(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.send(path, {
      method,
      headers: { ...json, ...headers },
      ...(body === undefined ? {} : { body: bodyOf(body) }),
    });
  }

  /** The same, for calls that must succeed: answers the body, else throws with what the server said. */
  async must<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await this.api(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  }

  /** Opens a page as a browser does, following redirects. */
  async page(path: string): Promise<Page> {
    let location = path;
    let answer = await this.send(location, { headers: { accept: 'text/html' } });
    for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 5; hops++) {
      location = answer.headers.get('location') ?? '/';
      answer = await this.send(location, { headers: { accept: 'text/html' } });
    }
    return {
      status: answer.status,
      location,
      get html() {
        return answer.html;
      },
    };
  }

  /**
   * Fills in and sends the form of a page that has a button for `action`: the hidden fields travel along, as in a browser, and so does the file
   * field of a form that has one, filled in or not. Does not follow the redirect.
   */
  async submit(
    path: string,
    action: string,
    fields: Record<string, string | readonly string[]>,
    file = new File([], ''),
  ): Promise<Answer> {
    const { html } = await this.page(path);
    const form = html.querySelectorAll('form').find((found) => leadsTo(found, action));
    if (form === undefined) throw new Error(`${path} has no form for ${action}`);
    const hidden = form.querySelectorAll('input[type=hidden]').map((input) => {
      return [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as [string, string];
    });
    const typed = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((text) => [name, text] as [string, string]),
    );
    const kept = hidden.filter(([name]) => !(name in fields));
    if (form.getAttribute('enctype') !== 'multipart/form-data') return this.post(action, [...kept, ...typed]);
    const body = new FormData();
    for (const [name, value] of [...kept, ...typed]) body.append(name, value);
    if (form.querySelector('input[type=file]') !== null) body.append('file', file);
    return this.upload(action, body);
  }

  /** A bare form POST, for what a browser would not send. */
  async post(path: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
    return this.send(path, {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    });
  }

  /** The token that the forms of our own pages carry, for a request that no page sends. */
  async formToken(): Promise<string> {
    const { html } = await this.page('/');
    return html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '';
  }

  /** The header of a program with a token of its own. */
  get authorization(): string {
    return `Bearer ${this.token ?? ''}`;
  }

  /** A multipart request, sent as it is. */
  async upload(path: string, body: FormData): Promise<Answer> {
    return this.send(path, { method: 'POST', body });
  }

  async signIn(email: string, password = PASSWORD): Promise<this> {
    const answer = await this.api('POST', '/api/v1/session', { email, password });
    if (answer.status !== 201) throw new Error(`sign-in of ${email}: ${answer.status} ${answer.text}`);
    return this;
  }

  /** Invites somebody, accepts in their place, and answers their visitor, signed in. */
  async colleague({ organisationId, email, name = email, roles }: Colleague): Promise<Visitor> {
    const { secret } = await this.must<{ secret: string }>(
      'POST',
      `/api/v1/organisations/${organisationId}/invitations`,
      { email, name, roles },
    );
    const visitor = new Visitor(this.address);
    await visitor.must('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
    return visitor.signIn(email);
  }

  /** What it would send as its Cookie header, for a request made by hand. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Forgets the session, as an expired cookie does. */
  forget(): void {
    this.#cookies.delete('ieum_session');
  }

  private async send(path: string, { method = 'GET', headers: given = {}, body }: Sent): Promise<Answer> {
    const { pathname, search } = new URL(path, this.address); // encoded, as a browser does
    const form = body instanceof FormData ? new Response(body) : null;
    const { status, headers, bytes, text } = await rawRequest(this.address, method, pathname + search, {
      headers: {
        ...given,
        ...(form !== null && { 'content-type': form.headers.get('content-type') ?? '' }),
        ...(this.#cookies.size > 0 && { cookie: this.cookies }),
        ...(this.token !== null && { authorization: this.authorization }),
      },
      ...(form !== null && { body: new Uint8Array(await form.arrayBuffer()) }),
      ...((typeof body === 'string' || body instanceof Uint8Array) && { body }),
    });
    this.keep(headers.getSetCookie());
    let parsed: HTMLElement | undefined;
    const isJson = headers.get('content-type')?.includes('json') === true;
    return {
      status,
      headers,
      body: isJson ? (JSON.parse(text) as unknown) : text,
      text,
      bytes,
      get html() {
        return (parsed ??= parse(text));
      },
    };
  }

  private keep(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=', 2);
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

/** Whether the form, or a button of it, posts there. */
const leadsTo = (form: HTMLElement, action: string): boolean =>
  form.getAttribute('action') === action || form.querySelector(`button[formaction="${action}"]`) !== null;

/** Text and bytes as they are, anything else as JSON. */
function bodyOf(body: unknown): string | Uint8Array {
  if (body instanceof Uint8Array) return body;
  return typeof body === 'string' ? body : JSON.stringify(body);
}
