// On which day an open wait reminds, over weekends and holidays of both countries.
import { describe, expect, test } from "vitest";
import { calendarsWith } from "#content/holidays.ts";
import { reminderDue } from "./rules.ts";
import { askedAtStage } from "./support-waits.ts";

const vietnam = calendarsWith("VN");
/** Asked on Friday the 13th, due on Friday the 27th; Monday the 23rd is a holiday in Japan. */
const asked = { sinceOn: "2026-11-13", dueOn: "2026-11-27" };

describe("what has come due", () => {
  test.each([
    ["2026-11-24", undefined],
    ["2026-11-25", { when: "before", on: "2026-11-25", workingDays: -2 }],
    ["2026-11-26", { when: "before", on: "2026-11-25", workingDays: -2 }],
    ["2026-11-27", { when: "on-the-day", on: "2026-11-27", workingDays: 0 }],
    ["2026-11-29", { when: "on-the-day", on: "2026-11-27", workingDays: 0 }],
    ["2026-11-30", { when: "after", on: "2026-11-30", workingDays: 1 }],
    ["2026-12-04", { when: "after", on: "2026-11-30", workingDays: 1 }],
    ["2026-12-07", { when: "after", on: "2026-12-07", workingDays: 6 }],
    ["2026-12-20", { when: "after", on: "2026-12-14", workingDays: 11 }],
    ["2027-01-07", { when: "after", on: "2026-12-28", workingDays: 21 }],
    ["2027-01-08", { when: "after", on: "2027-01-08", workingDays: 26 }],
  ])("on %s", (today, expected) => {
    expect(reminderDue(asked, today, vietnam)).toEqual(expected);
  });
});

describe("who has just been asked is not reminded at once", () => {
  test.each([
    ["asked on the day two days before", "2026-11-25", "2026-11-26", undefined],
    ["asked one day before", "2026-11-26", "2026-11-26", undefined],
    ["asked on the day before, reminded on the day", "2026-11-26", "2026-11-27", "on-the-day"],
    ["asked on the day itself", "2026-11-27", "2026-11-27", undefined],
    ["asked when it was over", "2026-11-30", "2026-11-30", undefined],
    ["asked when it was over, reminded later", "2026-11-30", "2026-12-07", "after"],
  ])("%s", (_what, sinceOn, today, expected) => {
    expect(reminderDue({ sinceOn, dueOn: "2026-11-27" }, today, vietnam)?.when).toBe(expected);
  });
});

test("two working days before a golden week's end lie before it", () => {
  const due = { sinceOn: "2026-09-01", dueOn: "2026-10-08" };
  const china = calendarsWith("CN");
  expect(reminderDue(due, "2026-09-28", china)).toBeUndefined();
  expect(reminderDue(due, "2026-10-02", china)).toMatchObject({ when: "before", on: "2026-09-29" });
});

const by = (kind: "plan-proposed" | "plan-agreed" | "plan-not-agreed", actorRole: string) => ({
  kind,
  actorRole,
});

describe("what an expert who takes a case up is asked for", () => {
  test.each([
    ["taking stock", "supported", [], "company: sheets"],
    ["both sheets are in", "sheets-in", [], "expert: assessment"],
    ["the assessment is given", "assessed", [], "expert: plan"],
    ["the expert before proposed", "assessed", [by("plan-proposed", "expert")], "expert: plan"],
    [
      "the company answers with its own",
      "assessed",
      [by("plan-proposed", "company")],
      "expert: plan-agreement",
    ],
    ["the plan is agreed", "planned", [by("plan-agreed", "company")], undefined],
    ["the company asks for a change", "planned", [by("plan-proposed", "company")], "expert: plan-agreement"],
    ["the expert before asked for a change", "planned", [by("plan-proposed", "expert")], "expert: plan"],
    ["a change was not agreed to", "planned", [by("plan-not-agreed", "expert")], undefined],
    ["over", "withdrawn", [by("plan-proposed", "company")], undefined],
  ] as const)("%s", (_what, stage, events, expected) => {
    const asked = askedAtStage(stage, "the-expert", events);
    expect(asked && `${asked.on}: ${asked.what}`).toBe(expected);
    expect(asked?.expertId).toBe(asked?.on === "expert" ? "the-expert" : undefined);
  });
});
