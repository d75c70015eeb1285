import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What users get for an outage (보상): as it was announced, and as it was given; and what users were told of it (이용자 고지). */
export class OutageCompensation1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outage_compensation (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        kind text NOT NULL CHECK (kind IN ('extension', 'credit', 'money', 'other')),
        service_name text NOT NULL CHECK (length(service_name) BETWEEN 1 AND 200),
        fee text CHECK (fee IN ('paid', 'free')),
        beneficiaries text NOT NULL CHECK (length(beneficiaries) BETWEEN 1 AND 1000),
        subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 1000),
        effective_on date,
        extension_hours integer CHECK (extension_hours >= 1),
        extension_days integer CHECK (extension_days >= 1),
        amount_won bigint CHECK (amount_won >= 1),
        announced_at timestamptz NOT NULL,
        announced_where text NOT NULL CHECK (length(announced_where) BETWEEN 1 AND 1000),
        procedure text NOT NULL CHECK (length(procedure) <= 8000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (outage_id, number),
        CHECK (num_nonnulls(extension_hours, extension_days) = (kind = 'extension')::int),
        CHECK (CASE kind WHEN 'money' THEN amount_won IS NOT NULL WHEN 'credit' THEN true ELSE amount_won IS NULL END),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      COMMENT ON TABLE outage_compensation IS 'A compensation as it was announced: never changed, only followed by further ones.';
      COMMENT ON COLUMN outage_compensation.amount_won IS 'For each user.';
      CREATE TABLE outage_compensation_given (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        compensation_id uuid NOT NULL,
        at timestamptz NOT NULL,
        users bigint NOT NULL CHECK (users >= 0),
        extension_hours integer CHECK (extension_hours >= 1),
        extension_days integer CHECK (extension_days >= 1),
        total_won bigint CHECK (total_won >= 0),
        note text NOT NULL CHECK (length(note) <= 8000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id),
        FOREIGN KEY (operator_id, compensation_id) REFERENCES outage_compensation (operator_id, id)
      );
      COMMENT ON COLUMN outage_compensation_given.total_won IS 'To all these users together.';
      CREATE TABLE outage_notice (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        channel text NOT NULL CHECK (channel IN ('email', 'text-message', 'screen', 'sns', 'contract', 'press')),
        sent_at timestamptz NOT NULL,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
        proof text NOT NULL CHECK (length(proof) <= 8000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (outage_id, number),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      COMMENT ON TABLE outage_notice IS 'What users were told of an outage, word for word: never changed, only followed.';
      CREATE INDEX outage_compensation_given_outage ON outage_compensation_given (outage_id, at);

      CREATE TRIGGER outage_compensation_append_only BEFORE UPDATE OR DELETE ON outage_compensation FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_compensation_no_truncate BEFORE TRUNCATE ON outage_compensation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_compensation_given_append_only BEFORE UPDATE OR DELETE ON outage_compensation_given FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_compensation_given_no_truncate BEFORE TRUNCATE ON outage_compensation_given FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_notice_append_only BEFORE UPDATE OR DELETE ON outage_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_notice_no_truncate BEFORE TRUNCATE ON outage_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE outage_notice ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_notice FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_notice_read ON outage_notice FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_notice_add ON outage_notice FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      ALTER TABLE outage_compensation ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_compensation FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_compensation_read ON outage_compensation FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_compensation_add ON outage_compensation FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      ALTER TABLE outage_compensation_given ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_compensation_given FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_compensation_given_read ON outage_compensation_given FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_compensation_given_add ON outage_compensation_given FOR INSERT WITH CHECK (is_ministry() OR acts_for(operator_id));
      GRANT SELECT, INSERT ON outage_compensation, outage_compensation_given, outage_notice TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage_notice, outage_compensation_given, outage_compensation');
  }
}
