// The proposal: what the gaps and wishes of the leaflet's two companies come to, what is cut, and that it is always allowed.
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarsWith } from "#content/holidays.ts";
import { partsOfLines, readPlanContent } from "#content/plan-sessions.ts";
import { itemsByLine, readSelfCheckItems } from "#content/self-check.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import type { Edition } from "#edition/edition.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { projectRoot } from "#platform/paths.ts";
import { timeIn } from "#platform/zoned-time.ts";
import { firstLine, lastLine } from "../roles.ts";
import { mayBeProposed, planState } from "../rules.ts";
import { inOrderOfTime } from "../session.ts";
import { companyA, companyB, companyBInThailand, exampleBasis } from "./examples.ts";
import { type ProposalBasis, proposePlan } from "./propose.ts";

const edition = readEdition(join(editionsFolder, "2026.yaml"));
const madeUp = readEdition(join(projectRoot, "src/edition/fixtures/2031.yaml"));

function propose(basis: ProposalBasis) {
  const proposed = proposePlan(basis);
  if (!proposed.ok) throw new Error(proposed.reason);
  const order = proposed.lines.map(({ line }) => line.id).join(" ");
  const whyOf = (id: string) =>
    proposed.lines.find(({ line }) => line.id === id)?.why.map(({ kind }) => kind);
  const left = new Map(proposed.leftOut.map(({ line, why }) => [line.id, why.kind]));
  return { ...proposed, order, whyOf, left };
}

describe("company A, a sales site that does not know where to start", () => {
  const plan = propose(exampleBasis(edition, companyA));

  test("the foundations come first, then partners, training and its test, the follow-up last", () => {
    expect(plan.order).toBe("M1 M2-1 M2-2 M2-3 M2-4 M2-7 M2-6 M3-1 M3-3 M4");
    expect(plan.minutes).toBe(17 * 60);
    expect(plan.minutesLeft).toBe(6 * 60);
  });

  test("what was not wished is proposed where first items are missing", () => {
    expect(plan.whyOf("M2-3")).toEqual(["priority", "gaps", "measures"]);
    expect(plan.whyOf("M2-1")).toContain("wished");
  });

  test("joint training as wished, with a word that separate would be worth it", () => {
    expect(plan.whyOf("M3-1")).toContain("separate-worth-it");
    expect(plan.left.get("M3-2")).toBe("alternative");
  });

  test("no floor to walk, no research to share", () => {
    expect(plan.left.get("M2-5")).toBe("small-gaps");
    expect(plan.left.get("M2-8")).toBe("no-gap");
    expect(plan.left.get("M5")).toBe("free");
  });

  test("one or two sessions a week from next week on, and two weeks and more to put them into practice", () => {
    const days = plan.lines.flatMap(({ sessions }) =>
      sessions.map((one) => dayIn(one.timeZone, one.startsAt)),
    );
    expect(days).toMatchInlineSnapshot(`
      [
        "2026-11-30",
        "2026-12-08",
        "2026-12-11",
        "2026-12-16",
        "2026-12-21",
        "2026-12-24",
        "2027-01-04",
        "2027-01-07",
        "2027-01-14",
        "2027-01-29",
      ]
    `);
  });
});

