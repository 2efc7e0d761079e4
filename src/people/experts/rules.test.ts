// The law of the register of experts, by tables of cases.
import { describe, expect, test } from "vitest";
import { mayPause, meanSameCompany, pauseOn, standingOf } from "./rules.ts";

const march = { fromOn: "2027-03-01", untilOn: "2027-03-31" };
const open = { fromOn: "2027-03-20", untilOn: null };

describe("a pause holds", () => {
  test.each([
    ["2027-02-28", [march], undefined],
    ["2027-03-01", [march], march],
    ["2027-03-31", [march], march],
    ["2027-04-01", [march], undefined],
    ["2027-03-25", [march, open], open],
    ["2040-01-01", [march, open], open],
  ])("on %s", (day, pauses, held) => {
    expect(pauseOn<{ fromOn: string; untilOn: string | null }>(pauses, day)).toBe(held);
  });
});

test.each([
  [{ fromOn: "2027-03-02", untilOn: "2027-03-01" }, "ends-before-it-begins"],
  [{ fromOn: "2027-01-01", untilOn: "2027-02-09" }, "over-already"],
  [{ fromOn: "2027-01-01", untilOn: "2027-02-10" }, undefined],
  [{ fromOn: "2027-01-01", untilOn: null }, undefined],
])("a pause %j recorded on 2027-02-10 is refused for %s", (pause, reason) => {
  const ruling = mayPause(pause, "2027-02-10");
  expect(ruling.ok ? undefined : ruling.reason).toBe(reason);
});

test.each([
  [{ profile: {}, ending: {}, pauses: [] }, "ended"],
  [{ profile: null, ending: null, pauses: [] }, "no-profile"],
  [{ profile: {}, ending: null, pauses: [march] }, "paused"],
  [{ profile: {}, ending: null, pauses: [{ fromOn: "2027-04-01", untilOn: null }] }, "listed"],
])("%j stands on 2027-03-10 as %s", (known, standing) => {
  expect(standingOf(known, "2027-03-10")).toBe(standing);
});

describe("two names mean one company", () => {
  test.each([
    ["見本精機株式会社", "㈱見本精機", true],
    ["見本精機株式会社", "ミホン精機", false],
    ["㈱ﾊﾝｶｸ製作所", "株式会社ハンカク製作所", true],
    ["Sample Tools Co., Ltd.", "SAMPLE TOOLS (Thailand) Limited", true],
    ["CÔNG TY TNHH VÍ DỤ", "Ví Dụ", true],
    ["ABC", "ABCD株式会社", false],
    ["株式会社", "有限会社", false],
    ["", "見本精機", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect([meanSameCompany(one, other), meanSameCompany(other, one)]).toEqual([same, same]);
  });
});
