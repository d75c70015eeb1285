import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An item whose answer disagrees with the register is found met only with the reason why. */
export class MetDespiteDisagreement1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION guard_met_despite_disagreement() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM review r JOIN submission s ON s.id = r.submission_id, jsonb_array_elements(s.content->'items') AS item
                      WHERE r.id = NEW.review_id AND item->>'code' = NEW.item_code AND item ? 'disagreements')
          THEN RAISE EXCEPTION 'an answer that disagrees with the register is met only with a reason' USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER judgement_met_despite_disagreement BEFORE INSERT OR UPDATE ON judgement FOR EACH ROW
        WHEN (NEW.result = 'met' AND NEW.reason = '') EXECUTE FUNCTION guard_met_despite_disagreement();
      REVOKE EXECUTE ON FUNCTION guard_met_despite_disagreement() FROM PUBLIC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER judgement_met_despite_disagreement ON judgement;
      DROP FUNCTION guard_met_despite_disagreement();
    `);
  }
}
