import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds a file may learn which document it is, and whether a newer one has taken its place: nothing that does not stand in the file itself. */
export class IssuedDocument1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX report_sha256 ON report (sha256);
      CREATE POLICY report_identify ON report FOR SELECT USING (is_owner());
      -- The issued document that this file is, to the last byte, and the newest version of the same edition.
      CREATE FUNCTION issued_document(file_sha256 text)
        RETURNS TABLE (number text, version int, edition text, issued_at timestamptz, newest_version int, newest_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT r.number, r.version, r.edition, r.issued_at, n.version, n.issued_at
            FROM report r, LATERAL (SELECT * FROM report s WHERE s.review_id = r.review_id AND s.edition = r.edition
                                     ORDER BY s.version DESC LIMIT 1) AS n
           WHERE r.sha256 = file_sha256 $$;
      REVOKE EXECUTE ON FUNCTION issued_document(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION issued_document(text) TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION issued_document(text);
      DROP POLICY report_identify ON report;
      DROP INDEX report_sha256;
    `);
  }
}
