// What stands on the self-check sheet, read from everything that was written into it; progress and differences. Pure.
import { mergeTyped } from "#platform/forms/merge-typed.ts";

export const answerTexts = ["answer", "reason", "evidence", "role"] as const;
export type AnswerText = (typeof answerTexts)[number];

/** What an item says; "" where nothing stands. */
export type ItemAnswer = Readonly<Record<AnswerText, string>>;

export const noAnswer: ItemAnswer = { answer: "", reason: "", evidence: "", role: "" };

/** One save of one item. */
export type AnswerRecord = ItemAnswer & {
  readonly id: string;
  readonly item: number;
  /** Another editor had written in the item since this one's page was made. */
  readonly aside: boolean;
  /** The colleague's link by which it came. */
  readonly invitationId: string | null;
  readonly at: Date;
  readonly by: string;
};

export type Standing = {
  readonly item: number;
  /** Undefined while nothing was written. */
  readonly record: AnswerRecord | undefined;
  /** Other answers to choose from, oldest first. */
  readonly asides: readonly AnswerRecord[];
};

/**
 * What stands of each item, from its records in the order of writing. The company's own word goes before a
 * colleague's: what a colleague says of an item that is answered already is kept beside it, the newest of each.
 */
export function standingOf(
  records: readonly AnswerRecord[],
  chosen: ReadonlySet<string>,
): Map<number, Standing> {
  const byItem = Map.groupBy(records, ({ item }) => item);
  return new Map([...byItem].map(([item, own]) => [item, fold(item, own, chosen)]));
}

function fold(item: number, records: readonly AnswerRecord[], chosen: ReadonlySet<string>): Standing {
  let record: AnswerRecord | undefined;
  let asides: AnswerRecord[] = [];
  for (const one of records) {
    if (!one.aside && stands(one, record)) {
      record = joined(one, record);
      asides = asides.filter(
        ({ invitationId }) => invitationId === null || invitationId !== one.invitationId,
      );
      continue;
    }
    asides = asides.filter(({ invitationId }) => invitationId === null || invitationId !== one.invitationId);
    asides.push(one);
  }
  const open = asides.filter(({ id }) => !chosen.has(id));
  return { item, record, asides: open.filter((one) => !sameAnswer(one, record ?? noAnswer)) };
}

function stands(one: AnswerRecord, before: AnswerRecord | undefined): boolean {
  if (one.invitationId === null || before === undefined || before.answer === "") return true;
  return before.invitationId === one.invitationId;
}

/** A note that the company had left without an answer is not lost when a colleague answers. */
function joined(one: AnswerRecord, before: AnswerRecord | undefined): AnswerRecord {
  if (one.invitationId === null || before === undefined || before.invitationId !== null) return one;
  const both = (name: "reason" | "evidence") =>
    [...new Set([before[name], one[name]])].filter((text) => text !== "").join("\n");
  return { ...one, reason: both("reason"), evidence: both("evidence"), role: before.role || one.role };
}

export function sameAnswer(one: ItemAnswer, other: ItemAnswer): boolean {
  return answerTexts.every((name) => one[name] === other[name]);
}

/** One item as a browser sends it: what stands in its fields, and the mark of what they had shown. */
export type TypedItem = {
  readonly item: number;
  readonly typed: Partial<ItemAnswer>;
  readonly shown: Partial<Readonly<Record<AnswerText, string>>>;
  /** The answer kept aside before that this page types on. */
  readonly continues?: string | undefined;
};

export type Merged = {
  /** What is to stand from now on; undefined where that is what stands already. */
  readonly stands: ItemAnswer | undefined;
  /** What would stand with all that this editor has typed, where another wrote in the same field meanwhile. */
  readonly aside: ItemAnswer | undefined;
  /** Fields whose typed text is now what is stored, for the page's marks. */
  readonly stored: readonly AnswerText[];
};

