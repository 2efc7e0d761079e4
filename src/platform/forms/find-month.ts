// Finds a month, or a part of one, in words such as 来年1月頃, 12月上旬 or "early December 2026".
import { isoDate, lastDayOf, monthOf, yearOf } from "./calendar.ts";
import { monthByName, westernYear } from "./date-words.ts";

/** ISO dates, both ends included. */
export type Span = { from: string; to: string };

/** First and last day of each part of a month; 31 stands for its last day. */
const parts: readonly { words: readonly string[]; days: readonly [number, number] }[] = [
  { words: ["", "中"], days: [1, 31] },
  { words: ["上旬", "初旬", "初め", "初", "early"], days: [1, 10] },
  { words: ["中旬", "半ば", "中頃", "mid"], days: [11, 20] },
  { words: ["下旬", "末", "late"], days: [21, 31] },
  { words: ["前半"], days: [1, 15] },
  { words: ["後半"], days: [16, 31] },
];
const partWords = parts.flatMap(({ words }) => words.filter((word) => word !== "")).join("|");

const yearsAhead = new Map([
  ["今年", 0],
  ["本年", 0],
  ["来年", 1],
  ["明年", 1],
  ["再来年", 2],
]);
const monthsAhead = new Map([
  ["今月", 0],
  ["当月", 0],
  ["来月", 1],
  ["再来月", 2],
]);

const japaneseYear = String.raw`(?:(\d{4})年?[/.\- ]?|令和(\d{1,2})年 ?|(${[...yearsAhead.keys()].join("|")})の? ?)?`;
const calendarMonth = new RegExp(String.raw`^${japaneseYear}(\d{1,2})月の?(${partWords})?$`, "u");
const relativeMonth = new RegExp(String.raw`^(${[...monthsAhead.keys()].join("|")})の?(${partWords})?$`, "u");
const namedMonth = /^(?:(early|mid|late)[ -])?([\p{L}\p{M}.]+)(?:,? ?(\d{4}))?$/iu;

type Month = { year: number; month: number };

function spanOf({ year, month }: Month, part: string): Span | undefined {
  const days = parts.find(({ words }) => words.includes(part.toLowerCase()))?.days;
  if (!days || month < 1 || month > 12) return undefined;
  const from = isoDate(year, month, days[0]);
  const to = isoDate(year, month, Math.min(days[1], lastDayOf(year, month)));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A month without a year is the running or the coming one. */
export function comingYear(today: string, month: number): number {
  return month >= monthOf(today) ? yearOf(today) : yearOf(today) + 1;
}

function findCalendarMonth(text: string, today: string): Span | undefined {
  const match = calendarMonth.exec(text);
  if (!match) return undefined;
  const [, western, era, relative, written, part = ""] = match;
  const month = Number(written);
  let year = comingYear(today, month);
  if (western !== undefined) year = westernYear(Number(western));
  if (era !== undefined) year = 2018 + Number(era);
  if (relative !== undefined) year = yearOf(today) + (yearsAhead.get(relative) ?? 0);
  return spanOf({ year, month }, part);
}

function findRelativeMonth(text: string, today: string): Span | undefined {
  const match = relativeMonth.exec(text);
  if (!match) return undefined;
  const count = monthOf(today) - 1 + (monthsAhead.get(match[1] ?? "") ?? 0);
  return spanOf({ year: yearOf(today) + Math.floor(count / 12), month: (count % 12) + 1 }, match[2] ?? "");
}

function findNamedMonth(text: string, today: string): Span | undefined {
  const match = namedMonth.exec(text);
  const month = monthByName(match?.[2] ?? "");
  if (!match || month === undefined) return undefined;
  const year = match[3] === undefined ? comingYear(today, month) : westernYear(Number(match[3]));
  return spanOf({ year, month }, match[1] ?? "");
}

/** The days of a month named in Japanese, English, Indonesian or Thai; `text` has its width folded. */
export function findMonth(text: string, today: string): Span | undefined {
  return findCalendarMonth(text, today) ?? findRelativeMonth(text, today) ?? findNamedMonth(text, today);
}
