CREATE TABLE "himori"."digests" (
	"user_id" text NOT NULL,
	"through" timestamp (3) with time zone NOT NULL,
	"mail_id" uuid NOT NULL,
	CONSTRAINT "digests_user_id_through_pk" PRIMARY KEY("user_id","through")
);
--> statement-breakpoint
ALTER TABLE "himori"."digests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."notice_choices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "himori"."notice_choices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."notice_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."mail_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"case_id" uuid,
	"queued_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."mail_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."mail_resends" (
	"mail_id" uuid NOT NULL,
	"after_attempt" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	CONSTRAINT "mail_resends_mail_id_after_attempt_pk" PRIMARY KEY("mail_id","after_attempt")
);
--> statement-breakpoint
ALTER TABLE "himori"."mail_resends" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."mail_records" ADD CONSTRAINT "mail_records_id_mails_id_fk" FOREIGN KEY ("id") REFERENCES "himori"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."mail_resends" ADD CONSTRAINT "mail_resends_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "himori"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_choices_user_id_kind_id_index" ON "himori"."notice_choices" USING btree ("user_id","kind","id");--> statement-breakpoint
CREATE INDEX "mail_records_queued_at_id_index" ON "himori"."mail_records" USING btree ("queued_at","id");--> statement-breakpoint
CREATE INDEX "mail_records_kind_queued_at_id_index" ON "himori"."mail_records" USING btree ("kind","queued_at","id");--> statement-breakpoint
CREATE INDEX "mail_records_state_queued_at_id_index" ON "himori"."mail_records" USING btree ("state","queued_at","id");--> statement-breakpoint
CREATE INDEX "mail_records_case_id_queued_at_id_index" ON "himori"."mail_records" USING btree ("case_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "mail_records_name_begins" ON "himori"."mail_records" USING btree (lower("to_name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "mail_records_address_begins" ON "himori"."mail_records" USING btree (lower("to_address") text_pattern_ops);--> statement-breakpoint
CREATE POLICY "digests_read" ON "himori"."digests" AS PERMISSIVE FOR SELECT TO public USING ("himori"."digests"."user_id" = himori.user_id() or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "digests_add" ON "himori"."digests" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."digests"."user_id" = himori.user_id() or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "notice_choices_read" ON "himori"."notice_choices" AS PERMISSIVE FOR SELECT TO public USING ("himori"."notice_choices"."user_id" = himori.user_id() or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "notice_choices_add" ON "himori"."notice_choices" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."notice_choices"."user_id" = himori.user_id());--> statement-breakpoint
CREATE POLICY "mail_records_read" ON "himori"."mail_records" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));--> statement-breakpoint
CREATE POLICY "mail_records_add" ON "himori"."mail_records" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('visitor', 'company', 'office', 'expert', 'operator', 'system'));--> statement-breakpoint
CREATE POLICY "mail_records_change" ON "himori"."mail_records" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('office', 'system')) WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "mail_resends_read" ON "himori"."mail_resends" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));--> statement-breakpoint
CREATE POLICY "mail_resends_add" ON "himori"."mail_resends" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));