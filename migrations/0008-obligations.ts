import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which law covers an operator in a year: dated, reasoned findings that are only ever followed by newer ones. */
export class Obligations1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coverage (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        year integer NOT NULL CHECK (year BETWEEN 2020 AND 2100),
        facts jsonb NOT NULL,
        findings jsonb NOT NULL,
        regimes text[] NOT NULL,
        classes text[] NOT NULL,
        decided_by uuid,
        decided_by_name text NOT NULL,
        decided_at timestamptz NOT NULL,
        UNIQUE (operator_id, id)
      );
      COMMENT ON COLUMN coverage.facts IS 'The numbers as they stood: the arithmetic can be done again years later.';
      CREATE INDEX coverage_latest ON coverage (operator_id, year, decided_at DESC, id DESC);
      CREATE INDEX coverage_year ON coverage (year, operator_id);
      CREATE INDEX coverage_tba_22_7 ON coverage (year, operator_id) WHERE 'TBA-22-7' = ANY (regimes);
      CREATE INDEX coverage_fa_35 ON coverage (year, operator_id) WHERE 'FA-35' = ANY (regimes);
      CREATE INDEX coverage_na_46 ON coverage (year, operator_id) WHERE 'NA-46' = ANY (regimes);
      CREATE TRIGGER coverage_append_only BEFORE UPDATE OR DELETE ON coverage FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER coverage_no_truncate BEFORE TRUNCATE ON coverage FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE coverage ENABLE ROW LEVEL SECURITY; ALTER TABLE coverage FORCE ROW LEVEL SECURITY;
      CREATE POLICY coverage_read ON coverage FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY coverage_add ON coverage FOR INSERT WITH CHECK (is_ministry());
      GRANT SELECT, INSERT ON coverage TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE coverage;
    `);
  }
}
