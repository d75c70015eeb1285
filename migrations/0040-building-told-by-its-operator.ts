import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a building is restored may be told by whoever runs it, where it has an outage in the event itself. */
export class BuildingToldByItsOperator1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION runs_building_of(event uuid, facility text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM outage o JOIN site s ON s.operator_id = o.operator_id
                        WHERE o.event_id = event AND acts_for(o.operator_id)
                          AND s.facility_number = facility AND s.extent = 'whole' AND s.use IN ('own', 'colocation')) $$;
      COMMENT ON FUNCTION runs_building_of(uuid, text) IS 'Whether the reader acts for an operator of the event that runs the whole building, for itself or for others: not a lessee.';
      REVOKE EXECUTE ON FUNCTION runs_building_of(uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION runs_building_of(uuid, text) TO ieum_app;
      DROP POLICY outage_restoration_add ON outage_restoration;
      CREATE POLICY outage_restoration_add ON outage_restoration FOR INSERT
        WITH CHECK (is_ministry() OR runs_building_of(event_id, facility_number));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY outage_restoration_add ON outage_restoration;
      CREATE POLICY outage_restoration_add ON outage_restoration FOR INSERT WITH CHECK (is_ministry());
      DROP FUNCTION runs_building_of(uuid, text);
    `);
  }
}
