import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations and people, and the few doors through which somebody not yet known is looked up. */
export class Identity1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = 'public.audit_entry'::regclass $$;

      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('operator', 'agent', 'headquarters', 'field-office', 'specialised-body')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        email text NOT NULL CHECK (length(email) <= 254),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        roles text[] NOT NULL,
        password_hash text,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (organisation_id, id)
      );
      CREATE UNIQUE INDEX person_email ON person (lower(email));
      CREATE TABLE mandate (
        agent_id uuid NOT NULL REFERENCES organisation,
        operator_id uuid NOT NULL REFERENCES organisation,
        since date NOT NULL,
        PRIMARY KEY (agent_id, operator_id)
      );
      COMMENT ON TABLE mandate IS 'The operators that named this organisation their domestic agent (TBA 22-8).';
      CREATE TABLE one_time_link (
        token_hash text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('invitation', 'reset')),
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        created_by uuid,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
      );
      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        token_hash text NOT NULL UNIQUE,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
      );

      CREATE SCHEMA technical;
      CREATE TABLE technical.session (
        token_hash text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX session_person ON technical.session (person_id);
      CREATE TABLE technical.sign_in_failure (
        key text PRIMARY KEY,
        failures integer NOT NULL,
        blocked_until timestamptz NOT NULL
      );

      ALTER TABLE organisation ENABLE ROW LEVEL SECURITY; ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
      ALTER TABLE person ENABLE ROW LEVEL SECURITY;       ALTER TABLE person FORCE ROW LEVEL SECURITY;
      ALTER TABLE mandate ENABLE ROW LEVEL SECURITY;      ALTER TABLE mandate FORCE ROW LEVEL SECURITY;
      ALTER TABLE one_time_link ENABLE ROW LEVEL SECURITY; ALTER TABLE one_time_link FORCE ROW LEVEL SECURITY;
      ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;    ALTER TABLE api_token FORCE ROW LEVEL SECURITY;

      -- The ministry's own organisations and people are named on what it sends out; an operator's are seen by itself, its agent and the ministry,
      -- and an agent by the operators that named it.
      CREATE POLICY organisation_read ON organisation FOR SELECT
        USING (is_ministry() OR is_owner() OR id = acting_organisation() OR acts_for(id) OR kind NOT IN ('operator', 'agent')
               OR EXISTS (SELECT 1 FROM mandate m WHERE m.agent_id = organisation.id AND acts_for(m.operator_id)));
      CREATE POLICY organisation_write ON organisation FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY organisation_change ON organisation FOR UPDATE USING (is_ministry());
      CREATE POLICY person_read ON person FOR SELECT
        USING (is_ministry() OR is_owner() OR organisation_id = acting_organisation() OR acts_for(organisation_id));
      CREATE POLICY person_write ON person FOR INSERT WITH CHECK (is_ministry() OR organisation_id = acting_organisation());
      CREATE POLICY person_change ON person FOR UPDATE
        USING (is_ministry() OR is_owner() OR organisation_id = acting_organisation());
      CREATE POLICY mandate_read ON mandate FOR SELECT
        USING (is_ministry() OR is_owner() OR agent_id = acting_organisation() OR acts_for(operator_id));
      CREATE POLICY mandate_write ON mandate FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY mandate_end ON mandate FOR DELETE USING (is_ministry());
      CREATE POLICY one_time_link_all ON one_time_link
        USING (is_ministry() OR is_owner() OR organisation_id = acting_organisation());
      CREATE POLICY api_token_all ON api_token USING (is_owner() OR organisation_id = acting_organisation());

      GRANT SELECT, INSERT ON organisation TO ieum_app;
      GRANT UPDATE (name, version) ON organisation TO ieum_app;
      GRANT SELECT (id, organisation_id, email, name, roles, active, created_at, version) ON person TO ieum_app;
      GRANT INSERT (id, organisation_id, email, name, roles, active, created_at, version) ON person TO ieum_app;
      GRANT UPDATE (name, roles, active, version) ON person TO ieum_app;
      GRANT SELECT, INSERT, DELETE ON mandate TO ieum_app;
      GRANT SELECT (kind, organisation_id, person_id, created_by, expires_at, used_at), INSERT ON one_time_link TO ieum_app;
      GRANT SELECT (id, organisation_id, person_id, name, scopes, created_at, expires_at, last_used_at, revoked_at) ON api_token TO ieum_app;
      GRANT INSERT ON api_token TO ieum_app;
      GRANT UPDATE (revoked_at) ON api_token TO ieum_app;

      CREATE TYPE technical.known_person AS (
        person_id uuid, person_name text, roles text[], organisation_id uuid, organisation_name text, organisation_kind text,
        acts_for uuid[], acts_for_names text[], scopes text[]
      );

      -- One row about an active person: what an actor is made of.
      CREATE FUNCTION technical.know(wanted uuid, scopes text[]) RETURNS technical.known_person LANGUAGE sql STABLE AS $$
        SELECT p.id, p.name, p.roles, o.id, o.name, o.kind,
               named.ids, named.names, scopes
          FROM person p JOIN organisation o ON o.id = p.organisation_id
          CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(a.id ORDER BY a.name, a.id), '{}') AS ids, coalesce(array_agg(a.name ORDER BY a.name, a.id), '{}') AS names
              FROM (SELECT o.id, o.name WHERE o.kind = 'operator'
                    UNION ALL
                    SELECT n.id, n.name FROM mandate m JOIN organisation n ON n.id = m.operator_id
                     WHERE o.kind = 'agent' AND m.agent_id = o.id) AS a) AS named
         WHERE p.id = wanted AND p.active
      $$;

      CREATE FUNCTION sign_in_look_up(wanted text) RETURNS TABLE (person_id uuid, password_hash text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        SELECT id, person.password_hash FROM person WHERE lower(email) = lower(wanted) AND active
      $$;

      CREATE FUNCTION session_open(hash text, person uuid) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DELETE FROM technical.session WHERE created_at < now() - interval '12 hours';
        INSERT INTO technical.session (token_hash, person_id) VALUES (hash, person)
      $$;

      CREATE FUNCTION session_look_up(hash text) RETURNS SETOF technical.known_person
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DECLARE found_person uuid; used timestamptz;
        BEGIN
          SELECT s.person_id, s.last_used_at INTO found_person, used FROM technical.session s
           WHERE s.token_hash = hash AND s.created_at > now() - interval '12 hours' AND s.last_used_at > now() - interval '30 minutes';
          IF found_person IS NULL THEN RETURN; END IF;
          IF used < now() - interval '1 minute' THEN
            UPDATE technical.session SET last_used_at = now() WHERE token_hash = hash;
          END IF;
          RETURN QUERY SELECT k.* FROM technical.know(found_person, NULL) k WHERE k.person_id IS NOT NULL;
        END $$;

      CREATE FUNCTION session_close(hash text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DELETE FROM technical.session WHERE token_hash = hash
      $$;

      CREATE FUNCTION token_look_up(hash text) RETURNS SETOF technical.known_person
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DECLARE token api_token;
        BEGIN
          SELECT * INTO token FROM api_token t WHERE t.token_hash = hash AND t.revoked_at IS NULL AND t.expires_at > now();
          IF token.id IS NULL THEN RETURN; END IF;
          IF token.last_used_at IS NULL OR token.last_used_at < now() - interval '1 minute' THEN
            UPDATE api_token SET last_used_at = now() WHERE id = token.id;
          END IF;
          RETURN QUERY SELECT k.* FROM technical.know(token.person_id, token.scopes) k WHERE k.person_id IS NOT NULL;
        END $$;

      CREATE FUNCTION link_look_up(hash text) RETURNS TABLE (kind text, email text, known technical.known_person)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        SELECT l.kind, p.email, technical.know(p.id, NULL)
          FROM one_time_link l JOIN person p ON p.id = l.person_id
         WHERE l.token_hash = hash AND l.used_at IS NULL AND l.expires_at > now() AND p.active
      $$;

      -- The link is spent and the password set in one statement: of two clicks one wins. Open sessions and other links of the person end.
      CREATE FUNCTION link_redeem(hash text, new_password_hash text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DECLARE redeemed uuid;
        BEGIN
          UPDATE one_time_link SET used_at = now() WHERE token_hash = hash AND used_at IS NULL AND expires_at > now()
            RETURNING person_id INTO redeemed;
          IF redeemed IS NULL THEN RETURN false; END IF;
          UPDATE one_time_link SET used_at = now() WHERE person_id = redeemed AND used_at IS NULL;
          UPDATE person SET password_hash = new_password_hash WHERE id = redeemed;
          DELETE FROM technical.session WHERE person_id = redeemed;
          RETURN true;
        END $$;

      CREATE FUNCTION sign_in_wait(wanted text) RETURNS integer
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        SELECT coalesce(max(ceil(extract(epoch FROM blocked_until - now()))::int), 0) FROM technical.sign_in_failure WHERE key = wanted
      $$;

      -- From the third failure on the wait doubles: 2, 4, 8 seconds ... at most 15 minutes. A day without failure forgives all.
      CREATE FUNCTION sign_in_failed(wanted text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        INSERT INTO technical.sign_in_failure AS f (key, failures, blocked_until) VALUES (wanted, 1, now())
        ON CONFLICT (key) DO UPDATE SET
          failures = CASE WHEN f.blocked_until < now() - interval '1 day' THEN 1 ELSE f.failures + 1 END,
          blocked_until = CASE WHEN f.blocked_until < now() - interval '1 day' OR f.failures < 2 THEN now()
                               ELSE now() + least(interval '15 minutes', interval '1 second' * 2 ^ least(f.failures - 1, 20)) END
      $$;

      CREATE FUNCTION sign_in_succeeded(wanted text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DELETE FROM technical.sign_in_failure WHERE key = wanted
      $$;

      CREATE FUNCTION anybody_there() RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$ SELECT EXISTS (SELECT 1 FROM person) $$;

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ieum_app;
      GRANT USAGE ON SCHEMA technical TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION anybody_there(), sign_in_succeeded(text), sign_in_failed(text), sign_in_wait(text), link_redeem(text, text),
        link_look_up(text), token_look_up(text), session_close(text), session_look_up(text), session_open(text, uuid), sign_in_look_up(text);
      DROP SCHEMA technical CASCADE;
      DROP TABLE api_token, one_time_link, mandate, person, organisation;
      DROP FUNCTION is_owner();
    `);
  }
}
