import { Injectable } from '@nestjs/common';

/** One JSON line per event on standard error: request and actor ids, never content or secrets. */
@Injectable()
export class JsonLog {
  #requestsAreLogged = true;

  /** Does something that needs no line per request: the demonstration, which says its own steps. */
  async withoutRequests<T>(work: () => Promise<T>): Promise<T> {
    this.#requestsAreLogged = false;
    try {
      return await work();
    } finally {
      this.#requestsAreLogged = true;
    }
  }

  request(entry: {
    id: string;
    method: string;
    path: string;
    status: number;
    milliseconds: number;
    actor: string | null;
  }): void {
    if (this.#requestsAreLogged) this.write({ event: 'request', ...entry });
  }

  /** What went wrong inside; the reader saw only the request id. */
  failure(requestId: string, error: unknown): void {
    const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
    const because = cause instanceof Error ? { cause: cause.stack ?? cause.message } : {};
    this.write({ event: 'failure', id: requestId, name, message, stack, ...because });
  }

  /** Why a document stayed without a time stamp for now. */
  withoutTimeStamp(error: unknown): void {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    this.write({ event: 'no-time-stamp', message, cause: cause instanceof Error ? cause.message : null });
  }

  private write(entry: Record<string, unknown>): void {
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  }
}
