CREATE TABLE "himori"."message_files" (
	"message_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "message_files_message_id_position_pk" PRIMARY KEY("message_id","position")
);
--> statement-breakpoint
ALTER TABLE "himori"."message_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."message_readings" (
	"message_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_readings_message_id_user_id_pk" PRIMARY KEY("message_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "himori"."message_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."message_retractions" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"retracted_at" timestamp (3) with time zone NOT NULL,
	"retracted_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."message_retractions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"encrypted_body" "bytea" NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"sent_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
--> statement-breakpoint
ALTER TABLE "himori"."threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."message_files" ADD CONSTRAINT "message_files_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."message_files" ADD CONSTRAINT "message_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."message_readings" ADD CONSTRAINT "message_readings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."message_retractions" ADD CONSTRAINT "message_retractions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "himori"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."messages" ADD CONSTRAINT "messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "himori"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."threads" ADD CONSTRAINT "threads_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_thread_id_sent_at_index" ON "himori"."messages" USING btree ("thread_id","sent_at");--> statement-breakpoint
CREATE INDEX "threads_case_id_index" ON "himori"."threads" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "threads_company_id_index" ON "himori"."threads" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "threads_expert_id_index" ON "himori"."threads" USING btree ("expert_id");--> statement-breakpoint
CREATE POLICY "message_files_read" ON "himori"."message_files" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.messages m where m.id = "himori"."message_files"."message_id"));--> statement-breakpoint
CREATE POLICY "message_files_add" ON "himori"."message_files" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or exists (select 1 from himori.messages m where m.id = "himori"."message_files"."message_id" and m.sent_by = himori.user_id()));--> statement-breakpoint
CREATE POLICY "message_readings_read" ON "himori"."message_readings" AS PERMISSIVE FOR SELECT TO public USING ("himori"."message_readings"."user_id" = himori.user_id() or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "message_readings_add" ON "himori"."message_readings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."message_readings"."user_id" = himori.user_id() and exists (select 1 from himori.messages m where m.id = "himori"."message_readings"."message_id"));--> statement-breakpoint
CREATE POLICY "message_retractions_read" ON "himori"."message_retractions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.messages m where m.id = "himori"."message_retractions"."message_id"));--> statement-breakpoint
CREATE POLICY "message_retractions_add" ON "himori"."message_retractions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."message_retractions"."retracted_by" = himori.user_id() and exists (select 1 from himori.messages m where m.id = "himori"."message_retractions"."message_id" and m.sent_by = himori.user_id()));--> statement-breakpoint
CREATE POLICY "messages_read" ON "himori"."messages" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.threads t where t.id = "himori"."messages"."thread_id"));--> statement-breakpoint
CREATE POLICY "messages_add" ON "himori"."messages" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.threads t where t.id = "himori"."messages"."thread_id" and ("himori"."messages"."sent_role" <> 'office' or t.parties <> 'company-expert'))
        and (himori.actor() in ('system') or ("himori"."messages"."sent_by" = himori.user_id() and "himori"."messages"."sent_role" = himori.actor())));--> statement-breakpoint
CREATE POLICY "threads_read" ON "himori"."threads" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system') or ("himori"."threads"."company_id" = any (himori.my_companies()) and "himori"."threads"."parties" <> 'office-expert') or ("himori"."threads"."expert_id" = himori.user_id() and "himori"."threads"."case_id" = any (himori.my_cases())));--> statement-breakpoint
CREATE POLICY "threads_add" ON "himori"."threads" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."threads"."case_id" and c.company_id = "himori"."threads"."company_id")
        and ("himori"."threads"."expert_id" is null) = ("himori"."threads"."parties" = 'company-office')
        and ("himori"."threads"."expert_id" is null or exists (select 1 from himori.assignments a where a.case_id = "himori"."threads"."case_id" and a.expert_id = "himori"."threads"."expert_id"
          and not exists (select 1 from himori.assignment_endings e where e.assignment_id = a.id)))
        and (himori.actor() in ('system') or ("himori"."threads"."started_by" = himori.user_id() and (
          ("himori"."threads"."company_id" = any (himori.my_companies()) and "himori"."threads"."parties" <> 'office-expert')
          or (himori.actor() in ('office') and "himori"."threads"."parties" <> 'company-expert')
          or ("himori"."threads"."expert_id" = himori.user_id() and "himori"."threads"."case_id" = any (himori.my_cases()))))));--> statement-breakpoint
ALTER POLICY "files_read" ON "himori"."files" TO public USING (("himori"."files"."company_id" = any (himori.my_companies()) and "himori"."files"."audience" <> 'staff') or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties', 'staff') and himori.actor() in ('office')) or ("himori"."files"."audience" in ('parties', 'staff') and "himori"."files"."case_id" = any (himori.my_cases())));--> statement-breakpoint
ALTER POLICY "files_add" ON "himori"."files" TO public WITH CHECK (("himori"."files"."company_id" = any (himori.my_companies()) and "himori"."files"."audience" <> 'staff') or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties', 'staff') and himori.actor() in ('office')) or ("himori"."files"."audience" in ('parties', 'staff') and "himori"."files"."case_id" = any (himori.my_cases())));