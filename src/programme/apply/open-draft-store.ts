// A draft with all that its pages show, in one statement: it is read at every page anybody looks at.
import { and, desc, eq, exists, notExists, sql } from "drizzle-orm";
import { caseStandings, supportCases } from "#case/schema.ts";
import type { Places } from "#edition/rules.ts";
import { editionCountryPlaces } from "#edition/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Answers } from "./answers.ts";
import {
  applicationChanges,
  applicationDrafts,
  setAsideChoices,
  setAsideTexts,
  submissions,
} from "./schema.ts";
import { isNewest } from "./submission-store.ts";

/** Undefined when there is none or the actor may not see it. `hasSetAside`: some text waits for a choice. */
export async function findOpenDraft(tx: Transaction, caseId: string) {
  const [found] = await tx
    .select({
      supportCase: supportCases,
      draft: applicationDrafts,
      submission: submissions,
      answers: sql<Answers | null>`(${newestTexts(tx)})`,
      hasSetAside: sql<boolean>`${exists(openSetAside(tx))}`,
      stage: caseStandings.stage,
      places: sql<Places>`(${placesOfEdition(tx)})`,
    })
    .from(supportCases)
    .innerJoin(caseStandings, eq(caseStandings.caseId, supportCases.id))
    .innerJoin(applicationDrafts, eq(applicationDrafts.caseId, supportCases.id))
    .leftJoin(submissions, and(eq(submissions.caseId, supportCases.id), isNewest))
    .where(eq(supportCases.id, sql.placeholder("caseId")))
    // Planning all these walls takes the database longer than looking: once a connection is enough.
    .prepare("open_draft")
    .execute({ caseId });
  return found;
}

/** The newest text of every field as one JSON object, fields in order. */
function newestTexts(tx: Transaction) {
  const { field, value, version, draftId } = applicationChanges;
  const newest = tx
    .selectDistinctOn([field], { field, value })
    .from(applicationChanges)
    .where(eq(draftId, applicationDrafts.id))
    .orderBy(field, desc(version))
    .as("newest");
  return tx
    .select({ all: sql`json_object_agg(${newest.field}, ${newest.value} order by ${newest.field})` })
    .from(newest);
}

/** Country by country, as one JSON list. */
function placesOfEdition(tx: Transaction) {
  const { country, taken, waiting, editionId } = editionCountryPlaces;
  const one = sql`json_build_object('country', ${country}, 'taken', ${taken}, 'waiting', ${waiting})`;
  return tx
    .select({ all: sql`coalesce(json_agg(${one}), '[]')` })
    .from(editionCountryPlaces)
    .where(eq(editionId, supportCases.editionId));
}

function openSetAside(tx: Transaction) {
  const choice = tx
    .select({ one: sql`1` })
    .from(setAsideChoices)
    .where(eq(setAsideChoices.setAsideId, setAsideTexts.id));
  return tx
    .select({ one: sql`1` })
    .from(setAsideTexts)
    .where(and(eq(setAsideTexts.draftId, applicationDrafts.id), notExists(choice)));
}
