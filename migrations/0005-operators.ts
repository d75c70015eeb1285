import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operators and the yearly figures that decide which law covers them. */
export class Operators1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE operator (
        id uuid PRIMARY KEY REFERENCES organisation,
        business_number text NOT NULL UNIQUE CHECK (business_number ~ '^[0-9]{10}$'),
        kinds text[] NOT NULL CHECK (cardinality(kinds) >= 1 AND kinds <@ ARRAY['value-added', 'data-centre']),
        korean_office boolean NOT NULL,
        paid_services boolean NOT NULL,
        public_body boolean NOT NULL,
        registered_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE operator IS 'The facts of an organisation of kind operator; its name stands there.';
      CREATE TABLE measurement (
        operator_id uuid NOT NULL REFERENCES operator,
        year integer NOT NULL CHECK (year BETWEEN 2020 AND 2100),
        period_from date NOT NULL,
        period_to date NOT NULL,
        daily_users bigint CHECK (daily_users >= 0),
        traffic_share_parts_per_million integer CHECK (traffic_share_parts_per_million BETWEEN 0 AND 1000000),
        total_sales_won bigint CHECK (total_sales_won >= 0),
        telecom_sales_won bigint CHECK (telecom_sales_won >= 0),
        ict_sales_won bigint CHECK (ict_sales_won >= 0),
        source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (operator_id, year),
        CHECK (period_to >= period_from)
      );
      COMMENT ON COLUMN measurement.year IS 'The year the figures decide for; they are measured in October to December of the year before.';
      CREATE INDEX organisation_operator_name ON organisation (name, id) WHERE kind = 'operator';
      ALTER TABLE operator ENABLE ROW LEVEL SECURITY; ALTER TABLE operator FORCE ROW LEVEL SECURITY;
      CREATE POLICY operator_read ON operator FOR SELECT USING (is_ministry() OR acts_for(id));
      CREATE POLICY operator_add ON operator FOR INSERT WITH CHECK (is_ministry());
      -- An operator takes the lock of its row to save its register one version at a time; what stands in the row is the ministry's.
      CREATE POLICY operator_change ON operator FOR UPDATE USING (is_ministry() OR acts_for(id)) WITH CHECK (is_ministry());
      ALTER TABLE measurement ENABLE ROW LEVEL SECURITY; ALTER TABLE measurement FORCE ROW LEVEL SECURITY;
      CREATE POLICY measurement_read ON measurement FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY measurement_add ON measurement FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY measurement_change ON measurement FOR UPDATE USING (is_ministry());
      CREATE POLICY measurement_remove ON measurement FOR DELETE USING (is_ministry());
      GRANT SELECT, INSERT, UPDATE ON operator, measurement TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organisation_operator_name;
      DROP TABLE measurement, operator;
    `);
  }
}
