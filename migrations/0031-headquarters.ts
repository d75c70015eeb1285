import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the recovery board of an event: how far its building is restored. */
export class Headquarters1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outage_restoration (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        event_id uuid NOT NULL REFERENCES outage_event,
        facility_number text NOT NULL REFERENCES facility,
        at timestamptz NOT NULL,
        power_percent integer NOT NULL CHECK (power_percent BETWEEN 0 AND 100),
        halls_back integer CHECK (halls_back >= 0),
        halls integer CHECK (halls >= 1),
        cooling_percent integer CHECK (cooling_percent BETWEEN 0 AND 100),
        note text NOT NULL CHECK (length(note) <= 2000),
        reported_by text NOT NULL CHECK (length(reported_by) BETWEEN 1 AND 200),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        CHECK ((halls_back IS NULL) = (halls IS NULL)),
        CHECK (halls_back <= halls)
      );
      COMMENT ON TABLE outage_restoration IS 'How far the building of an event is restored from a moment on, as its operator reported and the ministry wrote down: never changed, only followed. It is of the building, so every operator of the event sees it.';
      CREATE INDEX outage_restoration_order ON outage_restoration (event_id, at DESC, number DESC);
      CREATE TRIGGER outage_restoration_append_only BEFORE UPDATE OR DELETE ON outage_restoration FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_restoration_no_truncate BEFORE TRUNCATE ON outage_restoration FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE outage_restoration ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_restoration FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_restoration_read ON outage_restoration FOR SELECT
        USING (is_ministry() OR EXISTS (SELECT 1 FROM outage o WHERE o.event_id = outage_restoration.event_id AND acts_for(o.operator_id)));
      CREATE POLICY outage_restoration_add ON outage_restoration FOR INSERT WITH CHECK (is_ministry());
      GRANT SELECT, INSERT ON outage_restoration TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage_restoration');
  }
}
