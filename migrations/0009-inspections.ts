import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inspections: one regime, one legal basis, one authority. */
export class Inspections1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inspection (
        id uuid PRIMARY KEY,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        regime text NOT NULL CHECK (regime IN ('TBA-22-7', 'FA-35', 'NA-46')),
        kind text NOT NULL CHECK (kind IN ('regular', 'special')),
        basis text NOT NULL,
        authority_id uuid NOT NULL REFERENCES organisation,
        year integer NOT NULL CHECK (year BETWEEN 2020 AND 2100),
        catalogue_id uuid NOT NULL REFERENCES catalogue,
        notice_on date,
        starts_on date NOT NULL,
        submission_due_on date NOT NULL,
        ends_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
        opened_at timestamptz,
        closed_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK (starts_on <= submission_due_on AND submission_due_on <= ends_on),
        CHECK ((state = 'draft') = (opened_at IS NULL)),
        CHECK ((state = 'closed') = (closed_at IS NOT NULL))
      );
      CREATE TABLE inspection_participant (
        inspection_id uuid NOT NULL REFERENCES inspection,
        operator_id uuid NOT NULL REFERENCES operator,
        coverage_id uuid NOT NULL,
        PRIMARY KEY (inspection_id, operator_id),
        FOREIGN KEY (operator_id, coverage_id) REFERENCES coverage (operator_id, id)
      );
      CREATE INDEX inspection_participant_operator ON inspection_participant (operator_id);
      CREATE TABLE inspection_member (
        inspection_id uuid NOT NULL REFERENCES inspection,
        person_id uuid NOT NULL REFERENCES person,
        function text NOT NULL CHECK (function IN ('inspector', 'signatory', 'recorder')),
        PRIMARY KEY (inspection_id, person_id)
      );
      CREATE FUNCTION takes_part(inspection uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT EXISTS (SELECT 1 FROM inspection_participant p WHERE p.inspection_id = inspection
                  AND p.operator_id = ANY (nullif(current_setting('app.operators', true), '')::uuid[])) $$;
      ALTER TABLE inspection ENABLE ROW LEVEL SECURITY; ALTER TABLE inspection FORCE ROW LEVEL SECURITY;
      CREATE POLICY inspection_read ON inspection FOR SELECT USING (is_ministry() OR (state <> 'draft' AND takes_part(id)));
      CREATE POLICY inspection_add ON inspection FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY inspection_change ON inspection FOR UPDATE USING (is_ministry());
      CREATE POLICY inspection_remove ON inspection FOR DELETE USING (is_ministry());
      ALTER TABLE inspection_participant ENABLE ROW LEVEL SECURITY; ALTER TABLE inspection_participant FORCE ROW LEVEL SECURITY;
      CREATE POLICY inspection_participant_read ON inspection_participant FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY inspection_participant_add ON inspection_participant FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY inspection_participant_change ON inspection_participant FOR UPDATE USING (is_ministry());
      CREATE POLICY inspection_participant_remove ON inspection_participant FOR DELETE USING (is_ministry());
      ALTER TABLE inspection_member ENABLE ROW LEVEL SECURITY; ALTER TABLE inspection_member FORCE ROW LEVEL SECURITY;
      CREATE POLICY inspection_member_read ON inspection_member FOR SELECT USING (is_ministry() OR takes_part(inspection_id));
      CREATE POLICY inspection_member_add ON inspection_member FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY inspection_member_remove ON inspection_member FOR DELETE USING (is_ministry());
      REVOKE EXECUTE ON FUNCTION takes_part(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION takes_part(uuid) TO ieum_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON inspection, inspection_participant TO ieum_app;
      GRANT SELECT, INSERT, DELETE ON inspection_member TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE inspection_member;
      DROP POLICY inspection_read ON inspection;
      DROP FUNCTION takes_part(uuid);
      DROP TABLE inspection_participant, inspection;
    `);
  }
}
