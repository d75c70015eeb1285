import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Catalogues of check items: versions that nobody changes once they are in force. */
export class Checklist1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue (
        id uuid PRIMARY KEY,
        label text NOT NULL UNIQUE CHECK (label ~ '^[0-9]{4}-[0-9]{1,3}$'),
        head jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'in-force', 'retired')),
        sha256 text NOT NULL,
        created_at timestamptz NOT NULL,
        in_force_at timestamptz,
        retired_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'draft') = (in_force_at IS NULL)),
        CHECK ((state = 'retired') = (retired_at IS NOT NULL))
      );
      CREATE TABLE catalogue_item (
        catalogue_id uuid NOT NULL REFERENCES catalogue,
        code text NOT NULL CHECK (code ~ '^[A-Z]{3}-[0-9]{2,3}$'),
        position integer NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (catalogue_id, code),
        UNIQUE (catalogue_id, position)
      );

      -- In force means frozen: of the catalogue only the move to retired is left, of its items nothing.
      CREATE FUNCTION guard_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.state = 'draft' THEN RETURN coalesce(NEW, OLD); END IF;
          IF TG_OP = 'UPDATE' AND OLD.state = 'in-force' AND NEW.state = 'retired'
             AND (NEW.id, NEW.label, NEW.head, NEW.sha256, NEW.in_force_at) = (OLD.id, OLD.label, OLD.head, OLD.sha256, OLD.in_force_at)
          THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'catalogue % is %: it is never changed', OLD.label, OLD.state USING ERRCODE = 'restrict_violation';
        END $$;
      CREATE TRIGGER catalogue_frozen BEFORE UPDATE OR DELETE ON catalogue FOR EACH ROW EXECUTE FUNCTION guard_catalogue();
      CREATE FUNCTION guard_catalogue_item() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE held text;
        BEGIN
          SELECT state INTO held FROM catalogue WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.catalogue_id ELSE OLD.catalogue_id END;
          IF held IS DISTINCT FROM 'draft' THEN
            RAISE EXCEPTION 'items of a catalogue that is % are never changed', held USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN coalesce(NEW, OLD);
        END $$;
      CREATE TRIGGER catalogue_item_frozen BEFORE INSERT OR UPDATE OR DELETE ON catalogue_item
        FOR EACH ROW EXECUTE FUNCTION guard_catalogue_item();
      CREATE TRIGGER catalogue_no_truncate BEFORE TRUNCATE ON catalogue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER catalogue_item_no_truncate BEFORE TRUNCATE ON catalogue_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- The checklist belongs to no organisation: everybody reads what is or was in force, the ministry makes it.
      ALTER TABLE catalogue ENABLE ROW LEVEL SECURITY; ALTER TABLE catalogue FORCE ROW LEVEL SECURITY;
      ALTER TABLE catalogue_item ENABLE ROW LEVEL SECURITY; ALTER TABLE catalogue_item FORCE ROW LEVEL SECURITY;
      CREATE POLICY catalogue_read ON catalogue FOR SELECT USING (is_ministry() OR state <> 'draft');
      CREATE POLICY catalogue_add ON catalogue FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY catalogue_change ON catalogue FOR UPDATE USING (is_ministry());
      CREATE POLICY catalogue_remove ON catalogue FOR DELETE USING (is_ministry());
      CREATE POLICY catalogue_item_read ON catalogue_item FOR SELECT
        USING (is_ministry() OR EXISTS (SELECT 1 FROM catalogue c WHERE c.id = catalogue_id AND c.state <> 'draft'));
      CREATE POLICY catalogue_item_add ON catalogue_item FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY catalogue_item_change ON catalogue_item FOR UPDATE USING (is_ministry());
      CREATE POLICY catalogue_item_remove ON catalogue_item FOR DELETE USING (is_ministry());
      GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue, catalogue_item TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE catalogue_item, catalogue;
      DROP FUNCTION guard_catalogue_item();
      DROP FUNCTION guard_catalogue();
    `);
  }
}
