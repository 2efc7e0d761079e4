-- The tables of part two, in one piece: a server takes them at once faster than one by one.

CREATE TABLE "himori"."expert_endings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."expert_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_former_clients" (
	"user_id" text NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "expert_former_clients_user_id_version_position_pk" PRIMARY KEY("user_id","version","position")
);

ALTER TABLE "himori"."expert_former_clients" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_invitations" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL
);

ALTER TABLE "himori"."expert_invitations" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_pause_endings" (
	"pause_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."expert_pause_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL
);

ALTER TABLE "himori"."expert_pauses" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_profiles" (
	"user_id" text NOT NULL,
	"version" integer NOT NULL,
	"firm" text NOT NULL,
	"firm_country" text NOT NULL,
	"countries" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"other_languages" text NOT NULL,
	"fields" text[] NOT NULL,
	"most_cases" integer NOT NULL,
	"weekdays" text[] NOT NULL,
	"times" text NOT NULL,
	"about" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by" text NOT NULL,
	CONSTRAINT "expert_profiles_user_id_version_pk" PRIMARY KEY("user_id","version")
);

ALTER TABLE "himori"."expert_profiles" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."expert_returns" (
	"ending_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"returned_at" timestamp with time zone NOT NULL,
	"returned_by" text NOT NULL
);

ALTER TABLE "himori"."expert_returns" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."expert_former_clients" ADD CONSTRAINT "expert_former_clients_user_id_version_expert_profiles_user_id_version_fk" FOREIGN KEY ("user_id","version") REFERENCES "himori"."expert_profiles"("user_id","version") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."expert_invitations" ADD CONSTRAINT "expert_invitations_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."invitations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."expert_pause_endings" ADD CONSTRAINT "expert_pause_endings_pause_id_expert_pauses_id_fk" FOREIGN KEY ("pause_id") REFERENCES "himori"."expert_pauses"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."expert_returns" ADD CONSTRAINT "expert_returns_ending_id_expert_endings_id_fk" FOREIGN KEY ("ending_id") REFERENCES "himori"."expert_endings"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "expert_endings_user_id_index" ON "himori"."expert_endings" USING btree ("user_id");
CREATE INDEX "expert_pauses_user_id_index" ON "himori"."expert_pauses" USING btree ("user_id");
CREATE POLICY "expert_endings_read" ON "himori"."expert_endings" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_endings"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));
CREATE POLICY "expert_endings_add" ON "himori"."expert_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('office') and "himori"."expert_endings"."ended_by" = himori.user_id()) or himori.actor() in ('system'));
CREATE POLICY "expert_former_clients_read" ON "himori"."expert_former_clients" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_former_clients"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));
CREATE POLICY "expert_former_clients_add" ON "himori"."expert_former_clients" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('expert') and "himori"."expert_former_clients"."user_id" = himori.user_id()) or himori.actor() in ('system'));
CREATE POLICY "expert_invitations_read" ON "himori"."expert_invitations" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "expert_invitations_add" ON "himori"."expert_invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "expert_pause_endings_read" ON "himori"."expert_pause_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.expert_pauses p where p.id = "himori"."expert_pause_endings"."pause_id"));
CREATE POLICY "expert_pause_endings_add" ON "himori"."expert_pause_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.expert_pauses p where p.id = "himori"."expert_pause_endings"."pause_id") and ("himori"."expert_pause_endings"."ended_by" = himori.user_id() or himori.actor() in ('system')));
CREATE POLICY "expert_pauses_read" ON "himori"."expert_pauses" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_pauses"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));
CREATE POLICY "expert_pauses_add" ON "himori"."expert_pauses" AS PERMISSIVE FOR INSERT TO public WITH CHECK (((himori.actor() in ('expert') and "himori"."expert_pauses"."user_id" = himori.user_id()) or himori.actor() in ('office')) and "himori"."expert_pauses"."recorded_by" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "expert_profiles_read" ON "himori"."expert_profiles" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_profiles"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));
CREATE POLICY "expert_profiles_add" ON "himori"."expert_profiles" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('expert') and "himori"."expert_profiles"."user_id" = himori.user_id()) or himori.actor() in ('system'));
CREATE POLICY "expert_returns_read" ON "himori"."expert_returns" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.expert_endings e where e.id = "himori"."expert_returns"."ending_id"));
CREATE POLICY "expert_returns_add" ON "himori"."expert_returns" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('office') and "himori"."expert_returns"."returned_by" = himori.user_id()) or himori.actor() in ('system'));
ALTER POLICY "invitations_add" ON "himori"."invitations" TO public WITH CHECK (("himori"."invitations"."company_id" = any (himori.my_companies()) and "himori"."invitations"."role" in ('owner', 'member')) or (himori.actor() in ('office') and "himori"."invitations"."company_id" is null and "himori"."invitations"."role" = 'expert') or himori.actor() in ('operator', 'system'));

-- The register of experts only ever grows: what ends, ends by a record.
GRANT SELECT, INSERT ON
  himori.expert_profiles, himori.expert_former_clients,
  himori.expert_pauses, himori.expert_pause_endings,
  himori.expert_endings, himori.expert_returns, himori.expert_invitations
