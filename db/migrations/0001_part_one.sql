-- The tables of part one, in one piece: a server takes them at once faster than one by one.
CREATE TABLE "himori"."case_events" (
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"actor_role" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "case_events_case_id_number_pk" PRIMARY KEY("case_id","number"),
	CONSTRAINT "case_events_hash_unique" UNIQUE("hash")
);

ALTER TABLE "himori"."case_events" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."support_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"edition_id" text NOT NULL,
	"country" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" text NOT NULL
);

ALTER TABLE "himori"."support_cases" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."edition_places" (
	"edition_id" text PRIMARY KEY NOT NULL,
	"arrived" integer DEFAULT 0 NOT NULL,
	"released" integer DEFAULT 0 NOT NULL
);

ALTER TABLE "himori"."edition_places" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"corporate_number" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);

ALTER TABLE "himori"."companies" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."invitation_endings" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."invitation_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);

ALTER TABLE "himori"."invitations" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."membership_endings" (
	"membership_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL,
	"reason" text NOT NULL
);

ALTER TABLE "himori"."membership_endings" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"added_by" text NOT NULL
);

ALTER TABLE "himori"."memberships" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."sites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"country" text NOT NULL,
	"name_ja" text NOT NULL,
	"name_local" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);

ALTER TABLE "himori"."sites" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);

ALTER TABLE "sign_in"."account" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp with time zone,
	"aaguid" text
);

ALTER TABLE "sign_in"."passkey" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);

ALTER TABLE "sign_in"."rate_limit" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);

ALTER TABLE "sign_in"."session" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);

ALTER TABLE "sign_in"."two_factor" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"role" text DEFAULT 'company' NOT NULL,
	"language" text DEFAULT 'ja' NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);

ALTER TABLE "sign_in"."user" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "sign_in"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);

ALTER TABLE "sign_in"."verification" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."company_keys" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"master_key_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);

ALTER TABLE "himori"."company_keys" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"store_key" text NOT NULL,
	"encrypted_name" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"sealed_size_bytes" integer NOT NULL,
	"sealed_sha256" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	"stored_by" text NOT NULL,
	CONSTRAINT "files_storeKey_unique" UNIQUE("store_key")
);

ALTER TABLE "himori"."files" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."mail_attempts" (
	"mail_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"outcome" text NOT NULL,
	"code" text NOT NULL,
	"attempted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mail_attempts_mail_id_attempt_pk" PRIMARY KEY("mail_id","attempt")
);

ALTER TABLE "himori"."mail_attempts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL
);

ALTER TABLE "himori"."mails" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."application_changes" (
	"draft_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "application_changes_draft_id_version_field_pk" PRIMARY KEY("draft_id","version","field")
);

ALTER TABLE "himori"."application_changes" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."application_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"version" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"started_by" text NOT NULL,
	CONSTRAINT "application_drafts_caseId_unique" UNIQUE("case_id"),
	CONSTRAINT "application_drafts_documentId_unique" UNIQUE("document_id")
);

ALTER TABLE "himori"."application_drafts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."application_scan_pages" (
	"scan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"page_in_file" integer NOT NULL,
	"code" text,
	CONSTRAINT "application_scan_pages_scan_id_position_pk" PRIMARY KEY("scan_id","position")
);

ALTER TABLE "himori"."application_scan_pages" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."application_scans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" text NOT NULL
);

ALTER TABLE "himori"."application_scans" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."set_aside_choices" (
	"set_aside_id" uuid PRIMARY KEY NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"chosen_by" text NOT NULL
);

ALTER TABLE "himori"."set_aside_choices" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."set_aside_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"base_version" integer NOT NULL,
	"set_aside_at" timestamp with time zone NOT NULL,
	"set_aside_by" text NOT NULL
);

