-- What the running role may do at most with the records of admission; the policies narrow it further.
GRANT SELECT, INSERT ON
  himori.examination_notes, himori.examination_page_verdicts, himori.examination_presences,
  himori.notices, himori.admissions, himori.deferrals, himori.declines, himori.withdrawals
TO himori_running;
--> statement-breakpoint
GRANT UPDATE (since, seen_at) ON himori.examination_presences TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'himori' AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
