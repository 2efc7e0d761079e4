-- The tables of part three, in one piece: a server takes them at once faster than one by one.

CREATE TABLE "himori"."sheet_hand_in_endings" (
	"hand_in_id" uuid PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."sheet_hand_in_endings" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."sheet_hand_ins" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."sheet_hand_in_endings" ADD CONSTRAINT "sheet_hand_in_endings_hand_in_id_sheet_hand_ins_id_fk" FOREIGN KEY ("hand_in_id") REFERENCES "himori"."sheet_hand_ins"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."sheet_hand_ins" ADD CONSTRAINT "sheet_hand_ins_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."sheet_hand_ins" ADD CONSTRAINT "sheet_hand_ins_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
CREATE POLICY "sheet_hand_in_endings_read" ON "himori"."sheet_hand_in_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.sheet_hand_ins h where h.id = "himori"."sheet_hand_in_endings"."hand_in_id"));
CREATE POLICY "sheet_hand_ins_read" ON "himori"."sheet_hand_ins" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."sheet_hand_ins"."case_id"));

GRANT SELECT, INSERT ON himori.sheet_hand_ins, himori.sheet_hand_in_endings TO himori_running;

-- Read under the caller's own rights: who may not see the hand-in is told that there is none.
CREATE FUNCTION himori.sheets_open(the_case uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT 1 FROM himori.sheet_hand_ins h
    WHERE h.case_id = the_case
      AND NOT EXISTS (SELECT 1 FROM himori.sheet_hand_in_endings e WHERE e.hand_in_id = h.id)) $$;

GRANT EXECUTE ON FUNCTION himori.sheets_open(uuid) TO himori_running;

CREATE POLICY "sheet_hand_ins_add" ON "himori"."sheet_hand_ins" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and ("himori"."sheet_hand_ins"."case_id", "himori"."sheet_hand_ins"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."sheet_hand_ins"."handed_in_by" = himori.user_id() and not himori.sheets_open("himori"."sheet_hand_ins"."case_id"));

-- Cases whose expert was in charge before: from now on their sheets are waited for.
ALTER TABLE himori.case_standings NO FORCE ROW LEVEL SECURITY;

ALTER TABLE himori.waits NO FORCE ROW LEVEL SECURITY;

INSERT INTO himori.waits (id, case_id, waits_on, what, since, due_on)
SELECT gen_random_uuid(), s.case_id, 'company', 'sheets', now(), (now() AT TIME ZONE 'Asia/Tokyo')::date + 21
FROM himori.case_standings s WHERE s.stage = 'supported';

UPDATE himori.case_standings s SET waits_on = w.waits_on, waits_what = w.what, waits_since = w.since, waits_due_on = w.due_on
FROM himori.waits w WHERE w.case_id = s.case_id AND w.what = 'sheets' AND s.waits_on IS NULL;

CREATE TABLE "himori"."assessment_closings" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_result" "bytea" NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"given_by" text NOT NULL,
	CONSTRAINT "assessment_closings_caseId_unique" UNIQUE("case_id")
);

ALTER TABLE "himori"."assessment_closings" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."assessment_measures" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."assessment_scores" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."assessment_summaries" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"hand_in_id" uuid NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"begun_by" text NOT NULL,
	CONSTRAINT "assessments_handInId_unique" UNIQUE("hand_in_id")
);

ALTER TABLE "himori"."assessments" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_closings" ADD CONSTRAINT "assessment_closings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_measures" ADD CONSTRAINT "assessment_measures_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_scores" ADD CONSTRAINT "assessment_scores_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "himori"."assessments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessment_summaries" ADD CONSTRAINT "assessment_summaries_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."assessments" ADD CONSTRAINT "assessments_hand_in_id_sheet_hand_ins_id_fk" FOREIGN KEY ("hand_in_id") REFERENCES "himori"."sheet_hand_ins"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "assessments_case_id_index" ON "himori"."assessments" USING btree ("case_id");
CREATE POLICY "assessment_closings_read" ON "himori"."assessment_closings" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_closings"."case_id" = any (himori.my_cases())) or "himori"."assessment_closings"."company_id" = any (himori.my_companies()));
CREATE POLICY "assessment_closings_add" ON "himori"."assessment_closings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_closings"."case_id" = any (himori.my_cases()) and "himori"."assessment_closings"."given_by" = himori.user_id() and himori.sheets_open("himori"."assessment_closings"."case_id")
        and exists (select 1 from himori.assessments a join himori.sheet_hand_ins h on h.id = a.hand_in_id
          where a.id = "himori"."assessment_closings"."assessment_id" and a.case_id = "himori"."assessment_closings"."case_id" and a.company_id = "himori"."assessment_closings"."company_id"
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id)));
CREATE POLICY "assessment_measures_read" ON "himori"."assessment_measures" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_measures"."case_id" = any (himori.my_cases())) or ("himori"."assessment_measures"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_measures"."case_id")));
CREATE POLICY "assessment_measures_add" ON "himori"."assessment_measures" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_measures"."case_id" = any (himori.my_cases()) and "himori"."assessment_measures"."decided_by" = himori.user_id() and himori.sheets_open("himori"."assessment_measures"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_measures"."assessment_id" and a.case_id = "himori"."assessment_measures"."case_id" and a.company_id = "himori"."assessment_measures"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_measures"."case_id"));
CREATE POLICY "assessment_scores_read" ON "himori"."assessment_scores" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_scores"."case_id" = any (himori.my_cases())) or ("himori"."assessment_scores"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_scores"."case_id")));
CREATE POLICY "assessment_scores_add" ON "himori"."assessment_scores" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_scores"."case_id" = any (himori.my_cases()) and "himori"."assessment_scores"."scored_by" = himori.user_id() and himori.sheets_open("himori"."assessment_scores"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_scores"."assessment_id" and a.case_id = "himori"."assessment_scores"."case_id" and a.company_id = "himori"."assessment_scores"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_scores"."case_id"));
CREATE POLICY "assessment_summaries_read" ON "himori"."assessment_summaries" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessment_summaries"."case_id" = any (himori.my_cases())) or ("himori"."assessment_summaries"."company_id" = any (himori.my_companies()) and exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_summaries"."case_id")));
CREATE POLICY "assessment_summaries_add" ON "himori"."assessment_summaries" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessment_summaries"."case_id" = any (himori.my_cases()) and "himori"."assessment_summaries"."written_by" = himori.user_id() and himori.sheets_open("himori"."assessment_summaries"."case_id")
    and exists (select 1 from himori.assessments a where a.id = "himori"."assessment_summaries"."assessment_id" and a.case_id = "himori"."assessment_summaries"."case_id" and a.company_id = "himori"."assessment_summaries"."company_id")
    and not exists (select 1 from himori.assessment_closings c where c.case_id = "himori"."assessment_summaries"."case_id"));