ALTER TABLE "himori"."set_aside_texts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."application_submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"edition_id" text NOT NULL,
	"version" integer NOT NULL,
	"receipt_number" text NOT NULL,
	"arrival" integer NOT NULL,
	"method" text NOT NULL,
	"scan_id" uuid,
	"office_shall_look" boolean NOT NULL,
	"answers" jsonb NOT NULL,
	"paper_hash" text NOT NULL,
	"paper_file_id" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text NOT NULL,
	CONSTRAINT "application_submissions_caseId_unique" UNIQUE("case_id"),
	CONSTRAINT "application_submissions_receiptNumber_unique" UNIQUE("receipt_number"),
	CONSTRAINT "application_submissions_editionId_arrival_unique" UNIQUE("edition_id","arrival")
);

ALTER TABLE "himori"."application_submissions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."case_events" ADD CONSTRAINT "case_events_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."support_cases" ADD CONSTRAINT "support_cases_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."invitation_endings" ADD CONSTRAINT "invitation_endings_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."invitations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."invitations" ADD CONSTRAINT "invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."membership_endings" ADD CONSTRAINT "membership_endings_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "himori"."memberships"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."memberships" ADD CONSTRAINT "memberships_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."sites" ADD CONSTRAINT "sites_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "sign_in"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sign_in"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sign_in"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sign_in"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "himori"."mail_attempts" ADD CONSTRAINT "mail_attempts_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "himori"."mails"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_changes" ADD CONSTRAINT "application_changes_draft_id_application_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "himori"."application_drafts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_drafts" ADD CONSTRAINT "application_drafts_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_scan_pages" ADD CONSTRAINT "application_scan_pages_scan_id_application_scans_id_fk" FOREIGN KEY ("scan_id") REFERENCES "himori"."application_scans"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_scan_pages" ADD CONSTRAINT "application_scan_pages_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_scans" ADD CONSTRAINT "application_scans_draft_id_application_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "himori"."application_drafts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."set_aside_choices" ADD CONSTRAINT "set_aside_choices_set_aside_id_set_aside_texts_id_fk" FOREIGN KEY ("set_aside_id") REFERENCES "himori"."set_aside_texts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."set_aside_texts" ADD CONSTRAINT "set_aside_texts_draft_id_application_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "himori"."application_drafts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_draft_id_application_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "himori"."application_drafts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_scan_id_application_scans_id_fk" FOREIGN KEY ("scan_id") REFERENCES "himori"."application_scans"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."application_submissions" ADD CONSTRAINT "application_submissions_paper_file_id_files_id_fk" FOREIGN KEY ("paper_file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "support_cases_company_id_index" ON "himori"."support_cases" USING btree ("company_id");
CREATE INDEX "support_cases_edition_id_country_index" ON "himori"."support_cases" USING btree ("edition_id","country");
CREATE INDEX "invitations_company_id_index" ON "himori"."invitations" USING btree ("company_id");
CREATE INDEX "memberships_company_id_index" ON "himori"."memberships" USING btree ("company_id");
CREATE INDEX "memberships_user_id_index" ON "himori"."memberships" USING btree ("user_id");
CREATE INDEX "sites_company_id_index" ON "himori"."sites" USING btree ("company_id");
CREATE INDEX "account_user_id_index" ON "sign_in"."account" USING btree ("user_id");
CREATE INDEX "passkey_user_id_index" ON "sign_in"."passkey" USING btree ("user_id");
CREATE INDEX "passkey_credential_id_index" ON "sign_in"."passkey" USING btree ("credential_id");
CREATE INDEX "session_user_id_index" ON "sign_in"."session" USING btree ("user_id");
CREATE INDEX "two_factor_user_id_index" ON "sign_in"."two_factor" USING btree ("user_id");
CREATE INDEX "verification_identifier_index" ON "sign_in"."verification" USING btree ("identifier");
CREATE INDEX "files_company_id_index" ON "himori"."files" USING btree ("company_id");
CREATE INDEX "application_changes_draft_id_field_version_index" ON "himori"."application_changes" USING btree ("draft_id","field","version" DESC NULLS LAST);
CREATE INDEX "application_scans_draft_id_index" ON "himori"."application_scans" USING btree ("draft_id");
CREATE INDEX "set_aside_texts_draft_id_index" ON "himori"."set_aside_texts" USING btree ("draft_id");
CREATE POLICY "case_events_read" ON "himori"."case_events" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."case_events"."case_id"));
CREATE POLICY "case_events_add" ON "himori"."case_events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_events"."case_id"));
CREATE POLICY "support_cases_read" ON "himori"."support_cases" AS PERMISSIVE FOR SELECT TO public USING ("himori"."support_cases"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system'));
CREATE POLICY "support_cases_add" ON "himori"."support_cases" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."support_cases"."company_id" = any (himori.my_companies()) or himori.actor() in ('system'));
CREATE POLICY "edition_places_read" ON "himori"."edition_places" AS PERMISSIVE FOR SELECT TO public USING (true);
CREATE POLICY "edition_places_add" ON "himori"."edition_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "edition_places_change" ON "himori"."edition_places" AS PERMISSIVE FOR UPDATE TO public USING (himori.actor() in ('company', 'office', 'system')) WITH CHECK (himori.actor() in ('company', 'office', 'system'));
CREATE POLICY "companies_read" ON "himori"."companies" AS PERMISSIVE FOR SELECT TO public USING ("himori"."companies"."id" = any (himori.my_companies()) or "himori"."companies"."created_by" = himori.user_id() or himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "companies_add" ON "himori"."companies" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."companies"."created_by" = himori.user_id() or himori.actor() in ('system'));
CREATE POLICY "invitation_endings_read" ON "himori"."invitation_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.invitations i where i.id = "himori"."invitation_endings"."invitation_id"));
CREATE POLICY "invitation_endings_add" ON "himori"."invitation_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.invitations i where i.id = "himori"."invitation_endings"."invitation_id"));
CREATE POLICY "invitations_read" ON "himori"."invitations" AS PERMISSIVE FOR SELECT TO public USING ("himori"."invitations"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "invitations_add" ON "himori"."invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."invitations"."company_id" = any (himori.my_companies()) and "himori"."invitations"."role" in ('owner', 'member')) or himori.actor() in ('operator', 'system'));
CREATE POLICY "membership_endings_read" ON "himori"."membership_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.memberships m where m.id = "himori"."membership_endings"."membership_id"));
CREATE POLICY "membership_endings_add" ON "himori"."membership_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or exists (select 1 from himori.memberships m where m.id = "himori"."membership_endings"."membership_id" and m.company_id = any (himori.my_companies())));
CREATE POLICY "memberships_read" ON "himori"."memberships" AS PERMISSIVE FOR SELECT TO public USING ("himori"."memberships"."user_id" = himori.user_id() or "himori"."memberships"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "memberships_add" ON "himori"."memberships" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') or ("himori"."memberships"."user_id" = himori.user_id() and "himori"."memberships"."added_by" = himori.user_id() and exists (select 1 from himori.companies c where c.id = "himori"."memberships"."company_id" and c.created_by = himori.user_id())));
CREATE POLICY "sites_read" ON "himori"."sites" AS PERMISSIVE FOR SELECT TO public USING ("himori"."sites"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "sites_add" ON "himori"."sites" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."sites"."company_id" = any (himori.my_companies()) or himori.actor() in ('system'));
CREATE POLICY "account_sign_in" ON "sign_in"."account" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "passkey_sign_in" ON "sign_in"."passkey" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "rate_limit_sign_in" ON "sign_in"."rate_limit" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "session_sign_in" ON "sign_in"."session" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "two_factor_sign_in" ON "sign_in"."two_factor" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "user_sign_in" ON "sign_in"."user" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "user_read" ON "sign_in"."user" AS PERMISSIVE FOR SELECT TO public USING ("sign_in"."user"."id" = himori.user_id() or himori.actor() in ('office', 'operator') or exists (select 1 from himori.memberships m where m.user_id = "sign_in"."user"."id"));
CREATE POLICY "verification_sign_in" ON "sign_in"."verification" AS PERMISSIVE FOR ALL TO public USING (himori.actor() in ('sign-in', 'system')) WITH CHECK (himori.actor() in ('sign-in', 'system'));
CREATE POLICY "company_keys_read" ON "himori"."company_keys" AS PERMISSIVE FOR SELECT TO public USING (("himori"."company_keys"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'system')));
CREATE POLICY "company_keys_add" ON "himori"."company_keys" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."company_keys"."company_id" = any (himori.my_companies()) or himori.actor() in ('system')));
CREATE POLICY "files_read" ON "himori"."files" AS PERMISSIVE FOR SELECT TO public USING ("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system') or ("himori"."files"."audience" = 'programme' and himori.actor() in ('office')));
CREATE POLICY "files_add" ON "himori"."files" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."files"."company_id" = any (himori.my_companies()) or himori.actor() in ('system')));
CREATE POLICY "mail_attempts_read" ON "himori"."mail_attempts" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "mail_attempts_add" ON "himori"."mail_attempts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system'));
CREATE POLICY "mails_read" ON "himori"."mails" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'operator', 'system'));
CREATE POLICY "mails_add" ON "himori"."mails" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('visitor', 'company', 'office', 'expert', 'operator', 'system'));
CREATE POLICY "application_changes_read" ON "himori"."application_changes" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_changes"."draft_id") and himori.actor() in ('company', 'system'));
CREATE POLICY "application_changes_add" ON "himori"."application_changes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_changes"."draft_id"));
CREATE POLICY "application_drafts_read" ON "himori"."application_drafts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."application_drafts"."case_id"));
CREATE POLICY "application_drafts_add" ON "himori"."application_drafts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."application_drafts"."case_id"));
CREATE POLICY "application_drafts_change" ON "himori"."application_drafts" AS PERMISSIVE FOR UPDATE TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."application_drafts"."case_id") and himori.actor() in ('company', 'system')) WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."application_drafts"."case_id") and himori.actor() in ('company', 'system'));
CREATE POLICY "application_scan_pages_read" ON "himori"."application_scan_pages" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.application_scans s where s.id = "himori"."application_scan_pages"."scan_id"));
CREATE POLICY "application_scan_pages_add" ON "himori"."application_scan_pages" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.application_scans s where s.id = "himori"."application_scan_pages"."scan_id"));
CREATE POLICY "application_scans_read" ON "himori"."application_scans" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_scans"."draft_id") and himori.actor() in ('company', 'system') or exists (select 1 from himori.application_submissions s where s.scan_id = "himori"."application_scans"."id"));
CREATE POLICY "application_scans_add" ON "himori"."application_scans" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_scans"."draft_id"));
CREATE POLICY "set_aside_choices_read" ON "himori"."set_aside_choices" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.set_aside_texts s where s.id = "himori"."set_aside_choices"."set_aside_id"));
CREATE POLICY "set_aside_choices_add" ON "himori"."set_aside_choices" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.set_aside_texts s where s.id = "himori"."set_aside_choices"."set_aside_id"));
CREATE POLICY "set_aside_texts_read" ON "himori"."set_aside_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.application_drafts d where d.id = "himori"."set_aside_texts"."draft_id") and himori.actor() in ('company', 'system'));
CREATE POLICY "set_aside_texts_add" ON "himori"."set_aside_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."set_aside_texts"."draft_id"));
CREATE POLICY "application_submissions_read" ON "himori"."application_submissions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."application_submissions"."case_id"));
CREATE POLICY "application_submissions_add" ON "himori"."application_submissions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."application_submissions"."case_id"));