TO himori_running;

-- The spine of part two: where a case stands, places, corrections, waits, and the expert of a case.
-- The cases whose expert the acting person is today.
CREATE FUNCTION himori.my_cases() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('himori.cases', true), ''), '{}')::uuid[] $$;

CREATE TABLE "himori"."correction_endings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."correction_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."correction_remarks" (
	"request_id" uuid NOT NULL,
	"field" text NOT NULL,
	"remark" text NOT NULL,
	CONSTRAINT "correction_remarks_request_id_field_pk" PRIMARY KEY("request_id","field")
);

ALTER TABLE "himori"."correction_remarks" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."correction_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"reply_by_on" date NOT NULL,
	"letter" text NOT NULL
);

ALTER TABLE "himori"."correction_requests" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."place_holdings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"held_by" text NOT NULL
);

ALTER TABLE "himori"."place_holdings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."place_offer_answers" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);

ALTER TABLE "himori"."place_offer_answers" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."place_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"reply_by_on" date NOT NULL
);

ALTER TABLE "himori"."place_offers" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."place_releases" (
	"holding_id" uuid PRIMARY KEY NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"released_by" text NOT NULL
);

ALTER TABLE "himori"."place_releases" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."assignment_endings" (
	"assignment_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."assignment_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"expert_id" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"assigned_by" text NOT NULL
);

ALTER TABLE "himori"."assignments" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."case_standings" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"edition_id" text NOT NULL,
	"country" text NOT NULL,
	"stage" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"arrival" integer,
	"submitted_at" timestamp (3) with time zone,
	"receipt_number" text
);

ALTER TABLE "himori"."case_standings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."wait_endings" (
	"wait_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."wait_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."waits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"waits_on" text NOT NULL,
	"expert_id" text,
	"what" text NOT NULL,
	"subject_id" uuid,
	"since" timestamp (3) with time zone NOT NULL,
	"due_on" date NOT NULL
);

ALTER TABLE "himori"."waits" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."edition_country_places" (
	"edition_id" text NOT NULL,
	"country" text NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "edition_country_places_edition_id_country_pk" PRIMARY KEY("edition_id","country")
);

ALTER TABLE "himori"."edition_country_places" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."edition_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb NOT NULL,
	"reason" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL
);