CREATE POLICY "assessments_read" ON "himori"."assessments" AS PERMISSIVE FOR SELECT TO public USING ((himori.actor() in ('expert') and "himori"."assessments"."case_id" = any (himori.my_cases())) or "himori"."assessments"."company_id" = any (himori.my_companies()));
CREATE POLICY "assessments_add" ON "himori"."assessments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('expert') and "himori"."assessments"."case_id" = any (himori.my_cases()) and "himori"."assessments"."begun_by" = himori.user_id() and himori.sheets_open("himori"."assessments"."case_id")
        and exists (select 1 from himori.sheet_hand_ins h where h.id = "himori"."assessments"."hand_in_id" and h.case_id = "himori"."assessments"."case_id" and h.company_id = "himori"."assessments"."company_id"
          and not exists (select 1 from himori.sheet_hand_in_endings e where e.hand_in_id = h.id)));

-- Whether this has happened since the sheets of the case were handed in last.
CREATE FUNCTION himori.told_since_hand_in(the_case uuid, what text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT 1 FROM himori.case_events e
    WHERE e.case_id = the_case AND e.kind = what AND e.number > (
      SELECT coalesce(max(i.number), 0) FROM himori.case_events i
      WHERE i.case_id = the_case AND i.kind = 'sheets-handed-in')) $$;

GRANT EXECUTE ON FUNCTION himori.told_since_hand_in(uuid, text) TO himori_running;

CREATE POLICY "sheet_hand_in_endings_add" ON "himori"."sheet_hand_in_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('system') and exists (select 1 from himori.sheet_hand_ins h join himori.memberships m on m.company_id = h.company_id
          where h.id = "himori"."sheet_hand_in_endings"."hand_in_id" and m.user_id = "himori"."sheet_hand_in_endings"."ended_by" and not himori.told_since_hand_in(h.case_id, 'assessment-given')
          and (not himori.told_since_hand_in(h.case_id, 'assessment-begun') or not exists (
            select 1 from himori.assignments a where a.case_id = h.case_id
            and not exists (select 1 from himori.assignment_endings e where e.assignment_id = a.id)))));

-- The list is closed while it is handed in; once the assessment is given it lives on.
CREATE FUNCTION himori.list_closed(the_case uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT himori.sheets_open(the_case)
    AND NOT EXISTS (SELECT 1 FROM himori.assessment_closings c WHERE c.case_id = the_case) $$;

GRANT EXECUTE ON FUNCTION himori.list_closed(uuid) TO himori_running;

-- What the expert says only ever grows.
GRANT SELECT, INSERT ON
  himori.assessments, himori.assessment_scores, himori.assessment_measures, himori.assessment_summaries,
  himori.assessment_closings
TO himori_running;

-- The link by which a colleague has come, as the hash of its token; set by the program for one transaction.
CREATE FUNCTION himori.check_link() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.check_link', true), '') $$;

-- The case whose answers are being counted; set by himori.check_counts alone, while it counts.
CREATE FUNCTION himori.counted_case() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('himori.counted_case', true), '')::uuid $$;

GRANT EXECUTE ON FUNCTION himori.check_link(), himori.counted_case() TO himori_running;

CREATE TABLE "himori"."check_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"view" text NOT NULL,
	"item" integer NOT NULL,
	"change" bigint GENERATED BY DEFAULT AS IDENTITY (sequence name "himori"."check_answers_change_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"answer" text NOT NULL,
	"encrypted_texts" "bytea" NOT NULL,
	"aside" boolean NOT NULL,
	"invitation_id" uuid,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" text NOT NULL
);

ALTER TABLE "himori"."check_answers" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."check_aside_choices" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	"chosen_by" text NOT NULL
);

ALTER TABLE "himori"."check_aside_choices" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."check_invitation_endings" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text NOT NULL
);

ALTER TABLE "himori"."check_invitation_endings" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."check_invitations" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."check_reminders" (
	"invitation_id" uuid NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	"reminded_by" text NOT NULL,
	CONSTRAINT "check_reminders_invitation_id_reminded_at_pk" PRIMARY KEY("invitation_id","reminded_at")
);

