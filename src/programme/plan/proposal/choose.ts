// Which menu lines are proposed and why, and why the others are not: compulsory, wished, needed, as far as the hours go. Pure.
import type { LineContent } from "#content/plan-sessions.ts";
import type { Edition, MenuLine } from "#edition/edition.ts";
import { firstLine } from "../roles.ts";
import { isStrong, lags, type LineNeed, type NeedGap, type NeedMeasure, needOf } from "./needs.ts";

/** Why a line is proposed; items are numbers of the self-check sheet. */
export type Why =
  | { readonly kind: "compulsory" }
  | { readonly kind: "held" }
  | { readonly kind: "wished" }
  | { readonly kind: "priority"; readonly items: readonly number[] }
  | { readonly kind: "gaps"; readonly items: readonly number[] }
  | { readonly kind: "measures"; readonly count: number }
  /** Small gaps, for which hours are left. */
  | { readonly kind: "room" }
  /** Separate training: every group lags. */
  | { readonly kind: "groups-lag" }
  /** Joint training: one group or none lags, one session serves all. */
  | { readonly kind: "one-session" }
  /** Joint training as wished, although every group lags: worth talking over. */
  | { readonly kind: "separate-worth-it" };

/** Why a line is not. */
export type LeftOutWhy =
  | { readonly kind: "no-gap"; readonly wished: boolean }
  | { readonly kind: "small-gaps"; readonly items: readonly number[] }
  | { readonly kind: "alternative"; readonly chosen: string }
  | { readonly kind: "no-room"; readonly minutes: number; readonly left: number }
  | { readonly kind: "no-day" }
  /** A field in which the applicant writes: settled in talk. */
  | { readonly kind: "free" };

export type ChosenLine = { readonly line: MenuLine; readonly need: LineNeed; readonly why: readonly Why[] };
export type LeftOutLine = { readonly line: MenuLine; readonly why: LeftOutWhy };

export type ChoosingBasis = {
  readonly edition: Edition;
  readonly content: readonly LineContent[];
  readonly gaps: readonly NeedGap[];
  readonly measures: readonly NeedMeasure[];
  /** Items of the self-check sheet by the line they point to. */
  readonly sheet: ReadonlyMap<string, number>;
  /** Ids of the lines wished in the application. */
  readonly wished: readonly string[];
  readonly minutesLeft: number;
};

export type Chosen = { readonly chosen: readonly ChosenLine[]; readonly leftOut: readonly LeftOutLine[] };

type Judged = ChosenLine | LeftOutLine;
const isLeftOut = (one: Judged): one is LeftOutLine => !("need" in one);

/** Both lists in the order of the menu. */
export function chooseLines(basis: ChoosingBasis): Chosen {
  const judged = basis.edition.menu.map((line) => judge(line, basis));
  const fitting = fit(judged, basis);
  return {
    chosen: fitting.filter((one): one is ChosenLine => !isLeftOut(one)),
    leftOut: fitting.filter(isLeftOut),
  };
}

function judge(line: MenuLine, basis: ChoosingBasis): Judged {
  const need = needOf(line.id, basis, basis.edition);
  if (line.free) return { line, why: { kind: "free" } };
  if (line.compulsory) {
    const held = line.id === firstLine(basis.edition)?.id;
    const must: readonly Why[] = [{ kind: "compulsory" }, ...(held ? [{ kind: "held" } as const] : [])];
    return { line, need, why: [...must, ...needWhys(need)] };
  }
  const alternatives = basis.edition.alternatives.find((ids) => ids.includes(line.id));
  const wished = (alternatives ?? [line.id]).some((id) => basis.wished.includes(id));
  if (need.weight === 0) return { line, why: { kind: "no-gap", wished: basis.wished.includes(line.id) } };
  if (!wished && !isStrong(need) && !everyGroupLags(alternatives ?? [], basis))
    return { line, why: { kind: "small-gaps", items: need.items } };
  return alternatives ? ofAlternatives(line, need, { ...basis, alternatives }) : supported(line, need, basis);
}

function supported(line: MenuLine, need: LineNeed, { wished }: ChoosingBasis): ChosenLine {
  const asked: readonly Why[] = wished.includes(line.id) ? [{ kind: "wished" }] : [];
  return { line, need, why: [...asked, ...needWhys(need)] };
}