ALTER TABLE "himori"."edition_decisions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."files" ADD COLUMN "case_id" uuid;
ALTER TABLE "himori"."correction_endings" ADD CONSTRAINT "correction_endings_request_id_correction_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."correction_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."correction_remarks" ADD CONSTRAINT "correction_remarks_request_id_correction_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."correction_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."correction_requests" ADD CONSTRAINT "correction_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."place_holdings" ADD CONSTRAINT "place_holdings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."place_offer_answers" ADD CONSTRAINT "place_offer_answers_offer_id_place_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "himori"."place_offers"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."place_offers" ADD CONSTRAINT "place_offers_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."place_releases" ADD CONSTRAINT "place_releases_holding_id_place_holdings_id_fk" FOREIGN KEY ("holding_id") REFERENCES "himori"."place_holdings"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assignment_endings" ADD CONSTRAINT "assignment_endings_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "himori"."assignments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assignments" ADD CONSTRAINT "assignments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."case_standings" ADD CONSTRAINT "case_standings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."case_standings" ADD CONSTRAINT "case_standings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."wait_endings" ADD CONSTRAINT "wait_endings_wait_id_waits_id_fk" FOREIGN KEY ("wait_id") REFERENCES "himori"."waits"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."waits" ADD CONSTRAINT "waits_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "correction_requests_case_id_index" ON "himori"."correction_requests" USING btree ("case_id");
CREATE INDEX "place_holdings_case_id_index" ON "himori"."place_holdings" USING btree ("case_id");
CREATE INDEX "place_offers_case_id_index" ON "himori"."place_offers" USING btree ("case_id");
CREATE INDEX "assignments_case_id_index" ON "himori"."assignments" USING btree ("case_id");
CREATE INDEX "assignments_expert_id_index" ON "himori"."assignments" USING btree ("expert_id");
CREATE INDEX "case_standings_edition_id_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","arrival");
CREATE INDEX "case_standings_edition_id_stage_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","stage","arrival");
CREATE INDEX "case_standings_company_id_index" ON "himori"."case_standings" USING btree ("company_id");
CREATE INDEX "waits_case_id_index" ON "himori"."waits" USING btree ("case_id");
CREATE INDEX "waits_waits_on_due_on_index" ON "himori"."waits" USING btree ("waits_on","due_on");
CREATE INDEX "waits_expert_id_index" ON "himori"."waits" USING btree ("expert_id");
CREATE INDEX "edition_decisions_edition_id_kind_decided_at_index" ON "himori"."edition_decisions" USING btree ("edition_id","kind","decided_at" DESC NULLS LAST);
ALTER TABLE "himori"."edition_places" DROP COLUMN "released";
CREATE POLICY "correction_endings_read" ON "himori"."correction_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_endings"."request_id"));
CREATE POLICY "correction_endings_add" ON "himori"."correction_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_endings"."request_id"));
CREATE POLICY "correction_remarks_read" ON "himori"."correction_remarks" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_remarks"."request_id"));
CREATE POLICY "correction_remarks_add" ON "himori"."correction_remarks" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "correction_requests_read" ON "himori"."correction_requests" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."correction_requests"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "correction_requests_add" ON "himori"."correction_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "place_holdings_read" ON "himori"."place_holdings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."place_holdings"."case_id"));
CREATE POLICY "place_holdings_add" ON "himori"."place_holdings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."place_holdings"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "place_offer_answers_read" ON "himori"."place_offer_answers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.place_offers o where o.id = "himori"."place_offer_answers"."offer_id"));
CREATE POLICY "place_offer_answers_add" ON "himori"."place_offer_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.place_offers o where o.id = "himori"."place_offer_answers"."offer_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "place_offers_read" ON "himori"."place_offers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."place_offers"."case_id"));
CREATE POLICY "place_offers_add" ON "himori"."place_offers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "place_releases_read" ON "himori"."place_releases" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.place_holdings h where h.id = "himori"."place_releases"."holding_id"));
CREATE POLICY "place_releases_add" ON "himori"."place_releases" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.place_holdings h where h.id = "himori"."place_releases"."holding_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "assignment_endings_read" ON "himori"."assignment_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id"));
CREATE POLICY "assignment_endings_add" ON "himori"."assignment_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') or exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id" and a.expert_id = himori.user_id()));
CREATE POLICY "assignments_read" ON "himori"."assignments" AS PERMISSIVE FOR SELECT TO public USING ("himori"."assignments"."expert_id" = himori.user_id() or exists (select 1 from himori.support_cases c where c.id = "himori"."assignments"."case_id"));
CREATE POLICY "assignments_add" ON "himori"."assignments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "case_standings_read" ON "himori"."case_standings" AS PERMISSIVE FOR SELECT TO public USING ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases()));
CREATE POLICY "case_standings_add" ON "himori"."case_standings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('system'));
CREATE POLICY "case_standings_change" ON "himori"."case_standings" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases())) WITH CHECK ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases()));
CREATE POLICY "wait_endings_read" ON "himori"."wait_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.waits w where w.id = "himori"."wait_endings"."wait_id"));
CREATE POLICY "wait_endings_add" ON "himori"."wait_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.waits w where w.id = "himori"."wait_endings"."wait_id"));
CREATE POLICY "waits_read" ON "himori"."waits" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or "himori"."waits"."expert_id" = himori.user_id() or ("himori"."waits"."waits_on" = 'company' and exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id")) or ("himori"."waits"."waits_on" = 'office' and himori.actor() in ('company') and exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id")));
CREATE POLICY "waits_add" ON "himori"."waits" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') or "himori"."waits"."expert_id" = himori.user_id() or exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id"));
CREATE POLICY "edition_country_places_read" ON "himori"."edition_country_places" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "edition_country_places_add" ON "himori"."edition_country_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "edition_country_places_change" ON "himori"."edition_country_places" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('company', 'office', 'system')) WITH CHECK (himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "edition_decisions_read" ON "himori"."edition_decisions" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "edition_decisions_add" ON "himori"."edition_decisions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
ALTER POLICY "support_cases_read" ON "himori"."support_cases" TO public USING ("himori"."support_cases"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."support_cases"."id" = any (himori.my_cases()));
ALTER POLICY "company_keys_read" ON "himori"."company_keys" TO public USING (("himori"."company_keys"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system')) or (himori.actor() in ('expert') and exists (select 1 from himori.support_cases c where c.company_id = "himori"."company_keys"."company_id")));
ALTER POLICY "files_read" ON "himori"."files" TO public USING ("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties') and himori.actor() in ('office')) or ("himori"."files"."audience" = 'parties' and "himori"."files"."case_id" = any (himori.my_cases())));
ALTER POLICY "files_add" ON "himori"."files" TO public WITH CHECK ("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties') and himori.actor() in ('office')) or ("himori"."files"."audience" = 'parties' and "himori"."files"."case_id" = any (himori.my_cases())));

-- What the running role may do at most with the spine's tables, and who is party to a case from now on.
GRANT SELECT, INSERT ON
  himori.case_standings, himori.assignments, himori.assignment_endings,
  himori.place_holdings, himori.place_releases, himori.place_offers, himori.place_offer_answers,
  himori.correction_requests, himori.correction_remarks, himori.correction_endings,
  himori.waits, himori.wait_endings,
  himori.edition_country_places, himori.edition_decisions
TO himori_running;

GRANT UPDATE (stage, since, arrival, submitted_at, receipt_number) ON himori.case_standings TO himori_running;

GRANT UPDATE (taken, waiting) ON himori.edition_country_places TO himori_running;

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

-- Cases from before: where they stand, and the places they hold (the edition so far has fifteen and no cap per country).
ALTER TABLE himori.support_cases NO FORCE ROW LEVEL SECURITY;

ALTER TABLE himori.application_submissions NO FORCE ROW LEVEL SECURITY;

INSERT INTO himori.case_standings
  (case_id, company_id, edition_id, country, stage, since, arrival, submitted_at, receipt_number)
SELECT c.id, c.company_id, c.edition_id, c.country,
       CASE WHEN s.arrival IS NULL THEN 'draft' WHEN s.arrival <= 15 THEN 'submitted' ELSE 'waiting-list' END,
       coalesce(s.submitted_at, c.opened_at), s.arrival, s.submitted_at, s.receipt_number
FROM himori.support_cases c LEFT JOIN himori.application_submissions s ON s.case_id = c.id;

INSERT INTO himori.place_holdings (id, case_id, held_at, held_by)
SELECT gen_random_uuid(), case_id, since, 'system:migration' FROM himori.case_standings WHERE stage = 'submitted';

INSERT INTO himori.edition_country_places (edition_id, country, taken, waiting)
SELECT edition_id, country, count(*) FILTER (WHERE stage = 'submitted'),
       count(*) FILTER (WHERE stage = 'waiting-list')
FROM himori.case_standings WHERE stage <> 'draft' GROUP BY edition_id, country;

CREATE TABLE "himori"."admissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL
);

ALTER TABLE "himori"."admissions" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."declines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL
);

ALTER TABLE "himori"."declines" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."deferrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL
);

ALTER TABLE "himori"."deferrals" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."examination_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"note" text NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL,
	"noted_by" text NOT NULL
);

