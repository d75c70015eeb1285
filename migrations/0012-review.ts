import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The inspector’s side: judgements beside answers, supplements, opinions, conclusion and sign-off by another person. */
export class Review1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        inspection_id uuid NOT NULL REFERENCES inspection,
        assessment_id uuid NOT NULL UNIQUE,
        submission_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'concluded', 'signed')),
        begun_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, assessment_id) REFERENCES assessment (operator_id, id),
        FOREIGN KEY (operator_id, submission_id) REFERENCES submission (operator_id, id)
      );
      CREATE TABLE judgement (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        review_id uuid NOT NULL,
        item_code text NOT NULL,
        result text NOT NULL CHECK (result IN ('met', 'partly', 'not-met', 'alternative-accepted', 'not-applicable')),
        reason text NOT NULL CHECK (length(reason) <= 40000),
        internal_note text NOT NULL DEFAULT '' CHECK (length(internal_note) <= 40000),
        measure text NOT NULL CHECK (measure IN ('none', 'recommendation', 'proposed-order')),
        plan_page integer CHECK (plan_page BETWEEN 1 AND 100000),
        judged_by uuid NOT NULL,
        judged_by_name text NOT NULL,
        judged_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (review_id, item_code),
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, review_id) REFERENCES review (operator_id, id),
        CHECK (result = 'met' OR length(reason) > 0),
        CHECK (measure = 'none' OR result IN ('partly', 'not-met'))
      );
      CREATE TABLE supplement_request (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        review_id uuid NOT NULL,
        item_code text NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'answered', 'closed')),
        opened_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, review_id) REFERENCES review (operator_id, id)
      );
      CREATE INDEX supplement_request_review ON supplement_request (review_id, item_code);
      CREATE INDEX supplement_request_waiting ON supplement_request (state, opened_at, id);
      CREATE TABLE supplement_message (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        request_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('ministry', 'operator')),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
        written_by uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, request_id) REFERENCES supplement_request (operator_id, id)
      );
      CREATE INDEX supplement_message_request ON supplement_message (request_id, written_at);
      CREATE TABLE opinion (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        judgement_id uuid NOT NULL,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
        given_by uuid NOT NULL,
        given_by_name text NOT NULL,
        given_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, judgement_id) REFERENCES judgement (operator_id, id)
      );
      CREATE INDEX opinion_judgement ON opinion (judgement_id);
      CREATE TABLE opinion_decision (
        opinion_id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('taken-up', 'not-taken-up')),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 40000),
        decided_by uuid NOT NULL,
        decided_by_name text NOT NULL,
        decided_at timestamptz NOT NULL,
        FOREIGN KEY (operator_id, opinion_id) REFERENCES opinion (operator_id, id)
      );
      CREATE TABLE review_record (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        review_id uuid NOT NULL,
        item_code text NOT NULL,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
        written_by uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at timestamptz NOT NULL,
        FOREIGN KEY (operator_id, review_id) REFERENCES review (operator_id, id)
      );
      COMMENT ON TABLE review_record IS 'What was seen on an item, written down by an inspector or a specialised body; internal.';
      CREATE INDEX review_record_review ON review_record (review_id, item_code);
      CREATE TABLE review_step (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        review_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('concluded', 'signed', 'reopened')),
        reason text NOT NULL CHECK (length(reason) <= 4000),
        taken_by uuid NOT NULL,
        taken_by_name text NOT NULL,
        organisation_id uuid NOT NULL,
        organisation_name text NOT NULL,
        taken_at timestamptz NOT NULL,
        UNIQUE (review_id, number),
        FOREIGN KEY (operator_id, review_id) REFERENCES review (operator_id, id),
        CHECK (kind <> 'reopened' OR length(reason) > 0)
      );
      COMMENT ON TABLE review_step IS 'Conclusion, sign-off, reopening: rows that are only ever followed.';

      -- Whatever the application believes: who signs has not judged or concluded, and signs for the authority of the inspection.
      CREATE FUNCTION guard_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.kind <> 'signed' THEN RETURN NEW; END IF;
          IF EXISTS (SELECT 1 FROM judgement j WHERE j.review_id = NEW.review_id AND j.judged_by = NEW.taken_by)
             OR EXISTS (SELECT 1 FROM review_step s WHERE s.review_id = NEW.review_id AND s.kind = 'concluded' AND s.taken_by = NEW.taken_by)
          THEN RAISE EXCEPTION 'who judged or concluded does not sign' USING ERRCODE = 'restrict_violation'; END IF;
          IF NOT EXISTS (SELECT 1 FROM review r JOIN inspection i ON i.id = r.inspection_id JOIN person p ON p.id = NEW.taken_by
                          WHERE r.id = NEW.review_id AND i.authority_id = NEW.organisation_id AND p.organisation_id = i.authority_id)
          THEN RAISE EXCEPTION 'only the authority of the inspection signs' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER review_step_sign_off BEFORE INSERT ON review_step FOR EACH ROW EXECUTE FUNCTION guard_sign_off();

      -- A judgement stands while its review is concluded or signed; to change it the review is reopened first.
      CREATE FUNCTION guard_judgement() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT state FROM review WHERE id = coalesce(NEW.review_id, OLD.review_id)) <> 'open' THEN
            RAISE EXCEPTION 'judgements of a concluded review are not changed' USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN coalesce(NEW, OLD);
        END $$;
      CREATE TRIGGER judgement_while_open BEFORE INSERT OR UPDATE OR DELETE ON judgement FOR EACH ROW EXECUTE FUNCTION guard_judgement();

      CREATE FUNCTION review_is_shown(wanted uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT EXISTS (SELECT 1 FROM review r WHERE r.id = wanted AND r.state <> 'open') $$;
      CREATE TRIGGER supplement_message_append_only BEFORE UPDATE OR DELETE ON supplement_message FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER supplement_message_no_truncate BEFORE TRUNCATE ON supplement_message FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opinion_append_only BEFORE UPDATE OR DELETE ON opinion FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opinion_no_truncate BEFORE TRUNCATE ON opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opinion_decision_append_only BEFORE UPDATE OR DELETE ON opinion_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opinion_decision_no_truncate BEFORE TRUNCATE ON opinion_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_record_append_only BEFORE UPDATE OR DELETE ON review_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_record_no_truncate BEFORE TRUNCATE ON review_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_step_append_only BEFORE UPDATE OR DELETE ON review_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER review_step_no_truncate BEFORE TRUNCATE ON review_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE review ENABLE ROW LEVEL SECURITY; ALTER TABLE review FORCE ROW LEVEL SECURITY;
      CREATE POLICY review_read ON review FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY review_add ON review FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY review_change ON review FOR UPDATE USING (is_ministry());
      CREATE POLICY review_remove ON review FOR DELETE USING (is_ministry());
      ALTER TABLE judgement ENABLE ROW LEVEL SECURITY; ALTER TABLE judgement FORCE ROW LEVEL SECURITY;
      CREATE POLICY judgement_read ON judgement FOR SELECT USING (is_ministry() OR acts_for(operator_id) AND review_is_shown(review_id));
      CREATE POLICY judgement_add ON judgement FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY judgement_change ON judgement FOR UPDATE USING (is_ministry());
      CREATE POLICY judgement_remove ON judgement FOR DELETE USING (is_ministry());
      ALTER TABLE supplement_request ENABLE ROW LEVEL SECURITY; ALTER TABLE supplement_request FORCE ROW LEVEL SECURITY;
      CREATE POLICY supplement_request_read ON supplement_request FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY supplement_request_add ON supplement_request FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY supplement_request_change ON supplement_request FOR UPDATE USING (is_ministry() OR acts_for(operator_id))
        WITH CHECK (is_ministry() OR acts_for(operator_id) AND state = 'answered');
      ALTER TABLE supplement_message ENABLE ROW LEVEL SECURITY; ALTER TABLE supplement_message FORCE ROW LEVEL SECURITY;
      CREATE POLICY supplement_message_read ON supplement_message FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY supplement_message_add ON supplement_message FOR INSERT
        WITH CHECK (CASE side WHEN 'ministry' THEN is_ministry() ELSE acts_for(operator_id) END);
      ALTER TABLE opinion ENABLE ROW LEVEL SECURITY; ALTER TABLE opinion FORCE ROW LEVEL SECURITY;
      CREATE POLICY opinion_read ON opinion FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY opinion_add ON opinion FOR INSERT
        WITH CHECK (acts_for(operator_id) AND EXISTS (SELECT 1 FROM judgement j WHERE j.id = judgement_id));
      ALTER TABLE opinion_decision ENABLE ROW LEVEL SECURITY; ALTER TABLE opinion_decision FORCE ROW LEVEL SECURITY;
      CREATE POLICY opinion_decision_read ON opinion_decision FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY opinion_decision_add ON opinion_decision FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY opinion_decision_change ON opinion_decision FOR UPDATE USING (is_ministry());
      CREATE POLICY opinion_decision_remove ON opinion_decision FOR DELETE USING (is_ministry());
      ALTER TABLE review_record ENABLE ROW LEVEL SECURITY; ALTER TABLE review_record FORCE ROW LEVEL SECURITY;
      CREATE POLICY review_record_ministry ON review_record USING (is_ministry());
      ALTER TABLE review_step ENABLE ROW LEVEL SECURITY; ALTER TABLE review_step FORCE ROW LEVEL SECURITY;
      CREATE POLICY review_step_read ON review_step FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY review_step_add ON review_step FOR INSERT WITH CHECK (is_ministry());
      REVOKE EXECUTE ON FUNCTION review_is_shown(uuid), guard_sign_off(), guard_judgement() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION review_is_shown(uuid) TO ieum_app;
      GRANT SELECT, INSERT, UPDATE ON review TO ieum_app;
      GRANT SELECT, INSERT, UPDATE (state, due_on, version) ON supplement_request TO ieum_app;
      GRANT SELECT, INSERT, UPDATE ON judgement TO ieum_app;
      GRANT SELECT, INSERT ON supplement_message, opinion, opinion_decision, review_record, review_step TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_step, review_record, opinion_decision, opinion, supplement_message, supplement_request, judgement, review;
      DROP FUNCTION review_is_shown(uuid);
      DROP FUNCTION guard_judgement();
      DROP FUNCTION guard_sign_off();
    `);
  }
}
