// Tables of cases: which plans may be proposed, agreed to and refused, in the year's edition and in a made-up one.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { projectRoot } from "#platform/paths.ts";
import { momentIn } from "#platform/zoned-time.ts";
import {
  mayBeAgreed,
  mayBeProposed,
  mayBeRefused,
  type NewVersion,
  type PlanBasis,
  type PlanSide,
  planState,
  type PlanVersion,
  waitAfter,
} from "./rules.ts";
import { firstLine, lastLine } from "./roles.ts";
import type { PlanSession } from "./session.ts";

const edition = readEdition(join(editionsFolder, "2026.yaml"));
const madeUp = readEdition(join(projectRoot, "src/edition/fixtures/2031.yaml"));
const now = new Date("2026-12-01T03:00:00Z");
const parts = new Map([["M3-2", 2]]);
const zone = "Asia/Bangkok";

function session(
  line: string,
  day: string,
  more: Partial<PlanSession> & { time?: string } = {},
): PlanSession {
  const { time = "14:00", ...rest } = more;
  const minutes = line === "M4" ? 60 : 120;
  const startsAt = momentIn(zone, day, time);
  return { id: `${line} ${day}`, line, startsAt, timeZone: zone, minutes, mode: "online", ...rest };
}

const at = (line: string, day: string, minutes: number) => session(line, day, { minutes });

const sound = [session("M1", "2026-11-25"), session("M2-1", "2026-12-08"), session("M4", "2027-01-20")];
const without = (line: string) => sound.filter((one) => one.line !== line);

const version = (number: number, side: PlanSide, more: Partial<PlanVersion> = {}): PlanVersion => ({
  number,
  side,
  proposedBy: side,
  sessions: sound,
  agreedBy: [side],
  refusedBy: undefined,
  ...more,
});

const basis = (versions: readonly PlanVersion[], more: Partial<PlanBasis> = {}): PlanBasis => ({
  edition,
  parts,
  stage: "assessed",
  state: planState(versions),
  expertId: "expert",
  now,
  ...more,
});

const proposal = (more: Partial<NewVersion> = {}): NewVersion => ({
  side: "expert",
  basedOn: 0,
  sessions: sound,
  textsChanged: false,
  reason: "",
  ...more,
});

const firstRefusal = (sessions: readonly PlanSession[], more: Partial<PlanBasis> = {}) => {
  const judged = mayBeProposed(proposal({ sessions }), basis([], more));
  if (judged.ok) return "ok";
  return judged.reason === "sessions" ? judged.refusals.map(({ reason }) => reason).join(" ") : judged.reason;
};

