import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outages (장애): the record, what was said of each feature and when, events with a cause in common, and what was done about duties. */
export class Outages1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outage_event (
        id uuid PRIMARY KEY,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        facility_number text REFERENCES facility,
        opened_by uuid,
        opened_by_name text NOT NULL,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE outage_event IS 'Outages of several operators with a cause in common. Belongs to no operator: the ministry keeps it, and an operator of one of its outages sees its title and place.';
      CREATE TABLE outage (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        event_id uuid REFERENCES outage_event,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        started_at timestamptz NOT NULL,
        detected_at timestamptz CHECK (detected_at >= started_at),
        ended_at timestamptz CHECK (ended_at >= started_at),
        occasion text CHECK (occasion IN ('unforeseen', 'important-facility', 'carrier-line', 'other')),
        announced_from timestamptz,
        announced_to timestamptz,
        causes jsonb NOT NULL,
        measures text NOT NULL CHECK (length(measures) <= 40000),
        lost_sites jsonb NOT NULL,
        opened_from text NOT NULL CHECK (opened_from IN ('operator', 'ministry', 'token')),
        opened_by uuid,
        opened_by_name text NOT NULL,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, id),
        CHECK ((announced_from IS NULL) = (announced_to IS NULL)),
        CHECK (announced_to > announced_from)
      );
      COMMENT ON COLUMN outage.lost_sites IS 'Sites of the register that were lost: id, and the name as it was then.';
      CREATE INDEX outage_operator ON outage (operator_id, started_at DESC, id DESC);
      CREATE INDEX outage_order ON outage (started_at DESC, id DESC);
      CREATE INDEX outage_of_event ON outage (event_id);
      CREATE TABLE outage_feature (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        place integer NOT NULL CHECK (place >= 1),
        code text,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        service_name text CHECK (length(service_name) BETWEEN 1 AND 200),
        users bigint CHECK (users >= 0),
        UNIQUE (operator_id, id),
        UNIQUE (outage_id, place),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      COMMENT ON COLUMN outage_feature.code IS 'Its id in the register; null where nobody registered it.';
      CREATE TABLE outage_status (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        feature_id uuid NOT NULL,
        at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('normal', 'degraded', 'restoring', 'unreachable')),
        note text NOT NULL CHECK (length(note) <= 2000),
        expected_at timestamptz,
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id),
        FOREIGN KEY (operator_id, feature_id) REFERENCES outage_feature (operator_id, id)
      );
      COMMENT ON TABLE outage_status IS 'What holds of a feature from a moment on: never changed, only followed. Of two rows of the same moment the one entered last counts.';
      CREATE INDEX outage_status_order ON outage_status (outage_id, feature_id, at, number);
      CREATE INDEX outage_status_entry ON outage_status (outage_id, number);
      CREATE TABLE outage_duty_done (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        duty text NOT NULL CHECK (duty IN ('disaster-report', 'running-report', 'data-centre-report', 'landlord-notice', 'notice-to-users', 'damages-notice')),
        at timestamptz NOT NULL,
        note text NOT NULL CHECK (length(note) <= 2000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      CREATE INDEX outage_duty_done_outage ON outage_duty_done (outage_id, at);
      CREATE TABLE idempotency_key (
        organisation_id uuid NOT NULL REFERENCES organisation,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        answer jsonb,
        at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, key)
      );
      COMMENT ON TABLE idempotency_key IS 'What a request was answered, so that the same one sent again does nothing twice; for a day.';
      CREATE INDEX idempotency_key_at ON idempotency_key (organisation_id, at);

      -- Which event an outage belongs to is the ministry's to say.
      CREATE FUNCTION guard_outage_event() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.event_id IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.event_id END) AND NOT is_ministry()
          THEN RAISE EXCEPTION 'only the ministry joins outages to an event' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER outage_event_by_ministry BEFORE INSERT OR UPDATE ON outage FOR EACH ROW EXECUTE FUNCTION guard_outage_event();
      CREATE TRIGGER outage_status_append_only BEFORE UPDATE OR DELETE ON outage_status FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_status_no_truncate BEFORE TRUNCATE ON outage_status FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_feature_append_only BEFORE UPDATE OR DELETE ON outage_feature FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_feature_no_truncate BEFORE TRUNCATE ON outage_feature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_duty_done_append_only BEFORE UPDATE OR DELETE ON outage_duty_done FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_duty_done_no_truncate BEFORE TRUNCATE ON outage_duty_done FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE outage ENABLE ROW LEVEL SECURITY; ALTER TABLE outage FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_read ON outage FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_add ON outage FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_change ON outage FOR UPDATE USING (is_ministry() OR acts_for(operator_id));
      ALTER TABLE outage_event ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_event FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_event_read ON outage_event FOR SELECT
        USING (is_ministry() OR EXISTS (SELECT 1 FROM outage o WHERE o.event_id = outage_event.id AND acts_for(o.operator_id)));
      CREATE POLICY outage_event_add ON outage_event FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY outage_event_change ON outage_event FOR UPDATE USING (is_ministry());
      ALTER TABLE outage_feature ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_feature FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_feature_read ON outage_feature FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_feature_add ON outage_feature FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      ALTER TABLE outage_status ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_status FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_status_read ON outage_status FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_status_add ON outage_status FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      ALTER TABLE outage_duty_done ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_duty_done FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_duty_done_read ON outage_duty_done FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_duty_done_add ON outage_duty_done FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY; ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
      CREATE POLICY idempotency_key_own ON idempotency_key USING (organisation_id = acting_organisation());
      REVOKE EXECUTE ON FUNCTION guard_outage_event() FROM PUBLIC;
      GRANT SELECT, INSERT, UPDATE ON outage, outage_event TO ieum_app;
      GRANT SELECT, INSERT ON outage_feature, outage_status, outage_duty_done TO ieum_app;
      GRANT SELECT, INSERT, UPDATE (answer), DELETE ON idempotency_key TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_key, outage_duty_done, outage_status, outage_feature;
      DROP POLICY outage_event_read ON outage_event;
      DROP TABLE outage;
      DROP TABLE outage_event;
      DROP FUNCTION guard_outage_event();
    `);
  }
}
