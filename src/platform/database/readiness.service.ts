import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APPLICATION_ROLE, MIGRATIONS_TABLE } from './migrate.js';

/** Whether the database answers and has the tables this build expects. */
@Injectable()
export class Readiness {
  constructor(private readonly source: DataSource) {}

  /** The migrations that have run, by name. Fails where the database is away. */
  migrationsDone(): Promise<readonly string[]> {
    return this.source.transaction(async (manager) => {
      await manager.query(`SET LOCAL ROLE ${APPLICATION_ROLE}`);
      const rows = await manager.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS_TABLE}`);
      return rows.map(({ name }) => name);
    });
  }
}
