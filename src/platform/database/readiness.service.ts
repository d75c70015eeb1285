import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS_TABLE } from './migrate.js';

/** Whether the database answers and has the tables this build expects. */
@Injectable()
export class Readiness {
  constructor(private readonly source: DataSource) {}

  /** The migrations that have run, by name. Fails where the database is away. */
  async migrationsDone(): Promise<readonly string[]> {
    const rows = await this.source.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS_TABLE}`);
    return rows.map(({ name }) => name);
  }
}
