CREATE TABLE "himori"."admissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."admissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."declines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."declines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."deferrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."deferrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."examination_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"note" text NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL,
	"noted_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."examination_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."examination_page_verdicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"is_right" boolean NOT NULL,
	"judged_at" timestamp (3) with time zone NOT NULL,
	"judged_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."examination_page_verdicts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."examination_presences" (
	"case_id" uuid NOT NULL,
	"person_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "examination_presences_case_id_person_id_pk" PRIMARY KEY("case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "himori"."examination_presences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."withdrawals" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."admissions" ADD CONSTRAINT "admissions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."admissions" ADD CONSTRAINT "admissions_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."declines" ADD CONSTRAINT "declines_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."declines" ADD CONSTRAINT "declines_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."deferrals" ADD CONSTRAINT "deferrals_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."deferrals" ADD CONSTRAINT "deferrals_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "himori"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."examination_notes" ADD CONSTRAINT "examination_notes_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."notices" ADD CONSTRAINT "notices_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."notices" ADD CONSTRAINT "notices_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."examination_page_verdicts" ADD CONSTRAINT "examination_page_verdicts_scan_id_application_scans_id_fk" FOREIGN KEY ("scan_id") REFERENCES "himori"."application_scans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."examination_presences" ADD CONSTRAINT "examination_presences_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."withdrawals" ADD CONSTRAINT "withdrawals_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "admissions_case_id_index" ON "himori"."admissions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "declines_case_id_index" ON "himori"."declines" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "deferrals_case_id_index" ON "himori"."deferrals" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "examination_notes_case_id_index" ON "himori"."examination_notes" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "notices_case_id_index" ON "himori"."notices" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "examination_page_verdicts_scan_id_index" ON "himori"."examination_page_verdicts" USING btree ("scan_id");--> statement-breakpoint
CREATE POLICY "admissions_read" ON "himori"."admissions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."admissions"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "admissions_add" ON "himori"."admissions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."admissions"."case_id"));--> statement-breakpoint
CREATE POLICY "declines_read" ON "himori"."declines" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."declines"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "declines_add" ON "himori"."declines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."declines"."case_id"));--> statement-breakpoint
CREATE POLICY "deferrals_read" ON "himori"."deferrals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."deferrals"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "deferrals_add" ON "himori"."deferrals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."deferrals"."case_id"));--> statement-breakpoint
CREATE POLICY "examination_notes_read" ON "himori"."examination_notes" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "examination_notes_add" ON "himori"."examination_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_notes"."case_id"));--> statement-breakpoint
CREATE POLICY "notices_read" ON "himori"."notices" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."notices"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "notices_add" ON "himori"."notices" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."notices"."case_id"));--> statement-breakpoint
CREATE POLICY "examination_page_verdicts_read" ON "himori"."examination_page_verdicts" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "examination_page_verdicts_add" ON "himori"."examination_page_verdicts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.application_scan_pages p where p.scan_id = "himori"."examination_page_verdicts"."scan_id" and p.position = "himori"."examination_page_verdicts"."position"));--> statement-breakpoint
CREATE POLICY "examination_presences_read" ON "himori"."examination_presences" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "examination_presences_add" ON "himori"."examination_presences" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_presences"."case_id"));--> statement-breakpoint
CREATE POLICY "examination_presences_change" ON "himori"."examination_presences" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('office', 'system') and "himori"."examination_presences"."person_id" = himori.user_id()) WITH CHECK (himori.actor() in ('office', 'system') and "himori"."examination_presences"."person_id" = himori.user_id());--> statement-breakpoint
CREATE POLICY "withdrawals_read" ON "himori"."withdrawals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."withdrawals"."case_id") and himori.actor() in ('company', 'office', 'system'));--> statement-breakpoint
CREATE POLICY "withdrawals_add" ON "himori"."withdrawals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."withdrawals"."case_id") and himori.actor() in ('company', 'system'));--> statement-breakpoint
ALTER POLICY "assignment_endings_add" ON "himori"."assignment_endings" TO public WITH CHECK (himori.actor() in ('office', 'system') or exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id" and (a.expert_id = himori.user_id() or ("himori"."assignment_endings"."kind" = 'case-ended' and himori.actor() in ('company')))));