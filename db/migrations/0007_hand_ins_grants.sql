GRANT SELECT, INSERT ON himori.sheet_hand_ins, himori.sheet_hand_in_endings TO himori_running;
--> statement-breakpoint
-- Read under the caller's own rights: who may not see the hand-in is told that there is none.
CREATE FUNCTION himori.sheets_open(the_case uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT 1 FROM himori.sheet_hand_ins h
    WHERE h.case_id = the_case
      AND NOT EXISTS (SELECT 1 FROM himori.sheet_hand_in_endings e WHERE e.hand_in_id = h.id)) $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION himori.sheets_open(uuid) TO himori_running;
--> statement-breakpoint
-- Cases whose expert was in charge before: from now on their sheets are waited for.
ALTER TABLE himori.case_standings NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE himori.waits NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO himori.waits (id, case_id, waits_on, what, since, due_on)
SELECT gen_random_uuid(), s.case_id, 'company', 'sheets', now(), (now() AT TIME ZONE 'Asia/Tokyo')::date + 21
FROM himori.case_standings s WHERE s.stage = 'supported';
--> statement-breakpoint
UPDATE himori.case_standings s SET waits_on = w.waits_on, waits_what = w.what, waits_since = w.since, waits_due_on = w.due_on
FROM himori.waits w WHERE w.case_id = s.case_id AND w.what = 'sheets' AND s.waits_on IS NULL;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