ALTER TABLE "himori"."check_reminders" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_answers" ADD CONSTRAINT "check_answers_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_aside_choices" ADD CONSTRAINT "check_aside_choices_answer_id_check_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "himori"."check_answers"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_invitation_endings" ADD CONSTRAINT "check_invitation_endings_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_invitations" ADD CONSTRAINT "check_invitations_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_invitations" ADD CONSTRAINT "check_invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."check_reminders" ADD CONSTRAINT "check_reminders_invitation_id_check_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "himori"."check_invitations"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "check_answers_case_id_view_item_index" ON "himori"."check_answers" USING btree ("case_id","view","item");
CREATE INDEX "check_invitations_case_id_index" ON "himori"."check_invitations" USING btree ("case_id");
CREATE POLICY "check_answers_read" ON "himori"."check_answers" AS PERMISSIVE FOR SELECT TO public USING ("himori"."check_answers"."company_id" = any (himori.my_companies()) or (himori.actor() in ('expert') and "himori"."check_answers"."case_id" = any (himori.my_cases()) and himori.sheets_open("himori"."check_answers"."case_id")) or (himori.actor() in ('system') and "himori"."check_answers"."invitation_id" = (select i.id from himori.check_invitations i where i.token_hash = himori.check_link())) or ("himori"."check_answers"."case_id" = himori.counted_case() and exists (select 1 from himori.support_cases c where c.id = "himori"."check_answers"."case_id")));
CREATE POLICY "check_answers_add" ON "himori"."check_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (not himori.sheets_open("himori"."check_answers"."case_id") and ((("himori"."check_answers"."case_id", "himori"."check_answers"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."check_answers"."answered_by" = himori.user_id() and "himori"."check_answers"."invitation_id" is null)
        or ((himori.actor() in ('system') and "himori"."check_answers"."invitation_id" = (select i.id from himori.check_invitations i where i.token_hash = himori.check_link())) and exists (select 1 from himori.check_invitations i where i.id = "himori"."check_answers"."invitation_id" and i.case_id = "himori"."check_answers"."case_id" and i.company_id = "himori"."check_answers"."company_id" and i.view = "himori"."check_answers"."view")
          and not exists (select 1 from himori.check_invitation_endings e where e.invitation_id = "himori"."check_answers"."invitation_id"))));
CREATE POLICY "check_aside_choices_read" ON "himori"."check_aside_choices" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_answers a where a.id = "himori"."check_aside_choices"."answer_id"));
CREATE POLICY "check_aside_choices_add" ON "himori"."check_aside_choices" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."check_aside_choices"."chosen_by" = himori.user_id() and exists (select 1 from himori.check_answers a where a.id = "himori"."check_aside_choices"."answer_id" and a.company_id = any (himori.my_companies()) and not himori.sheets_open(a.case_id)));
CREATE POLICY "check_invitation_endings_read" ON "himori"."check_invitation_endings" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_invitations i where i.id = "himori"."check_invitation_endings"."invitation_id"));
CREATE POLICY "check_invitation_endings_add" ON "himori"."check_invitation_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."check_invitation_endings"."kind" = 'taken-back') = himori.actor() in ('company') and ("himori"."check_invitation_endings"."ended_by" = himori.user_id() or himori.actor() in ('system'))
        and exists (select 1 from himori.check_invitations i where i.id = "himori"."check_invitation_endings"."invitation_id" and ("himori"."check_invitation_endings"."kind" = 'taken-back' or not himori.sheets_open(i.case_id))));
CREATE POLICY "check_invitations_read" ON "himori"."check_invitations" AS PERMISSIVE FOR SELECT TO public USING ("himori"."check_invitations"."company_id" = any (himori.my_companies()) or (himori.actor() in ('system') and "himori"."check_invitations"."token_hash" = himori.check_link()));
CREATE POLICY "check_invitations_add" ON "himori"."check_invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."check_invitations"."case_id", "himori"."check_invitations"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."check_invitations"."invited_by" = himori.user_id() and not himori.sheets_open("himori"."check_invitations"."case_id"));
CREATE POLICY "check_reminders_read" ON "himori"."check_reminders" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.check_invitations i where i.id = "himori"."check_reminders"."invitation_id"));
CREATE POLICY "check_reminders_add" ON "himori"."check_reminders" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."check_reminders"."reminded_by" = himori.user_id() and exists (select 1 from himori.check_invitations i where i.id = "himori"."check_reminders"."invitation_id" and i.company_id = any (himori.my_companies()) and not himori.sheets_open(i.case_id)));

-- Answers, links and their ends only ever grow.
GRANT SELECT, INSERT ON
  himori.check_invitations, himori.check_invitation_endings, himori.check_reminders,
  himori.check_answers, himori.check_aside_choices
TO himori_running;

-- How many items each view has answered, for whoever sees the case; never what was answered.
CREATE FUNCTION himori.check_counts(the_case uuid) RETURNS TABLE (view text, answered integer) LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM himori.support_cases c WHERE c.id = the_case) THEN RETURN; END IF;
  PERFORM set_config('himori.counted_case', the_case::text, true);
  RETURN QUERY SELECT a.view, count(DISTINCT a.item)::integer FROM himori.check_answers a
    WHERE a.case_id = the_case AND a.answer <> '' AND NOT a.aside GROUP BY a.view;
  PERFORM set_config('himori.counted_case', '', true);
END $$;

GRANT EXECUTE ON FUNCTION himori.check_counts(uuid) TO himori_running;

CREATE TABLE "himori"."inventory_departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"encrypted_name" "bytea" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL
);

ALTER TABLE "himori"."inventory_departments" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."inventory_acceptances" (
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "inventory_acceptances_item_id_version_pk" PRIMARY KEY("item_id","version")
);