describe("company B, factories that have most things", () => {
  test.each([
    ["Vietnam", companyB, "M1 M2-5 M2-7 M2-2 M2-4 M3-2 M3-3 M4", 13],
    // There leavers are a gap among the first ten: worth a session while hours are left.
    ["Thailand", companyBInThailand, "M1 M2-5 M2-7 M2-2 M2-3 M2-4 M3-2 M3-3 M4", 15],
  ])("%s: the floor, partners, small gaps with hours left, separate training and a test", (...given) => {
    const [, company, order, hours] = given;
    const plan = propose(exampleBasis(edition, company));
    expect(plan.order).toBe(order);
    expect(plan.minutes).toBe(hours * 60);
    expect(plan.whyOf("M3-2")).toContain("groups-lag");
    expect(plan.left.get("M2-1")).toBe("no-gap");
    expect(plan.whyOf("M2-2")).toContain("room");
    expect(plan.left.get("M2-6")).toBe("small-gaps");
    expect(plan.left.get("M3-1")).toBe("alternative");
  });

  test("managers and workers are trained on one day, one after the other", () => {
    const plan = propose(exampleBasis(edition, companyB));
    const sessions = plan.lines.find(({ line }) => line.id === "M3-2")?.sessions ?? [];
    expect(sessions.map(({ timeZone, startsAt }) => timeIn(timeZone, startsAt))).toEqual(["09:30", "11:00"]);
    expect(new Set(sessions.map(({ timeZone, startsAt }) => dayIn(timeZone, startsAt))).size).toBe(1);
  });

  test("separate training without a wish, when both groups lag; joint when one does", () => {
    const unasked = { ...exampleBasis(edition, companyB), wished: ["M2-5", "M2-7"] };
    expect(propose(unasked).order).toContain("M3-2");
    const managersOnly = unasked.gaps.filter(({ item }) => ![20, 22, 23, 30, 32, 33, 39, 40].includes(item));
    const heavy = managersOnly.map((gap) => (gap.item === 38 ? { ...gap, missing: 3 } : gap));
    const measures = [...unasked.measures, ...[1, 2, 3].map((n) => ({ measure: `t${n}`, menuLine: "M3-1" }))];
    const plan = propose({ ...unasked, gaps: heavy, measures });
    expect(plan.order).toContain("M3-1");
    expect(plan.whyOf("M3-1")).toContain("one-session");
  });
});

const gap = (item: number, missing: number, menuLine: string) => ({
  item,
  missing,
  menuLine,
  priority: false,
});

describe("what was not wished", () => {
  const bare = { ...exampleBasis(edition, companyB), wished: [], measures: [] };
  test("training that is hardly begun is proposed, a test with it where the test's item lags", () => {
    const plan = propose({ ...bare, gaps: [gap(38, 3, "M3-1"), gap(39, 3, "M3-3")] });
    expect(plan.order).toBe("M1 M3-1 M3-3 M4");
    expect(plan.whyOf("M3-3")).toEqual(["gaps"]);
    expect(propose({ ...bare, gaps: [gap(38, 1, "M3-1")] }).left.get("M3-1")).toBe("small-gaps");
  });

  test("contracts on research where they are hardly begun; nothing where nothing is missing", () => {
    expect(propose({ ...bare, gaps: [gap(48, 2, "M2-8")] }).order).toBe("M1 M2-8 M4");
    expect(propose({ ...bare, gaps: [] }).order).toBe("M1 M4");
  });
});

describe("what does not fit", () => {
  test("is cut from the lightest on, with the minutes it would take and those left", () => {
    const plan = propose({ ...exampleBasis(edition, companyA), minutesLeft: 8 * 60 });
    expect(plan.order).toBe("M1 M2-2 M2-3 M2-4 M4");
    expect(plan.left.get("M2-1")).toBe("no-room");
    expect(plan.minutes).toBe(8 * 60);
  });

  test("wished lines that nothing supports are left out and said so", () => {
    const basis = exampleBasis(edition, companyA);
    const plan = propose({ ...basis, wished: [...basis.wished, "M2-8"] });
    expect(plan.leftOut.find(({ line }) => line.id === "M2-8")?.why).toEqual({
      kind: "no-gap",
      wished: true,
    });
  });

  test("in the last days it is put close together, and without a day left there is no plan", () => {
    const late = { ...exampleBasis(edition, companyB), now: new Date("2027-02-02T03:00:00Z") };
    const plan = propose(late);
    expect(plan.order.startsWith("M1 ")).toBe(true);
    expect(plan.order.endsWith(" M4")).toBe(true);
    expect(proposePlan({ ...late, now: new Date("2027-02-05T03:00:00Z") })).toEqual({
      ok: false,
      reason: "no-days",
    });
  });

  test("days of the expert's other cases are left free", () => {
    const basis = exampleBasis(edition, companyB);
    const before = propose(basis).lines[1]?.sessions[0];
    const busy = new Set([before ? dayIn(before.timeZone, before.startsAt) : ""]);
    const days = propose({ ...basis, busy }).lines.flatMap(({ sessions }) =>
      sessions.map((one) => dayIn(one.timeZone, one.startsAt)),
    );
    expect(days.some((day) => busy.has(day))).toBe(false);
  });
});

