import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who watches a board is told that it changed; and what the public may read of an event that the ministry has opened to it. */
export class Live1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is told are ids alone: of an outage, of an event. It is told when the writing transaction commits, and once however many rows.
      CREATE FUNCTION tell_of_outage_rows() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('ieum_outage', told::text)
             FROM outage o, unnest(ARRAY[o.id, o.event_id]) AS told WHERE o.id IN (SELECT outage_id FROM written) AND told IS NOT NULL;
          RETURN NULL;
        END $$;
      CREATE FUNCTION tell_of_outage() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('ieum_outage', told::text)
             FROM unnest(ARRAY[NEW.id, NEW.event_id, CASE TG_OP WHEN 'UPDATE' THEN OLD.event_id END]) AS told WHERE told IS NOT NULL;
          RETURN NULL;
        END $$;
      CREATE FUNCTION tell_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('ieum_outage', to_jsonb(NEW) ->> TG_ARGV[0]);
          RETURN NULL;
        END $$;
      CREATE TRIGGER outage_told AFTER INSERT OR UPDATE ON outage FOR EACH ROW EXECUTE FUNCTION tell_of_outage();
      CREATE TRIGGER outage_event_told AFTER UPDATE ON outage_event FOR EACH ROW EXECUTE FUNCTION tell_of_event('id');
      CREATE TRIGGER outage_restoration_told AFTER INSERT ON outage_restoration FOR EACH ROW EXECUTE FUNCTION tell_of_event('event_id');
${['outage_status', 'outage_feature', 'outage_duty_done'].map(told).join('')}

      -- Whoever watches with a session, a token or rights that end is looked at again.
      CREATE FUNCTION technical.tell_of_rights() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('ieum_rights', '');
          RETURN NULL;
        END $$;
      CREATE TRIGGER session_ended AFTER DELETE ON technical.session FOR EACH ROW EXECUTE FUNCTION technical.tell_of_rights();
      CREATE TRIGGER mandate_ended AFTER DELETE ON mandate FOR EACH ROW EXECUTE FUNCTION technical.tell_of_rights();
      CREATE TRIGGER person_rights AFTER UPDATE ON person FOR EACH ROW
        WHEN (OLD.active IS DISTINCT FROM NEW.active OR OLD.roles IS DISTINCT FROM NEW.roles) EXECUTE FUNCTION technical.tell_of_rights();
      CREATE TRIGGER token_ended AFTER UPDATE ON api_token FOR EACH ROW
        WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at) EXECUTE FUNCTION technical.tell_of_rights();
      -- Who holds these sessions and tokens now. Unlike a look-up it is no use of them: who only watches does not stay signed in by it.
      CREATE FUNCTION holders_of(hashes text[]) RETURNS TABLE (hash text, known technical.known_person)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        SELECT s.token_hash, technical.know(s.person_id, NULL) FROM technical.session s JOIN person p ON p.id = s.person_id AND p.active
         WHERE s.token_hash = ANY (hashes) AND s.created_at > now() - interval '12 hours' AND s.last_used_at > now() - interval '30 minutes'
        UNION ALL
        SELECT t.token_hash, technical.know(t.person_id, t.scopes) FROM api_token t JOIN person p ON p.id = t.person_id AND p.active
         WHERE t.token_hash = ANY (hashes) AND t.revoked_at IS NULL AND t.expires_at > now()
      $$;

      CREATE TABLE outage_status_page (
        event_id uuid PRIMARY KEY REFERENCES outage_event,
        opened boolean NOT NULL,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        title_en text CHECK (length(title_en) BETWEEN 1 AND 200),
        text text CHECK (length(text) BETWEEN 1 AND 2000),
        text_en text CHECK (length(text_en) BETWEEN 1 AND 2000),
        version integer NOT NULL
      );
      COMMENT ON TABLE outage_status_page IS 'The public status page of an event, with words of its own. Without a row there is none; the trail tells who opened and closed it.';
      CREATE TRIGGER outage_status_page_told AFTER INSERT OR UPDATE ON outage_status_page FOR EACH ROW EXECUTE FUNCTION tell_of_event('event_id');
      ALTER TABLE outage_status_page ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_status_page FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_status_page_read ON outage_status_page FOR SELECT USING (is_ministry());
      CREATE POLICY outage_status_page_add ON outage_status_page FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY outage_status_page_change ON outage_status_page FOR UPDATE USING (is_ministry());
      GRANT SELECT, INSERT, UPDATE ON outage_status_page TO ieum_app;

      -- For the function below alone, which the owner of the tables is; who asks as the application is not held up by them.