ALTER TABLE "himori"."inventory_acceptances" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_batches" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_clearances" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_items" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_tallies" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."inventory_departments" ADD CONSTRAINT "inventory_departments_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_departments" ADD CONSTRAINT "inventory_departments_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_acceptances" ADD CONSTRAINT "inventory_acceptances_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_batches" ADD CONSTRAINT "inventory_batches_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_batches" ADD CONSTRAINT "inventory_batches_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_clearances" ADD CONSTRAINT "inventory_clearances_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "himori"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_items" ADD CONSTRAINT "inventory_items_department_id_inventory_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "himori"."inventory_departments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_tallies" ADD CONSTRAINT "inventory_tallies_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_tallies" ADD CONSTRAINT "inventory_tallies_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "himori"."inventory_items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_versions" ADD CONSTRAINT "inventory_versions_batch_id_inventory_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "himori"."inventory_batches"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "inventory_departments_case_id_index" ON "himori"."inventory_departments" USING btree ("case_id");
CREATE INDEX "inventory_batches_case_id_at_index" ON "himori"."inventory_batches" USING btree ("case_id","at" DESC NULLS LAST);
CREATE INDEX "inventory_clearances_item_id_index" ON "himori"."inventory_clearances" USING btree ("item_id");
CREATE INDEX "inventory_items_case_id_priority_number_index" ON "himori"."inventory_items" USING btree ("case_id","priority" DESC NULLS LAST,"number");
CREATE INDEX "inventory_items_case_id_site_id_number_index" ON "himori"."inventory_items" USING btree ("case_id","site_id","number");
CREATE INDEX "inventory_items_case_id_department_id_number_index" ON "himori"."inventory_items" USING btree ("case_id","department_id","number");
CREATE INDEX "inventory_items_case_id_level_number_index" ON "himori"."inventory_items" USING btree ("case_id","level","number");
CREATE INDEX "inventory_items_case_id_kind_number_index" ON "himori"."inventory_items" USING btree ("case_id","kind","number");
CREATE INDEX "inventory_items_case_id_origin_number_index" ON "himori"."inventory_items" USING btree ("case_id","origin","number");
CREATE INDEX "inventory_items_incomplete" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE not "himori"."inventory_items"."complete";
CREATE INDEX "inventory_items_unaccepted" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."accepted_version" is null;
CREATE INDEX "inventory_items_warned" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."warned";
CREATE INDEX "inventory_items_important" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."important";
CREATE INDEX "inventory_items_unmanaged" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."unmanaged";
CREATE INDEX "inventory_items_removed" ON "himori"."inventory_items" USING btree ("case_id","number") WHERE "himori"."inventory_items"."removed_at" is not null;
CREATE INDEX "inventory_versions_batch_id_index" ON "himori"."inventory_versions" USING btree ("batch_id");
CREATE POLICY "inventory_departments_read" ON "himori"."inventory_departments" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_departments"."company_id" = any (himori.my_companies()) or "himori"."inventory_departments"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_departments_add" ON "himori"."inventory_departments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_departments"."case_id", "himori"."inventory_departments"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and "himori"."inventory_departments"."added_by" = himori.user_id());
CREATE POLICY "inventory_acceptances_read" ON "himori"."inventory_acceptances" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_acceptances"."company_id" = any (himori.my_companies()) or "himori"."inventory_acceptances"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_acceptances_add" ON "himori"."inventory_acceptances" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_acceptances"."case_id", "himori"."inventory_acceptances"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and "himori"."inventory_acceptances"."by" = himori.user_id() and exists (select 1 from himori.inventory_items i where i.id = "himori"."inventory_acceptances"."item_id" and i.case_id = "himori"."inventory_acceptances"."case_id"));
CREATE POLICY "inventory_batches_read" ON "himori"."inventory_batches" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_batches"."company_id" = any (himori.my_companies()) or "himori"."inventory_batches"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_batches_add" ON "himori"."inventory_batches" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_batches"."case_id", "himori"."inventory_batches"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and "himori"."inventory_batches"."by" = himori.user_id());
CREATE POLICY "inventory_clearances_read" ON "himori"."inventory_clearances" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_clearances"."company_id" = any (himori.my_companies()) or "himori"."inventory_clearances"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_clearances_add" ON "himori"."inventory_clearances" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_clearances"."case_id", "himori"."inventory_clearances"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and "himori"."inventory_clearances"."by" = himori.user_id() and exists (select 1 from himori.inventory_items i where i.id = "himori"."inventory_clearances"."item_id" and i.case_id = "himori"."inventory_clearances"."case_id"));
CREATE POLICY "inventory_items_read" ON "himori"."inventory_items" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_items"."company_id" = any (himori.my_companies()) or "himori"."inventory_items"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_items_add" ON "himori"."inventory_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_items"."case_id", "himori"."inventory_items"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and ("himori"."inventory_items"."site_id" is null or "himori"."inventory_items"."site_id" in (select s.id from himori.sites s where s.company_id = any (himori.my_companies())))
    and ("himori"."inventory_items"."department_id" is null or ("himori"."inventory_items"."department_id", "himori"."inventory_items"."case_id") in (select d.id, d.case_id from himori.inventory_departments d)));
CREATE POLICY "inventory_items_change" ON "himori"."inventory_items" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."inventory_items"."company_id" = any (himori.my_companies())) WITH CHECK (("himori"."inventory_items"."case_id", "himori"."inventory_items"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and ("himori"."inventory_items"."site_id" is null or "himori"."inventory_items"."site_id" in (select s.id from himori.sites s where s.company_id = any (himori.my_companies())))
    and ("himori"."inventory_items"."department_id" is null or ("himori"."inventory_items"."department_id", "himori"."inventory_items"."case_id") in (select d.id, d.case_id from himori.inventory_departments d)));
CREATE POLICY "inventory_tallies_read" ON "himori"."inventory_tallies" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."inventory_tallies"."case_id"));
CREATE POLICY "inventory_tallies_add" ON "himori"."inventory_tallies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_tallies"."case_id", "himori"."inventory_tallies"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)));
CREATE POLICY "inventory_tallies_change" ON "himori"."inventory_tallies" AS PERMISSIVE FOR UPDATE TO public USING ("himori"."inventory_tallies"."company_id" = any (himori.my_companies())) WITH CHECK (("himori"."inventory_tallies"."case_id", "himori"."inventory_tallies"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)));
CREATE POLICY "inventory_versions_read" ON "himori"."inventory_versions" AS PERMISSIVE FOR SELECT TO public USING ("himori"."inventory_versions"."company_id" = any (himori.my_companies()) or "himori"."inventory_versions"."case_id" = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine))));
CREATE POLICY "inventory_versions_add" ON "himori"."inventory_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (("himori"."inventory_versions"."case_id", "himori"."inventory_versions"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id)) and "himori"."inventory_versions"."changed_by" = himori.user_id() and exists (select 1 from himori.inventory_items i where i.id = "himori"."inventory_versions"."item_id" and i.case_id = "himori"."inventory_versions"."case_id") and ("himori"."inventory_versions"."batch_id", "himori"."inventory_versions"."case_id") in (select b.id, b.case_id from himori.inventory_batches b));
ALTER POLICY "sites_read" ON "himori"."sites" TO public USING ("himori"."sites"."company_id" = any (himori.my_companies()) or himori.actor() in ('office', 'operator', 'system') or (himori.actor() in ('expert') and exists (select 1 from himori.support_cases c where c.company_id = "himori"."sites"."company_id")));

