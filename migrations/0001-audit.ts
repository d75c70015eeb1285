import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail, and the two questions that every row policy asks of the transaction. */
export class Audit1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_ministry() RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT coalesce(current_setting('app.side', true) = 'ministry', false) $$;

      CREATE FUNCTION acts_for(operator uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT coalesce(operator = ANY (nullif(current_setting('app.operators', true), '')::uuid[]), false) $$;

      CREATE FUNCTION acting_organisation() RETURNS uuid LANGUAGE sql STABLE
        AS $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;

      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        at timestamptz NOT NULL,
        person_id uuid,
        person_name text NOT NULL,
        organisation_id uuid,
        organisation_name text NOT NULL,
        action text NOT NULL CHECK (action ~ '^[a-z-]+\\.[a-z-]+$'),
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        operator_id uuid,
        before jsonb,
        after jsonb
      );
      COMMENT ON TABLE audit_entry IS 'Who did what to what, when. Written in the transaction of the act itself; never changed, never removed. No foreign keys: nothing cascades into it.';
      CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, number);
      CREATE INDEX audit_entry_operator ON audit_entry (operator_id, number);
      CREATE INDEX audit_entry_organisation ON audit_entry (organisation_id, number);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY audit_entry_read ON audit_entry FOR SELECT
        USING (is_ministry() OR organisation_id = acting_organisation() OR acts_for(operator_id));
      CREATE POLICY audit_entry_write ON audit_entry FOR INSERT
        WITH CHECK (organisation_id IS NOT DISTINCT FROM acting_organisation() AND (operator_id IS NULL OR is_ministry() OR acts_for(operator_id)));

      GRANT USAGE ON SCHEMA public TO ieum_app;
      GRANT SELECT, INSERT ON audit_entry TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_entry;
      DROP FUNCTION refuse_change();
      DROP FUNCTION acting_organisation();
      DROP FUNCTION acts_for(uuid);
      DROP FUNCTION is_ministry();
    `);
  }
}
