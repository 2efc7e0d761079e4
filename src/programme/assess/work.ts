// The expert's work on an assessment as it stands, read in the expert's own name: it ends when the case is closed to them.
import { findCase, findStanding, type SupportCase } from "#case/store.ts";
import type { Stage } from "#case/stages.ts";
import type { Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { Platform } from "#platform/platform.ts";
import { type HandedInAnswers, readHandedInAnswers } from "#programme/take-stock/queries.ts";
import * as store from "./store.ts";
import { findingOf, noteOf, summaryOf } from "./text-places.ts";

export type ExpertScore = {
  readonly item: number;
  /** An id of the scale; "" where it was taken back. */
  readonly answer: string;
  readonly finding: string;
  readonly version: number;
};

export type Decided = {
  readonly measure: string;
  readonly taken: boolean;
  /** 0 where the expert gave none. */
  readonly place: number;
  readonly note: string;
  readonly version: number;
};

export type Written = { readonly text: string; readonly version: number };

export type Said = {
  readonly scores: readonly ExpertScore[];
  readonly decided: readonly Decided[];
  readonly summary: Written;
};

export type Work = Said & {
  readonly supportCase: SupportCase;
  readonly stage: Stage;
  /** Undefined while the sheets are with the company. */
  readonly handedIn: HandedInAnswers | undefined;
  readonly assessment: store.Assessment | undefined;
};

/** Undefined when there is no such case for this reader. No row of the inventory is opened. */
export async function readWork(
  programme: Programme,
  actor: Actor,
  caseId: string,
): Promise<Work | undefined> {
  const { platform } = programme;
  const handedIn = await readHandedInAnswers(platform, actor, caseId);
  return platform.database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!supportCase || !standing) return undefined;
    const assessment = handedIn && (await store.findAssessment(tx, handedIn.handInId));
    const place = { caseId, assessmentId: assessment?.id };
    const said = await readSaid(tx, textsOf(tx, platform, supportCase.companyId), place);
    return { supportCase, stage: standing.stage, handedIn, assessment, ...said };
  });
}

/** Nothing was ever written for a company without a key. */
const textsOf =
  (tx: Transaction, { texts }: Platform, companyId: string) =>
  (): Promise<TextsOfCompany> =>
    texts.of(tx, companyId);

type Place = { readonly caseId: string; readonly assessmentId: string | undefined };

/**
 * What the expert has said so far in this assessment. Of what was begun of sheets that were taken back since only the
 * versions are counted on: it was said of other answers.
 */
export async function readSaid(
  tx: Transaction,
  texts: () => Promise<TextsOfCompany>,
  { caseId, assessmentId }: Place,
): Promise<Said> {
  const scores = await store.listScores(tx, caseId);
  const decisions = await store.listMeasureDecisions(tx, caseId);
  const summary = await store.findSummary(tx, caseId);
  if (scores.length === 0 && decisions.length === 0 && !summary) {
    return { scores: [], decided: [], summary: { text: "", version: 0 } };
  }
  const { decrypt } = await texts();
  const isOfThis = (said: { readonly assessmentId: string }) => said.assessmentId === assessmentId;
  return {
    scores: scores.map((score) => {
      const { item, answer, version } = score;
      if (!isOfThis(score)) return { item, version, answer: "", finding: "" };
      const finding = decrypt(score.encryptedFinding, findingOf(score));
      return { item, answer, finding, version };
    }),
    decided: decisions.map((decision) => {
      const { measure, taken, place, version } = decision;
      if (!isOfThis(decision)) return { measure, version, taken: false, place: 0, note: "" };
      return { measure, taken, place, version, note: decrypt(decision.encryptedNote, noteOf(decision)) };
    }),
    summary:
      summary && isOfThis(summary)
        ? { text: decrypt(summary.encryptedText, summaryOf(summary)), version: summary.version }
        : { text: "", version: summary?.version ?? 0 },
  };
}