const items = readSelfCheckItems();
const anyGaps = fc
  .uniqueArray(fc.constantFrom(...items), { selector: ({ number }) => number, maxLength: 50 })
  .chain((some) =>
    fc.tuple(
      ...some.map(({ number, priority, menuLine }) =>
        fc.integer({ min: 1, max: 3 }).map((missing) => ({ item: number, priority, menuLine, missing })),
      ),
    ),
  );

function anyBasis(year: Edition, zone: string, country: string, days: [string, string]) {
  const lines = year.menu.map(({ id }) => id);
  const moments = fc.date({ min: new Date(days[0]), max: new Date(days[1]), noInvalidDate: true });
  return fc.record({
    edition: fc.constant(year),
    content: fc.constant(readPlanContent().lines),
    gaps:
      year === edition
        ? anyGaps
        : fc.array(
            fc.record({
              item: fc.integer({ min: 1, max: 50 }),
              priority: fc.boolean(),
              missing: fc.integer({ min: 0, max: 3 }),
              menuLine: fc.constantFrom(...lines),
            }),
            { maxLength: 30 },
          ),
    measures: fc.array(fc.record({ measure: fc.string(), menuLine: fc.constantFrom(...lines) }), {
      maxLength: 10,
    }),
    sheet: fc.constant(itemsByLine()),
    wished: fc.subarray(lines),
    minutesLeft: fc.constant(year.caps.minutesPerCase),
    now: moments,
    timeZone: fc.constant(zone),
    calendars: fc.constant(calendarsWith(country)),
    busy: fc.constant(new Set<string>()),
  });
}

describe("whatever the gaps, wishes and the day", () => {
  test.each<[string, Edition, ReturnType<typeof anyBasis>]>([
    ["2026", edition, anyBasis(edition, "Asia/Bangkok", "TH", ["2026-10-01", "2027-02-04"])],
    ["2031", madeUp, anyBasis(madeUp, "Asia/Manila", "PH", ["2031-05-01", "2032-01-19"])],
  ])("%s: the proposal may be proposed as it is", (_, year, bases) => {
    fc.assert(
      fc.property(bases, (basis) => {
        const proposed = proposePlan({ ...basis, assessedAt: basis.now });
        if (!proposed.ok) return;
        const planned = proposed.lines.flatMap(({ sessions }) => sessions);
        const sessions = planned.map((one, index) => ({ ...one, id: String(index) }));
        const plan = {
          edition: year,
          parts: partsOfLines(),
          stage: "assessed",
          state: planState([]),
          expertId: "e",
          now: basis.now,
        } as const;
        const version = { side: "expert", basedOn: 0, sessions, textsChanged: true, reason: "" } as const;
        expect(mayBeProposed(version, plan)).toEqual({ ok: true });
        expect(proposed.lines[0]?.line.id).toBe(firstLine(year)?.id);
        expect(inOrderOfTime(sessions).at(-1)?.line).toBe(lastLine(year)?.id);
        const named = [...proposed.lines, ...proposed.leftOut].map(({ line }) => line.id);
        expect(named.toSorted()).toEqual(year.menu.map(({ id }) => id).toSorted());
        const last = sessions.at(-1);
        if (last) expect(dayIn(homeTimeZone, last.startsAt) <= year.period.supportEndsOn).toBe(true);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
