CREATE TABLE "himori"."assessment_closings" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_result" "bytea" NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"given_by" text NOT NULL,
	CONSTRAINT "assessment_closings_caseId_unique" UNIQUE("case_id")
);
--> statement-breakpoint
ALTER TABLE "himori"."assessment_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assessment_measures" (
	"case_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"version" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"taken" boolean NOT NULL,
	"place" integer NOT NULL,
	"encrypted_note" "bytea" NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "assessment_measures_case_id_measure_version_pk" PRIMARY KEY("case_id","measure","version")
);
--> statement-breakpoint
ALTER TABLE "himori"."assessment_measures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assessment_scores" (
	"case_id" uuid NOT NULL,
	"item" integer NOT NULL,
	"version" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"encrypted_finding" "bytea" NOT NULL,
	"scored_at" timestamp (3) with time zone NOT NULL,
	"scored_by" text NOT NULL,
	CONSTRAINT "assessment_scores_case_id_item_version_pk" PRIMARY KEY("case_id","item","version")
);
--> statement-breakpoint
ALTER TABLE "himori"."assessment_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assessment_summaries" (
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_text" "bytea" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" text NOT NULL,
	CONSTRAINT "assessment_summaries_case_id_version_pk" PRIMARY KEY("case_id","version")
);
--> statement-breakpoint
ALTER TABLE "himori"."assessment_summaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"hand_in_id" uuid NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"begun_by" text NOT NULL,
	CONSTRAINT "assessments_handInId_unique" UNIQUE("hand_in_id")
);
--> statement-breakpoint
ALTER TABLE "himori"."assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_hand_in_id_sheet_hand_ins_id_fk" FOREIGN KEY ("hand_in_id") REFERENCES "himori"."sheet_hand_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_case_id_index" ON "himori"."assessments" USING btree ("case_id");--> statement-breakpoint
CREATE POLICY "assessment_closings_read" ON "himori"."assessment_closings" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_closings"."case_id" = any (himori.my_cases())) or "himori"."assessment_closings"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "assessment_closings_add" ON "himori"."assessment_closings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_closings"."case_id" = any (himori.my_cases()) and "himori"."assessment_closings"."given_by" = himori.user_id() and himori.sheets_open("himori"."assessment_closings"."case_id")
        and exists (select 1 from himori.assessments a join himori.sheet_hand_ins h on h.id = a.hand_in_id
          where a.id = "himori"."assessment_closings"."assessment_id" and a.case_id = "himori"."assessment_closings"."case_id" and a.company_id = "himori"."assessment_closings"."company_id"
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id)));--> statement-breakpoint
CREATE POLICY "assessment_measures_read" ON "himori"."assessment_measures" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_measures"."case_id" = any (himori.my_cases())) or ("himori"."assessment_measures"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_measures"."case_id")));--> statement-breakpoint
CREATE POLICY "assessment_measures_add" ON "himori"."assessment_measures" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_measures"."case_id" = any (himori.my_cases()) and "himori"."assessment_measures"."decided_by" = himori.user_id() and himori.sheets_open("himori"."assessment_measures"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_measures"."assessment_id" and a.case_id = "himori"."assessment_measures"."case_id" and a.company_id = "himori"."assessment_measures"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_measures"."case_id"));--> statement-breakpoint
CREATE POLICY "assessment_scores_read" ON "himori"."assessment_scores" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_scores"."case_id" = any (himori.my_cases())) or ("himori"."assessment_scores"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_scores"."case_id")));--> statement-breakpoint
CREATE POLICY "assessment_scores_add" ON "himori"."assessment_scores" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_scores"."case_id" = any (himori.my_cases()) and "himori"."assessment_scores"."scored_by" = himori.user_id() and himori.sheets_open("himori"."assessment_scores"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_scores"."assessment_id" and a.case_id = "himori"."assessment_scores"."case_id" and a.company_id = "himori"."assessment_scores"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_scores"."case_id"));--> statement-breakpoint
CREATE POLICY "assessment_summaries_read" ON "himori"."assessment_summaries" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_summaries"."case_id" = any (himori.my_cases())) or ("himori"."assessment_summaries"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_summaries"."case_id")));--> statement-breakpoint
CREATE POLICY "assessment_summaries_add" ON "himori"."assessment_summaries" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_summaries"."case_id" = any (himori.my_cases()) and "himori"."assessment_summaries"."written_by" = himori.user_id() and himori.sheets_open("himori"."assessment_summaries"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_summaries"."assessment_id" and a.case_id = "himori"."assessment_summaries"."case_id" and a.company_id = "himori"."assessment_summaries"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_summaries"."case_id"));--> statement-breakpoint
CREATE POLICY "assessments_read" ON "himori"."assessments" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessments"."case_id" = any (himori.my_cases())) or "himori"."assessments"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "assessments_add" ON "himori"."assessments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessments"."case_id" = any (himori.my_cases()) and "himori"."assessments"."begun_by" = himori.user_id() and himori.sheets_open("himori"."assessments"."case_id")
        and exists (select 1 from himori.sheet_hand_ins h where h.id = "himori"."assessments"."hand_in_id" and h.case_id = "himori"."assessments"."case_id" and h.company_id = "himori"."assessments"."company_id"
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id)));