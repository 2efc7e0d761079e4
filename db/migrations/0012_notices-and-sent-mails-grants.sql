-- Choices of notices, digests, and what the office may know of mails: never their bodies.
GRANT SELECT, INSERT ON
  himori.notice_choices, himori.digests, himori.mail_records, himori.mail_resends
TO himori_running;
--> statement-breakpoint
GRANT UPDATE (state) ON himori.mail_records TO himori_running;
--> statement-breakpoint
-- Mails from before, with how they stand.
ALTER TABLE himori.mails NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE himori.mail_attempts NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO himori.mail_records (id, kind, to_name, to_address, case_id, queued_at, state)
SELECT m.id, m.kind, m.to_name, m.to_address, NULL, m.queued_at,
       coalesce((SELECT CASE a.outcome WHEN 'failed' THEN 'trying' ELSE a.outcome END
                 FROM himori.mail_attempts a WHERE a.mail_id = m.id ORDER BY a.attempt DESC LIMIT 1), 'queued')
FROM himori.mails m;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'himori' AND c.relkind IN ('r', 'p')
             AND c.relname IN ('notice_choices', 'digests', 'mail_records', 'mail_resends', 'mails', 'mail_attempts') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
