// Reads what was typed for one question: the text to store, and whether it can be accepted as it is. Pure.
import { cleanText } from "#platform/forms/clean-text.ts";
import { storable } from "#platform/forms/characters.ts";
import { readChoice, readChoices } from "#platform/forms/read-choice.ts";
import { readCorporateNumber } from "#platform/forms/read-corporate-number.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { readEmail } from "#platform/forms/read-email.ts";
import { type Period, readPeriod } from "#platform/forms/read-period.ts";
import { readPhone } from "#platform/forms/read-phone.ts";
import { readPostalCode } from "#platform/forms/read-postal-code.ts";
import { readUrl } from "#platform/forms/read-url.ts";
import { readWholeNumber } from "#platform/forms/read-whole-number.ts";
import { optional, type Problem, type Understood } from "#platform/forms/understood.ts";
import { ticked } from "./answers.ts";
import type { Question } from "./question.ts";

export type Reading = {
  /** What to store: the canonical text when understood, else what was typed, so that nothing is lost. */
  readonly text: string;
  readonly problem: Problem | undefined;
};

/** The longest text kept of a field that is over its limit: generous, so that a slip of the clipboard is not lost. */
const keptAtMost = 20_000;

/** `today` (ISO) helps to read dates without a year; `latest` is the last day support may be wished for. */
export type ReadingDay = { readonly today: string; readonly latest: string };

/** An empty text is never a problem here: what is missing is told when the page or the form is checked. */
export function readAnswer(question: Question, raw: string, day: ReadingDay): Reading {
  const read: Understood<unknown> = optional(raw, (text) => readText(question, text, day));
  if (read.ok) return { text: read.text, problem: undefined };
  // Browsers send CR LF for each line break; kept so, an untouched text would differ from what its page had shown.
  const kept = storable(raw).replaceAll("\r\n", "\n");
  return { text: Array.from(kept).slice(0, keptAtMost).join(""), problem: read.problem };
}

function readText(question: Question, raw: string, day: ReadingDay): Understood<unknown> {
  const { kind, max } = question;
  switch (kind) {
    case "line":
      return cleanText(raw, { max });
    case "long-text":
      return cleanText(raw, { max, multiline: true });
    case "date":
      return readDate(raw, { today: day.today });
    case "phone":
      return readPhone(raw, { country: question.phoneCountry ?? "JP" });
    case "email":
      return readEmail(raw);
    case "url":
      return readUrl(raw);
    case "postal-code":
      return readPostalCode(raw);
    case "corporate-number":
      return readCorporateNumber(raw);
    case "count":
      return readWholeNumber(raw, { min: 0, max: 9_999_999 });
    case "when":
      return readWhen(raw, { max, day });
    case "one":
      return readChoice(raw, question.options ?? []);
    case "several":
      return readSeveral(raw, question.options ?? []);
    case "tick":
      return readChoice(raw, [ticked]);
  }
}

function readSeveral(raw: string, options: readonly string[]): Understood<string[]> {
  const read = readChoices(raw.split(","), options);
  return read.ok ? { ...read, text: read.value.join(",") } : read;
}

/** A day or span after the support's end cannot be wished; words that no calendar knows are for people to read. */
function readWhen(raw: string, { max, day }: { max: number; day: ReadingDay }): Understood<unknown> {
  const read = readPeriod(raw, { today: day.today, max });
  if (!read.ok || beginsBy(read.value, day.latest)) return read;
  // The text is read again as long as the draft lives: on 20 December "12/14" must not turn into next year's.
  const earlier = readPeriod(raw, { today: quarterBefore(day.today), max });
  if (earlier.ok && beginsBy(earlier.value, day.latest)) return earlier;
  return { ok: false, problem: { key: "date-too-late", latest: day.latest } };
}

function beginsBy(period: Period, latest: string): boolean {
  if (period.kind === "words") return true;
  return (period.kind === "date" ? period.on : period.from) <= latest;
}

/** The first day of the month three months before. */
function quarterBefore(day: string): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - 3;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}
