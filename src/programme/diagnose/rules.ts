// What ten answers say: a score for each group, the three first steps, the menu that fits.
import type { ScaleAnswer, SelfCheckItem } from "#content/self-check.ts";
import { findMenuLine, menuTotal } from "#edition/rules.ts";
import type { Edition, MenuLine } from "#edition/edition.ts";

/** How far an item is done; "unknown" counts as nothing done, "not-applicable" is left out. */
export type Standing = 0 | 1 | 2 | 3 | "not-applicable" | "unknown";

export type Answered = { readonly item: SelfCheckItem; readonly standing: Standing };

export type Answers =
  | { readonly complete: true; readonly answered: readonly Answered[] }
  | { readonly complete: false; readonly open: readonly SelfCheckItem[] };

/** Puts the scale's answer ids (by item number) beside their items; an id the scale does not know is no answer. */
export function readAnswers(
  items: readonly SelfCheckItem[],
  scale: readonly ScaleAnswer[],
  given: Readonly<Record<number, string | undefined>>,
): Answers {
  const standings = items.map((item) => ({ item, standing: standingOf(scale, given[item.number]) }));
  const open = standings.filter(({ standing }) => standing === undefined).map(({ item }) => item);
  if (open.length > 0) return { complete: false, open };
  const answered = standings.flatMap(({ item, standing }) =>
    standing === undefined ? [] : [{ item, standing }],
  );
  return { complete: true, answered };
}

/** Where an answer of the scale stands; undefined for an id the scale does not know, and where none was given. */
export function standingOf(scale: readonly ScaleAnswer[], id: string | undefined): Standing | undefined {
  const answer = scale.find((one) => one.id === id);
  if (answer === undefined) return undefined;
  if (answer.points === null) return "not-applicable";
  if (answer.id === "unknown") return "unknown";
  return ([0, 1, 2, 3] as const).find((points) => points === answer.points);
}

export type GroupScore = {
  readonly group: string;
  /** Mean of the points, 0 to 3; null where nothing in the group applies. */
  readonly average: number | null;
  readonly unknown: number;
};

export type FirstStep = { readonly item: SelfCheckItem; readonly standing: 0 | 1 | 2 | "unknown" };

export type Diagnosis = {
  readonly groups: readonly GroupScore[];
  /** Over all items that apply. */
  readonly average: number | null;
  readonly unknown: number;
  readonly firstSteps: readonly FirstStep[];
  readonly menu: { readonly lines: readonly MenuLine[]; readonly minutes: number };
};

export function diagnose(answered: readonly Answered[], edition: Edition): Diagnosis {
  const groups = [...new Set(answered.map(({ item }) => item.group))];
  const needs = byNeed(answered);
  return {
    groups: groups.map((group) => scoreOf(group, answered)),
    ...score(answered),
    firstSteps: needs.slice(0, 3),
    menu: fittingMenu(needs, edition),
  };
}

function scoreOf(group: string, answered: readonly Answered[]): GroupScore {
  const { average, unknown } = score(answered.filter(({ item }) => item.group === group));
  return { group, average, unknown };
}

function score(answered: readonly Answered[]): { average: number | null; unknown: number } {
  const points = answered.flatMap(({ standing }) => {
    if (standing === "not-applicable") return [];
    return [standing === "unknown" ? 0 : standing];
  });
  const sum = points.reduce<number>((all, one) => all + one, 0);
  return {
    average: points.length === 0 ? null : sum / points.length,
    unknown: answered.filter(({ standing }) => standing === "unknown").length,
  };
}

/** Least done first; "don't know" right after "not done"; among equals the order of the sheet. */
function byNeed(answered: readonly Answered[]): readonly FirstStep[] {
  const order = [0, "unknown", 1, 2] as const;
  return order.flatMap((standing) =>
    answered.filter((one) => one.standing === standing).map(({ item }) => ({ item, standing })),
  );
}

/** The compulsory lines, then what the needs point to, as long as the cap of a case allows; in the edition's order. */
function fittingMenu(needs: readonly FirstStep[], edition: Edition): Diagnosis["menu"] {
  const compulsory = edition.menu.filter((line) => line.compulsory).map(({ id }) => id);
  let chosen: readonly string[] = compulsory;
  for (const { item } of needs) {
    const wider = [...new Set([...chosen, item.menuLine])];
    const total = menuTotal(edition, wider);
    const offered = findMenuLine(edition, item.menuLine) !== undefined;
    if (offered && !total.overCap && total.problems.length === 0) chosen = wider;
  }
  return {
    lines: edition.menu.filter(({ id }) => chosen.includes(id)),
    minutes: menuTotal(edition, chosen).minutes,
  };
}
