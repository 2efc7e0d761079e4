// What a remark unlocks, as a table: the field itself, and what its answer governs.
import { describe, expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import { answersOfA, answersOfB, basisOf, edition2026, edition2031 } from "./sample-answers.ts";
import { unlockedFields } from "./unlocked.ts";

const unlock = (remarked: readonly string[], changed: Answers = {}, from: Answers = answersOfA) =>
  [...unlockedFields(basisOf(edition2026, "CN", { ...from, ...changed }), remarked)].toSorted();

const [alternatives = []] = edition2026.alternatives;
const oneOf = `oneOf.${alternatives.join(".")}`;

describe("a remark unlocks", () => {
  test.each<[string, string[], string[]]>([
    ["a text: itself alone", ["hqName"], ["hqName"]],
    ["two texts: both", ["hqName", "background"], ["background", "hqName"]],
    ["nothing: nothing", [], []],
    ["a field the form does not know: itself", ["gone"], ["gone"]],
    [
      "the kinds of business: the words for the other one",
      ["businessTypes"],
      ["businessTypeOther", "businessTypes"],
    ],
    ["a postal code: not the address, which has a remark of its own", ["hqPostalCode"], ["hqPostalCode"]],
    ["a condition: itself alone", ["condition.C4"], ["condition.C4"]],
    [
      "the training held together or apart: the times of both",
      [oneOf],
      [oneOf, ...alternatives.map((id) => `when.${id}`)],
    ],
  ])("%s", (_, remarked, expected) => {
    expect(unlock(remarked)).toEqual(expected.toSorted());
  });

  test("a wished line: when it is wished", () => {
    const line = edition2026.menu.find(
      ({ id, compulsory, free }) => !compulsory && !free && !alternatives.includes(id),
    );
    expect(unlock([`wish.${line?.id}`])).toEqual([`when.${line?.id}`, `wish.${line?.id}`]);
  });

  test("whether there is a site: all that must then be said of it, and nothing that may stay open either way", () => {
    const fields = unlock(["sitePlanned"], { sitePlanned: "plans" });
    expect(fields).toContain("siteNameJa");
    expect(fields).toContain("siteContactEmail");
    expect(fields).not.toContain("siteFax");
    expect(fields).not.toContain("hqName");
  });

  test("the kind of applicant: its conditions, the contact at headquarters, and what hangs on those", () => {
    const fields = unlock(["applicantKind"], { applicantKind: "" });
    const conditions = edition2026.conditions
      .filter(({ forKinds }) => forKinds)
      .map(({ id }) => `condition.${id}`);
    expect(fields).toEqual(
      expect.arrayContaining([...conditions, "hqContactName", "sitePlanned", "siteNameJa"]),
    );
    expect(fields).not.toContain("hqName");
    expect(fields).not.toContain("background");
  });
});

test("the set does not depend on what is typed since: only on what was handed in", () => {
  const submitted = basisOf(edition2026, "VN", answersOfB);
  const once = unlockedFields(submitted, ["applicantKind", "businessTypes"]);
  expect(unlockedFields(submitted, ["applicantKind", "businessTypes"])).toEqual(once);
});

test("an invented edition is read the same way", () => {
  const kinds = edition2031.applicantKinds.map(({ id }) => id);
  const submitted = basisOf(edition2031, "XA", { applicantKind: kinds[0] ?? "" });
  const fields = unlockedFields(submitted, ["applicantKind"]);
  const asked = edition2031.conditions.filter(
    ({ forKinds }) =>
      forKinds && !forKinds.includes(kinds[0] ?? "") && forKinds.some((kind) => kinds.includes(kind)),
  );
  for (const { id } of asked) expect(fields).toContain(`condition.${id}`);
});
