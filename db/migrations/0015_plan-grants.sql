-- Versions, sessions and answers only grow; nothing of a plan is changed in place.
GRANT SELECT, INSERT ON
  himori.plan_versions,
  himori.plan_version_texts,
  himori.plan_sessions,
  himori.plan_session_texts,
  himori.plan_agreements,
  himori.plan_refusals,
  himori.plan_refusal_texts
TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
