import { DataSource, type EntityTarget, type Logger, type ObjectLiteral } from 'typeorm';
import { APPLICATION_ROLE } from './migrate.js';
import { SnakeNaming } from './snake-naming.js';

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly poolSize?: number;
  /** How long a request waits for a connection. */
  readonly patienceMilliseconds?: number;
  readonly logger?: Logger;
}

/** The application's connection pool, each connection in the application's role. It never changes the schema; that is what `migrate` does, as the owner. */
export function makeDataSource(options: DataSourceOptions): DataSource {
  const { url, entities, poolSize = 20, patienceMilliseconds = 2000, logger } = options;
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as (typeof entities)[number][] as never[],
    namingStrategy: new SnakeNaming(),
    poolSize,
    // an exhausted pool must answer, not wait for ever
    connectTimeoutMS: patienceMilliseconds,
    extra: {
      connectionTimeoutMillis: patienceMilliseconds,
      statement_timeout: 30_000,
      application_name: 'ieum',
      options: `-c role=${APPLICATION_ROLE}`,
    },
    ...(logger === undefined ? {} : { logger, logging: ['query'] as const }),
  });
}
