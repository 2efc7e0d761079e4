CREATE TABLE "himori"."case_search_grams" (
	"edition_id" text NOT NULL,
	"gram" text NOT NULL,
	"arrival" integer NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "case_search_grams_edition_id_gram_arrival_pk" PRIMARY KEY("edition_id","gram","arrival")
);
--> statement-breakpoint
ALTER TABLE "himori"."case_search_grams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."case_search_names" (
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "case_search_names_case_id_name_pk" PRIMARY KEY("case_id","name")
);
--> statement-breakpoint
ALTER TABLE "himori"."case_search_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_on" text;--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "himori"."case_standings" ADD COLUMN "waits_due_on" date;--> statement-breakpoint
ALTER TABLE "himori"."case_search_grams" ADD CONSTRAINT "case_search_grams_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."case_search_names" ADD CONSTRAINT "case_search_names_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_search_grams_case_id_index" ON "himori"."case_search_grams" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_country_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","country","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_waits_on_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_on","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_waits_on_waits_since_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_on","waits_since","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_waits_since_arrival_index" ON "himori"."case_standings" USING btree ("edition_id","waits_since","arrival");--> statement-breakpoint
CREATE INDEX "case_standings_edition_id_waits_due_on_index" ON "himori"."case_standings" USING btree ("edition_id","waits_due_on");--> statement-breakpoint
CREATE POLICY "case_search_grams_read" ON "himori"."case_search_grams" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "case_search_grams_add" ON "himori"."case_search_grams" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_search_grams"."case_id") and himori.actor() in ('company', 'system'));--> statement-breakpoint
CREATE POLICY "case_search_names_read" ON "himori"."case_search_names" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "case_search_names_add" ON "himori"."case_search_names" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_search_names"."case_id") and himori.actor() in ('company', 'system'));