${PUBLISHED.map((table) => `      CREATE POLICY ${table}_publish ON ${table} FOR SELECT TO CURRENT_USER USING (is_owner());`).join('\n')}
      -- All that the public reads of an event: nothing unless it is opened. No place, cause, note, number of users or person, and no exercise
      -- (which outage is one, a later column says). What was said for a moment that has not come does not hold yet.
      CREATE FUNCTION public_outage_status(wanted uuid)
        RETURNS TABLE (title text, title_en text, text text, text_en text, operator text, service text, feature text,
                       state text, since timestamptz, expected_at timestamptz, changed_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          WITH page AS (SELECT * FROM outage_status_page p WHERE p.event_id = wanted AND p.opened),
               real AS (SELECT o.* FROM page p JOIN outage o ON o.event_id = p.event_id
                         WHERE coalesce(to_jsonb(o) ->> 'exercise', 'false') = 'false'),
               told AS (SELECT DISTINCT ON (s.feature_id, s.at) s.feature_id, s.at, s.state, s.expected_at, s.entered_at
                          FROM real o JOIN outage_status s ON s.outage_id = o.id WHERE s.at <= now()
                         ORDER BY s.feature_id, s.at, s.number DESC),
               latest AS (SELECT DISTINCT ON (t.feature_id) t.* FROM told t ORDER BY t.feature_id, t.at DESC)
          SELECT p.title, p.title_en, p.text, p.text_en, n.name, f.service_name, f.name, l.state,
                 (SELECT min(t.at) FROM told t WHERE t.feature_id = l.feature_id AND t.at > coalesce(
                    (SELECT max(u.at) FROM told u WHERE u.feature_id = l.feature_id AND u.state <> l.state), '-infinity')),
                 l.expected_at, l.entered_at
            FROM page p LEFT JOIN real o ON true LEFT JOIN organisation n ON n.id = o.operator_id
            LEFT JOIN outage_feature f ON f.outage_id = o.id LEFT JOIN latest l ON l.feature_id = f.id
           ORDER BY n.name, o.started_at, o.id, f.place $$;
      REVOKE EXECUTE ON FUNCTION tell_of_outage_rows(), tell_of_outage(), tell_of_event(), technical.tell_of_rights(), holders_of(text[]),
        public_outage_status(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION holders_of(text[]), public_outage_status(uuid) TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION public_outage_status(uuid);
      DROP FUNCTION holders_of(text[]);
${PUBLISHED.map((table) => `      DROP POLICY ${table}_publish ON ${table};`).join('\n')}
      DROP TABLE outage_status_page;
      DROP TRIGGER session_ended ON technical.session;
      DROP TRIGGER mandate_ended ON mandate;
      DROP TRIGGER person_rights ON person;
      DROP TRIGGER token_ended ON api_token;
      DROP FUNCTION technical.tell_of_rights();
${['outage', 'outage_event', 'outage_restoration', 'outage_status', 'outage_feature', 'outage_duty_done']
  .map((table) => `      DROP TRIGGER ${table}_told ON ${table};`)
  .join('\n')}
      DROP FUNCTION tell_of_outage_rows();
      DROP FUNCTION tell_of_outage();
      DROP FUNCTION tell_of_event();
    `);
  }
}

const PUBLISHED = ['outage_status_page', 'outage', 'outage_feature', 'outage_status'];

const told = (table: string): string => `
      CREATE TRIGGER ${table}_told AFTER INSERT ON ${table} REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION tell_of_outage_rows();`;
