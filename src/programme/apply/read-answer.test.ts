// One typed text for one question: understood as people write it, else kept with its problem; never lost, never a fault.
import { describe, expect, it } from "vitest";
import { allQuestions } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import { basisOf, edition2026, edition2031 } from "./sample-answers.ts";

const day = { today: "2026-11-23", latest: "2027-02-05" };

function read(field: string, raw: string, { edition, country } = { edition: edition2026, country: "VN" }) {
  const basis = basisOf(edition, country, {
    applicantKind: edition.applicantKinds[0]?.id ?? "",
  });
  const question = allQuestions(basis).find((one) => one.field === field);
  if (!question) throw new Error(`no question ${field}`);
  const { text, problem } = readAnswer(question, raw, day);
  return problem ? { kept: text, problem: problem.key } : text;
}

describe("understood as people write it", () => {
  it.each([
    ["coverDate", "令和8年11月20日", "2026-11-20"],
    ["coverDate", "２０２６／１１／２０", "2026-11-20"],
    ["hqEmployees", "１，２４０名", "1240"],
    ["hqPostalCode", "〒１４４－００３５", "144-0035"],
    ["hqPhone", "０３－５５５５－０１００", "03-5555-0100"],
    ["sitePhone", "0274-355-0100", "0274 3550 100"],
    ["hqContactEmail", "ｙｏｓｈｉｎｏ＠hankaku.example", "yoshino@hankaku.example"],
    ["hqWebsite", "www.hankaku.example", "https://www.hankaku.example"],
    ["businessTypes", "sales,research", "research,sales"],
    ["condition.C4", "yes", "yes"],
    ["when.M1", "年明け、工場の停止日に合わせて", "年明け、工場の停止日に合わせて"],
    ["oneOf.M3-1.M3-2", "none", "none"],
    ["hqName", "   ", ""],
    ["presentSystem", "一行目\r\n二行目", "一行目\n二行目"],
  ])("%s: %j", (field, raw, text) => {
    expect(read(field, raw)).toBe(text);
  });
});

describe("kept as typed, with its problem", () => {
  it.each([
    ["coverDate", "そのうち", "not-a-date"],
    ["coverDate", "2026年2月30日", "no-such-date"],
    ["hqEmployees", "たくさん", "not-a-whole-number"],
    ["hqEmployees", "99999999", "number-too-large"],
    ["hqPostalCode", "12", "not-a-postal-code"],
    ["hqCorporateNumber", "1234567890123", "corporate-number-check"],
    ["hqPhone", "電話なし", "not-a-phone"],
    ["hqContactEmail", "yoshino", "not-an-email"],
    ["hqWebsite", "javascript:alert(1)", "url-scheme"],
    ["hqSize", "gigantic", "not-a-choice"],
    ["businessTypes", "sales,unknown", "not-a-choice"],
    ["condition.C4", "on", "not-a-choice"],
    ["when.M4", "2027年2月6日", "date-too-late"],
    ["hqName", "あ".repeat(121), "too-long"],
    ["presentSystem", "あ".repeat(4001), "too-long"],
  ])("%s: %s", (field, raw, problem) => {
    expect(read(field, raw)).toEqual({ kept: raw, problem });
  });
});

it("reads the same digits by the country of the edition", () => {
  const typed = "09123456789";
  expect(read("sitePhone", typed, { edition: edition2031, country: "XB" })).toBe("0912 345 6789");
  expect(read("sitePhone", typed, { edition: edition2031, country: "XA" })).toMatchObject({ kept: typed });
});

describe("a wished time, read again on later days of the draft", () => {
  const when = allQuestions(basisOf(edition2026, "CN", {})).find(({ field }) => field === "when.M1");
  it.each([
    ["12/14～12/18", "2026-11-23", undefined],
    ["12/14～12/18", "2026-12-20", undefined],
    ["12月中", "2027-02-05", undefined],
    ["来月", "2027-02-05", undefined],
    ["3月", "2026-11-23", "date-too-late"],
    ["3月", "2027-02-01", "date-too-late"],
    ["2027年3月", "2027-02-01", "date-too-late"],
    ["1月", "2027-01-31", undefined],
  ])("%s on %s", (raw, today, problem) => {
    if (!when) throw new Error("the menu asks when");
    const reading = readAnswer(when, raw, { ...day, today });
    expect(reading.text).toBe(raw);
    expect(reading.problem?.key).toBe(problem);
  });
});

const hostile = [
  ["a NUL", "a\u0000b"],
  ["control characters", "a\u001b[31mb\u0007"],
  ["half a surrogate pair", "a\ud800b"],
  ["bytes that were no text", "a\ufffdb"],
  ["marks of direction", "\u202eabc\u202c"],
  ["HTML", '<script>alert("x")</script>'],
  ["an emoji", "👩‍👩‍👧‍👦🏳️‍🌈"],
  ["a very long text", "長".repeat(50_000)],
  ["stacked marks", `Z${"\u0301".repeat(500)}`],
  ["a formula", '=HYPERLINK("https://bad.example")'],
  ["only strange spaces", "\u2003\u3000\u00a0"],
] as const;

describe.each(hostile)("every field given %s", (_, raw) => {
  it("gives a text that the database takes, and no more than fits", () => {
    for (const question of allQuestions(basisOf(edition2026, "CN", { applicantKind: "japanese-company" }))) {
      const { text } = readAnswer(question, raw, day);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toContain("\u0000");
      expect(Array.from(text).length).toBeLessThanOrEqual(20_000);
    }
  });
});
