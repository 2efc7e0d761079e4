// When the sheets may be filled in, handed in and taken back. Pure.
import { endStages, type Stage, supportStages } from "#case/stages.ts";

/** What of the case's history decides; in its order. */
type Told = { readonly kind: string };

export type SheetsStanding = {
  readonly stage: Stage;
  /** There is a hand-in that was not taken back. */
  readonly handedIn: boolean;
  readonly events: readonly Told[];
};

/** Which of the two sheets may be changed. */
export type SheetRights = { readonly inventory: boolean; readonly selfCheck: boolean };

/** No expert is in charge yet, or a new one is looked for. */
const withoutExpert: ReadonlySet<Stage> = new Set(["admitted", "matching"]);

/** Also without an expert the company may go on working. */
const companyStages: ReadonlySet<Stage> = new Set([...withoutExpert, ...supportStages]);

/**
 * From admission on the company fills in both. Handed in, neither changes until it is taken back; once the assessment
 * is given the inventory lives on, and the self-check stays what the assessment was made of.
 */
export function sheetRights({ stage, handedIn, events }: SheetsStanding): SheetRights {
  if (!companyStages.has(stage)) return { inventory: false, selfCheck: false };
  return { inventory: !handedIn || toldSinceHandIn(events, "assessment-given"), selfCheck: !handedIn };
}

function toldSinceHandIn(events: readonly Told[], kind: string): boolean {
  const handedIn = events.findLastIndex((event) => event.kind === "sheets-handed-in");
  return handedIn >= 0 && events.slice(handedIn).some((event) => event.kind === kind);
}

/**
 * Until the expert has begun to read for the assessment. Between two experts nobody reads: then also what the one
 * before had begun on, which the next one begins anew.
 */
export function mayTakeBack({ stage, handedIn, events }: SheetsStanding): boolean {
  if (!handedIn) return false;
  if (withoutExpert.has(stage)) return !toldSinceHandIn(events, "assessment-given");
  return stage === "sheets-in" && !toldSinceHandIn(events, "assessment-begun");
}

/** Where the sheets of a case stand, for its page. */
export type SheetsPhase = "before" | "filling" | "handed-in" | "assessed" | "over";

export function phaseOf({ stage, handedIn, events }: SheetsStanding): SheetsPhase {
  if (endStages.has(stage)) return "over";
  if (!companyStages.has(stage)) return "before";
  if (!handedIn) return "filling";
  return toldSinceHandIn(events, "assessment-given") ? "assessed" : "handed-in";
}

/** A row of the inventory that lacks something of the minimum set. */
export type LackingRow = {
  readonly itemId: string;
  readonly number: number;
  /** Ids of columns: empty, or with something in them that is not understood. */
  readonly columns: readonly string[];
};

/** An item of the self-check as it stands. */
export type CheckedItem = {
  readonly item: number;
  /** "" while nothing is answered. */
  readonly answer: string;
  readonly reason: string;
};

export type Lack =
  | { readonly kind: "no-rows" }
  | { readonly kind: "row"; readonly row: LackingRow }
  | { readonly kind: "unanswered" | "no-reason"; readonly view: string; readonly item: number }
  /** Two answers stand beside each other and nobody has chosen. */
  | { readonly kind: "undecided"; readonly view: string; readonly item: number };

/** One view of the self-check; of a view that need not be complete only what was answered is looked at. */
export type CheckedView = {
  readonly view: string;
  readonly compulsory: boolean;
  /** Every item of the sheet, in its order. */
  readonly items: readonly CheckedItem[];
  readonly undecided: readonly number[];
};

export type BothSheets = {
  readonly rows: number;
  readonly lackingRows: readonly LackingRow[];
  readonly views: readonly CheckedView[];
  /** Ids of the scale's answers that ask for a reason. */
  readonly reasoned: ReadonlySet<string>;
};

/** Everything that is missing, in the order of the sheets; nothing missing is an empty list. */
export function lacksOf({ rows, lackingRows, views, reasoned }: BothSheets): Lack[] {
  const noRows: Lack[] = rows === 0 ? [{ kind: "no-rows" }] : [];
  const lacking = lackingRows.map((row): Lack => ({ kind: "row", row }));
  return [...noRows, ...lacking, ...views.flatMap((one) => lacksOfView(one, reasoned))];
}

function lacksOfView({ view, compulsory, items, undecided }: CheckedView, reasoned: ReadonlySet<string>) {
  const lacks = items.flatMap(({ item, answer, reason }): Lack[] => {
    if (answer === "") return compulsory ? [{ kind: "unanswered", view, item }] : [];
    return reasoned.has(answer) && reason.trim() === "" ? [{ kind: "no-reason", view, item }] : [];
  });
  return [...lacks, ...undecided.map((item): Lack => ({ kind: "undecided", view, item }))];
}

export type HandInRuling =
  | { readonly ok: true }
  /** No expert is in charge, or it is handed in already. */
  | { readonly ok: false; readonly reason: "not-now" }
  | { readonly ok: false; readonly reason: "lacks"; readonly lacks: readonly Lack[] };

/** Both sheets go in together, complete, while an expert is in charge. */
export function mayHandIn({ stage, handedIn }: SheetsStanding, sheets: BothSheets): HandInRuling {
  if (stage !== "supported" || handedIn) return { ok: false, reason: "not-now" };
  const lacks = lacksOf(sheets);
  return lacks.length === 0 ? { ok: true } : { ok: false, reason: "lacks", lacks };
}