describe("sessions that may stand together", () => {
  test.each<[string, readonly PlanSession[], string]>([
    ["a sound plan", sound, "ok"],
    ["nothing", [], "empty"],
    ["exactly the cap", [...sound, session("M2-2", "2026-12-15", { minutes: 1080 })], "ok"],
    ["a minute over it", [...sound, session("M2-2", "2026-12-15", { minutes: 1081 })], "over-cap"],
    ["no first talk", without("M1"), "missing-line"],
    ["no follow-up", without("M4"), "missing-line"],
    ["a line of another year", [...sound, session("Z9", "2026-12-15")], "unknown-line"],
    ["no minutes", [...sound, session("M2-2", "2026-12-15", { minutes: 0 })], "no-minutes"],
    ["joint training", [...sound, session("M3-1", "2026-12-15")], "ok"],
    [
      "joint and separate training",
      [...sound, session("M3-1", "2026-12-15"), session("M3-2", "2026-12-16"), session("M3-2", "2026-12-17")],
      "alternatives",
    ],
    ["half of separate training", [...sound, session("M3-2", "2026-12-16")], "too-few-sessions"],
    ["separate training", [...sound, session("M3-2", "2026-12-16"), session("M3-2", "2026-12-17")], "ok"],
    ["yesterday", [...sound, session("M2-2", "2026-11-30")], "in-past"],
    ["today, at an hour that is over", [...sound, session("M2-2", "2026-12-01", { time: "08:00" })], "ok"],
    ["the last day", [...without("M4"), session("M4", "2027-02-05")], "ok"],
    ["the day after it", [...without("M4"), session("M4", "2027-02-06")], "after-end"],
    [
      "the last day there, past midnight at home",
      [...without("M4"), session("M4", "2027-02-05", { time: "22:30" })],
      "after-end",
    ],
    [
      "the last day there, until midnight at home",
      [...without("M4"), session("M4", "2027-02-05", { time: "21:00" })],
      "ok",
    ],
    ["two at once", [...sound, session("M2-2", "2026-12-08", { time: "15:59" })], "overlap"],
    ["one right after the other", [...sound, session("M2-2", "2026-12-08", { time: "16:00" })], "ok"],
    ["a longer follow-up", [...without("M4"), session("M4", "2027-01-20", { minutes: 61 })], "last-too-long"],
    ["a shorter follow-up", [...without("M4"), session("M4", "2027-01-20", { minutes: 30 })], "ok"],
    ["work after the follow-up", [...sound, session("M2-2", "2027-01-21")], "last-not-last"],
    [
      "several faults, each told",
      [session("M2-1", "2026-11-30", { minutes: 1400 })],
      "over-cap missing-line missing-line in-past",
    ],
  ])("%s", (_, sessions, told) => {
    expect(firstRefusal(sessions)).toBe(told);
  });

  test("the day is today's in the session's own zone", () => {
    const late = new Date("2026-12-01T18:00:00Z");
    // In Tokyo it is the 2nd at 3:00, in Bangkok the 2nd at 1:00, in New York still the 1st.
    const elsewhere = { ...session("M2-2", "2026-12-01"), timeZone: "America/New_York" };
    expect(firstRefusal([...sound, session("M2-2", "2026-12-01")], { now: late })).toBe("in-past");
    expect(firstRefusal([...sound, elsewhere], { now: late })).toBe("ok");
  });

  test("another edition has its own lines, cap and end", () => {
    expect(firstLine(madeUp)?.id).toBe("A");
    expect(lastLine(madeUp)?.id).toBe("F");
    const plan = [at("A", "2031-10-01", 90), at("C", "2031-10-14", 300), at("F", "2031-12-01", 30)];
    const then = { edition: madeUp, now: new Date("2031-10-02T00:00:00Z") };
    expect(firstRefusal(plan, then)).toBe("ok");
    expect(firstRefusal([...plan, at("D", "2031-10-20", 180)], then)).toBe("alternatives");
    expect(firstRefusal([...plan, at("E", "2031-10-20", 181)], then)).toBe("over-cap");
    expect(firstRefusal([...plan, at("E", "2032-01-21", 30)], then)).toBe("after-end last-not-last");
  });
});

describe("a version", () => {
  const changed = [...sound, session("M2-2", "2026-12-15")];
  test.each<[string, Partial<NewVersion>, readonly PlanVersion[], Partial<PlanBasis>, string]>([
    ["the expert's first", {}, [], {}, "ok"],
    ["the company's first", { side: "company" }, [], {}, "expert-first"],
    ["before the assessment", {}, [], { stage: "sheets-in" }, "not-now"],
    ["of a case that is over", {}, [], { stage: "withdrawn" }, "not-now"],
    ["without a reason", { basedOn: 1, sessions: changed }, [version(1, "expert")], {}, "no-reason"],
    [
      "changed by the company",
      { side: "company", basedOn: 1, sessions: changed, reason: "年末は休業" },
      [version(1, "expert")],
      {},
      "ok",
    ],
    ["as before", { basedOn: 1, reason: "x" }, [version(1, "expert")], {}, "unchanged"],
    [
      "the same days with other words",
      { basedOn: 1, reason: "x", textsChanged: true },
      [version(1, "expert")],
      {},
      "ok",
    ],
    [
      "based on an older one",
      { basedOn: 1, sessions: changed, reason: "x" },
      [version(1, "expert"), version(2, "company")],
      {},
      "outdated",
    ],
    [
      "a change of the plan in force",
      { basedOn: 1, sessions: changed, reason: "x" },
      [version(1, "expert", { agreedBy: ["expert", "company"] })],
      { stage: "planned" },
      "ok",
    ],
  ])("%s", (_, more, versions, where, told) => {
    const judged = mayBeProposed(proposal(more), basis(versions, where));
    expect(judged.ok ? "ok" : judged.reason).toBe(told);
  });

  test("sessions agreed on may stay after their day, moved ones may not", () => {
    const later = { stage: "planned", now: new Date("2026-12-10T03:00:00Z") } as const;
    const versions = [version(1, "expert", { agreedBy: ["expert", "company"] })];
    const kept = proposal({ basedOn: 1, sessions: changed, reason: "x" });
    expect(mayBeProposed(kept, basis(versions, later))).toEqual({ ok: true });
    const moved = sound.map((one) =>
      one.line === "M2-1" ? { ...one, startsAt: momentIn(zone, "2026-12-09", "10:00") } : one,
    );
    const judged = mayBeProposed({ ...kept, sessions: moved }, basis(versions, later));
    expect(judged).toMatchObject({ ok: false, refusals: [{ reason: "in-past" }] });
  });
});

