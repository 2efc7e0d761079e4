CREATE TABLE "himori"."expert_endings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_former_clients" (
	"user_id" text NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "expert_former_clients_user_id_version_position_pk" PRIMARY KEY("user_id","version","position")
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_former_clients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_invitations" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_pause_endings" (
	"pause_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"ended_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_pause_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_pauses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_profiles" (
	"user_id" text NOT NULL,
	"version" integer NOT NULL,
	"firm" text NOT NULL,
	"firm_country" text NOT NULL,
	"countries" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"other_languages" text NOT NULL,
	"fields" text[] NOT NULL,
	"most_cases" integer NOT NULL,
	"weekdays" text[] NOT NULL,
	"times" text NOT NULL,
	"about" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by" text NOT NULL,
	CONSTRAINT "expert_profiles_user_id_version_pk" PRIMARY KEY("user_id","version")
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "himori"."expert_returns" (
	"ending_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"returned_at" timestamp with time zone NOT NULL,
	"returned_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "himori"."expert_returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "himori"."expert_former_clients" ADD CONSTRAINT "expert_former_clients_user_id_version_expert_profiles_user_id_version_fk" FOREIGN KEY ("user_id","version") REFERENCES "himori"."expert_profiles"("user_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."expert_invitations" ADD CONSTRAINT "expert_invitations_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."expert_pause_endings" ADD CONSTRAINT "expert_pause_endings_pause_id_expert_pauses_id_fk" FOREIGN KEY ("pause_id") REFERENCES "himori"."expert_pauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "himori"."expert_returns" ADD CONSTRAINT "expert_returns_ending_id_expert_endings_id_fk" FOREIGN KEY ("ending_id") REFERENCES "himori"."expert_endings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "expert_endings_user_id_index" ON "himori"."expert_endings" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "expert_pauses_user_id_index" ON "himori"."expert_pauses" USING btree ("user_id");--> statement-breakpoint
CREATE POLICY "expert_endings_read" ON "himori"."expert_endings" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_endings"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_endings_add" ON "himori"."expert_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('office') and "himori"."expert_endings"."ended_by" = himori.user_id()) or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "expert_former_clients_read" ON "himori"."expert_former_clients" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_former_clients"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_former_clients_add" ON "himori"."expert_former_clients" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('expert') and "himori"."expert_former_clients"."user_id" = himori.user_id()) or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "expert_invitations_read" ON "himori"."expert_invitations" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_invitations_add" ON "himori"."expert_invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_pause_endings_read" ON "himori"."expert_pause_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.expert_pauses p where p.id = "himori"."expert_pause_endings"."pause_id"));--> statement-breakpoint
CREATE POLICY "expert_pause_endings_add" ON "himori"."expert_pause_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.expert_pauses p where p.id = "himori"."expert_pause_endings"."pause_id") and ("himori"."expert_pause_endings"."ended_by" = himori.user_id() or himori.actor() in ('system')));--> statement-breakpoint
CREATE POLICY "expert_pauses_read" ON "himori"."expert_pauses" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_pauses"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_pauses_add" ON "himori"."expert_pauses" AS PERMISSIVE FOR INSERT TO public WITH CHECK (((himori.actor() in ('expert') and "himori"."expert_pauses"."user_id" = himori.user_id()) or himori.actor() in ('office')) and "himori"."expert_pauses"."recorded_by" = himori.user_id() or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "expert_profiles_read" ON "himori"."expert_profiles" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."expert_profiles"."user_id" = himori.user_id()) or himori.actor() in ('office', 'system'));--> statement-breakpoint
CREATE POLICY "expert_profiles_add" ON "himori"."expert_profiles" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('expert') and "himori"."expert_profiles"."user_id" = himori.user_id()) or himori.actor() in ('system'));--> statement-breakpoint
CREATE POLICY "expert_returns_read" ON "himori"."expert_returns" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.expert_endings e where e.id = "himori"."expert_returns"."ending_id"));--> statement-breakpoint
CREATE POLICY "expert_returns_add" ON "himori"."expert_returns" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('office') and "himori"."expert_returns"."returned_by" = himori.user_id()) or himori.actor() in ('system'));--> statement-breakpoint
ALTER POLICY "invitations_add" ON "himori"."invitations" TO public WITH CHECK (("himori"."invitations"."company_id" = any (himori.my_companies()) and "himori"."invitations"."role" in ('owner', 'member')) or (himori.actor() in ('office') and "himori"."invitations"."company_id" is null and "himori"."invitations"."role" = 'expert') or himori.actor() in ('operator', 'system'));