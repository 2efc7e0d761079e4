-- The spine of part two: where a case stands, places, corrections, waits, and the expert of a case.
-- The cases whose expert the acting person is today.
CREATE FUNCTION himori.my_cases() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('himori.cases', true), ''), '{}')::uuid[] $$;
--> statement-breakpoint
CREATE TABLE "himori"."correction_endings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."correction_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."correction_remarks" (
	"request_id" uuid NOT NULL,
	"field" text NOT NULL,
	"remark" text NOT NULL,
	CONSTRAINT "correction_remarks_request_id_field_pk" PRIMARY KEY("request_id","field")
);
--> statement-breakpoint
ALTER TABLE "himori"."correction_remarks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."correction_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"reply_by_on" date NOT NULL,
	"letter" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."correction_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."place_holdings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"held_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."place_holdings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."place_offer_answers" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."place_offer_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."place_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"reply_by_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."place_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."place_releases" (
	"holding_id" uuid PRIMARY KEY NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"released_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."place_releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assignment_endings" (
	"assignment_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."assignment_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"expert_id" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"assigned_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."wait_endings" (
	"wait_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."wait_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."waits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."edition_country_places" (
	"edition_id" text NOT NULL,
	"country" text NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "edition_country_places_edition_id_country_pk" PRIMARY KEY("edition_id","country")
);
--> statement-breakpoint
ALTER TABLE "himori"."edition_country_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."edition_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb NOT NULL,
	"reason" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."edition_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."files" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "himori"."correction_endings" ADD CONSTRAINT "correction_endings_request_id_correction_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."correction_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."correction_remarks" ADD CONSTRAINT "correction_remarks_request_id_correction_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."correction_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."correction_requests" ADD CONSTRAINT "correction_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."place_holdings" ADD CONSTRAINT "place_holdings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."place_offer_answers" ADD CONSTRAINT "place_offer_answers_offer_id_place_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "himori"."place_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."place_offers" ADD CONSTRAINT "place_offers_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."place_releases" ADD CONSTRAINT "place_releases_holding_id_place_holdings_id_fk" FOREIGN KEY ("holding_id") REFERENCES "himori"."place_holdings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assignment_endings" ADD CONSTRAINT "assignment_endings_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "himori"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assignments" ADD CONSTRAINT "assignments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ADD CONSTRAINT "case_standings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ADD CONSTRAINT "case_standings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."wait_endings" ADD CONSTRAINT "wait_endings_wait_id_waits_id_fk" FOREIGN KEY ("wait_id") REFERENCES "himori"."waits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."waits" ADD CONSTRAINT "waits_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_requests_case_id_index" ON "himori"."correction_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "place_holdings_case_id_index" ON "himori"."place_holdings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "place_offers_case_id_index" ON "himori"."place_offers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "assignments_case_id_index" ON "himori"."assignments" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "assignments_expert_id_index" ON "himori"."assignments" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_stage_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","stage","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_company_id_index" ON "himori"."case_standings" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "waits_case_id_index" ON "himori"."waits" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "waits_waits_on_due_on_index" ON "himori"."waits" USING btree ("waits_on","due_on");--> statement-breakpoint
