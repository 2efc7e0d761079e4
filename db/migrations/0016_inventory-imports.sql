CREATE TABLE "himori"."inventory_import_endings" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"batch_id" uuid,
	"new_rows" integer NOT NULL,
	"changed_rows" integer NOT NULL,
	"same_rows" integer NOT NULL,
	"unusable_rows" integer NOT NULL,
	"encrypted_conflicts" "bytea",
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_import_mappings" (
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"sheet" integer NOT NULL,
	"header_from" integer NOT NULL,
	"header_to" integer NOT NULL,
	"targets" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "inventory_import_mappings_import_id_number_pk" PRIMARY KEY("import_id","number")
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_mappings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_import_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"mapping" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"rows" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."inventory_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."inventory_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_run_id_inventory_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "himori"."inventory_import_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_batch_id_inventory_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "himori"."inventory_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_import_id_inventory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "himori"."inventory_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_import_id_inventory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "himori"."inventory_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inventory_import_runs_import_id_at_index" ON "himori"."inventory_import_runs" USING btree ("import_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inventory_imports_case_id_at_index" ON "himori"."inventory_imports" USING btree ("case_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "inventory_import_endings_read" ON "himori"."inventory_import_endings" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."inventory_import_endings"."company_id" = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_import_endings_add" ON "himori"."inventory_import_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."inventory_import_endings"."company_id" = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_import_mappings_read" ON "himori"."inventory_import_mappings" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('company') and "himori"."inventory_import_mappings"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_import_mappings_add" ON "himori"."inventory_import_mappings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and "himori"."inventory_import_mappings"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_import_runs_read" ON "himori"."inventory_import_runs" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."inventory_import_runs"."company_id" = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "inventory_import_runs_add" ON "himori"."inventory_import_runs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and "himori"."inventory_import_runs"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_imports_read" ON "himori"."inventory_imports" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('company') and "himori"."inventory_imports"."company_id" = any (himori.my_companies()));--> statement-breakpoint
CREATE POLICY "inventory_imports_add" ON "himori"."inventory_imports" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and "himori"."inventory_imports"."company_id" = any (himori.my_companies()));