-- The link by which a colleague has come, as the hash of its token; set by the program for one transaction.
CREATE FUNCTION himori.check_link() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.check_link', true), '') $$;
--> statement-breakpoint
-- The case whose answers are being counted; set by himori.check_counts alone, while it counts.
CREATE FUNCTION himori.counted_case() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.counted_case', true), '')::uuid $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION himori.check_link(), himori.counted_case() TO himori_running;
--> statement-breakpoint
CREATE TABLE "himori"."check_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"view" text NOT NULL,
	"item" integer NOT NULL,
	"change" bigint GENERATED ALWAYS AS IDENTITY (sequence name "himori"."check_answers_change_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"answer" text NOT NULL,
	"encrypted_texts" "bytea" NOT NULL,
	"aside" boolean NOT NULL,
	"invitation_id" uuid,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."check_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."check_aside_choices" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	"chosen_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."check_aside_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."check_invitation_endings" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."check_invitation_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."check_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"view" text NOT NULL,
	"groups" text[] NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"encrypted_texts" "bytea" NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "check_invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "himori"."check_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."check_reminders" (
	"invitation_id" uuid NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	"reminded_by" text NOT NULL,
	CONSTRAINT "check_reminders_invitation_id_reminded_at_pk" PRIMARY KEY("invitation_id","reminded_at")
);
--> statement-breakpoint
ALTER TABLE "himori"."check_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_aside_choices" ADD CONSTRAINT "check_aside_choices_answer_id_check_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "himori"."check_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_invitation_endings" ADD CONSTRAINT "check_invitation_endings_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_invitations" ADD CONSTRAINT "check_invitations_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_invitations" ADD CONSTRAINT "check_invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."check_reminders" ADD CONSTRAINT "check_reminders_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_answers_case_id_view_item_index" ON "himori"."check_answers" USING btree ("case_id","view","item");--> statement-breakpoint
CREATE INDEX "check_invitations_case_id_index" ON "himori"."check_invitations" USING btree ("case_id");--> statement-breakpoint
CREATE POLICY "check_answers_read" ON "himori"."check_answers" AS PERMISSIVE FOR SELECT TO public USING ("himori"."check_answers"."company_id" = any (himori.my_companies()) or (himori.actor() in ('expert') and "himori"."check_answers"."case_id" = any (himori.my_cases()) and himori.sheets_open("himori"."check_answers"."case_id")) or (himori.actor() in ('system') and "himori"."check_answers"."invitation_id" = (select i.id from himori.check_invitations i where i.token_hash = himori.check_link())) or "himori"."check_answers"."case_id" = himori.counted_case());--> statement-breakpoint
CREATE POLICY "check_answers_add" ON "himori"."check_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (not himori.sheets_open("himori"."check_answers"."case_id") and (("himori"."check_answers"."company_id" = any (himori.my_companies()) and "himori"."check_answers"."invitation_id" is null and exists (select 1 from himori.support_cases c where c.id = "himori"."check_answers"."case_id" and c.company_id = "himori"."check_answers"."company_id")) or ((himori.actor() in ('system') and "himori"."check_answers"."invitation_id" = (select i.id from himori.check_invitations i where i.token_hash = himori.check_link())) and exists (select 1 from himori.check_invitations i where i.id = "himori"."check_answers"."invitation_id" and i.case_id = "himori"."check_answers"."case_id" and i.company_id = "himori"."check_answers"."company_id" and i.view = "himori"."check_answers"."view"))));--> statement-breakpoint
CREATE POLICY "check_aside_choices_read" ON "himori"."check_aside_choices" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_answers a where a.id = "himori"."check_aside_choices"."answer_id"));--> statement-breakpoint
CREATE POLICY "check_aside_choices_add" ON "himori"."check_aside_choices" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.check_answers a where a.id = "himori"."check_aside_choices"."answer_id" and a.company_id = any (himori.my_companies())));--> statement-breakpoint
CREATE POLICY "check_invitation_endings_read" ON "himori"."check_invitation_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_invitations i where i.id = "himori"."check_invitation_endings"."invitation_id"));--> statement-breakpoint
CREATE POLICY "check_invitation_endings_add" ON "himori"."check_invitation_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."check_invitation_endings"."kind" = 'taken-back') = himori.actor() in ('company') and exists (select 1 from himori.check_invitations i where i.id = "himori"."check_invitation_endings"."invitation_id"));--> statement-breakpoint
CREATE POLICY "check_invitations_read" ON "himori"."check_invitations" AS PERMISSIVE FOR SELECT TO public USING ("himori"."check_invitations"."company_id" = any (himori.my_companies()) or (himori.actor() in ('system') and "himori"."check_invitations"."token_hash" = himori.check_link()));--> statement-breakpoint
CREATE POLICY "check_invitations_add" ON "himori"."check_invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."check_invitations"."company_id" = any (himori.my_companies()) and not himori.sheets_open("himori"."check_invitations"."case_id") and exists (select 1 from himori.support_cases c where c.id = "himori"."check_invitations"."case_id" and c.company_id = "himori"."check_invitations"."company_id"));--> statement-breakpoint
CREATE POLICY "check_reminders_read" ON "himori"."check_reminders" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_invitations i where i.id = "himori"."check_reminders"."invitation_id"));--> statement-breakpoint
CREATE POLICY "check_reminders_add" ON "himori"."check_reminders" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.check_invitations i where i.id = "himori"."check_reminders"."invitation_id" and i.company_id = any (himori.my_companies())));