CREATE INDEX "waits_expert_id_index" ON "himori"."waits" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "edition_decisions_edition_id_kind_decided_at_index" ON "himori"."edition_decisions" USING btree ("edition_id","kind","decided_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "himori"."edition_places" DROP COLUMN "released";--> statement-breakpoint
CREATE POLICY "correction_endings_read" ON "himori"."correction_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_endings"."request_id"));--> statement-breakpoint
CREATE POLICY "correction_endings_add" ON "himori"."correction_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_endings"."request_id"));--> statement-breakpoint
CREATE POLICY "correction_remarks_read" ON "himori"."correction_remarks" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_remarks"."request_id"));--> statement-breakpoint
CREATE POLICY "correction_remarks_add" ON "himori"."correction_remarks" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "correction_requests_read" ON "himori"."correction_requests" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."correction_requests"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "correction_requests_add" ON "himori"."correction_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "place_holdings_read" ON "himori"."place_holdings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."place_holdings"."case_id"));--> statement-breakpoint
CREATE POLICY "place_holdings_add" ON "himori"."place_holdings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."place_holdings"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "place_offer_answers_read" ON "himori"."place_offer_answers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.place_offers o where o.id = "himori"."place_offer_answers"."offer_id"));--> statement-breakpoint
CREATE POLICY "place_offer_answers_add" ON "himori"."place_offer_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.place_offers o where o.id = "himori"."place_offer_answers"."offer_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "place_offers_read" ON "himori"."place_offers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."place_offers"."case_id"));--> statement-breakpoint
CREATE POLICY "place_offers_add" ON "himori"."place_offers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "place_releases_read" ON "himori"."place_releases" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.place_holdings h where h.id = "himori"."place_releases"."holding_id"));--> statement-breakpoint
CREATE POLICY "place_releases_add" ON "himori"."place_releases" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.place_holdings h where h.id = "himori"."place_releases"."holding_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "assignment_endings_read" ON "himori"."assignment_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id"));--> statement-breakpoint
CREATE POLICY "assignment_endings_add" ON "himori"."assignment_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') or exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id" and a.expert_id = himori.user_id()));--> statement-breakpoint
CREATE POLICY "assignments_read" ON "himori"."assignments" AS PERMISSIVE FOR SELECT TO public USING ("himori"."assignments"."expert_id" = himori.user_id() or exists (select 1 from himori.support_cases c where c.id = "himori"."assignments"."case_id"));--> statement-breakpoint
CREATE POLICY "assignments_add" ON "himori"."assignments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "case_standings_read" ON "himori"."case_standings" AS PERMISSIVE FOR SELECT TO public USING ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases()));--> statement-breakpoint
CREATE POLICY "case_standings_add" ON "himori"."case_standings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "case_standings_change" ON "himori"."case_standings" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases())) WITH CHECK ("himori"."case_standings"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."case_standings"."case_id" = any (himori.my_cases()));--> statement-breakpoint
CREATE POLICY "wait_endings_read" ON "himori"."wait_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.waits w where w.id = "himori"."wait_endings"."wait_id"));--> statement-breakpoint
CREATE POLICY "wait_endings_add" ON "himori"."wait_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.waits w where w.id = "himori"."wait_endings"."wait_id"));--> statement-breakpoint
CREATE POLICY "waits_read" ON "himori"."waits" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or "himori"."waits"."expert_id" = himori.user_id() or ("himori"."waits"."waits_on" = 'company' and exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id")) or ("himori"."waits"."waits_on" = 'office' and himori.actor() in ('company') and exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id")));--> statement-breakpoint
CREATE POLICY "waits_add" ON "himori"."waits" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') or "himori"."waits"."expert_id" = himori.user_id() or exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id"));--> statement-breakpoint
CREATE POLICY "edition_country_places_read" ON "himori"."edition_country_places" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "edition_country_places_add" ON "himori"."edition_country_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "edition_country_places_change" ON "himori"."edition_country_places" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('company', 'office', 'system')) WITH CHECK (himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "edition_decisions_read" ON "himori"."edition_decisions" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "edition_decisions_add" ON "himori"."edition_decisions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
ALTER POLICY "support_cases_read" ON "himori"."support_cases" TO public USING ("himori"."support_cases"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system') or "himori"."support_cases"."id" = any (himori.my_cases()));--> statement-breakpoint
ALTER POLICY "company_keys_read" ON "himori"."company_keys" TO public USING (("himori"."company_keys"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system')) or (himori.actor() in ('expert') and exists (select 1 from himori.support_cases c where c.company_id = "himori"."company_keys"."company_id")));--> statement-breakpoint
ALTER POLICY "files_read" ON "himori"."files" TO public USING ("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties') and himori.actor() in ('office')) or ("himori"."files"."audience" = 'parties' and "himori"."files"."case_id" = any (himori.my_cases())));--> statement-breakpoint
ALTER POLICY "files_add" ON "himori"."files" TO public WITH CHECK ("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties') and himori.actor() in ('office')) or ("himori"."files"."audience" = 'parties' and "himori"."files"."case_id" = any (himori.my_cases())));