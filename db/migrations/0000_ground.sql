-- The ground the tables stand on: two schemas, the group role that runs the program, and the words the policies use.
CREATE SCHEMA IF NOT EXISTS himori;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS sign_in;
--> statement-breakpoint
-- Roles belong to the whole server: another database of it may have made this one already, even this very moment.
DO $$ BEGIN
  CREATE ROLE himori_running NOLOGIN NOSUPERUSER NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA himori, sign_in TO himori_running;
--> statement-breakpoint
CREATE FUNCTION himori.actor() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.actor', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION himori.user_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.user_id', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION himori.my_companies() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('himori.companies', true), ''), '{}')::uuid[] $$;
--> statement-breakpoint
-- Names the actor for the rest of the transaction, then lists the companies that person belongs to today.
CREATE FUNCTION himori.enter_as(actor text, person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('himori.actor', actor, true),
          set_config('himori.user_id', person, true),
          set_config('himori.companies', '', true);
  IF actor = 'company' THEN
    PERFORM set_config('himori.companies', coalesce((
      SELECT array_agg(DISTINCT m.company_id)::text FROM himori.memberships m
      WHERE m.user_id = person
        AND NOT EXISTS (SELECT 1 FROM himori.membership_endings e WHERE e.membership_id = m.id)), ''), true);
  END IF;
END $$;
