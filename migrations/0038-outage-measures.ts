import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long an outage took, until it was noticed and until users were told: the same for the statistics and for the lists behind their numbers. */
export class OutageMeasures1764000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION outage_band(minutes double precision) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN minutes IS NULL THEN 'none' WHEN minutes <= 10 THEN 'within-10' WHEN minutes <= 30 THEN 'within-30'
          WHEN minutes <= 120 THEN 'within-120' WHEN minutes <= 1440 THEN 'within-day' ELSE 'over-day' END $$;
      CREATE VIEW outage_measured WITH (security_invoker = true) AS
        SELECT m.*, outage_band(m.lasted_minutes) AS lasted, outage_band(m.detected_minutes) AS detected,
               outage_band(m.notified_minutes) AS notified
          FROM (SELECT o.id, o.operator_id, extract(year FROM o.started_at AT TIME ZONE 'Asia/Seoul')::int AS year,
                       coalesce(o.occasion, 'unknown') AS occasion, jsonb_array_length(o.lost_sites) > 0 AS site_lost,
                       extract(epoch FROM o.ended_at - o.started_at)::float8 / 60 AS lasted_minutes,
                       extract(epoch FROM o.detected_at - o.started_at)::float8 / 60 AS detected_minutes,
                       extract(epoch FROM (SELECT min(d.at) FROM outage_duty_done d
                                            WHERE d.outage_id = o.id AND d.duty = 'notice-to-users') - o.started_at)::float8 / 60 AS notified_minutes
                  FROM outage o WHERE o.exercise IS NULL) AS m;
      COMMENT ON VIEW outage_measured IS 'Outages that happened, with the rights of the reader. Minutes count from the start; null where it goes on, where nobody said when it was noticed, where users were not told.';
      CREATE INDEX outage_ongoing ON outage (started_at DESC, id DESC) WHERE ended_at IS NULL;
      REVOKE EXECUTE ON FUNCTION outage_band(double precision) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION outage_band(double precision) TO ieum_app;
      GRANT SELECT ON outage_measured TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX outage_ongoing; DROP VIEW outage_measured; DROP FUNCTION outage_band(double precision)',
    );
  }
}