ALTER TABLE "himori"."examination_notes" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"letter" text NOT NULL,
	"second_language" text,
	"second_letter" text,
	"file_id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL
);

ALTER TABLE "himori"."notices" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."examination_page_verdicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"is_right" boolean NOT NULL,
	"judged_at" timestamp (3) with time zone NOT NULL,
	"judged_by" text NOT NULL
);

ALTER TABLE "himori"."examination_page_verdicts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."examination_presences" (
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "examination_presences_case_id_person_id_pk" PRIMARY KEY("case_id","person_id")
);

ALTER TABLE "himori"."examination_presences" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."withdrawals" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text NOT NULL
);

ALTER TABLE "himori"."withdrawals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."admissions" ADD CONSTRAINT "admissions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."admissions" ADD CONSTRAINT "admissions_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."declines" ADD CONSTRAINT "declines_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."declines" ADD CONSTRAINT "declines_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."deferrals" ADD CONSTRAINT "deferrals_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."deferrals" ADD CONSTRAINT "deferrals_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."examination_notes" ADD CONSTRAINT "examination_notes_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."notices" ADD CONSTRAINT "notices_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."notices" ADD CONSTRAINT "notices_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."examination_page_verdicts" ADD CONSTRAINT "examination_page_verdicts_scan_id_application_scans_id_fk" FOREIGN KEY ("scan_id") REFERENCES "himori"."application_scans"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."examination_presences" ADD CONSTRAINT "examination_presences_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."withdrawals" ADD CONSTRAINT "withdrawals_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "admissions_case_id_index" ON "himori"."admissions" USING btree ("case_id");
CREATE INDEX "declines_case_id_index" ON "himori"."declines" USING btree ("case_id");
CREATE INDEX "deferrals_case_id_index" ON "himori"."deferrals" USING btree ("case_id");
CREATE INDEX "examination_notes_case_id_index" ON "himori"."examination_notes" USING btree ("case_id");
CREATE INDEX "notices_case_id_index" ON "himori"."notices" USING btree ("case_id");
CREATE INDEX "examination_page_verdicts_scan_id_index" ON "himori"."examination_page_verdicts" USING btree ("scan_id");
CREATE POLICY "admissions_read" ON "himori"."admissions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."admissions"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "admissions_add" ON "himori"."admissions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."admissions"."case_id"));
CREATE POLICY "declines_read" ON "himori"."declines" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."declines"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "declines_add" ON "himori"."declines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."declines"."case_id"));
CREATE POLICY "deferrals_read" ON "himori"."deferrals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."deferrals"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "deferrals_add" ON "himori"."deferrals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."deferrals"."case_id"));
CREATE POLICY "examination_notes_read" ON "himori"."examination_notes" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "examination_notes_add" ON "himori"."examination_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_notes"."case_id"));
CREATE POLICY "notices_read" ON "himori"."notices" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."notices"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "notices_add" ON "himori"."notices" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."notices"."case_id"));
CREATE POLICY "examination_page_verdicts_read" ON "himori"."examination_page_verdicts" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "examination_page_verdicts_add" ON "himori"."examination_page_verdicts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.application_scan_pages p where p.scan_id = "himori"."examination_page_verdicts"."scan_id" and p.position = "himori"."examination_page_verdicts"."position"));
CREATE POLICY "examination_presences_read" ON "himori"."examination_presences" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "examination_presences_add" ON "himori"."examination_presences" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_presences"."case_id"));
CREATE POLICY "examination_presences_change" ON "himori"."examination_presences" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('office', 'system') and "himori"."examination_presences"."person_id" = himori.user_id()) WITH CHECK (himori.actor() in ('office', 'system') and "himori"."examination_presences"."person_id" = himori.user_id());
CREATE POLICY "withdrawals_read" ON "himori"."withdrawals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."withdrawals"."case_id") and himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "withdrawals_add" ON "himori"."withdrawals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."withdrawals"."case_id") and himori.actor() in ('company', 'system'));
ALTER POLICY "assignment_endings_add" ON "himori"."assignment_endings" TO public WITH CHECK (himori.actor() in ('office', 'system') or exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id" and (a.expert_id = himori.user_id() or ("himori"."assignment_endings"."kind" = 'case-ended' and himori.actor() in ('company')))));

-- What the running role may do at most with the records of admission; the policies narrow it further.
GRANT SELECT, INSERT ON
  himori.examination_notes, himori.examination_page_verdicts, himori.examination_presences,
  himori.notices, himori.admissions, himori.deferrals, himori.declines, himori.withdrawals
TO himori_running;

GRANT UPDATE (since, seen_at) ON himori.examination_presences TO himori_running;

CREATE TABLE "himori"."digests" (
	"user_id" text NOT NULL,
	"through" timestamp (3) with time zone NOT NULL,
	"mail_id" uuid NOT NULL,
	CONSTRAINT "digests_user_id_through_pk" PRIMARY KEY("user_id","through")
);

ALTER TABLE "himori"."digests" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."notice_choices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "himori"."notice_choices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL
);

