// Every problem has its sentence in every language.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import type { Problem } from "#platform/forms/understood.ts";
import { problemText } from "./problems.ts";

// A key in this object is a compile-time promise that no problem is left out of the test.
const examples: { [K in Problem["key"]]: Extract<Problem, { key: K }> } = {
  required: { key: "required" },
  "too-long": { key: "too-long", max: 2000, length: 2345 },
  "control-characters": { key: "control-characters", characters: ["U+0000"] },
  "unshowable-characters": { key: "unshowable-characters", characters: ["U+E000"] },
  "broken-characters": { key: "broken-characters" },
  "not-a-date": { key: "not-a-date" },
  "no-such-date": { key: "no-such-date" },
  "ambiguous-date": { key: "ambiguous-date", candidates: ["2026-06-05", "2026-05-06"] },
  "date-too-early": { key: "date-too-early", earliest: "2026-11-01" },
  "date-too-late": { key: "date-too-late", latest: "2027-02-05" },
  "not-a-time": { key: "not-a-time" },
  "not-a-phone": { key: "not-a-phone", example: "03-1234-5678" },
  "several-phones": { key: "several-phones" },
  "phone-too-short": { key: "phone-too-short", example: "03-1234-5678" },
  "phone-too-long": { key: "phone-too-long", example: "03-1234-5678" },
  "no-such-phone": { key: "no-such-phone", example: "03-1234-5678" },
  "not-a-postal-code": { key: "not-a-postal-code" },
  "corporate-number-length": { key: "corporate-number-length", digits: 12 },
  "corporate-number-check": { key: "corporate-number-check" },
  "not-an-email": { key: "not-an-email" },
  "several-emails": { key: "several-emails" },
  "not-a-url": { key: "not-a-url" },
  "url-scheme": { key: "url-scheme" },
  "url-credentials": { key: "url-credentials" },
  "not-a-whole-number": { key: "not-a-whole-number" },
  "number-too-small": { key: "number-too-small", min: 1 },
  "number-too-large": { key: "number-too-large", max: 1_000_000 },
  "choice-required": { key: "choice-required" },
  "not-a-choice": { key: "not-a-choice" },
  "file-required": { key: "file-required" },
  "file-empty": { key: "file-empty" },
  "file-too-large": { key: "file-too-large", maxBytes: 20 * 1024 * 1024 },
  "too-many-files": { key: "too-many-files", max: 40 },
  "form-too-large": { key: "form-too-large", maxBytes: 100 * 1024 * 1024 },
  "form-unreadable": { key: "form-unreadable" },
};

test.each(languages)("%s has a sentence of its own for each problem, naming the field", (language) => {
  const sentences = Object.values(examples).map((problem) => problemText(language, problem, "〈field〉"));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !sentence.includes("〈field〉")).length).toBe(2);
  expect(sentences.filter((sentence) => /undefined|NaN|\[object/u.test(sentence))).toEqual([]);
});

test("values stand in the sentence as the language writes them", () => {
  expect(problemText("ja", examples["too-long"], "事業内容")).toBe(
    "事業内容は2,000文字以内で入力してください（現在2,345文字です）。",
  );
  expect(problemText("vi", examples["number-too-large"], "Số nhân viên")).toContain("1.000.000");
  expect(problemText("th", examples["date-too-late"], "วันที่")).toContain("5 กุมภาพันธ์ 2570");
  expect(problemText("en", examples["file-too-large"], "Scan")).toContain("20 MB");
});
