// What dashboards and later chapters may know of applications: read-only, under the reader's own rights.
import { and, inArray } from "drizzle-orm";
import { listCasesOfCompany, type SupportCase } from "#case/store.ts";
import type { Stage } from "#case/stages.ts";
import type { Edition } from "#edition/edition.ts";
import { findCountry } from "#edition/rules.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Answers } from "./answers.ts";
import { progressOf } from "./rules.ts";
import { submissions } from "./schema.ts";
import { listStandingsOf } from "#case/queries.ts";
import { listDraftsOf, readAnswers } from "./store.ts";
import { isNewest, listSubmissionsOf, type Submission } from "./submission-store.ts";

export type Receipt = Pick<Submission, "receiptNumber" | "arrival" | "method" | "submittedAt">;

export type ApplicationKnown = {
  readonly supportCase: SupportCase;
  readonly stage: Stage;
  /** What is typed so far; empty once it is handed in, for then the submission counts. */
  readonly answers: Answers;
  readonly submission: Receipt | undefined;
};

/** The applications of these companies, as far as the reader may see them, newest case first. */
export async function listApplicationsOf(
  tx: Transaction,
  companyIds: readonly string[],
): Promise<ApplicationKnown[]> {
  const cases: SupportCase[] = [];
  for (const companyId of companyIds) cases.push(...(await listCasesOfCompany(tx, companyId)));
  const caseIds = cases.map(({ id }) => id);
  const handedIn = new Map((await listSubmissionsOf(tx, caseIds)).map((one) => [one.caseId, one]));
  const stages = new Map((await listStandingsOf(tx, caseIds)).map(({ caseId, stage }) => [caseId, stage]));
  const drafts = new Map((await listDraftsOf(tx, caseIds)).map((draft) => [draft.caseId, draft]));
  const applications: ApplicationKnown[] = [];
  for (const supportCase of cases) {
    const submission = handedIn.get(supportCase.id);
    const draft = drafts.get(supportCase.id);
    const answers = draft && !submission ? await readAnswers(tx, draft.id) : {};
    applications.push({ supportCase, stage: stages.get(supportCase.id) ?? "draft", answers, submission });
  }
  return applications;
}

/** How many pages of the form are done, of how many. */
export function pagesDone(
  { supportCase, answers }: ApplicationKnown,
  edition: Edition,
  today: string,
): { done: number; pages: number } {
  const country = findCountry(edition, supportCase.country);
  if (!country) return { done: 0, pages: 0 };
  const progress = progressOf({ edition, country, answers }, today);
  return { done: progress.filter(({ state }) => state === "done").length, pages: progress.length };
}

/** Of these cases those whose company asks the office to look at a page that could not be read. */
export async function casesToLookAt(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await tx
    .select({ caseId: submissions.caseId })
    .from(submissions)
    .where(and(inArray(submissions.caseId, [...caseIds]), submissions.officeShallLook, isNewest));
  return new Set(rows.map(({ caseId }) => caseId));
}

// What the office examines: read from a submission, never from a draft.
export { answerOf, namesIn } from "./answers.ts";
export { findHandedIn, type HandedIn, listDoubles, type DoubleApplication } from "./handed-in-store.ts";
export {
  type AnswerChange,
  type AnswerSection,
  answerSections,
  changedAnswers,
  type OpenField,
  openFields,
  scanAsHandedIn,
  type WishedTime,
  wishedTimes,
} from "./handed-in.ts";
export { listSubmissions, type Submission } from "./submission-store.ts";
export { tickedConditions, wishedLines } from "./menu-questions.ts";
export { labelOfField, labelOfOption } from "./field-label.ts";
export type { FormBasis } from "./question.ts";
export type { ScanVerdict } from "./scan-verdict.ts";
