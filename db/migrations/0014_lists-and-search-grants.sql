-- What the running role may do with the tables of the search, and the step that keeps a case's first wait beside its stage.
GRANT SELECT, INSERT ON himori.case_search_names, himori.case_search_grams TO himori_running;
--> statement-breakpoint
GRANT UPDATE (waits_on, waits_since, waits_due_on) ON himori.case_standings TO himori_running;
--> statement-breakpoint
-- Whoever ends a wait may not see the others of the case: what is due first is found in the system's name.
CREATE FUNCTION himori.refresh_waiting(the_case uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE who text := himori.actor();
BEGIN
  PERFORM set_config('himori.actor', 'system', true);
  UPDATE himori.case_standings s SET (waits_on, waits_since, waits_due_on) = (
    SELECT w.waits_on, w.since, w.due_on FROM himori.waits w
    WHERE w.case_id = the_case AND NOT EXISTS (SELECT 1 FROM himori.wait_endings e WHERE e.wait_id = w.id)
    ORDER BY w.due_on, w.since LIMIT 1)
  WHERE s.case_id = the_case;
  PERFORM set_config('himori.actor', coalesce(who, ''), true);
END $$;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