GRANT SELECT, INSERT ON
  himori.inventory_departments, himori.inventory_batches, himori.inventory_items, himori.inventory_versions,
  himori.inventory_acceptances, himori.inventory_clearances, himori.inventory_tallies
TO himori_running;

GRANT UPDATE (version, site_id, department_id, kind, origin, level, proposed_level, real_access, marked, useful,
  not_public, managed, review_on, priority, missing, faulty, warnings, cleared, complete, warned, important, unmanaged,
  accepted_version, removed_at, changed_at, changed_by) ON himori.inventory_items TO himori_running;

GRANT UPDATE (last_number, last_change, items, complete, accepted, faulty, warned, important, unmanaged, top_secret,
  secret, internal, general, changed_at) ON himori.inventory_tallies TO himori_running;

-- How far the list of a case is, under the rights of whoever asks: figures, and not one word of what is listed.
CREATE FUNCTION himori.stock_counts(the_case uuid) RETURNS TABLE (
  items integer, complete integer, accepted integer, faulty integer, warned integer, important integer,
  unmanaged integer, top_secret integer, secret integer, internal integer, general integer,
  changed_at timestamptz
) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT t.items, t.complete, t.accepted, t.faulty, t.warned, t.important, t.unmanaged, t.top_secret, t.secret,
         t.internal, t.general, t.changed_at
  FROM himori.inventory_tallies t WHERE t.case_id = the_case $$;

GRANT EXECUTE ON FUNCTION himori.stock_counts(uuid) TO himori_running;

CREATE TABLE "himori"."plan_agreements" (
	"version_id" uuid NOT NULL,
	"side" text NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	"agreed_by" text NOT NULL,
	CONSTRAINT "plan_agreements_version_id_side_pk" PRIMARY KEY("version_id","side")
);

ALTER TABLE "himori"."plan_agreements" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_refusal_texts" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"encrypted_reason" "bytea" NOT NULL
);

ALTER TABLE "himori"."plan_refusal_texts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_refusals" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"side" text NOT NULL,
	"refused_at" timestamp (3) with time zone NOT NULL,
	"refused_by" text NOT NULL
);

ALTER TABLE "himori"."plan_refusals" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_session_texts" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"encrypted_texts" "bytea" NOT NULL,
	CONSTRAINT "plan_session_texts_version_id_position_pk" PRIMARY KEY("version_id","position")
);

ALTER TABLE "himori"."plan_session_texts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_sessions" (
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"session_id" uuid NOT NULL,
	"menu_line" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"mode" text NOT NULL,
	CONSTRAINT "plan_sessions_version_id_position_pk" PRIMARY KEY("version_id","position"),
	CONSTRAINT "plan_sessions_versionId_sessionId_unique" UNIQUE("version_id","session_id")
);

ALTER TABLE "himori"."plan_sessions" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_version_texts" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"encrypted_reason" "bytea" NOT NULL
);

ALTER TABLE "himori"."plan_version_texts" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."plan_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"minutes" integer NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" text NOT NULL,
	CONSTRAINT "plan_versions_caseId_number_unique" UNIQUE("case_id","number")
);

ALTER TABLE "himori"."plan_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."plan_agreements" ADD CONSTRAINT "plan_agreements_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_refusal_texts" ADD CONSTRAINT "plan_refusal_texts_version_id_plan_refusals_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_refusals"("version_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_refusals" ADD CONSTRAINT "plan_refusals_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_session_texts" ADD CONSTRAINT "plan_session_texts_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_sessions" ADD CONSTRAINT "plan_sessions_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_version_texts" ADD CONSTRAINT "plan_version_texts_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "himori"."plan_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."plan_versions" ADD CONSTRAINT "plan_versions_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "plan_sessions_starts_at_index" ON "himori"."plan_sessions" USING btree ("starts_at");

-- The number of the case's newest plan, 0 before the first.
CREATE FUNCTION himori.newest_plan(the_case uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(max(v.number), 0) FROM himori.plan_versions v WHERE v.case_id = the_case $$;

GRANT EXECUTE ON FUNCTION himori.newest_plan(uuid) TO himori_running;

CREATE POLICY "plan_agreements_read" ON "himori"."plan_agreements" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id"));
CREATE POLICY "plan_agreements_add" ON "himori"."plan_agreements" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_agreements"."agreed_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_agreements"."side" = himori.actor() and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id" and v.number = himori.newest_plan(v.case_id))
        and (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id" and v.side <> himori.actor()) or exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_agreements"."version_id" and v.proposed_by = himori.user_id()))
        and not exists (select 1 from himori.plan_refusals r where r.version_id = "himori"."plan_agreements"."version_id"));
CREATE POLICY "plan_refusal_texts_read" ON "himori"."plan_refusal_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusal_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_refusal_texts_add" ON "himori"."plan_refusal_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_refusals r where r.version_id = "himori"."plan_refusal_texts"."version_id" and r.refused_by = himori.user_id()) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusal_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_refusals_read" ON "himori"."plan_refusals" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id"));
CREATE POLICY "plan_refusals_add" ON "himori"."plan_refusals" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_refusals"."refused_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_refusals"."side" = himori.actor() and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id" and v.number = himori.newest_plan(v.case_id)) and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_refusals"."version_id" and v.side <> himori.actor())
        and not exists (select 1 from himori.plan_agreements a where a.version_id = "himori"."plan_refusals"."version_id" and a.side = "himori"."plan_refusals"."side"));
CREATE POLICY "plan_session_texts_read" ON "himori"."plan_session_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_session_texts_add" ON "himori"."plan_session_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and v.proposed_by = himori.user_id())
    and not exists (select 1 from himori.plan_agreements a where a.version_id = "himori"."plan_session_texts"."version_id") and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_session_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_sessions_read" ON "himori"."plan_sessions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id"));