ALTER TABLE "himori"."notice_choices" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."mail_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"case_id" uuid,
	"queued_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL
);

ALTER TABLE "himori"."mail_records" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."mail_resends" (
	"mail_id" uuid NOT NULL,
	"after_attempt" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	CONSTRAINT "mail_resends_mail_id_after_attempt_pk" PRIMARY KEY("mail_id","after_attempt")
);

ALTER TABLE "himori"."mail_resends" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."mail_records" ADD CONSTRAINT "mail_records_id_mails_id_fk" FOREIGN KEY ("id") REFERENCES "himori"."mails"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."mail_resends" ADD CONSTRAINT "mail_resends_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "himori"."mails"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "notice_choices_user_id_kind_id_index" ON "himori"."notice_choices" USING btree ("user_id","kind","id");
CREATE INDEX "mail_records_queued_at_id_index" ON "himori"."mail_records" USING btree ("queued_at","id");
CREATE INDEX "mail_records_kind_queued_at_id_index" ON "himori"."mail_records" USING btree ("kind","queued_at","id");
CREATE INDEX "mail_records_state_queued_at_id_index" ON "himori"."mail_records" USING btree ("state","queued_at","id");
CREATE INDEX "mail_records_case_id_queued_at_id_index" ON "himori"."mail_records" USING btree ("case_id","queued_at","id");
CREATE INDEX "mail_records_name_begins" ON "himori"."mail_records" USING btree (lower("to_name") text_pattern_ops);
CREATE INDEX "mail_records_address_begins" ON "himori"."mail_records" USING btree (lower("to_address") text_pattern_ops);
CREATE POLICY "digests_read" ON "himori"."digests" AS PERMISSIVE FOR SELECT TO public USING ("himori"."digests"."user_id" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "digests_add" ON "himori"."digests" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."digests"."user_id" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "notice_choices_read" ON "himori"."notice_choices" AS PERMISSIVE FOR SELECT TO public USING ("himori"."notice_choices"."user_id" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "notice_choices_add" ON "himori"."notice_choices" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."notice_choices"."user_id" = himori.user_id());
CREATE POLICY "mail_records_read" ON "himori"."mail_records" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "mail_records_add" ON "himori"."mail_records" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('visitor', 'company', 'office', 'expert', 'operator', 'system'));
CREATE POLICY "mail_records_change" ON "himori"."mail_records" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('office', 'system')) WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "mail_resends_read" ON "himori"."mail_resends" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "mail_resends_add" ON "himori"."mail_resends" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));

-- Choices of notices, digests, and what the office may know of mails: never their bodies.
GRANT SELECT, INSERT ON
  himori.notice_choices, himori.digests, himori.mail_records, himori.mail_resends
TO himori_running;

GRANT UPDATE (state) ON himori.mail_records TO himori_running;

-- Mails from before, with how they stand.
ALTER TABLE himori.mails NO FORCE ROW LEVEL SECURITY;

ALTER TABLE himori.mail_attempts NO FORCE ROW LEVEL SECURITY;

INSERT INTO himori.mail_records (id, kind, to_name, to_address, case_id, queued_at, state)
SELECT m.id, m.kind, m.to_name, m.to_address, NULL, m.queued_at,
       coalesce((SELECT CASE a.outcome WHEN 'failed' THEN 'trying' ELSE a.outcome END
                 FROM himori.mail_attempts a WHERE a.mail_id = m.id ORDER BY a.attempt DESC LIMIT 1), 'queued')
FROM himori.mails m;

CREATE TABLE "himori"."case_search_grams" (
	"edition_id" text NOT NULL,
	"gram" text NOT NULL,
	"arrival" integer NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "case_search_grams_edition_id_gram_arrival_pk" PRIMARY KEY("edition_id","gram","arrival")
);

