-- What the running role may do at most, table by table; the policies narrow it further. Nothing is deleted but sessions and their like.
GRANT SELECT, INSERT ON
  himori.company_keys, himori.files, himori.mails, himori.mail_attempts,
  himori.companies, himori.sites, himori.memberships, himori.membership_endings,
  himori.invitations, himori.invitation_endings,
  himori.edition_places, himori.support_cases, himori.case_events,
  himori.application_drafts, himori.application_changes, himori.set_aside_texts, himori.set_aside_choices,
  himori.application_scans, himori.application_scan_pages, himori.application_submissions
TO himori_running;
--> statement-breakpoint
GRANT UPDATE (arrived, released) ON himori.edition_places TO himori_running;
--> statement-breakpoint
GRANT UPDATE (version) ON himori.application_drafts TO himori_running;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sign_in TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
