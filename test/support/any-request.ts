import fc from 'fast-check';
import { cursorOf } from '../../src/shared/pagination.js';

/** One request as it goes over the wire: the target is sent as it stands, however odd. */
export interface AnyRequest {
  readonly operation: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** As much of an OpenAPI document as requests are made from. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

type Context = Pick<ApiDescription, 'components'> & { readonly ids: ReadonlyMap<string, string> };

const METHODS = ['get', 'post', 'put', 'delete'];

/** Requests to every operation of the API: some nearly right, some hostile in every position. */
export function anyRequest(api: ApiDescription, ids: ReadonlyMap<string, string>): fc.Arbitrary<AnyRequest> {
  const context = { ...api, ids };
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({ method, path, described: item[method] ?? {} })),
  );
  return fc
    .constantFrom(...operations)
    .chain(({ method, path, described }) => requestTo(method.toUpperCase(), path, described, context));
}

function requestTo(method: string, path: string, described: Described, context: Context): fc.Arbitrary<AnyRequest> {
  const body = method === 'GET' ? fc.constant(null) : bodyOf(described, context);
  return fc
    .record({ place: targetOf(path, described, context), ifMatch: versionHeader, sent: body })
    .map(({ place, ifMatch, sent }) => ({
      operation: `${method} ${path}`,
      method,
      target: place,
      headers: {
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
        ...(sent === null ? {} : { 'content-type': sent.type }),
      },
      body: sent?.bytes ?? null,
    }));
}

/** Texts that something on the way to the database, or on the way back, may stumble over. */
const HOSTILE_TEXT = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\u202e\u200b',
  '\u2028',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'NaN',
  '-1',
  '0x10',
  '1e309',
  '99999999999999999999',
  '2026-02-30',
  '99999-01-01',
  '0000-01-01',
  "'; DROP TABLE person; --",
  '%',
  '%00',
  '%_\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor}}',
  '\r\nset-cookie: a=b',
  'null',
  '[]',
  '{}',
  '가'.repeat(300),
  'a'.repeat(5000),
  '((((((((((a+)+)+)+)+)+)+)+)+)+)',
  '0190a000-0000-7000-8000-00000000000g',
  '00000000-0000-0000-0000-000000000000',
];
const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXT),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const hostileNumber = fc.constantFrom(-1, 0, 1.5, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 99_999, 5e-324);
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 1e9 }, { toString: 1 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  fc.array(hostileText, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const cursor = fc.oneof(
  fc
    .array(fc.oneof(hostileText, hostileNumber, fc.uuid(), fc.constant('2026-01-01T00:00:00.000Z')), { maxLength: 3 })
    .map((key) => cursorOf(...key)),
  hostileText,
);

const versionHeader = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('"0"', '"1"', '"2"') },
  { weight: 1, arbitrary: fc.constantFrom(null, '*', 'W/"1"', '"999999999"', '"-1"', '1', '"9007199254740993"', '') },
);

function targetOf(path: string, { parameters = [] }: Described, { ids }: Context): fc.Arbitrary<string> {
  const parts = path.split('/').map((part, index, all) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const known = ids.get(`${all[index - 1] ?? ''}/:${name}`) ?? ids.get(`:${name}`) ?? part;
    return fc.oneof({ weight: 4, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: segment });
  });
  const named = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return fc.tuple(fc.tuple(...parts), queryOf(named)).map(([segments, query]) => `${segments.join('/')}${query}`);
}

/** One part of a path: what was meant, percent-encoded, or an encoding that is none. */
const segment = fc.oneof(
  hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 900)),
  fc.uuid(),
  fc.constantFrom('%00', '%ED%A0%80', '%zz', '%', '%FF%FE', '..%2f..', '.', '%2e%2e', 'x'.repeat(299), '%E0%A4%A'),
);

