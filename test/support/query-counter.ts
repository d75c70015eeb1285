import type { Logger } from 'typeorm';

/** A statement as it went to PostgreSQL. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Keeps what the application sends to its database; given to it as its logger. */
export class QueryCounter implements Logger {
  #statements: Statement[] = [];

  /** The statements sent while `work` ran. Nobody else may use the application meanwhile. */
  async during(work: () => Promise<unknown>): Promise<readonly Statement[]> {
    this.#statements = [];
    await work();
    return this.#statements;
  }

  logQuery(sql: string, parameters: readonly unknown[] = []): void {
    this.#statements.push({ sql, parameters });
  }

  logQueryError(): void {
    // already counted as a query
  }

  logQuerySlow(): void {
    // a time is never a test
  }

  logSchemaBuild(): void {
    // the application never changes the schema
  }

  logMigration(): void {
    // nor does it migrate
  }

  log(): void {
    // nothing to count
  }
}