ALTER TABLE "himori"."case_search_grams" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."case_search_names" (
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "case_search_names_case_id_name_pk" PRIMARY KEY("case_id","name")
);

ALTER TABLE "himori"."case_search_names" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_on" text;
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_since" timestamp (3) with time zone;
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_due_on" date;
ALTER TABLE "himori"."case_search_grams" ADD CONSTRAINT "case_search_grams_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."case_search_names" ADD CONSTRAINT "case_search_names_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "case_search_grams_case_id_index" ON "himori"."case_search_grams" USING btree ("case_id");
CREATE INDEX "case_standings_edition_id_country_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","country","arrival");
CREATE INDEX "case_standings_edition_id_waits_on_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_on","arrival");
CREATE INDEX "case_standings_edition_id_waits_on_waits_since_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_on","waits_since","arrival");
CREATE INDEX "case_standings_edition_id_waits_since_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_since","arrival");
CREATE INDEX "case_standings_edition_id_waits_due_on_index" ON "himori"."case_standings" USING btree ("edition_id","waits_due_on");
CREATE POLICY "case_search_grams_read" ON "himori"."case_search_grams" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "case_search_grams_add" ON "himori"."case_search_grams" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_search_grams"."case_id") and himori.actor() in ('company', 'system'));
CREATE POLICY "case_search_names_read" ON "himori"."case_search_names" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));
CREATE POLICY "case_search_names_add" ON "himori"."case_search_names" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_search_names"."case_id") and himori.actor() in ('company', 'system'));

-- What the running role may do with the tables of the search, and the step that keeps a case's first wait beside its stage.
GRANT SELECT, INSERT ON himori.case_search_names, himori.case_search_grams TO himori_running;

GRANT UPDATE (waits_on, waits_since, waits_due_on) ON himori.case_standings TO himori_running;

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

CREATE TABLE "himori"."match_agreements" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);

ALTER TABLE "himori"."match_agreements" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_outlines" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"lines" jsonb NOT NULL,
	"total_minutes" integer NOT NULL,
	"support_ends_on" date NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);

ALTER TABLE "himori"."match_outlines" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_change_replies" (
	"change_request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"replied_at" timestamp (3) with time zone NOT NULL,
	"replied_by" text NOT NULL
);

ALTER TABLE "himori"."match_change_replies" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_change_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"party" text NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL
);

ALTER TABLE "himori"."match_change_requests" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_declarations" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"declared_by" text NOT NULL
);

ALTER TABLE "himori"."match_declarations" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_rulings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"ruled_at" timestamp (3) with time zone NOT NULL,
	"ruled_by" text NOT NULL
);

ALTER TABLE "himori"."match_rulings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_departures" (
	"assignment_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"expert_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);

ALTER TABLE "himori"."match_departures" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_presentations" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"firm" text NOT NULL,
	"firm_country" text NOT NULL,
	"languages" text[] NOT NULL,
	"other_languages" text NOT NULL,
	"fields" text[] NOT NULL,
	"about" text NOT NULL,
	"reply_by" date NOT NULL,
	"presented_at" timestamp (3) with time zone NOT NULL
);

ALTER TABLE "himori"."match_presentations" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"expert_id" text NOT NULL,
	"company_name" text NOT NULL,
	"edition_id" text NOT NULL,
	"country" text NOT NULL,
	"industry" text NOT NULL,
	"fields" text[] NOT NULL,
	"letter" text NOT NULL,
	"reply_by" date NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL
);

ALTER TABLE "himori"."match_requests" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_answers" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);