function needWhys({ items, priority, measures }: LineNeed): Why[] {
  const first = priority.map(({ item }) => item).toSorted((a, b) => a - b);
  const others = items.filter((item) => !first.includes(item));
  return [
    ...(first.length > 0 ? [{ kind: "priority", items: first } as const] : []),
    ...(others.length > 0 ? [{ kind: "gaps", items: others } as const] : []),
    ...(measures > 0 ? [{ kind: "measures", count: measures } as const] : []),
  ];
}

type Among = ChoosingBasis & { readonly alternatives: readonly string[] };

/** Of alternatives the wished one; unasked, the one in several parts when every group it is made for lags. */
function ofAlternatives(line: MenuLine, need: LineNeed, basis: Among): Judged {
  const { alternatives, wished } = basis;
  const separate = alternatives.find((id) => partsOf(id, basis).length > 1);
  const joint = alternatives.find((id) => id !== separate) ?? line.id;
  const apart = everyGroupLags(alternatives, basis);
  const asked = alternatives.find((id) => wished.includes(id));
  const chosen = asked ?? (apart && separate !== undefined ? separate : joint);
  if (line.id !== chosen) return { line, why: { kind: "alternative", chosen } };
  const form: Why =
    line.id === separate
      ? { kind: "groups-lag" }
      : { kind: apart && asked !== undefined ? "separate-worth-it" : "one-session" };
  // Wished separate training whose groups do not all lag is wished all the same; its reason is the wish.
  const fits = separate !== undefined && (form.kind !== "groups-lag" || apart);
  const { why } = supported(line, need, basis);
  return { line, need, why: fits ? [...why, form] : why };
}

function partsOf(line: string, { content }: ChoosingBasis): LineContent["parts"] {
  return content.find((one) => one.line === line)?.parts ?? [];
}

function everyGroupLags(alternatives: readonly string[], basis: ChoosingBasis): boolean {
  const groups = alternatives.map((id) => partsOf(id, basis)).find((parts) => parts.length > 1) ?? [];
  return groups.length > 0 && groups.every(({ items }) => lags(items, basis.gaps));
}

/** What speaks for a line, its own company's wish included. */
export function weightOf({ line, need }: ChosenLine, wished: readonly string[]): number {
  return need.weight + (wished.includes(line.id) ? 4 : 0);
}

/** The compulsory lines first; then what weighs most, first items before all; then small gaps, down to a reserve. */
function fit(judged: readonly Judged[], basis: ChoosingBasis): Judged[] {
  const { edition, wished, minutesLeft } = basis;
  const compulsory = edition.menu.filter((line) => line.compulsory);
  let left = minutesLeft - compulsory.reduce((sum, { minutes }) => sum + minutes, 0);
  const rank = (one: ChosenLine) => (one.need.priority.length > 0 ? 1000 : 0) + weightOf(one, wished);
  const byWeight = judged
    .filter((one): one is ChosenLine => !isLeftOut(one) && !one.line.compulsory)
    .toSorted((a, b) => rank(b) - rank(a));
  const settled = new Map<string, Judged>();
  for (const { line } of byWeight) {
    if (line.minutes <= left) left -= line.minutes;
    else settled.set(line.id, { line, why: { kind: "no-room", minutes: line.minutes, left } });
  }
  for (const small of smallGaps(judged, basis)) {
    if (left - small.line.minutes < minutesLeft * reserve) continue;
    left -= small.line.minutes;
    settled.set(small.line.id, small);
  }
  return judged.map((one) => settled.get(one.line.id) ?? one);
}

/** Of the hours, kept for what comes up on the way. */
const reserve = 0.2;
/** Fewer missing points than these are no matter for a session. */
const worthIt = 3;

/** Lines left out for their small gaps that are worth a session where there are hours left, the heaviest first. */
function smallGaps(judged: readonly Judged[], basis: ChoosingBasis): ChosenLine[] {
  const small = judged.flatMap((one): ChosenLine[] => {
    const alone = !basis.edition.alternatives.some((ids) => ids.includes(one.line.id));
    if (!isLeftOut(one) || one.why.kind !== "small-gaps" || !alone) return [];
    const need = needOf(one.line.id, basis, basis.edition);
    return [{ line: one.line, need, why: [...needWhys(need), { kind: "room" }] }];
  });
  return small.filter(({ need }) => need.weight >= worthIt).toSorted((a, b) => b.need.weight - a.need.weight);
}