CREATE POLICY "plan_sessions_add" ON "himori"."plan_sessions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id" and v.proposed_by = himori.user_id())
    and not exists (select 1 from himori.plan_agreements a where a.version_id = "himori"."plan_sessions"."version_id") and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_sessions"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_version_texts_read" ON "himori"."plan_version_texts" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_version_texts_add" ON "himori"."plan_version_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and v.proposed_by = himori.user_id())
    and not exists (select 1 from himori.plan_agreements a where a.version_id = "himori"."plan_version_texts"."version_id") and exists (select 1 from himori.plan_versions v where v.id = "himori"."plan_version_texts"."version_id" and (v.company_id = any (himori.my_companies()) or v.case_id = any (himori.my_cases()))));
CREATE POLICY "plan_versions_read" ON "himori"."plan_versions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from himori.support_cases c where c.id = "himori"."plan_versions"."case_id"));
CREATE POLICY "plan_versions_add" ON "himori"."plan_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("himori"."plan_versions"."proposed_by" = himori.user_id() and himori.actor() in ('company', 'expert') and "himori"."plan_versions"."side" = himori.actor() and ("himori"."plan_versions"."company_id" = any (himori.my_companies()) or "himori"."plan_versions"."case_id" = any (himori.my_cases()))
        and exists (select 1 from himori.support_cases c where c.id = "himori"."plan_versions"."case_id" and c.company_id = "himori"."plan_versions"."company_id")
        and "himori"."plan_versions"."number" = himori.newest_plan("himori"."plan_versions"."case_id") + 1);

-- Versions, sessions and answers only grow; nothing of a plan is changed in place.
GRANT SELECT, INSERT ON
  himori.plan_versions,
  himori.plan_version_texts,
  himori.plan_sessions,
  himori.plan_session_texts,
  himori.plan_agreements,
  himori.plan_refusals,
  himori.plan_refusal_texts
TO himori_running;

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

ALTER TABLE "himori"."inventory_import_endings" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_import_mappings" ENABLE ROW LEVEL SECURITY;
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

ALTER TABLE "himori"."inventory_import_runs" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "himori"."inventory_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);

ALTER TABLE "himori"."inventory_imports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_run_id_inventory_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "himori"."inventory_import_runs"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_endings" ADD CONSTRAINT "inventory_import_endings_batch_id_inventory_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "himori"."inventory_batches"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_import_id_inventory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "himori"."inventory_imports"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_mappings" ADD CONSTRAINT "inventory_import_mappings_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_import_id_inventory_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "himori"."inventory_imports"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_import_runs" ADD CONSTRAINT "inventory_import_runs_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_case_id_support_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "himori"."support_cases"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "himori"."companies"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "himori"."inventory_imports" ADD CONSTRAINT "inventory_imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "himori"."files"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "inventory_import_runs_import_id_at_index" ON "himori"."inventory_import_runs" USING btree ("import_id","at" DESC NULLS LAST);
CREATE INDEX "inventory_imports_case_id_at_index" ON "himori"."inventory_imports" USING btree ("case_id","at" DESC NULLS LAST);
CREATE POLICY "inventory_import_endings_read" ON "himori"."inventory_import_endings" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."inventory_import_endings"."company_id" = any (himori.my_companies())));
CREATE POLICY "inventory_import_endings_add" ON "himori"."inventory_import_endings" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((himori.actor() in ('system') or (himori.actor() in ('company') and ("himori"."inventory_import_endings"."case_id", "himori"."inventory_import_endings"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()))))
        and exists (select 1 from himori.inventory_import_runs r where r.id = "himori"."inventory_import_endings"."run_id" and r.case_id = "himori"."inventory_import_endings"."case_id" and r.company_id = "himori"."inventory_import_endings"."company_id")
        and ("himori"."inventory_import_endings"."batch_id" is null or exists (select 1 from himori.inventory_batches b where b.id = "himori"."inventory_import_endings"."batch_id" and b.case_id = "himori"."inventory_import_endings"."case_id")));
CREATE POLICY "inventory_import_mappings_read" ON "himori"."inventory_import_mappings" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('company') and "himori"."inventory_import_mappings"."company_id" = any (himori.my_companies()));
CREATE POLICY "inventory_import_mappings_add" ON "himori"."inventory_import_mappings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and ("himori"."inventory_import_mappings"."case_id", "himori"."inventory_import_mappings"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."inventory_import_mappings"."by" = himori.user_id()
    and exists (select 1 from himori.inventory_imports i where i.id = "himori"."inventory_import_mappings"."import_id" and i.case_id = "himori"."inventory_import_mappings"."case_id" and i.company_id = "himori"."inventory_import_mappings"."company_id"));
CREATE POLICY "inventory_import_runs_read" ON "himori"."inventory_import_runs" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('system') or (himori.actor() in ('company') and "himori"."inventory_import_runs"."company_id" = any (himori.my_companies())));
CREATE POLICY "inventory_import_runs_add" ON "himori"."inventory_import_runs" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and ("himori"."inventory_import_runs"."case_id", "himori"."inventory_import_runs"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."inventory_import_runs"."by" = himori.user_id()
    and exists (select 1 from himori.inventory_imports i where i.id = "himori"."inventory_import_runs"."import_id" and i.case_id = "himori"."inventory_import_runs"."case_id" and i.company_id = "himori"."inventory_import_runs"."company_id") and exists (select 1 from himori.inventory_import_mappings m where m.import_id = "himori"."inventory_import_runs"."import_id" and m.number = "himori"."inventory_import_runs"."mapping"));
CREATE POLICY "inventory_imports_read" ON "himori"."inventory_imports" AS PERMISSIVE FOR SELECT TO public USING (himori.actor() in ('company') and "himori"."inventory_imports"."company_id" = any (himori.my_companies()));
CREATE POLICY "inventory_imports_add" ON "himori"."inventory_imports" AS PERMISSIVE FOR INSERT TO public WITH CHECK (himori.actor() in ('company') and ("himori"."inventory_imports"."case_id", "himori"."inventory_imports"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) and "himori"."inventory_imports"."by" = himori.user_id()
        and exists (select 1 from himori.files f where f.id = "himori"."inventory_imports"."file_id" and f.case_id = "himori"."inventory_imports"."case_id" and f.company_id = "himori"."inventory_imports"."company_id"));

