import { HttpException } from '@nestjs/common';
import {
  Forbidden,
  Invalid,
  NotFound,
  PreconditionRequired,
  PrintingFailed,
  Refused,
  Stale,
  TooBusy,
  TooLarge,
  TooMany,
  Unauthenticated,
  Unsupported,
  type Facts,
} from '../../shared/errors.js';
import {
  acceptedFilesIn,
  fileTypeIn,
  fill,
  wordFault,
  wordProblem,
  wordRefusal,
  type Language,
  type ProblemCode,
} from '../../shared/words/index.js';

/** An error as the reader meets it: RFC 9457 problem details, and what the HTML page shows. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly faults?: readonly ProblemFault[];
  readonly blockers?: readonly { readonly code: string; readonly message: string }[];
  readonly allowed?: readonly string[];
  readonly currentVersion?: number;
  readonly retryAfterSeconds?: number;
  readonly requestId?: string;
}

export interface ProblemFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** In a document that was sent as text, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** In a document that was sent as cells: `components!D7`. */
  readonly cell?: string;
}

interface Kind {
  readonly status: number;
  readonly code: ProblemCode;
  readonly facts?: Facts;
}

/**
 * Words an error for its reader. What is not one of our kinds says nothing of itself: 500, and the log has the rest.
 * @param bodyLimitBytes what the route takes at most
 */
export function problemOf(error: unknown, language: Language, bodyLimitBytes = FORM_LIMIT_BYTES): Problem {
  const { status, code, facts } = kindOf(error, language, bodyLimitBytes);
  const words = wordProblem(language, code);
  const base = {
    type: `urn:ieum:problem:${code}`,
    title: words.title,
    status,
    detail: fill(words.detail, facts ?? {}),
  };
  return { ...base, ...particulars(error, language) };
}

function particulars(error: unknown, language: Language): Partial<Problem> {
  if (error instanceof Invalid) {
    return {
      faults: error.faults.map(({ facts, ...fault }) => ({
        ...fault,
        message: wordFault(language, { code: fault.code, facts: facts ?? {} }),
      })),
    };
  }
  if (error instanceof Refused) {
    const blockers = error.blockers.map((blocker) => ({ code: blocker.code, message: wordRefusal(language, blocker) }));
    return { detail: blockers.map(({ message }) => message).join(' '), blockers, allowed: error.allowed };
  }
  if (error instanceof Forbidden) return { detail: wordRefusal(language, error) };
  if (error instanceof Stale) return { currentVersion: error.currentVersion };
  if (error instanceof TooMany) return { retryAfterSeconds: error.retryAfterSeconds };
  return {};
}

function kindOf(error: unknown, language: Language, bodyLimitBytes: number): Kind {
  if (error instanceof NotFound) return { status: 404, code: 'not-found' };
  if (error instanceof Unauthenticated) return { status: 401, code: 'unauthenticated' };
  if (error instanceof Forbidden) return { status: 403, code: 'forbidden' };
  if (error instanceof Invalid) return { status: 422, code: 'invalid' };
  if (error instanceof Refused) return { status: 409, code: 'refused' };
  if (error instanceof Stale) return { status: 412, code: 'stale' };
  if (error instanceof PreconditionRequired) return { status: 428, code: 'precondition-required' };
  if (error instanceof TooLarge)
    return { status: 413, code: 'too-large', facts: { limit: inMegabytes(error.limitBytes) } };
  if (error instanceof Unsupported) {
    return {
      status: 415,
      code: 'unsupported',
      facts: { found: fileTypeIn(language, error.found), allowed: acceptedFilesIn(language, error.allowed) },
    };
  }
  if (error instanceof TooBusy) return { status: 429, code: 'too-busy', facts: { seconds: error.retryAfterSeconds } };
  if (error instanceof TooMany) return { status: 429, code: 'too-many', facts: { seconds: error.retryAfterSeconds } };
  if (error instanceof PrintingFailed) return { status: 500, code: 'printing-failed' };
  if ((error as { name?: unknown } | null)?.name === 'AbortError') return { status: 400, code: 'unparsable' }; // nobody waits
  return frameworkKind(error, bodyLimitBytes);
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'unparsable',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  414: 'unparsable',
  415: 'unsupported-body',
  431: 'unparsable',
  503: 'unavailable',
};

/** Errors of Nest and Fastify by their status; the database away is 503; the rest is ours to mend: 500. */
function frameworkKind(error: unknown, bodyLimitBytes: number): Kind {
  if (isDatabaseAway(error)) return { status: 503, code: 'unavailable' };
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown }).statusCode;
  const code = typeof status === 'number' ? BY_STATUS[status] : undefined;
  if (typeof status !== 'number' || code === undefined) return { status: 500, code: 'unexpected' };
  return { status, code, facts: { limit: inMegabytes(bodyLimitBytes) } };
}

/** The largest body that is not a file, where a route says nothing else. */
export const FORM_LIMIT_BYTES = 4 * 1024 * 1024;

const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;

const AWAY = /^(08|57P0|53300|ECONN|EPIPE|ETIMEDOUT|ENOENT)/;

function isDatabaseAway(error: unknown): boolean {
  const { code, driverError, message } = error as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: unknown;
  };
  const text = typeof message === 'string' ? message : '';
  if (/timeout exceeded when trying to connect|Connection terminated|not currently accepting connections/.test(text))
    return true;
  return [code, driverError?.code].some((found) => typeof found === 'string' && AWAY.test(found));
}
