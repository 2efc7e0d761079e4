// The calendar file as a calendar reads it, in zones with and without changes of clocks.
import { expect, test } from "vitest";
import { momentIn } from "#platform/zoned-time.ts";
import { planCalendar } from "./calendar.ts";
import type { PlanSession } from "./session.ts";

const session = (id: string, day: string, time = "14:00"): PlanSession => ({
  id,
  line: "M2-1",
  startsAt: momentIn("Asia/Bangkok", day, time),
  timeZone: "Asia/Bangkok",
  minutes: 120,
  mode: "online",
});

const plan = {
  caseId: "c",
  number: 3,
  agreed: true,
  proposedAt: new Date("2026-12-01T03:04:05Z"),
  sessions: [session("one", "2026-12-08"), session("two", "2026-12-31", "23:30")],
  dropped: [],
};
const naming = (timeZone: string) => ({
  name: "2026年度 タイ",
  titleOf: () => "社内ルールの作成・レビュー, 規程; 確認",
  timeZone,
  host: "himori.example",
  href: "https://himori.example/cases/c/plan",
});

/** Lines unfolded, as a reader of RFC 5545 sees them. */
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

test.each([
  ["Asia/Tokyo", "20261208T160000", "+0900"],
  ["Asia/Bangkok", "20261208T140000", "+0700"],
  ["Asia/Shanghai", "20261208T150000", "+0800"],
  ["Asia/Jakarta", "20261208T140000", "+0700"],
])("in %s a session starts at %s", (zone, start, offset) => {
  const lines = linesOf(planCalendar(plan, naming(zone)));
  expect(lines).toContain(`DTSTART;TZID=${zone}:${start}`);
  expect(lines).toContain(`TZID:${zone}`);
  expect(lines.filter((line) => line.startsWith("TZOFFSETTO"))).toEqual([`TZOFFSETTO:${offset}`]);
  expect(lines.filter((line) => line === "BEGIN:STANDARD")).toHaveLength(1);
  expect(lines).not.toContain("BEGIN:DAYLIGHT");
});

test("a session over midnight and the turn of the year ends on the next day there", () => {
  const lines = linesOf(planCalendar(plan, naming("Asia/Bangkok")));
  expect(lines).toContain("DTSTART;TZID=Asia/Bangkok:20261231T233000");
  expect(lines).toContain("DTEND;TZID=Asia/Bangkok:20270101T013000");
});

test("the same session has the same id in every version, and the version's number orders them", () => {
  const lines = linesOf(planCalendar(plan, naming("Asia/Tokyo")));
  expect(lines.filter((line) => line.startsWith("UID:"))).toEqual([
    "UID:one@himori.example",
    "UID:two@himori.example",
  ]);
  expect(lines.filter((line) => line === "SEQUENCE:3")).toHaveLength(2);
  expect(lines).toContain("DTSTAMP:20261201T030400Z");
  expect(lines).toContain("SUMMARY:社内ルールの作成・レビュー\\, 規程\\; 確認 (2026年度 タイ)");
});

test("what is not agreed is tentative, what was taken out is cancelled", () => {
  const asked = planCalendar(
    { ...plan, agreed: false, dropped: [session("old", "2026-12-10")] },
    naming("Asia/Tokyo"),
  );
  const statuses = linesOf(asked).filter((line) => line.startsWith("STATUS:"));
  expect(statuses).toEqual(["STATUS:TENTATIVE", "STATUS:TENTATIVE", "STATUS:CANCELLED"]);
});

test("a zone whose clocks change has each change in its block", () => {
  const lines = linesOf(planCalendar(plan, naming("Europe/Berlin")));
  expect(lines).toContain("DTSTART;TZID=Europe/Berlin:20261208T080000");
  const block = lines.slice(lines.indexOf("BEGIN:VTIMEZONE"), lines.indexOf("END:VTIMEZONE"));
  expect(block.join("\n")).toContain(
    "BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD",
  );
  expect(block.join("\n")).toContain(
    "BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT",
  );
});

test("every line is at most 75 bytes long", () => {
  for (const line of planCalendar(plan, naming("Asia/Tokyo")).split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});
