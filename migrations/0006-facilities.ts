import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Buildings of the public list, an operator’s sites in them, and how the sites are protected. */
export class Facilities1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facility (
        number text CONSTRAINT facility_number_key PRIMARY KEY CHECK (number ~ '^F-([0-9]{4}|[1-9][0-9]{4,5})$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        place text NOT NULL CHECK (length(place) BETWEEN 1 AND 300),
        groups jsonb NOT NULL DEFAULT '{}',
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        version integer NOT NULL DEFAULT 1,
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      COMMENT ON TABLE facility IS 'The public list: belongs to no operator, everybody reads it, the ministry keeps it.';
      CREATE TABLE site (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,64}$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        facility_number text REFERENCES facility,
        extent text CHECK (extent IN ('whole', 'hall', 'power-zone')),
        use text CHECK (use IN ('colocation', 'own', 'exclusive-lease')),
        groups jsonb NOT NULL DEFAULT '{}',
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, code),
        UNIQUE (operator_id, id),
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      COMMENT ON COLUMN site.use IS 'Null, as the extent, until somebody says: a topology document does not.';
      CREATE INDEX site_facility ON site (facility_number);
      CREATE INDEX facility_order ON facility (length(number), number);
      CREATE TABLE site_year (
        operator_id uuid NOT NULL,
        site_id uuid NOT NULL,
        year integer NOT NULL CHECK (year BETWEEN 2020 AND 2100),
        floor_area_square_metres integer CHECK (floor_area_square_metres BETWEEN 0 AND 10000000),
        receiving_kilowatts integer CHECK (receiving_kilowatts BETWEEN 0 AND 10000000),
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (site_id, year),
        FOREIGN KEY (operator_id, site_id) REFERENCES site (operator_id, id)
      );
      CREATE INDEX site_year_operator ON site_year (operator_id, year);
      CREATE TABLE protection_measure (
        operator_id uuid NOT NULL,
        site_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('supply-lines', 'ups', 'generator', 'battery', 'fire', 'cooling', 'access', 'drills')),
        responsible text NOT NULL CHECK (responsible IN ('facility-operator', 'lessee')),
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (site_id, kind),
        FOREIGN KEY (operator_id, site_id) REFERENCES site (operator_id, id)
      );
      ALTER TABLE facility ENABLE ROW LEVEL SECURITY; ALTER TABLE facility FORCE ROW LEVEL SECURITY;
      CREATE POLICY facility_read ON facility FOR SELECT USING (true);
      CREATE POLICY facility_add ON facility FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY facility_change ON facility FOR UPDATE USING (is_ministry());
      ALTER TABLE site ENABLE ROW LEVEL SECURITY; ALTER TABLE site FORCE ROW LEVEL SECURITY;
      CREATE POLICY site_read ON site FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY site_add ON site FOR INSERT WITH CHECK (acts_for(operator_id));
      CREATE POLICY site_change ON site FOR UPDATE USING (acts_for(operator_id));
      CREATE POLICY site_remove ON site FOR DELETE USING (acts_for(operator_id));
      ALTER TABLE site_year ENABLE ROW LEVEL SECURITY; ALTER TABLE site_year FORCE ROW LEVEL SECURITY;
      CREATE POLICY site_year_read ON site_year FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY site_year_add ON site_year FOR INSERT WITH CHECK (acts_for(operator_id));
      CREATE POLICY site_year_change ON site_year FOR UPDATE USING (acts_for(operator_id));
      CREATE POLICY site_year_remove ON site_year FOR DELETE USING (acts_for(operator_id));
      ALTER TABLE protection_measure ENABLE ROW LEVEL SECURITY; ALTER TABLE protection_measure FORCE ROW LEVEL SECURITY;
      CREATE POLICY protection_measure_read ON protection_measure FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY protection_measure_add ON protection_measure FOR INSERT WITH CHECK (acts_for(operator_id));
      CREATE POLICY protection_measure_change ON protection_measure FOR UPDATE USING (acts_for(operator_id));
      CREATE POLICY protection_measure_remove ON protection_measure FOR DELETE USING (acts_for(operator_id));
      GRANT SELECT, INSERT, UPDATE ON facility TO ieum_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON site, site_year, protection_measure TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE protection_measure, site_year, site, facility;
    `);
  }
}
