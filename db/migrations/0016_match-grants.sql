-- The records of matching only ever grow.
GRANT SELECT, INSERT ON
  himori.match_requests, himori.match_declarations, himori.match_rulings, himori.match_outlines,
  himori.match_answers, himori.match_request_endings, himori.match_presentations, himori.match_agreements,
  himori.match_departures, himori.match_change_requests, himori.match_change_replies
TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'himori' AND c.relname LIKE 'match\_%' AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
