-- What the running role may do at most with the spine's tables, and who is party to a case from now on.
GRANT SELECT, INSERT ON
  himori.case_standings, himori.assignments, himori.assignment_endings,
  himori.place_holdings, himori.place_releases, himori.place_offers, himori.place_offer_answers,
  himori.correction_requests, himori.correction_remarks, himori.correction_endings,
  himori.waits, himori.wait_endings,
  himori.edition_country_places, himori.edition_decisions
TO himori_running;
--> statement-breakpoint
GRANT UPDATE (stage, since, arrival, submitted_at, receipt_number) ON himori.case_standings TO himori_running;
--> statement-breakpoint
GRANT UPDATE (taken, waiting) ON himori.edition_country_places TO himori_running;
--> statement-breakpoint
-- Names the actor for the rest of the transaction, then lists the companies or the cases that person belongs to today.
CREATE OR REPLACE FUNCTION himori.enter_as(actor text, person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('himori.actor', actor, true),
          set_config('himori.user_id', person, true),
          set_config('himori.companies', '', true),
          set_config('himori.cases', '', true);
  IF actor = 'company' THEN
    PERFORM set_config('himori.companies', coalesce((
      SELECT array_agg(DISTINCT m.company_id)::text FROM himori.memberships m
      WHERE m.user_id = person
        AND NOT EXISTS (SELECT 1 FROM himori.membership_endings e WHERE e.membership_id = m.id)), ''), true);
  ELSIF actor = 'expert' THEN
    PERFORM set_config('himori.cases', coalesce((
      SELECT array_agg(DISTINCT a.case_id)::text FROM himori.assignments a
      WHERE a.expert_id = person
        AND NOT EXISTS (SELECT 1 FROM himori.assignment_endings e WHERE e.assignment_id = a.id)), ''), true);
  END IF;
END $$;
--> statement-breakpoint
-- Cases from before: where they stand, and the places they hold (the edition so far has fifteen and no cap per country).
ALTER TABLE himori.support_cases NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE himori.application_submissions NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO himori.case_standings
  (case_id, company_id, edition_id, country, stage, since, arrival, submitted_at, receipt_number)
SELECT c.id, c.company_id, c.edition_id, c.country,
       CASE WHEN s.arrival IS NULL THEN 'draft' WHEN s.arrival <= 15 THEN 'submitted' ELSE 'waiting-list' END,
       coalesce(s.submitted_at, c.opened_at), s.arrival, s.submitted_at, s.receipt_number
FROM himori.support_cases c LEFT JOIN himori.application_submissions s ON s.case_id = c.id;
--> statement-breakpoint
INSERT INTO himori.place_holdings (id, case_id, held_at, held_by)
SELECT gen_random_uuid(), case_id, since, 'system:migration' FROM himori.case_standings WHERE stage = 'submitted';
--> statement-breakpoint
INSERT INTO himori.edition_country_places (edition_id, country, taken, waiting)
SELECT edition_id, country, count(*) FILTER (WHERE stage = 'submitted'),
       count(*) FILTER (WHERE stage = 'waiting-list')
FROM himori.case_standings WHERE stage <> 'draft' GROUP BY edition_id, country;
--> statement-breakpoint
-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
