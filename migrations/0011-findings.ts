import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a judgement opens: a recommendation, or a proposed order where the law lets one be made. */
export class Findings1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finding (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        inspection_id uuid NOT NULL REFERENCES inspection,
        item_code text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('recommendation', 'proposed-order')),
        state text NOT NULL CHECK (state IN ('proposed', 'issued', 'withdrawn')),
        orderable jsonb NOT NULL,
        legal_bases jsonb NOT NULL,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
        plan_due_on date NOT NULL,
        result_due_on date NOT NULL,
        due_basis text NOT NULL CHECK (due_basis IN ('practice', 'decided')),
        opened_at timestamptz NOT NULL,
        issued_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, id),
        UNIQUE (inspection_id, operator_id, item_code),
        CHECK (plan_due_on <= result_due_on),
        CHECK ((state = 'issued') = (issued_at IS NOT NULL)),
        CHECK (kind = 'recommendation' OR (orderable ->> 'orderable')::boolean)
      );
      CREATE INDEX finding_due ON finding (state, result_due_on, id);
      CREATE INDEX finding_operator ON finding (operator_id, id);
      ALTER TABLE finding ENABLE ROW LEVEL SECURITY; ALTER TABLE finding FORCE ROW LEVEL SECURITY;
      CREATE POLICY finding_read ON finding FOR SELECT USING (is_ministry() OR acts_for(operator_id) AND state = 'issued');
      CREATE POLICY finding_add ON finding FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY finding_change ON finding FOR UPDATE USING (is_ministry());
      CREATE POLICY finding_remove ON finding FOR DELETE USING (is_ministry());
      GRANT SELECT, INSERT, UPDATE ON finding TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE finding;
    `);
  }
}
