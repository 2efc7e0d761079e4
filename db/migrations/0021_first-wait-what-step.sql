-- Beside its stage stands also what the first wait of a case is for.
GRANT UPDATE (waits_what) ON himori.case_standings TO himori_running;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION himori.refresh_waiting(the_case uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE who text := himori.actor();
BEGIN
  PERFORM set_config('himori.actor', 'system', true);
  UPDATE himori.case_standings s SET (waits_on, waits_what, waits_since, waits_due_on) = (
    SELECT w.waits_on, w.what, w.since, w.due_on FROM himori.waits w
    WHERE w.case_id = the_case AND NOT EXISTS (SELECT 1 FROM himori.wait_endings e WHERE e.wait_id = w.id)
    ORDER BY w.due_on, w.since LIMIT 1)
  WHERE s.case_id = the_case;
  PERFORM set_config('himori.actor', coalesce(who, ''), true);
END $$;
