import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of services and what they are built of: every saved change is a version of its own. */
export class Topology1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_version (
        operator_id uuid NOT NULL REFERENCES operator,
        number integer NOT NULL CHECK (number >= 1),
        document jsonb NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        origin text NOT NULL CHECK (origin IN ('grid', 'document', 'sites')),
        changes jsonb NOT NULL,
        saved_by uuid,
        saved_by_name text NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (operator_id, number)
      );
      COMMENT ON COLUMN register_version.document IS 'The whole topology document (ieum-topology/1) as it stood.';
      COMMENT ON COLUMN register_version.changes IS 'How much was added, removed and changed against the version before, so that a list of versions reads no documents.';
      CREATE TRIGGER register_version_append_only BEFORE UPDATE OR DELETE ON register_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER register_version_no_truncate BEFORE TRUNCATE ON register_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE register_version ENABLE ROW LEVEL SECURITY; ALTER TABLE register_version FORCE ROW LEVEL SECURITY;
      CREATE POLICY register_version_read ON register_version FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY register_version_add ON register_version FOR INSERT WITH CHECK (acts_for(operator_id));
      GRANT SELECT, INSERT ON register_version TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_version;
    `);
  }
}
