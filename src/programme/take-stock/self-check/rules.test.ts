// What stands on the sheet when several people write into it, how far it is, and where its two views differ.
import { expect, test } from "vitest";
import { markOf } from "#platform/forms/merge-typed.ts";
import {
  type AnswerRecord,
  differenceOf,
  type ItemAnswer,
  mayRemind,
  mergeItem,
  noAnswer,
  progressOf,
  sortedDifferences,
  standingOf,
  stateOfInvitation,
} from "./rules.ts";

const at = new Date("2026-11-24T00:00:00Z");
let count = 0;

function record(answer: string, more: Partial<AnswerRecord> = {}): AnswerRecord {
  count += 1;
  return {
    ...noAnswer,
    id: `r${count}`,
    item: 1,
    aside: false,
    invitationId: null,
    at,
    by: "u",
    answer,
    ...more,
  };
}

function stands(records: readonly AnswerRecord[], chosen: readonly string[] = []) {
  const one = standingOf(records, new Set(chosen)).get(1);
  return [one?.record?.answer, one?.asides.map(({ answer }) => answer)];
}

const link = { invitationId: "link-1" };
const other = { invitationId: "link-2" };
const aside = { aside: true };

test.each([
  ["nothing", [], [undefined, undefined]],
  ["the newest of the company's own", [record("1"), record("2")], ["2", []]],
  ["a colleague's, where nobody else answered", [record("1", link)], ["1", []]],
  ["a colleague's newest", [record("1", link), record("3", link)], ["3", []]],
  ["the company's before a colleague's", [record("1"), record("3", link)], ["1", ["3"]]],
  ["a colleague's newest beside it", [record("1"), record("3", link), record("2", link)], ["1", ["2"]]],
  ["nothing beside it once they agree", [record("1"), record("3", link), record("1", link)], ["1", []]],
  ["the first of two colleagues", [record("1", link), record("2", other)], ["1", ["2"]]],
  ["the company's after a colleague's", [record("1", link), record("2")], ["2", []]],
  ["another editor's beside it", [record("1"), record("2", aside)], ["1", ["2"]]],
  ["the same kept aside is nothing to choose", [record("1"), record("1", aside)], ["1", []]],
])("stands: %s", (_, records, expected) => {
  expect(stands(records)).toEqual(expected);
});

test("what somebody has chosen about stands beside it no longer", () => {
  const kept = record("3", link);
  expect(stands([record("1"), kept], [kept.id])).toEqual(["1", []]);
});

test("a note left without an answer is kept when a colleague answers", () => {
  const note = record("", { evidence: "規程の第3条", role: "総務課長" });
  const answered = record("2", { ...link, evidence: "掲示の写真", role: "係長" });
  const standing = standingOf([note, answered], new Set()).get(1)?.record;
  expect(standing).toMatchObject({ answer: "2", evidence: "規程の第3条\n掲示の写真", role: "総務課長" });
});

const now: ItemAnswer = { answer: "1", reason: "", evidence: "掲示", role: "工場長" };
const shownNow = {
  answer: markOf("1"),
  reason: markOf(""),
  evidence: markOf("掲示"),
  role: markOf("工場長"),
};
const empty = { answer: markOf(""), reason: markOf(""), evidence: markOf(""), role: markOf("") };

test("each field of an item is judged by itself", () => {
  const typed = { ...now, answer: "2" };
  const merged = mergeItem({ item: 1, typed, shown: shownNow }, now);
  expect(merged).toMatchObject({ stands: { ...now, answer: "2" }, aside: undefined });
});

test("what another wrote since is not overwritten: all that was typed is kept aside", () => {
  const typed = { answer: "3", reason: "", evidence: "", role: "総務部" };
  const merged = mergeItem({ item: 1, typed, shown: empty }, { ...now, role: "" });
  expect(merged.stands).toEqual({ ...now, role: "総務部" });
  expect(merged.aside).toEqual({ answer: "3", reason: "", evidence: "掲示", role: "総務部" });
});

test("a page that shows no pressed button takes no answer back", () => {
  const merged = mergeItem({ item: 1, typed: { answer: "", role: "工場長" }, shown: shownNow }, now);
  expect(merged).toMatchObject({ stands: undefined, aside: undefined });
});

test("a page with the texts of an empty form sends nothing new", () => {
  const typed = { answer: "", reason: "", evidence: "", role: "" };
  expect(mergeItem({ item: 1, typed, shown: empty }, now)).toMatchObject({
    stands: undefined,
    aside: undefined,
  });
});

test("progress tells apart what is answered, not known, without its reason, undecided", () => {
  const records = [
    record("2"),
    record("unknown", { item: 2 }),
    record("na", { item: 3 }),
    record("na", { item: 4, reason: "設備がない" }),
    record("0", { item: 5 }),
    record("3", { item: 5, ...link }),
  ];
  const asked = [1, 2, 3, 4, 5, 6].map((number) => ({ number, group: "policy" }));
  expect(progressOf(asked, standingOf(records, new Set()), new Set(["na"]))).toEqual({
    items: 6,
    answered: 5,
    unknown: 1,
    unreasoned: 1,
    undecided: 1,
  });
});

const points = (answer: string) => (["0", "1", "2", "3"].includes(answer) ? Number(answer) : null);

test.each([
  ["3", "0", "apart", 3],
  ["0", "2", "apart", -2],
  ["1", "2", "near", -1],
  ["2", "2", "same", 0],
  ["na", "na", "same", 0],
  ["na", "2", "not-comparable", 0],
  ["2", "unknown", "not-comparable", 0],
  ["", "2", "one-side", 0],
  ["", "", "neither", 0],
])("site %s beside headquarters %s is %s", (site, headquarters, kind, steps) => {
  expect(differenceOf(7, [site, headquarters], points)).toEqual({ item: 7, kind, steps });
});

test("the widest differences come first", () => {
  const all = (
    [
      [1, "2", "2"],
      [2, "0", "2"],
      [3, "3", "0"],
      [4, "", "1"],
      [5, "1", "2"],
      [6, "na", "1"],
    ] as const
  ).map(([item, site, headquarters]) => differenceOf(item, [site, headquarters], points));
  expect(sortedDifferences(all).map(({ item }) => item)).toEqual([3, 2, 5, 6, 4, 1]);
});

test("a link is open until it ends or its day comes", () => {
  const expiresAt = new Date("2026-12-08T00:00:00Z");
  expect(stateOfInvitation({ ending: null, expiresAt }, at)).toBe("open");
  expect(stateOfInvitation({ ending: null, expiresAt }, expiresAt)).toBe("expired");
  expect(stateOfInvitation({ ending: "finished", expiresAt }, at)).toBe("finished");
  expect(stateOfInvitation({ ending: "taken-back", expiresAt }, expiresAt)).toBe("taken-back");
});

test("nobody is reminded twice in a day, nor after the end", () => {
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
  expect(mayRemind("open", undefined, at)).toBe(true);
  expect(mayRemind("open", at, later(2))).toBe(false);
  expect(mayRemind("open", at, later(24))).toBe(true);
  expect(mayRemind("finished", undefined, at)).toBe(false);
});