ALTER TABLE "himori"."match_answers" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."match_request_endings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."match_request_endings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."match_agreements" ADD CONSTRAINT "match_agreements_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_outlines" ADD CONSTRAINT "match_outlines_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_change_replies" ADD CONSTRAINT "match_change_replies_change_request_id_match_change_requests_id_fk" FOREIGN KEY ("change_request_id") REFERENCES "himori"."match_change_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_change_requests" ADD CONSTRAINT "match_change_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_declarations" ADD CONSTRAINT "match_declarations_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_rulings" ADD CONSTRAINT "match_rulings_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_departures" ADD CONSTRAINT "match_departures_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "himori"."assignments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_departures" ADD CONSTRAINT "match_departures_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_presentations" ADD CONSTRAINT "match_presentations_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_presentations" ADD CONSTRAINT "match_presentations_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_requests" ADD CONSTRAINT "match_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_answers" ADD CONSTRAINT "match_answers_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."match_request_endings" ADD CONSTRAINT "match_request_endings_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "match_change_requests_case_id_index" ON "himori"."match_change_requests" USING btree ("case_id");
CREATE INDEX "match_departures_case_id_index" ON "himori"."match_departures" USING btree ("case_id");
CREATE INDEX "match_presentations_case_id_index" ON "himori"."match_presentations" USING btree ("case_id");
CREATE INDEX "match_requests_case_id_index" ON "himori"."match_requests" USING btree ("case_id");
CREATE INDEX "match_requests_expert_id_index" ON "himori"."match_requests" USING btree ("expert_id");
CREATE POLICY "match_agreements_read" ON "himori"."match_agreements" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_presentations p where p.request_id = "himori"."match_agreements"."request_id"));
CREATE POLICY "match_agreements_add" ON "himori"."match_agreements" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."match_agreements"."answered_by" = himori.user_id() and exists (select 1 from himori.match_presentations p where p.request_id = "himori"."match_agreements"."request_id")));
CREATE POLICY "match_outlines_read" ON "himori"."match_outlines" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_outlines"."request_id"));
CREATE POLICY "match_outlines_add" ON "himori"."match_outlines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system'));
CREATE POLICY "match_change_replies_read" ON "himori"."match_change_replies" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_change_requests m where m.id = "himori"."match_change_replies"."change_request_id"));
CREATE POLICY "match_change_replies_add" ON "himori"."match_change_replies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "match_change_requests_read" ON "himori"."match_change_requests" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or "himori"."match_change_requests"."asked_by" = himori.user_id() or (himori.actor() in ('company') and "himori"."match_change_requests"."party" = 'company' and exists (select 1 from himori.support_cases c where c.id = "himori"."match_change_requests"."case_id")));
CREATE POLICY "match_change_requests_add" ON "himori"."match_change_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or ("himori"."match_change_requests"."asked_by" = himori.user_id() and "himori"."match_change_requests"."party" = himori.actor() and exists (select 1 from himori.support_cases c where c.id = "himori"."match_change_requests"."case_id")));
CREATE POLICY "match_declarations_read" ON "himori"."match_declarations" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_declarations"."request_id"));
CREATE POLICY "match_declarations_add" ON "himori"."match_declarations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('expert') and "himori"."match_declarations"."declared_by" = himori.user_id() and exists (select 1 from himori.match_requests r where r.id = "himori"."match_declarations"."request_id")));
CREATE POLICY "match_rulings_read" ON "himori"."match_rulings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_rulings"."request_id"));
CREATE POLICY "match_rulings_add" ON "himori"."match_rulings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "match_departures_read" ON "himori"."match_departures" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or (himori.actor() in ('expert') and "himori"."match_departures"."expert_id" = himori.user_id()));
CREATE POLICY "match_departures_add" ON "himori"."match_departures" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "match_presentations_read" ON "himori"."match_presentations" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or (himori.actor() in ('company') and exists (select 1 from himori.support_cases c where c.id = "himori"."match_presentations"."case_id")));
CREATE POLICY "match_presentations_add" ON "himori"."match_presentations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system'));
CREATE POLICY "match_requests_read" ON "himori"."match_requests" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."match_requests"."expert_id" = himori.user_id()) or himori.actor() in ('office', 'system'));
CREATE POLICY "match_requests_add" ON "himori"."match_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));
CREATE POLICY "match_answers_read" ON "himori"."match_answers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_answers"."request_id"));
CREATE POLICY "match_answers_add" ON "himori"."match_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('expert') and "himori"."match_answers"."answered_by" = himori.user_id() and exists (select 1 from himori.match_requests r where r.id = "himori"."match_answers"."request_id")));
CREATE POLICY "match_request_endings_read" ON "himori"."match_request_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_request_endings"."request_id"));
CREATE POLICY "match_request_endings_add" ON "himori"."match_request_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));

-- The records of matching only ever grow.
GRANT SELECT, INSERT ON
  himori.match_requests, himori.match_declarations, himori.match_rulings, himori.match_outlines,
  himori.match_answers, himori.match_request_endings, himori.match_presentations, himori.match_agreements,
  himori.match_departures, himori.match_change_requests, himori.match_change_replies
TO himori_running;

ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_caseId_unique";
ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_receiptNumber_unique";
ALTER TABLE "himori"."application_submissions" DROP CONSTRAINT "application_submissions_editionId_arrival_unique";
ALTER TABLE "himori"."application_submissions" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_caseId_number_unique" UNIQUE("case_id","number");
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_receiptNumber_number_unique" UNIQUE("receipt_number","number");
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_editionId_arrival_number_unique" UNIQUE("edition_id","arrival","number");

CREATE TABLE "himori"."message_files" (
	"message_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "message_files_message_id_position_pk" PRIMARY KEY("message_id","position")
);

ALTER TABLE "himori"."message_files" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."message_readings" (
	"message_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_readings_message_id_user_id_pk" PRIMARY KEY("message_id","user_id")
);

ALTER TABLE "himori"."message_readings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."message_retractions" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"retracted_at" timestamp (3) with time zone NOT NULL,
	"retracted_by" text NOT NULL
);

ALTER TABLE "himori"."message_retractions" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"encrypted_body" "bytea" NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"sent_role" text NOT NULL
);

ALTER TABLE "himori"."messages" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."threads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"parties" text NOT NULL,
	"expert_id" text,
	"encrypted_subject" "bytea" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" text NOT NULL
);