-- Imports, mappings, runs and what they came to only grow.
GRANT SELECT, INSERT ON
  himori.inventory_imports, himori.inventory_import_mappings, himori.inventory_import_runs,
  himori.inventory_import_endings
TO himori_running;

-- A function, because who may read a scan hangs on submissions in turn.
CREATE FUNCTION himori.is_scan_of(the_scan uuid, the_draft uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT 1 FROM himori.application_scans s WHERE s.id = the_scan AND s.draft_id = the_draft) $$;

GRANT EXECUTE ON FUNCTION himori.is_scan_of(uuid, uuid) TO himori_running;

-- Whoever adds a record of the parts before does it in their own name, and only where the record belongs.
ALTER POLICY "correction_endings_add" ON "himori"."correction_endings" TO public WITH CHECK (exists (select 1 from himori.correction_requests r where r.id = "himori"."correction_endings"."request_id") and ("himori"."correction_endings"."ended_by" = himori.user_id() or himori.actor() in ('system'))
        and ("himori"."correction_endings"."kind" <> 'answered' or himori.actor() in ('company', 'system')) and ("himori"."correction_endings"."kind" <> 'taken-back' or himori.actor() in ('office', 'system')));
ALTER POLICY "correction_requests_add" ON "himori"."correction_requests" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."correction_requests"."asked_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "place_holdings_add" ON "himori"."place_holdings" TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."place_holdings"."case_id") and himori.actor() in ('company', 'office', 'system') and ("himori"."place_holdings"."held_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "place_offer_answers_add" ON "himori"."place_offer_answers" TO public WITH CHECK (exists (select 1 from himori.place_offers o where o.id = "himori"."place_offer_answers"."offer_id") and himori.actor() in ('company', 'office', 'system') and ("himori"."place_offer_answers"."answered_by" = himori.user_id() or himori.actor() in ('system'))
        and ("himori"."place_offer_answers"."answer" <> 'lapsed' or himori.actor() in ('system')) and ("himori"."place_offer_answers"."answer" not in ('accepted', 'declined') or himori.actor() in ('company', 'system')));