/** Two editors of one item: each field by itself, and nothing typed is lost. */
export function mergeItem({ typed, shown }: TypedItem, now: ItemAnswer): Merged {
  const fields = answerTexts.flatMap((field) => {
    const text = typed[field];
    // No radio button can be let go of again: none pressed means that this page does not answer.
    if (text === undefined || (field === "answer" && text === "")) return [];
    return [{ field, typed: text, shown: shown[field] }];
  });
  const outcomes = mergeTyped(fields, (field) => now[answerTexts.find((one) => one === field) ?? "answer"]);
  const changes = outcomes.flatMap((one) =>
    one.outcome === "changed" ? [[one.field, one.value] as const] : [],
  );
  const aside = outcomes.flatMap((one) =>
    one.outcome === "set-aside" ? [[one.field, one.value] as const] : [],
  );
  const after = { ...now, ...Object.fromEntries(changes) };
  const stored = new Set(
    outcomes
      .filter((one) => one.outcome === "changed" || (one.outcome === "same" && one.stands))
      .map(({ field }) => field),
  );
  return {
    stands: changes.length === 0 ? undefined : after,
    aside: aside.length === 0 ? undefined : { ...after, ...Object.fromEntries(aside) },
    stored: answerTexts.filter((name) => stored.has(name)),
  };
}

/** An item of the sheet, as far as progress needs it. */
type Asked = { readonly number: number; readonly group: string };

export type GroupProgress = {
  readonly items: number;
  readonly answered: number;
  /** Answered with "I do not know". */
  readonly unknown: number;
  /** A reason is asked for and not given. */
  readonly unreasoned: number;
  /** Another answer waits to be chosen from. */
  readonly undecided: number;
};

type Answered = ReadonlyMap<number, Standing>;

export function progressOf(
  asked: readonly Asked[],
  standing: Answered,
  reasoned: ReadonlySet<string>,
): GroupProgress {
  const known = asked.map(({ number }) => standing.get(number));
  const records = known.flatMap((one) => (one?.record === undefined ? [] : [one.record]));
  return {
    items: asked.length,
    answered: records.filter(({ answer }) => answer !== "").length,
    unknown: records.filter(({ answer }) => answer === "unknown").length,
    unreasoned: records.filter(({ answer, reason }) => reasoned.has(answer) && reason.trim() === "").length,
    undecided: known.filter((one) => one !== undefined && one.asides.length > 0).length,
  };
}

/** How the two views of one item differ; steps only where both give points. */
export type Difference = {
  readonly item: number;
  readonly kind: "apart" | "near" | "same" | "one-side" | "not-comparable" | "neither";
  /** Site minus headquarters. */
  readonly steps: number;
};

/** Points of the scale by answer; null for an answer that leaves the item out, as "I do not know" does here. */
export type PointsOf = (answer: string) => number | null;

/** Two points apart or more is worth a talk. */
const farApart = 2;

export function differenceOf(
  item: number,
  [site, headquarters]: readonly [string, string],
  points: PointsOf,
): Difference {
  const told = (kind: Difference["kind"], steps = 0): Difference => ({ item, kind, steps });
  if (site === "" && headquarters === "") return told("neither");
  if (site === "" || headquarters === "") return told("one-side");
  if (site === headquarters) return told("same");
  const [here, there] = [points(site), points(headquarters)];
  if (here === null || there === null) return told("not-comparable");
  const steps = here - there;
  return told(Math.abs(steps) >= farApart ? "apart" : "near", steps);
}

const order = ["apart", "near", "not-comparable", "one-side", "same", "neither"] as const;

/** The widest differences first, each kind in the order of the sheet. */
export function sortedDifferences(all: readonly Difference[]): Difference[] {
  return all.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      Math.abs(b.steps) - Math.abs(a.steps) ||
      a.item - b.item,
  );
}

/** A colleague's link, by the time that has passed and what became of it. */
export type InvitationState = "open" | "finished" | "taken-back" | "expired";

export function stateOfInvitation(
  { ending, expiresAt }: { readonly ending: "finished" | "taken-back" | null; readonly expiresAt: Date },
  now: Date,
): InvitationState {
  if (ending !== null) return ending;
  return expiresAt <= now ? "expired" : "open";
}

export const invitationDays = 14;

/** Once a day is kind enough. */
const reminderPauseMs = 20 * 60 * 60 * 1000;

export function mayRemind(state: InvitationState, last: Date | undefined, now: Date): boolean {
  return state === "open" && (last === undefined || now.getTime() - last.getTime() >= reminderPauseMs);
}
