import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sets a new password with a link is sure that nobody else acts in their name: programs' tokens end as sessions do. */
export class ResetRevokesTokens1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION link_redeem(text, text);
      -- The link is spent and the password set in one statement: of two clicks one wins. Open sessions, tokens and other links of the person end.
      -- Answers the tokens that were revoked; NULL where the link was spent or too old.
      CREATE FUNCTION link_redeem(hash text, new_password_hash text) RETURNS uuid[]
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, technical, pg_temp AS $$
        DECLARE redeemed uuid; revoked uuid[];
        BEGIN
          UPDATE one_time_link SET used_at = now() WHERE token_hash = hash AND used_at IS NULL AND expires_at > now()
            RETURNING person_id INTO redeemed;
          IF redeemed IS NULL THEN RETURN NULL; END IF;
          UPDATE one_time_link SET used_at = now() WHERE person_id = redeemed AND used_at IS NULL;
          UPDATE person SET password_hash = new_password_hash WHERE id = redeemed;
          DELETE FROM technical.session WHERE person_id = redeemed;
          WITH ended AS (
            UPDATE api_token SET revoked_at = now() WHERE person_id = redeemed AND revoked_at IS NULL AND expires_at > now() RETURNING id)
            SELECT coalesce(array_agg(id ORDER BY id), '{}') INTO revoked FROM ended;
          RETURN revoked;
        END $$;
      REVOKE EXECUTE ON FUNCTION link_redeem(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION link_redeem(text, text) TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION link_redeem(text, text);
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
      REVOKE EXECUTE ON FUNCTION link_redeem(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION link_redeem(text, text) TO ieum_app;
    `);
  }
}