ALTER POLICY "place_releases_add" ON "himori"."place_releases" TO public WITH CHECK (exists (select 1 from himori.place_holdings h where h.id = "himori"."place_releases"."holding_id") and himori.actor() in ('company', 'office', 'system') and ("himori"."place_releases"."released_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "assignment_endings_add" ON "himori"."assignment_endings" TO public WITH CHECK (("himori"."assignment_endings"."ended_by" = himori.user_id() or himori.actor() in ('system')) and (himori.actor() in ('office', 'system') or exists (select 1 from himori.assignments a where a.id = "himori"."assignment_endings"."assignment_id" and (a.expert_id = himori.user_id() or ("himori"."assignment_endings"."kind" = 'case-ended' and himori.actor() in ('company'))))));
ALTER POLICY "assignments_add" ON "himori"."assignments" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."assignments"."assigned_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "case_events_add" ON "himori"."case_events" TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."case_events"."case_id") and (("himori"."case_events"."actor" = himori.user_id() and "himori"."case_events"."actor_role" = himori.actor()) or himori.actor() in ('system')));
ALTER POLICY "case_standings_add" ON "himori"."case_standings" TO public WITH CHECK (("himori"."case_standings"."case_id", "himori"."case_standings"."company_id") in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies())) or himori.actor() in ('system'));
ALTER POLICY "support_cases_add" ON "himori"."support_cases" TO public WITH CHECK (("himori"."support_cases"."company_id" = any (himori.my_companies()) and "himori"."support_cases"."opened_by" = himori.user_id()) or himori.actor() in ('system'));
ALTER POLICY "wait_endings_add" ON "himori"."wait_endings" TO public WITH CHECK (exists (select 1 from himori.waits w where w.id = "himori"."wait_endings"."wait_id") and ("himori"."wait_endings"."ended_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "waits_add" ON "himori"."waits" TO public WITH CHECK (himori.actor() in ('office', 'system') or exists (select 1 from himori.support_cases c where c.id = "himori"."waits"."case_id"));
ALTER POLICY "invitation_endings_add" ON "himori"."invitation_endings" TO public WITH CHECK (exists (select 1 from himori.invitations i where i.id = "himori"."invitation_endings"."invitation_id") and (himori.actor() in ('system') or ("himori"."invitation_endings"."kind" = 'taken-back' and "himori"."invitation_endings"."ended_by" = himori.user_id())));
ALTER POLICY "membership_endings_add" ON "himori"."membership_endings" TO public WITH CHECK (himori.actor() in ('system') or ("himori"."membership_endings"."ended_by" = himori.user_id() and exists (select 1 from himori.memberships m where m.id = "himori"."membership_endings"."membership_id" and m.company_id = any (himori.my_companies()))));
ALTER POLICY "files_add" ON "himori"."files" TO public WITH CHECK (("himori"."files"."case_id" is null or exists (select 1 from himori.support_cases c where c.id = "himori"."files"."case_id" and c.company_id = "himori"."files"."company_id")) and ("himori"."files"."stored_by" = himori.user_id() or himori.actor() in ('system')) and (("himori"."files"."company_id" = any (himori.my_companies()) and "himori"."files"."audience" <> 'staff') or himori.actor() in ('system') or ("himori"."files"."audience" in ('programme', 'parties', 'staff') and himori.actor() in ('office')) or ("himori"."files"."audience" in ('parties', 'staff') and "himori"."files"."case_id" = any (himori.my_cases()))));
ALTER POLICY "admissions_add" ON "himori"."admissions" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."admissions"."decided_by" = himori.user_id() or himori.actor() in ('system')) and exists (select 1 from himori.notices n where n.id = "himori"."admissions"."notice_id" and n.case_id = "himori"."admissions"."case_id"));
ALTER POLICY "declines_add" ON "himori"."declines" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."declines"."decided_by" = himori.user_id() or himori.actor() in ('system')) and exists (select 1 from himori.notices n where n.id = "himori"."declines"."notice_id" and n.case_id = "himori"."declines"."case_id"));
ALTER POLICY "deferrals_add" ON "himori"."deferrals" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."deferrals"."decided_by" = himori.user_id() or himori.actor() in ('system')) and exists (select 1 from himori.notices n where n.id = "himori"."deferrals"."notice_id" and n.case_id = "himori"."deferrals"."case_id"));
ALTER POLICY "examination_notes_add" ON "himori"."examination_notes" TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_notes"."case_id") and ("himori"."examination_notes"."noted_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "notices_add" ON "himori"."notices" TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."notices"."case_id") and ("himori"."notices"."sent_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "examination_page_verdicts_add" ON "himori"."examination_page_verdicts" TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.application_scan_pages p where p.scan_id = "himori"."examination_page_verdicts"."scan_id" and p.position = "himori"."examination_page_verdicts"."position") and ("himori"."examination_page_verdicts"."judged_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "examination_presences_add" ON "himori"."examination_presences" TO public WITH CHECK (himori.actor() in ('office', 'system') and exists (select 1 from himori.support_cases c where c.id = "himori"."examination_presences"."case_id") and ("himori"."examination_presences"."person_id" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "withdrawals_add" ON "himori"."withdrawals" TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."withdrawals"."case_id") and himori.actor() in ('company', 'system') and ("himori"."withdrawals"."withdrawn_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "application_changes_add" ON "himori"."application_changes" TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_changes"."draft_id") and himori.actor() in ('company', 'system') and ("himori"."application_changes"."changed_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "application_drafts_add" ON "himori"."application_drafts" TO public WITH CHECK (exists (select 1 from himori.support_cases c where c.id = "himori"."application_drafts"."case_id") and himori.actor() in ('company', 'system') and ("himori"."application_drafts"."started_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "application_scan_pages_add" ON "himori"."application_scan_pages" TO public WITH CHECK (exists (select 1 from himori.application_scans s where s.id = "himori"."application_scan_pages"."scan_id" and exists (select 1 from himori.application_drafts d where d.id = s.draft_id) and himori.actor() in ('company', 'system'))
        and not exists (select 1 from himori.application_submissions s where s.scan_id = "himori"."application_scan_pages"."scan_id"));
ALTER POLICY "application_scans_add" ON "himori"."application_scans" TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."application_scans"."draft_id") and himori.actor() in ('company', 'system') and ("himori"."application_scans"."uploaded_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "set_aside_choices_add" ON "himori"."set_aside_choices" TO public WITH CHECK (exists (select 1 from himori.set_aside_texts s where s.id = "himori"."set_aside_choices"."set_aside_id") and ("himori"."set_aside_choices"."chosen_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "set_aside_texts_add" ON "himori"."set_aside_texts" TO public WITH CHECK (exists (select 1 from himori.application_drafts d where d.id = "himori"."set_aside_texts"."draft_id") and himori.actor() in ('company', 'system') and ("himori"."set_aside_texts"."set_aside_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "application_submissions_add" ON "himori"."application_submissions" TO public WITH CHECK (himori.actor() in ('company', 'system') and ("himori"."application_submissions"."submitted_by" = himori.user_id() or himori.actor() in ('system'))
        and exists (select 1 from himori.application_drafts d where d.id = "himori"."application_submissions"."draft_id" and d.case_id = "himori"."application_submissions"."case_id")
        and exists (select 1 from himori.files f where f.id = "himori"."application_submissions"."paper_file_id" and f.case_id = "himori"."application_submissions"."case_id")
        and ("himori"."application_submissions"."scan_id" is null or himori.is_scan_of("himori"."application_submissions"."scan_id", "himori"."application_submissions"."draft_id")));
ALTER POLICY "match_change_replies_add" ON "himori"."match_change_replies" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."match_change_replies"."replied_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "match_rulings_add" ON "himori"."match_rulings" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."match_rulings"."ruled_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "match_departures_add" ON "himori"."match_departures" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."match_departures"."by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "match_requests_add" ON "himori"."match_requests" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."match_requests"."sent_by" = himori.user_id() or himori.actor() in ('system')));
ALTER POLICY "match_request_endings_add" ON "himori"."match_request_endings" TO public WITH CHECK (himori.actor() in ('office', 'system') and ("himori"."match_request_endings"."ended_by" = himori.user_id() or himori.actor() in ('system')));

ALTER POLICY "message_files_add" ON "himori"."message_files" TO public WITH CHECK (exists (select 1 from himori.files f where f.id = "himori"."message_files"."file_id") and (himori.actor() in ('system') or exists (select 1 from himori.messages m where m.id = "himori"."message_files"."message_id" and m.sent_by = himori.user_id())));
ALTER POLICY "invitations_add" ON "himori"."invitations" TO public WITH CHECK (("himori"."invitations"."invited_by" = himori.user_id() or himori.actor() in ('system')) and (("himori"."invitations"."company_id" = any (himori.my_companies()) and "himori"."invitations"."role" in ('owner', 'member')) or (himori.actor() in ('office') and "himori"."invitations"."company_id" is null and "himori"."invitations"."role" = 'expert') or himori.actor() in ('operator', 'system')));
ALTER POLICY "sites_add" ON "himori"."sites" TO public WITH CHECK (("himori"."sites"."company_id" = any (himori.my_companies()) and "himori"."sites"."created_by" = himori.user_id()) or himori.actor() in ('system'));

-- After an import of thousands of rows the planner must soon know: with the defaults lists are slower until a tenth has changed.
ALTER TABLE "himori"."inventory_items" SET (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 500);
ALTER TABLE "himori"."inventory_versions" SET (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 500);

-- Policies bind the owner too.
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname IN ('himori', 'sign_in') AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
  END LOOP;
END $$;
