import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the recovery board of an event: how far its building is restored, and the meetings of the headquarters with what they decided. */
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
      ALTER TABLE outage_restoration ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_restoration FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_restoration_read ON outage_restoration FOR SELECT
        USING (is_ministry() OR EXISTS (SELECT 1 FROM outage o WHERE o.event_id = outage_restoration.event_id AND acts_for(o.operator_id)));
      CREATE POLICY outage_restoration_add ON outage_restoration FOR INSERT WITH CHECK (is_ministry());
      CREATE TABLE outage_meeting (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES outage_event,
        number integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
        held_at timestamptz NOT NULL,
        chair text NOT NULL CHECK (length(chair) BETWEEN 1 AND 200),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (event_id, number)
      );
      COMMENT ON TABLE outage_meeting IS 'A meeting of the headquarters (대책본부) on an event. The ministry side alone reads it.';
      CREATE INDEX outage_meeting_order ON outage_meeting (event_id, held_at DESC, number DESC);
      CREATE TABLE outage_decision (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES outage_meeting,
        place integer NOT NULL CHECK (place >= 1),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
        due_on date,
        UNIQUE (meeting_id, place)
      );
      COMMENT ON COLUMN outage_decision.who IS 'Who follows up.';
      CREATE TABLE outage_follow_up (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        decision_id uuid NOT NULL REFERENCES outage_decision,
        at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'done')),
        note text NOT NULL CHECK (length(note) <= 2000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL
      );
      COMMENT ON TABLE outage_follow_up IS 'What became of a decision from a moment on: never changed, only followed. Without a row it is open.';
      CREATE INDEX outage_follow_up_order ON outage_follow_up (decision_id, at DESC, number DESC);
${['outage_restoration', 'outage_meeting', 'outage_decision', 'outage_follow_up'].map(appendOnly).join('')}
${['outage_meeting', 'outage_decision', 'outage_follow_up'].map(ministryOnly).join('')}
      GRANT SELECT, INSERT ON outage_restoration, outage_meeting, outage_decision, outage_follow_up TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage_follow_up, outage_decision, outage_meeting, outage_restoration');
  }
}

const appendOnly = (table: string): string => `
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const ministryOnly = (table: string): string => `
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (is_ministry());
      CREATE POLICY ${table}_add ON ${table} FOR INSERT WITH CHECK (is_ministry());`;
