import type { OpenAPIObject } from '@nestjs/swagger';
import { summaries as en } from './words/en.js';
import { summaries as ko } from './words/ko.js';

type PathItem = OpenAPIObject['paths'][string];
/** One operation, with what our own pages read of it. */
export type Operation = NonNullable<PathItem['get']> & {
  readonly 'x-summary-en'?: string;
  /** Any one of them is needed. Empty: it is enough to be signed in. Missing: it is public. */
  readonly 'x-permissions'?: readonly string[];
};

/** Which permissions a handler needs, by the id of its operation; null where it is public. */
export type Access = ReadonlyMap<string, readonly string[] | null>;

export const METHODS = ['get', 'post', 'put', 'delete'] as const;
const BASE = '/api/v1';

/** The operations of the API alone, each with its sentence, its permissions, every parameter of its path, and how it fails. */
export function completeDocument(document: OpenAPIObject, access: Access): OpenAPIObject {
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith(`${BASE}/`));
  const completed = paths.map(([path, item]) => [path, completeItem(path, item, access)] as const);
  return { ...document, paths: Object.fromEntries(completed), components: withProblem(document.components) };
}

function completeItem(path: string, item: PathItem, access: Access): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, completeOperation(method, path, operation, access)] as const];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

function completeOperation(method: string, path: string, operation: Operation, access: Access): Operation {
  const key = `${method.toUpperCase()} ${path.slice(BASE.length)}`;
  const needed = access.get(operation.operationId ?? '') ?? null;
  return {
    ...operation,
    ...(isSummarised(key) ? { summary: ko[key], 'x-summary-en': en[key] } : {}),
    ...(needed === null ? { security: [] } : { 'x-permissions': needed }),
    parameters: [...missingParameters(path, operation), ...(operation.parameters ?? [])],
    responses: { ...operation.responses, default: PROBLEM_RESPONSE },
  };
}

const isSummarised = (key: string): key is keyof typeof ko => Object.hasOwn(ko, key);

/** Parameters of the path whose type Nest cannot see: our ids are strings with a brand. */
function missingParameters(path: string, { parameters = [] }: Operation): NonNullable<Operation['parameters']> {
  const known = parameters.flatMap((one) => ('in' in one && one.in === 'path' ? [one.name] : []));
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !known.includes(name));
  return names.map((name) => ({ name, in: 'path', required: true, schema: schemaOf(name) }));
}

const schemaOf = (name: string) =>
  name === 'id' || name.endsWith('Id')
    ? { type: 'string', format: 'uuid' }
    : name === 'year' || name === 'number'
      ? { type: 'integer' }
      : { type: 'string' };

const PROBLEM_RESPONSE = {
  description: 'RFC 9457 problem details',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function withProblem(components: OpenAPIObject['components']): NonNullable<OpenAPIObject['components']> {
  const text = { type: 'string' };
  const fault = {
    type: 'object',
    properties: { path: text, code: text, message: text },
    required: ['path', 'code', 'message'],
  };
  const blocker = { type: 'object', properties: { code: text, message: text }, required: ['code', 'message'] };
  const properties = {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    faults: { type: 'array', items: fault },
    blockers: { type: 'array', items: blocker },
    allowed: { type: 'array', items: text },
    currentVersion: { type: 'integer' },
    requestId: text,
  };
  const Problem = { type: 'object', properties, required: ['type', 'title', 'status', 'detail'] };
  return { ...components, schemas: { ...components?.schemas, Problem } };
}
