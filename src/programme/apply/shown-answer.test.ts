// Answers as the check page shows them, in each reader's language; what was not understood as it was typed.
import { expect, it } from "vitest";
import { languages } from "#i18n/languages.ts";
import type { Language } from "#i18n/languages.ts";
import { allQuestions } from "./questions.ts";
import { answersOf2031, answersOfA, basisOf, edition2026, edition2031 } from "./sample-answers.ts";
import { shownAnswer } from "./shown-answer.ts";

function shown(field: string, language: Language, basis = basisOf(edition2026, "CN", answersOfA)) {
  const question = allQuestions(basis).find((one) => one.field === field);
  if (!question) throw new Error(`no question ${field}`);
  return shownAnswer(question, basis, language);
}

it.each([
  ["coverDate", "ja", "2026年11月20日"],
  ["coverDate", "en", "20 November 2026"],
  ["coverDate", "th", "20 พฤศจิกายน 2569"],
  ["hqEmployees", "ja", "1,240"],
  ["hqEmployees", "vi", "1.240"],
  ["applicantKind", "ja", "日本国内の法人"],
  ["applicantKind", "id", "Badan hukum di Jepang"],
  ["siteStatus", "ja", "日本企業が出資した中国現地法人"],
  ["siteStatus", "en", "Local company in Mainland China with Japanese investment"],
  ["businessTypes", "ja", "販売、サービス、その他"],
  ["businessTypes", "en", "Sales, Services, Other"],
  ["oneOf.M3-1.M3-2", "ja", "管理職および従業員向けに合同で1回"],
  ["condition.C1", "vi", "✓"],
  ["siteWebsite", "ja", ""],
  ["hqName", "th", "㈱ハンカク髙﨑𠮷製作所"],
] as const)("%s in %s", (field, language, text) => {
  expect(shown(field, language)).toBe(text);
});

it.each([
  ["coverDate", "そのうち"],
  ["hqEmployees", "たくさん"],
  ["hqSize", "gigantic"],
  ["condition.C4", "on"],
])("%s that was not understood stays as typed", (field, typed) => {
  const basis = basisOf(edition2026, "CN", { ...answersOfA, [field]: typed });
  expect(shown(field, "ja", basis)).toBe(typed);
});

it("names the choices of an invented edition", () => {
  const basis = basisOf(edition2031, "XA", answersOf2031);
  expect(shown("siteStatus", "ja", basis)).toBe("架空国アルファの工房");
  expect(shown("oneOf.B.C.D", "en", basis)).toBe("Course two");
});

it("has a text for no choice at all in every language", () => {
  const basis = basisOf(edition2026, "CN", { ...answersOfA, "oneOf.M3-1.M3-2": "none" });
  for (const language of languages)
    expect(shown("oneOf.M3-1.M3-2", language, basis)).not.toMatch(/^(none)?$/);
});
