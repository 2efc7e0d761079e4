CREATE TABLE "himori"."sheet_hand_in_endings" (
	"hand_in_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."sheet_hand_in_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."sheet_hand_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"inventory_change" integer NOT NULL,
	"items" integer NOT NULL,
	"handed_in_at" timestamp (3) with time zone NOT NULL,
	"handed_in_by" text NOT NULL,
	CONSTRAINT "sheet_hand_ins_caseId_number_unique" UNIQUE("case_id","number")
);
--> statement-breakpoint
ALTER TABLE "himori"."sheet_hand_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."sheet_hand_in_endings" ADD CONSTRAINT "sheet_hand_in_endings_hand_in_id_sheet_hand_ins_id_fk" FOREIGN KEY ("hand_in_id") REFERENCES "himori"."sheet_hand_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."sheet_hand_ins" ADD CONSTRAINT "sheet_hand_ins_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."sheet_hand_ins" ADD CONSTRAINT "sheet_hand_ins_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "sheet_hand_in_endings_read" ON "himori"."sheet_hand_in_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.sheet_hand_ins h where h.id = "himori"."sheet_hand_in_endings"."hand_in_id"));--> statement-breakpoint
CREATE POLICY "sheet_hand_in_endings_add" ON "himori"."sheet_hand_in_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and exists (select 1 from himori.sheet_hand_ins h where h.id = "himori"."sheet_hand_in_endings"."hand_in_id"));--> statement-breakpoint
CREATE POLICY "sheet_hand_ins_read" ON "himori"."sheet_hand_ins" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."sheet_hand_ins"."case_id"));--> statement-breakpoint
CREATE POLICY "sheet_hand_ins_add" ON "himori"."sheet_hand_ins" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and "himori"."sheet_hand_ins"."company_id" = any (himori.my_companies()));