describe("an answer", () => {
  test.each<[string, PlanSide, number, readonly PlanVersion[], string]>([
    ["of the other side", "company", 1, [version(1, "expert")], "ok"],
    ["of one's own side", "expert", 1, [version(1, "expert")], "not-asked"],
    ["to an older one", "company", 1, [version(1, "expert"), version(2, "expert")], "outdated"],
    ["to one agreed", "company", 1, [version(1, "expert", { agreedBy: ["expert", "company"] })], "not-asked"],
    ["to one refused", "company", 1, [version(1, "expert", { refusedBy: "company" })], "not-asked"],
    ["to none", "company", 1, [], "not-now"],
  ])("%s", (_, side, number, versions, told) => {
    for (const judged of [mayBeAgreed, mayBeRefused].map((may) => may({ side, number }, basis(versions)))) {
      expect(judged.ok ? "ok" : judged.reason).toBe(told);
    }
  });

  test("no agreement to what an expert proposed who is gone; refusing it is possible", () => {
    const answer = { side: "company", number: 1 } as const;
    const later = basis([version(1, "expert")], { expertId: "the next one" });
    expect(mayBeAgreed(answer, later)).toEqual({ ok: false, reason: "expert-changed" });
    expect(mayBeRefused(answer, later)).toEqual({ ok: true });
    const own = basis([version(1, "expert"), version(2, "company")], { expertId: "the next one" });
    expect(mayBeAgreed({ side: "expert", number: 2 }, own)).toEqual({ ok: true });
  });

  test("no agreement to days that have passed meanwhile; refusing is still possible", () => {
    const later = basis([version(1, "expert")], { now: new Date("2026-12-09T03:00:00Z") });
    const answer = { side: "company", number: 1 } as const;
    expect(mayBeAgreed(answer, later)).toMatchObject({ ok: false, reason: "sessions" });
    expect(mayBeRefused(answer, later)).toEqual({ ok: true });
  });
});

describe("the state of a plan", () => {
  const both = { agreedBy: ["company", "expert"] } as const;
  test.each<[string, readonly PlanVersion[], number | undefined, PlanSide | undefined, string | undefined]>([
    ["none", [], undefined, undefined, undefined],
    ["proposed", [version(1, "expert")], undefined, "company", "plan-agreement"],
    ["refused", [version(1, "expert", { refusedBy: "company" })], undefined, undefined, "plan"],
    ["agreed", [version(1, "expert", both)], 1, undefined, undefined],
    ["change asked", [version(1, "expert", both), version(2, "company")], 1, "expert", "plan-agreement"],
    [
      "change refused",
      [version(1, "expert", both), version(2, "company", { refusedBy: "expert" })],
      1,
      undefined,
      undefined,
    ],
    ["change agreed", [version(2, "company", both), version(1, "expert", both)], 2, undefined, undefined],
  ])("%s", (_, versions, inForce, awaits, wait) => {
    const state = planState(versions);
    expect([state.inForce?.number, state.awaits, waitAfter(state)]).toEqual([inForce, awaits, wait]);
  });
});
