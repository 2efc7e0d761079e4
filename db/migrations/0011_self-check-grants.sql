-- Answers, links and their ends only ever grow.
GRANT SELECT, INSERT ON
  himori.check_invitations, himori.check_invitation_endings, himori.check_reminders,
  himori.check_answers, himori.check_aside_choices
TO himori_running;
--> statement-breakpoint
-- How many items each view has answered, for whoever sees the case; never what was answered.
CREATE FUNCTION himori.check_counts(the_case uuid) RETURNS TABLE (view text, answered integer) LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM himori.support_cases c WHERE c.id = the_case) THEN RETURN; END IF;
  PERFORM set_config('himori.counted_case', the_case::text, true);
  RETURN QUERY SELECT a.view, count(DISTINCT a.item)::integer FROM himori.check_answers a
    WHERE a.case_id = the_case AND a.answer <> '' AND NOT a.aside GROUP BY a.view;
  PERFORM set_config('himori.counted_case', '', true);
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION himori.check_counts(uuid) TO himori_running;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
