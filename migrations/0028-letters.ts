import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of more than one kind: beside the report on an operator, the letter that recommends to it, and the round-up of
 * an inspection, which is about nobody alone and for the ministry; and what an authority's documents are called and say of it.
 */
export class Letters1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report DROP CONSTRAINT report_kind_check,
        ADD CONSTRAINT report_kind_check CHECK (kind IN ('audit-report', 'recommendation', 'round-up')),
        ALTER COLUMN operator_id DROP NOT NULL, ALTER COLUMN review_id DROP NOT NULL,
        ADD CONSTRAINT report_of_nobody CHECK ((kind = 'round-up') = (operator_id IS NULL) AND (kind = 'round-up') = (review_id IS NULL)),
        ADD CONSTRAINT report_edition_of_kind CHECK (kind = 'audit-report' OR edition = CASE kind WHEN 'round-up' THEN 'ministry' ELSE 'operator' END),
        -- Whose it is, where a foreign key can hold on to it: keys with a null in them are never checked.
        ADD COLUMN holder uuid NOT NULL GENERATED ALWAYS AS (coalesce(operator_id, '00000000-0000-0000-0000-000000000000')) STORED,
        ADD CONSTRAINT report_holder UNIQUE (holder, id);
      CREATE INDEX report_review ON report (review_id);
      CREATE INDEX report_inspection ON report (inspection_id);
      ALTER TABLE report_content ALTER COLUMN operator_id DROP NOT NULL,
        ADD COLUMN holder uuid NOT NULL GENERATED ALWAYS AS (coalesce(operator_id, '00000000-0000-0000-0000-000000000000')) STORED,
        ADD FOREIGN KEY (holder, report_id) REFERENCES report (holder, id);
      ALTER TABLE report_stamp ALTER COLUMN operator_id DROP NOT NULL,
        ADD COLUMN holder uuid NOT NULL GENERATED ALWAYS AS (coalesce(operator_id, '00000000-0000-0000-0000-000000000000')) STORED,
        ADD FOREIGN KEY (holder, report_id) REFERENCES report (holder, id);
      DROP FUNCTION issued_document(text);
      -- The issued document that this file is, to the last byte, of which kind, and the newest version of the same edition: a number is of one kind.
      CREATE FUNCTION issued_document(file_sha256 text)
        RETURNS TABLE (kind text, number text, version int, edition text, issued_at timestamptz, newest_version int, newest_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT r.kind, r.number, r.version, r.edition, r.issued_at, n.version, n.issued_at
            FROM report r, LATERAL (SELECT * FROM report s WHERE s.number = r.number AND s.kind = r.kind AND s.edition = r.edition
                                     ORDER BY s.version DESC LIMIT 1) AS n
           WHERE r.id IN (SELECT id FROM report WHERE sha256 = file_sha256
                          UNION SELECT report_id FROM report_stamp WHERE sha256 = file_sha256) $$;
      REVOKE EXECUTE ON FUNCTION issued_document(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION issued_document(text) TO ieum_app;

      CREATE TABLE letterhead (
        organisation_id uuid PRIMARY KEY REFERENCES organisation,
        sender text CHECK (length(sender) BETWEEN 1 AND 100),
        postal_code text CHECK (length(postal_code) BETWEEN 1 AND 10),
        address text CHECK (length(address) BETWEEN 1 AND 200),
        telephone text CHECK (length(telephone) BETWEEN 1 AND 40),
        email text CHECK (length(email) BETWEEN 3 AND 254),
        disclosure text NOT NULL CHECK (disclosure IN ('open', 'partly', 'closed')),
        number_pattern text CHECK (length(number_pattern) BETWEEN 1 AND 60),
        version integer NOT NULL
      );
      COMMENT ON TABLE letterhead IS 'What the documents of an authority say of it, and how they are numbered. Nothing where nothing is set: then defaults hold.';
      ALTER TABLE letterhead ENABLE ROW LEVEL SECURITY; ALTER TABLE letterhead FORCE ROW LEVEL SECURITY;
      CREATE POLICY letterhead_read ON letterhead FOR SELECT USING (is_ministry());
      CREATE POLICY letterhead_add ON letterhead FOR INSERT WITH CHECK (is_ministry() AND organisation_id = acting_organisation()
        AND EXISTS (SELECT 1 FROM organisation o WHERE o.id = organisation_id AND o.kind IN ('headquarters', 'field-office')));
      CREATE POLICY letterhead_change ON letterhead FOR UPDATE USING (is_ministry() AND organisation_id = acting_organisation());
      GRANT SELECT, INSERT ON letterhead TO ieum_app;
      GRANT UPDATE (sender, postal_code, address, telephone, email, disclosure, number_pattern, version) ON letterhead TO ieum_app;
    `);
  }

  /** Fails where documents of the new kinds were issued: what was issued is never thrown away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE letterhead;
      DROP FUNCTION issued_document(text);
      CREATE FUNCTION issued_document(file_sha256 text)
        RETURNS TABLE (number text, version int, edition text, issued_at timestamptz, newest_version int, newest_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT r.number, r.version, r.edition, r.issued_at, n.version, n.issued_at
            FROM report r, LATERAL (SELECT * FROM report s WHERE s.review_id = r.review_id AND s.edition = r.edition
                                     ORDER BY s.version DESC LIMIT 1) AS n
           WHERE r.id IN (SELECT id FROM report WHERE sha256 = file_sha256
                          UNION SELECT report_id FROM report_stamp WHERE sha256 = file_sha256) $$;
      REVOKE EXECUTE ON FUNCTION issued_document(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION issued_document(text) TO ieum_app;
      ALTER TABLE report_stamp DROP COLUMN holder, ALTER COLUMN operator_id SET NOT NULL;
      ALTER TABLE report_content DROP COLUMN holder, ALTER COLUMN operator_id SET NOT NULL;
      DROP INDEX report_review, report_inspection;
      ALTER TABLE report DROP CONSTRAINT report_kind_check, DROP CONSTRAINT report_of_nobody, DROP CONSTRAINT report_edition_of_kind,
        DROP COLUMN holder, ALTER COLUMN operator_id SET NOT NULL, ALTER COLUMN review_id SET NOT NULL,
        ADD CONSTRAINT report_kind_check CHECK (kind IN ('audit-report'));
    `);
  }
}
