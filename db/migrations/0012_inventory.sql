CREATE TABLE "himori"."inventory_departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_name" "bytea" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_departments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_acceptances" (
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "inventory_acceptances_item_id_version_pk" PRIMARY KEY("item_id","version")
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"rows" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"undoes" uuid,
	CONSTRAINT "inventory_batches_undoes_unique" UNIQUE("undoes")
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_clearances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"column" text NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_reason" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_clearances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"version" integer NOT NULL,
	"site_id" uuid,
	"department_id" uuid,
	"kind" text,
	"origin" text,
	"level" text,
	"proposed_level" text,
	"real_access" text,
	"marked" text,
	"useful" text,
	"not_public" text,
	"managed" text,
	"review_on" date,
	"priority" integer NOT NULL,
	"missing" text[] NOT NULL,
	"faulty" text[] NOT NULL,
	"warnings" text[] NOT NULL,
	"cleared" text[] NOT NULL,
	"complete" boolean NOT NULL,
	"warned" boolean NOT NULL,
	"important" boolean NOT NULL,
	"unmanaged" boolean NOT NULL,
	"accepted_version" integer,
	"removed_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "inventory_items_caseId_number_unique" UNIQUE("case_id","number")
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_tallies" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"last_number" integer NOT NULL,
	"last_change" integer NOT NULL,
	"items" integer NOT NULL,
	"complete" integer NOT NULL,
	"accepted" integer NOT NULL,
	"faulty" integer NOT NULL,
	"warned" integer NOT NULL,
	"important" integer NOT NULL,
	"unmanaged" integer NOT NULL,
	"top_secret" integer NOT NULL,
	"secret" integer NOT NULL,
	"internal" integer NOT NULL,
	"general" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_tallies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_versions" (
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"change" integer NOT NULL,
	"batch_id" uuid NOT NULL,
	"encrypted_values" "bytea" NOT NULL,
	"columns" text[] NOT NULL,
	"removed" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "inventory_versions_item_id_version_pk" PRIMARY KEY("item_id","version"),
	CONSTRAINT "inventory_versions_caseId_change_unique" UNIQUE("case_id","change")
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."inventory_departments" ADD CONSTRAINT "inventory_departments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_departments" ADD CONSTRAINT "inventory_departments_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_batches" ADD CONSTRAINT "inventory_batches_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_batches" ADD CONSTRAINT "inventory_batches_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "himori"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_department_id_inventory_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "himori"."inventory_departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_tallies" ADD CONSTRAINT "inventory_tallies_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_tallies" ADD CONSTRAINT "inventory_tallies_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_batch_id_inventory_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "himori"."inventory_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inventory_departments_case_id_index" ON "himori"."inventory_departments" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "inventory_batches_case_id_at_index" ON "himori"."inventory_batches" USING btree ("case_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inventory_clearances_item_id_index" ON "himori"."inventory_clearances" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_priority_number_index" ON "himori"."inventory_items" USING btree ("case_id","priority" DESC NULLS LAST,"number");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_site_id_number_index" ON "himori"."inventory_items" USING btree ("case_id","site_id","number");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_department_id_number_index" ON "himori"."inventory_items" USING btree ("case_id","department_id","number");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_level_number_index" ON "himori"."inventory_items" USING btree ("case_id","level","number");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_kind_number_index" ON "himori"."inventory_items" USING btree ("case_id","kind","number");--> statement-breakpoint
CREATE INDEX "inventory_items_case_id_origin_number_index" ON "himori"."inventory_items" USING btree ("case_id","origin","number");--> statement-breakpoint
CREATE INDEX "inventory_items_incomplete" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE not "himori"."inventory_items"."complete";--> statement-breakpoint
CREATE INDEX "inventory_items_unaccepted" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."accepted_version" is null;--> statement-breakpoint
CREATE INDEX "inventory_items_warned" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."warned";--> statement-breakpoint
CREATE INDEX "inventory_items_important" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."important";--> statement-breakpoint
CREATE INDEX "inventory_items_unmanaged" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."unmanaged";--> statement-breakpoint
CREATE INDEX "inventory_items_removed" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."removed_at" is not null;--> statement-breakpoint
CREATE INDEX "inventory_versions_batch_id_index" ON "himori"."inventory_versions" USING btree ("batch_id");--> statement-breakpoint
CREATE POLICY "inventory_departments_read" ON "himori"."inventory_departments" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_departments"."company_id" = any (himori.my_companies()) or "himori"."inventory_departments"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_departments_add" ON "himori"."inventory_departments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_departments"."case_id", "himori"."inventory_departments"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_acceptances_read" ON "himori"."inventory_acceptances" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_acceptances"."company_id" = any (himori.my_companies()) or "himori"."inventory_acceptances"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_acceptances_add" ON "himori"."inventory_acceptances" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_acceptances"."case_id", "himori"."inventory_acceptances"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_batches_read" ON "himori"."inventory_batches" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_batches"."company_id" = any (himori.my_companies()) or "himori"."inventory_batches"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_batches_add" ON "himori"."inventory_batches" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_batches"."case_id", "himori"."inventory_batches"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_clearances_read" ON "himori"."inventory_clearances" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_clearances"."company_id" = any (himori.my_companies()) or "himori"."inventory_clearances"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_clearances_add" ON "himori"."inventory_clearances" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_clearances"."case_id", "himori"."inventory_clearances"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_items_read" ON "himori"."inventory_items" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_items"."company_id" = any (himori.my_companies()) or "himori"."inventory_items"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_items_add" ON "himori"."inventory_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_items"."case_id", "himori"."inventory_items"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_items_change" ON "himori"."inventory_items" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."inventory_items"."company_id" = any (himori.my_companies())) WITH CHECK ("himori"."inventory_items"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_tallies_read" ON "himori"."inventory_tallies" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."inventory_tallies"."case_id"));--> statement-breakpoint
CREATE POLICY "inventory_tallies_add" ON "himori"."inventory_tallies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_tallies"."case_id", "himori"."inventory_tallies"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_tallies_change" ON "himori"."inventory_tallies" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."inventory_tallies"."company_id" = any (himori.my_companies())) WITH CHECK ("himori"."inventory_tallies"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_versions_read" ON "himori"."inventory_versions" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_versions"."company_id" = any (himori.my_companies()) or "himori"."inventory_versions"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));--> statement-breakpoint
CREATE POLICY "inventory_versions_add" ON "himori"."inventory_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_versions"."case_id", "himori"."inventory_versions"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())));--> statement-breakpoint
ALTER POLICY "sites_read" ON "himori"."sites" TO public USING ("himori"."sites"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'operator', 'system') or (himori.actor() in ('expert') and exists (select 1 from himori.support_cases c where c.company_id = "himori"."sites"."company_id")));