// Computes what an assessment comes to from the sheets handed in and what the expert said of them. Pure.
import type { Measure } from "#content/measures.ts";
import type { SelfCheck } from "#content/self-check.ts";
import type { HandedIn, HandedInAnswers, SheetAnswer } from "#programme/take-stock/queries.ts";
import { findInconsistencies } from "./consistency/find-inconsistencies.ts";
import { gapsOf } from "./gaps.ts";
import { gridOf } from "./grid.ts";
import { type Proposed, proposeMeasures } from "./recommend.ts";
import type { AssessmentResult, Inconsistency, ItemScore, RecommendedMeasure } from "./result.ts";
import { inOrder } from "./rules.ts";
import { scoreOf, scoresBy, type Views } from "./scores.ts";
import { bestKnown, standingsOf } from "./standings.ts";
import { countStock, unmanagedItems } from "./unmanaged.ts";
import type { Decided, ExpertScore, Said } from "./work.ts";

/** What lawyers and experts wrote, as far as an assessment rests on it. */
export type Ground = {
  readonly sheet: SelfCheck;
  readonly catalogue: readonly Measure[];
  /** Ids of the consistency checks in their order. */
  readonly checks: readonly string[];
};

type Sheets = Pick<HandedIn, "items" | "answers">;
type Answers = Pick<HandedInAnswers, "answers">;

export function viewsOf({ sheet }: Ground, { answers }: Answers, scores: readonly ExpertScore[]): Views {
  return {
    company: standingsOf(sheet.scale, answers.site),
    headquarters: standingsOf(sheet.scale, answers.headquarters),
    expert: standingsOf(sheet.scale, scores),
  };
}

/** Where the expert has not scored yet, the company's own answer stands in. */
export function proposalsOf(ground: Ground, { company, expert }: Views): Proposed<Measure>[] {
  return proposeMeasures(ground.catalogue, ground.sheet.items, bestKnown(expert, company));
}

/** `day` is the ISO date of the hand-in. */
export function inconsistenciesOf({ sheet, checks }: Ground, sheets: Sheets, day: string): Inconsistency[] {
  const priority = new Set(sheet.items.filter((item) => item.priority).map(({ number }) => number));
  return findInconsistencies({ sheets, day, priority, ids: checks });
}

/** Each item of the sheet with what every side says of it. */
export function itemScores(
  { sheet }: Ground,
  { answers }: Answers,
  scores: readonly ExpertScore[],
): ItemScore[] {
  const [site, headquarters, expert] = [byItem(answers.site), byItem(answers.headquarters), byItem(scores)];
  return sheet.items.map(({ number: item }) => ({
    item,
    company: saidOf(site.get(item)),
    headquarters: saidOf(headquarters.get(item)),
    expert: saidOf(expert.get(item)),
    finding: expert.get(item)?.finding ?? "",
    role: site.get(item)?.role ?? "",
  }));
}

const byItem = <T extends { readonly item: number }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.item, one]));

const saidOf = (one: Pick<SheetAnswer, "answer"> | undefined): string | null =>
  one === undefined || one.answer === "" ? null : one.answer;

export type Given = Pick<AssessmentResult, "assessmentId" | "givenAt"> &
  Said & {
    readonly handedIn: HandedIn;
    /** ISO date of the hand-in. */
    readonly day: string;
  };

export function computeResult(ground: Ground, given: Given): AssessmentResult {
  const { sheet } = ground;
  const { handedIn, scores, assessmentId, givenAt } = given;
  const views = viewsOf(ground, handedIn, scores);
  const items = itemScores(ground, handedIn, scores);
  return {
    assessmentId,
    givenAt,
    handedInAt: handedIn.handedInAt,
    overall: scoreOf("all", sheet.items, views),
    items,
    stock: countStock(handedIn.items),
    byGroup: scoresBy(sheet, "groups", views),
    byAim: scoresBy(sheet, "aims", views),
    byRequirement: scoresBy(sheet, "requirements", views),
    gaps: gapsOf(sheet.items, items, views.expert),
    grid: gridOf(sheet, views.expert),
    unmanaged: unmanagedItems(handedIn.items),
    inconsistencies: inconsistenciesOf(ground, handedIn, given.day),
    measures: recommended(ground, given.decided, views),
    summary: given.summary.text,
  };
}

/** Only what the catalogue knows today. */
function recommended(ground: Ground, decided: readonly Decided[], views: Views): RecommendedMeasure[] {
  const proposed = proposalsOf(ground, views).map(({ measure }) => measure.id);
  const known = new Map(ground.catalogue.map((measure) => [measure.id, measure]));
  return inOrder(decided, proposed)
    .flatMap(({ measure, note }) => {
      const { menuLine } = known.get(measure) ?? {};
      return menuLine === undefined ? [] : [{ measure, menuLine, note }];
    })
    .map((one, index) => ({ ...one, rank: index + 1 }));
}
