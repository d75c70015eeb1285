import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an inspection was prolonged is told to whom it was prolonged for; so far only the trail knew it. */
export class Prolongations1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inspection_prolongation (
        inspection_id uuid NOT NULL REFERENCES inspection,
        number integer NOT NULL,
        submission_due_before date NOT NULL,
        submission_due_on date NOT NULL,
        ends_before date NOT NULL,
        ends_on date NOT NULL,
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
        prolonged_at timestamptz NOT NULL,
        PRIMARY KEY (inspection_id, number)
      );
      COMMENT ON TABLE inspection_prolongation IS 'Later days of an open inspection, with the reason: rows that are only ever followed. Who prolonged it stands in the trail.';
      SELECT set_config('app.side', 'ministry', true);
      INSERT INTO inspection_prolongation
        SELECT subject_id::uuid, row_number() OVER (PARTITION BY subject_id ORDER BY number),
               (before->>'submissionDueOn')::date, (after->>'submissionDueOn')::date, (before->>'endsOn')::date, (after->>'endsOn')::date,
               after->>'reason', at
          FROM audit_entry WHERE action = 'inspection.prolonged';
      SELECT set_config('app.side', '', true);
      CREATE TRIGGER inspection_prolongation_append_only BEFORE UPDATE OR DELETE ON inspection_prolongation FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER inspection_prolongation_no_truncate BEFORE TRUNCATE ON inspection_prolongation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE inspection_prolongation ENABLE ROW LEVEL SECURITY; ALTER TABLE inspection_prolongation FORCE ROW LEVEL SECURITY;
      CREATE POLICY inspection_prolongation_read ON inspection_prolongation FOR SELECT USING (is_ministry() OR takes_part(inspection_id));
      CREATE POLICY inspection_prolongation_add ON inspection_prolongation FOR INSERT WITH CHECK (is_ministry());
      GRANT SELECT, INSERT ON inspection_prolongation TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inspection_prolongation');
  }
}
