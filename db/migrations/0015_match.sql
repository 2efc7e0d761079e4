CREATE TABLE "himori"."match_agreements" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_outlines" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"lines" jsonb NOT NULL,
	"total_minutes" integer NOT NULL,
	"support_ends_on" date NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_outlines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_change_replies" (
	"change_request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"replied_at" timestamp (3) with time zone NOT NULL,
	"replied_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_change_replies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_change_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"party" text NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_change_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_declarations" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"declared_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_declarations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_rulings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"ruled_at" timestamp (3) with time zone NOT NULL,
	"ruled_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_rulings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_departures" (
	"assignment_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"expert_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_departures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."match_presentations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."match_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_answers" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."match_request_endings" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."match_request_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."match_agreements" ADD CONSTRAINT "match_agreements_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_outlines" ADD CONSTRAINT "match_outlines_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_change_replies" ADD CONSTRAINT "match_change_replies_change_request_id_match_change_requests_id_fk" FOREIGN KEY ("change_request_id") REFERENCES "himori"."match_change_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_change_requests" ADD CONSTRAINT "match_change_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_declarations" ADD CONSTRAINT "match_declarations_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_rulings" ADD CONSTRAINT "match_rulings_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_departures" ADD CONSTRAINT "match_departures_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "himori"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_departures" ADD CONSTRAINT "match_departures_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_presentations" ADD CONSTRAINT "match_presentations_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_presentations" ADD CONSTRAINT "match_presentations_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_requests" ADD CONSTRAINT "match_requests_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_answers" ADD CONSTRAINT "match_answers_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."match_request_endings" ADD CONSTRAINT "match_request_endings_request_id_match_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "himori"."match_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_change_requests_case_id_index" ON "himori"."match_change_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "match_departures_case_id_index" ON "himori"."match_departures" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "match_presentations_case_id_index" ON "himori"."match_presentations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "match_requests_case_id_index" ON "himori"."match_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "match_requests_expert_id_index" ON "himori"."match_requests" USING btree ("expert_id");--> statement-breakpoint
CREATE POLICY "match_agreements_read" ON "himori"."match_agreements" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_presentations p where p.request_id = "himori"."match_agreements"."request_id"));--> statement-breakpoint
CREATE POLICY "match_agreements_add" ON "himori"."match_agreements" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."match_agreements"."answered_by" = himori.user_id() and exists (select 1 from himori.match_presentations p where p.request_id = "himori"."match_agreements"."request_id")));--> statement-breakpoint
CREATE POLICY "match_outlines_read" ON "himori"."match_outlines" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_outlines"."request_id"));--> statement-breakpoint
CREATE POLICY "match_outlines_add" ON "himori"."match_outlines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "match_change_replies_read" ON "himori"."match_change_replies" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_change_requests m where m.id = "himori"."match_change_replies"."change_request_id"));--> statement-breakpoint
CREATE POLICY "match_change_replies_add" ON "himori"."match_change_replies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "match_change_requests_read" ON "himori"."match_change_requests" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or "himori"."match_change_requests"."asked_by" = himori.user_id() or (himori.actor() in ('company') and "himori"."match_change_requests"."party" = 'company' and exists (select 1 from himori.support_cases c where c.id = "himori"."match_change_requests"."case_id")));--> statement-breakpoint
CREATE POLICY "match_change_requests_add" ON "himori"."match_change_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or ("himori"."match_change_requests"."asked_by" = himori.user_id() and "himori"."match_change_requests"."party" = himori.actor() and exists (select 1 from himori.support_cases c where c.id = "himori"."match_change_requests"."case_id")));--> statement-breakpoint
CREATE POLICY "match_declarations_read" ON "himori"."match_declarations" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_declarations"."request_id"));--> statement-breakpoint
CREATE POLICY "match_declarations_add" ON "himori"."match_declarations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('expert') and "himori"."match_declarations"."declared_by" = himori.user_id() and exists (select 1 from himori.match_requests r where r.id = "himori"."match_declarations"."request_id")));--> statement-breakpoint
CREATE POLICY "match_rulings_read" ON "himori"."match_rulings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_rulings"."request_id"));--> statement-breakpoint
CREATE POLICY "match_rulings_add" ON "himori"."match_rulings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "match_departures_read" ON "himori"."match_departures" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or (himori.actor() in ('expert') and "himori"."match_departures"."expert_id" = himori.user_id()));--> statement-breakpoint
CREATE POLICY "match_departures_add" ON "himori"."match_departures" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "match_presentations_read" ON "himori"."match_presentations" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or (himori.actor() in ('company') and exists (select 1 from himori.support_cases c where c.id = "himori"."match_presentations"."case_id")));--> statement-breakpoint
CREATE POLICY "match_presentations_add" ON "himori"."match_presentations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "match_requests_read" ON "himori"."match_requests" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."match_requests"."expert_id" = himori.user_id()) or himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "match_requests_add" ON "himori"."match_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "match_answers_read" ON "himori"."match_answers" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_answers"."request_id"));--> statement-breakpoint
CREATE POLICY "match_answers_add" ON "himori"."match_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('expert') and "himori"."match_answers"."answered_by" = himori.user_id() and exists (select 1 from himori.match_requests r where r.id = "himori"."match_answers"."request_id")));--> statement-breakpoint
CREATE POLICY "match_request_endings_read" ON "himori"."match_request_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.match_requests r where r.id = "himori"."match_request_endings"."request_id"));--> statement-breakpoint
CREATE POLICY "match_request_endings_add" ON "himori"."match_request_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));