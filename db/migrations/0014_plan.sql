CREATE TABLE "himori"."plan_agreements" (
	"version_id" uuid NOT NULL,
	"side" text NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	"agreed_by" text NOT NULL,
	CONSTRAINT "plan_agreements_version_id_side_pk" PRIMARY KEY("version_id","side")
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_refusal_texts" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"encrypted_reason" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_refusal_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_refusals" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"side" text NOT NULL,
	"refused_at" timestamp (3) with time zone NOT NULL,
	"refused_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_refusals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_session_texts" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"encrypted_texts" "bytea" NOT NULL,
	CONSTRAINT "plan_session_texts_version_id_position_pk" PRIMARY KEY("version_id","position")
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_session_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_sessions" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"session_id" uuid NOT NULL,
	"menu_line" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"mode" text NOT NULL,
	CONSTRAINT "plan_sessions_version_id_position_pk" PRIMARY KEY("version_id","position"),
	CONSTRAINT "plan_sessions_versionId_sessionId_unique" UNIQUE("version_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_version_texts" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"encrypted_reason" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_version_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."plan_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"minutes" integer NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" text NOT NULL,
	CONSTRAINT "plan_versions_caseId_number_unique" UNIQUE("case_id","number")
);
--> statement-breakpoint
ALTER TABLE "himori"."plan_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."plan_agreements" ADD CONSTRAINT "plan_agreements_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_refusal_texts" ADD CONSTRAINT "plan_refusal_texts_version_id_plan_refusals_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_refusals"("version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_refusals" ADD CONSTRAINT "plan_refusals_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_session_texts" ADD CONSTRAINT "plan_session_texts_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_sessions" ADD CONSTRAINT "plan_sessions_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_version_texts" ADD CONSTRAINT "plan_version_texts_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."plan_versions" ADD CONSTRAINT "plan_versions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_sessions_starts_at_index" ON "himori"."plan_sessions" USING btree ("starts_at");--> statement-breakpoint
CREATE POLICY "plan_agreements_read" ON "himori"."plan_agreements" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id"));--> statement-breakpoint
CREATE POLICY "plan_agreements_add" ON "himori"."plan_agreements" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_agreements"."agreed_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_agreements"."side" = himori.actor() and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_refusal_texts_read" ON "himori"."plan_refusal_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusal_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_refusal_texts_add" ON "himori"."plan_refusal_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusal_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_refusals_read" ON "himori"."plan_refusals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id"));--> statement-breakpoint
CREATE POLICY "plan_refusals_add" ON "himori"."plan_refusals" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_refusals"."refused_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_refusals"."side" = himori.actor() and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_session_texts_read" ON "himori"."plan_session_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_session_texts_add" ON "himori"."plan_session_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and v.proposed_by = himori.user_id()) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_sessions_read" ON "himori"."plan_sessions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id"));--> statement-breakpoint
CREATE POLICY "plan_sessions_add" ON "himori"."plan_sessions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id" and v.proposed_by = himori.user_id()) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_version_texts_read" ON "himori"."plan_version_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_version_texts_add" ON "himori"."plan_version_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and v.proposed_by = himori.user_id()) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));--> statement-breakpoint
CREATE POLICY "plan_versions_read" ON "himori"."plan_versions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."plan_versions"."case_id"));--> statement-breakpoint
CREATE POLICY "plan_versions_add" ON "himori"."plan_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_versions"."proposed_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_versions"."side" = himori.actor() and ("himori"."plan_versions"."company_id" = any (himori.my_companies()) or "himori"."plan_versions"."case_id" = any (himori.my_cases()))
        and exists (select 1 from himori.support_cases c where c.id = "himori"."plan_versions"."case_id" and c.company_id = "himori"."plan_versions"."company_id"));