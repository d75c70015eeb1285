import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 반려: who may sign can send a concluded review back instead, with the reason, under the same rules as a signature. */
export class SendBack1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_step DROP CONSTRAINT review_step_kind_check, DROP CONSTRAINT review_step_check;
      ALTER TABLE review_step
        ADD CONSTRAINT review_step_kind_check CHECK (kind IN ('concluded', 'signed', 'sent-back', 'reopened')),
        ADD CONSTRAINT review_step_check CHECK (kind NOT IN ('sent-back', 'reopened') OR length(reason) > 0);
      COMMENT ON TABLE review_step IS 'Conclusion, sign-off, sending back, reopening: rows that are only ever followed.';
      ${guardSignOff("NOT IN ('signed', 'sent-back')")}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_step DROP CONSTRAINT review_step_kind_check, DROP CONSTRAINT review_step_check;
      ALTER TABLE review_step
        ADD CONSTRAINT review_step_kind_check CHECK (kind IN ('concluded', 'signed', 'reopened')),
        ADD CONSTRAINT review_step_check CHECK (kind <> 'reopened' OR length(reason) > 0);
      COMMENT ON TABLE review_step IS 'Conclusion, sign-off, reopening: rows that are only ever followed.';
      ${guardSignOff("<> 'signed'")}
    `);
  }
}

/** The rule of 0012, for every step that is no signatory's left alone. */
const guardSignOff = (others: string) => `
  CREATE OR REPLACE FUNCTION guard_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.kind ${others} THEN RETURN NEW; END IF;
      IF EXISTS (SELECT 1 FROM judgement j WHERE j.review_id = NEW.review_id AND j.judged_by = NEW.taken_by)
         OR EXISTS (SELECT 1 FROM review_step s WHERE s.review_id = NEW.review_id AND s.kind = 'concluded' AND s.taken_by = NEW.taken_by)
      THEN RAISE EXCEPTION 'who judged or concluded does not sign' USING ERRCODE = 'restrict_violation'; END IF;
      IF NOT EXISTS (SELECT 1 FROM review r JOIN inspection i ON i.id = r.inspection_id JOIN person p ON p.id = NEW.taken_by
                      WHERE r.id = NEW.review_id AND i.authority_id = NEW.organisation_id AND p.organisation_id = i.authority_id)
      THEN RAISE EXCEPTION 'only the authority of the inspection signs' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NEW;
    END $$;`;
