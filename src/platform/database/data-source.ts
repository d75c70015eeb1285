import { DataSource, type EntityTarget, type Logger, type ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly poolSize?: number;
  readonly logger?: Logger;
}

/** The application's connection pool. It never changes the schema; that is what `migrate` does, as the owner. */
export function makeDataSource({ url, entities, poolSize = 20, logger }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as (typeof entities)[number][] as never[],
    namingStrategy: new SnakeNaming(),
    poolSize,
    // an exhausted pool must answer, not wait for ever
    connectTimeoutMS: 2000,
    extra: { connectionTimeoutMillis: 2000, statement_timeout: 30_000, application_name: 'ieum' },
    ...(logger === undefined ? {} : { logger, logging: ['query'] as const }),
  });
}
