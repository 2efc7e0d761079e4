-- The register of experts only ever grows: what ends, ends by a record.
GRANT SELECT, INSERT ON
  himori.expert_profiles, himori.expert_former_clients,
  himori.expert_pauses, himori.expert_pause_endings,
  himori.expert_endings, himori.expert_returns, himori.expert_invitations
TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'himori' AND c.relname LIKE 'expert\_%' AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