ALTER TABLE "himori"."threads" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."message_files" ADD CONSTRAINT "message_files_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."message_files" ADD CONSTRAINT "message_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."message_readings" ADD CONSTRAINT "message_readings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."message_retractions" ADD CONSTRAINT "message_retractions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."messages" ADD CONSTRAINT "messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "himori"."threads"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."threads" ADD CONSTRAINT "threads_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "messages_thread_id_sent_at_index" ON "himori"."messages" USING btree ("thread_id","sent_at");
CREATE INDEX "threads_case_id_index" ON "himori"."threads" USING btree ("case_id");
CREATE INDEX "threads_company_id_index" ON "himori"."threads" USING btree ("company_id");
CREATE INDEX "threads_expert_id_index" ON "himori"."threads" USING btree ("expert_id");
CREATE POLICY "message_files_read" ON "himori"."message_files" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.messages m where m.id = "himori"."message_files"."message_id"));
CREATE POLICY "message_files_add" ON "himori"."message_files" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or exists (select 1 from himori.messages m where m.id = "himori"."message_files"."message_id" and m.sent_by = himori.user_id()));
CREATE POLICY "message_readings_read" ON "himori"."message_readings" AS PERMISSIVE FOR SELECT TO public USING ("himori"."message_readings"."user_id" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "message_readings_add" ON "himori"."message_readings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."message_readings"."user_id" = himori.user_id() and exists (select 1 from himori.messages m where m.id = "himori"."message_readings"."message_id"));
CREATE POLICY "message_retractions_read" ON "himori"."message_retractions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.messages m where m.id = "himori"."message_retractions"."message_id"));
CREATE POLICY "message_retractions_add" ON "himori"."message_retractions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."message_retractions"."retracted_by" = himori.user_id() and exists (select 1 from himori.messages m where m.id = "himori"."message_retractions"."message_id" and m.sent_by = himori.user_id()));
CREATE POLICY "messages_read" ON "himori"."messages" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.threads t where t.id = "himori"."messages"."thread_id"));
CREATE POLICY "messages_add" ON "himori"."messages" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.threads t where t.id = "himori"."messages"."thread_id" and ("himori"."messages"."sent_role" <> 'office' or t.parties <> 'company-expert'))
        and (himori.actor() in ('system') or ("himori"."messages"."sent_by" = himori.user_id() and "himori"."messages"."sent_role" = himori.actor())));
CREATE POLICY "threads_read" ON "himori"."threads" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or ("himori"."threads"."company_id" = any (himori.my_companies()) and "himori"."threads"."parties" <> 'office-expert') or ("himori"."threads"."expert_id" = himori.user_id() and "himori"."threads"."case_id" = any (himori.my_cases())));
CREATE POLICY "threads_add" ON "himori"."threads" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."threads"."case_id" and c.company_id = "himori"."threads"."company_id")
        and ("himori"."threads"."expert_id" is null) = ("himori"."threads"."parties" = 'company-office')
        and ("himori"."threads"."expert_id" is null or exists (select 1 from himori.assignments a where a.case_id = "himori"."threads"."case_id" and a.expert_id = "himori"."threads"."expert_id"
          and not exists (select 1 from himori.assignment_endings e where e.assignment_id = a.id)))
        and (himori.actor() in ('system') or ("himori"."threads"."started_by" = himori.user_id() and (
          ("himori"."threads"."company_id" = any (himori.my_companies()) and "himori"."threads"."parties" <> 'office-expert')
          or (himori.actor() in ('office') and "himori"."threads"."parties" <> 'company-expert')
          or ("himori"."threads"."expert_id" = himori.user_id() and "himori"."threads"."case_id" = any (himori.my_cases()))))));
ALTER POLICY "files_read" ON "himori"."files" TO public USING (("himori"."files"."company_id" = any (himori.my_companies()) and "himori"."files"."audience" <> 'staff') or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties', 'staff') and himori.actor() in ('office')) or ("himori"."files"."audience" in ('parties', 'staff') and "himori"."files"."case_id" = any (himori.my_cases())));
ALTER POLICY "files_add" ON "himori"."files" TO public WITH CHECK (("himori"."files"."company_id" = any (himori.my_companies()) and "himori"."files"."audience" <> 'staff') or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties', 'staff') and himori.actor() in ('office')) or ("himori"."files"."audience" in ('parties', 'staff') and "himori"."files"."case_id" = any (himori.my_cases())));

-- Threads and messages only ever grow.
GRANT SELECT, INSERT ON
  himori.threads, himori.messages, himori.message_retractions, himori.message_files, himori.message_readings
TO himori_running;

ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_what" text;

-- Beside its stage stands also what the first wait of a case is for.
GRANT UPDATE (waits_what) ON himori.case_standings TO himori_running;

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

DROP INDEX "himori"."mail_records_name_begins";
DROP INDEX "himori"."mail_records_address_begins";
ALTER TABLE "himori"."mail_records" ADD COLUMN "folded_name" text GENERATED ALWAYS AS (lower(to_name)) STORED;
ALTER TABLE "himori"."mail_records" ADD COLUMN "folded_address" text GENERATED ALWAYS AS (lower(to_address)) STORED;
CREATE INDEX "mail_records_name_begins" ON "himori"."mail_records" USING btree ("folded_name" text_pattern_ops);
CREATE INDEX "mail_records_address_begins" ON "himori"."mail_records" USING btree ("folded_address" text_pattern_ops);

-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
