import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that prove something, and what they prove. */
export class Evidence1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES organisation,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
        media_type text NOT NULL,
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        added_by uuid,
        added_by_name text NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz,
        UNIQUE (operator_id, id)
      );
      COMMENT ON COLUMN evidence.removed_at IS 'Taken off its subject before submission; the file itself stays until lawful destruction.';
      CREATE INDEX evidence_subject ON evidence (subject_kind, subject_id);
      CREATE INDEX evidence_content ON evidence (operator_id, sha256);
      ALTER TABLE evidence ENABLE ROW LEVEL SECURITY; ALTER TABLE evidence FORCE ROW LEVEL SECURITY;
      CREATE POLICY evidence_read ON evidence FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY evidence_add ON evidence FOR INSERT WITH CHECK (acts_for(operator_id));
      CREATE POLICY evidence_change ON evidence FOR UPDATE USING (acts_for(operator_id));
      GRANT SELECT, INSERT ON evidence TO ieum_app;
      GRANT UPDATE (removed_at) ON evidence TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence;
    `);
  }
}