function queryOf(named: readonly string[]): fc.Arbitrary<string> {
  const name =
    named.length === 0 ? hostileText : fc.constantFrom(...named, ...named, ...named, 'after', '__proto__', 'x');
  const value = fc.oneof(cursor, hostileText, fc.uuid());
  const pair = fc
    .tuple(name, value)
    .map((sent) => sent.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: pair }, { weight: 1, arbitrary: segment }), { maxLength: 3 })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`));
}

interface Sent {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'application/yaml',
  'text/plain',
  'application/merge-patch+json',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'Application/JSON',
  'nonsense',
];

function bodyOf(described: Described, context: Context): fc.Arbitrary<Sent | null> {
  const content = Object.values(described.requestBody?.content ?? {});
  const schema = content[0]?.schema ?? {};
  const json = valueOf(schema, context).map((value) => sent('application/json', JSON.stringify(value)));
  const raw = fc
    .tuple(
      fc.constantFrom(...TYPES),
      fc.oneof(hostileText, fc.constantFrom('['.repeat(20_000), '{"a":'.repeat(5000), '--x\r\n', '--x--', ...YAML)),
    )
    .map(([type, text]) => sent(type, text));
  const bytes = fc
    .tuple(fc.constantFrom(...TYPES), fc.uint8Array({ maxLength: 60 }))
    .map(([type, some]) => ({ type, bytes: Buffer.from(some) }));
  return fc.oneof(
    { weight: 12, arbitrary: json },
    { weight: 1, arbitrary: raw },
    { weight: 1, arbitrary: bytes },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const sent = (type: string, text: string): Sent => ({ type, bytes: Buffer.from(text, 'utf8') });

const YAML = [
  'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]',
  'format: ieum-topology/1\nsites: "\\0"\nservices: []\ncomponents: []',
  'format: ieum-topology/1\nsites: [{id: a, name: "\\ud800"}]\nservices: []\ncomponents: []',
  '!!js/function a',
  '? [a]\n: b',
  '- '.repeat(3000),
];

/** What the schema asks for, as far as it says; mostly with one thing out of place, so that the rest gets as far as it can. */
function valueOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const fits = fitting(schema, context, 0);
  return fc.oneof(
    { weight: 5, arbitrary: fits },
    { weight: 5, arbitrary: fc.tuple(fits, fc.nat(), hostileValue).map(([value, at, odd]) => spoilt(value, at, odd)) },
    { weight: 1, arbitrary: hostileValue },
  );
}

/** The value with one of its fields replaced, or one more field where it has none. */
function spoilt(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd;
  const names = [...Object.keys(value), '__proto__', 'constructor', 'id', 'version', 'operatorId'];
  const name = names[at % names.length] ?? '';
  return Object.fromEntries([...Object.entries(value), [name, odd]]);
}

function fitting(schema: Schema, context: Context, depth: number): fc.Arbitrary<unknown> {
  if (depth > 4) return hostileValue;
  const name = schema.$ref?.split('/').at(-1) ?? schema.allOf?.[0]?.$ref?.split('/').at(-1);
  if (name !== undefined) return fitting(context.components?.schemas?.[name] ?? {}, context, depth + 1);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (schema.properties !== undefined) return objectOf(schema.properties, context, depth);
  if (type === 'array') return fc.array(fitting(schema.items ?? {}, context, depth + 1), { maxLength: 2 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') {
    const { minimum = 0, maximum = 1_000_000 } = schema;
    return fc.integer({ min: Math.ceil(minimum), max: Math.min(Math.floor(maximum), Number.MAX_SAFE_INTEGER) });
  }
  if (type === 'string') return textFor(schema, context);
  return fc.dictionary(hostileText, hostileValue, { maxKeys: 3 });
}

function objectOf(properties: Readonly<Record<string, Schema>>, context: Context, depth: number) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fitting(schema, context, depth + 1)]),
  );
  return fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [] }));
}

function textFor({ format, example }: Schema, { ids }: Context): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids.values()), fc.uuid());
  if (format === 'date') return fc.constantFrom('2026-11-23', '2027-06-30', '9999-12-31', '0001-01-01', '2020-01-01');
  if (format === 'email') return fc.constantFrom('new@gaon.example', 'author@gaon.example', 'ADMIN@msit.example');
  const said = fc.constant(example ?? '이음');
  return fc.oneof({ weight: 3, arbitrary: said }, { weight: 1, arbitrary: hostileText });
}
