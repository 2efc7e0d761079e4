// Reads when support is wished: a day, a span of days, or words that no calendar knows.
import { isoDate } from "./calendar.ts";
import { cleanText } from "./clean-text.ts";
import { foldDate } from "./date-words.ts";
import { comingYear, findMonth } from "./find-month.ts";
import type { Span } from "./find-month.ts";
import { findDate } from "./read-date.ts";
import { understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

/** `words` is always what the person wrote; ISO dates, both ends included. */
export type Period =
  | { kind: "date"; on: string; words: string }
  | { kind: "range"; from: string; to: string; words: string }
  | { kind: "words"; words: string };

export type PeriodRule = {
  /** ISO date; tells which "12月" or "来月" is meant. */
  today: string;
  /** Longest text in code points; 100 unless told. */
  max?: number;
};

type Ends = { start: string; end: string; today: string };

/** 12/1〜12/15: the month stands first, as in Japan, unless one of the numbers cannot be a month. */
function findDayRange({ start, end, today }: Ends): Span | undefined {
  const days = [start, end].map((text) => /^(\d{1,2})\/(\d{1,2})$/u.exec(text));
  const [first, last] = days;
  if (!first || !last) return undefined;
  const monthIndex = Number(first[1]) > 12 || Number(last[1]) > 12 ? 2 : 1;
  const dayIndex = monthIndex === 1 ? 2 : 1;
  const [month, day] = [Number(first[monthIndex]), Number(first[dayIndex])];
  const [lastMonth, lastDay] = [Number(last[monthIndex]), Number(last[dayIndex])];
  const year = comingYear(today, month);
  const from = isoDate(year, month, day);
  const to = isoDate(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function dayOrMonth(text: string, today: string): Span | undefined {
  const day = findDate(text, today);
  if (day?.ok === true) return { from: day.value, to: day.value };
  return findMonth(text, today);
}

/** The end of a range may leave out what its start has said: 2026年12月1日〜15日, 1月〜2月. */
function withStart(end: string, start: string): string {
  const year = /^(?:\d{4}[年/.-]|令和\d{1,2}年)/u.exec(start)?.[0] ?? "";
  const month = /(?:^|[年/.-])(\d{1,2}[月/.-])\d{1,2}日?$/u.exec(start)?.[1] ?? "";
  return /^\d{1,2}日?$/u.test(end) ? year + month + end : year + end;
}

function findRange(text: string, today: string): Span | undefined {
  const ends =
    /^(.+?)(?: ?[~〜]| から | ?から| - | to | đến | sampai | s\/d | ถึง | ?至 ?| ?到 ?) ?(.+?)(?:まで)?$/u.exec(
      text,
    );
  const [start = "", end = ""] = [ends?.[1], ends?.[2]];
  if (!ends) return undefined;
  const days = findDayRange({ start, end, today });
  if (days) return days;
  const first = dayOrMonth(start, today);
  if (!first) return undefined;
  const inYear = dayOrMonth(withStart(end, start), today);
  const last = inYear && inYear.to >= first.from ? inYear : dayOrMonth(end, today);
  return last ? { from: first.from, to: last.to } : undefined;
}

/** Reads a wished date or period; free text is always accepted, so only its characters and length can be wrong. */
export function readPeriod(raw: string, rule: PeriodRule): Understood<Period> {
  const clean = cleanText(raw, { max: rule.max ?? 100, required: true });
  if (!clean.ok) return clean;
  const words = clean.text;
  const folded = foldDate(words).replace(/ ?(?:頃|ごろ|くらい)$/u, "");
  const span = dayOrMonth(folded, rule.today) ?? findRange(folded, rule.today);
  if (!span || span.to < span.from) return understood({ kind: "words", words }, words);
  if (span.from === span.to) return understood({ kind: "date", on: span.from, words }, words);
  return understood({ kind: "range", ...span, words }, words);
}
