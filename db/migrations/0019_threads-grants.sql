-- Threads and messages only ever grow.
GRANT SELECT, INSERT ON
  himori.threads, himori.messages, himori.message_retractions, himori.message_files, himori.message_readings
TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'himori' AND (c.relname = 'threads' OR c.relname LIKE 'message%') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
