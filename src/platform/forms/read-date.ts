// Reads a date as people of the five countries write it.
import { isoDate, nearestTo } from "./calendar.ts";
import { cleanLine } from "./clean-text.ts";
import { eraOf, foldDate, monthByName, westernYear } from "./date-words.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

export type DateRule = {
  /** ISO date; fills the year of "11月23日" (the nearest one). */
  today: string;
  earliest?: string;
  latest?: string;
};

type Found = Understood<string>;
type Reader = (text: string, today: string) => Found | undefined;

function found(date: string | undefined): Found {
  return date === undefined ? notUnderstood({ key: "no-such-date" }) : understood(date, date);
}

/** 2026/11/23, 2026-11-23, 2026.11.23, 2026年11月23日, 20261123; Buddhist years too. */
const yearFirst: Reader = (text) => {
  const match =
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/u.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
  return match
    ? found(isoDate(westernYear(Number(match[1])), Number(match[2]), Number(match[3])))
    : undefined;
};

/** 令和8年11月23日, R8.11.23, 令和元年5月1日; a day outside its era does not exist. */
const japaneseEra: Reader = (text) => {
  const match =
    /^(令和|平成|昭和|[令平昭rhs㋿㍻㍼])\.? ?(元|\d{1,2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/iu.exec(
      text,
    );
  const era = match && eraOf(match[1] ?? "");
  if (!match || !era) return undefined;
  const inEra = match[2] === "元" ? 1 : Number(match[2]);
  const date = isoDate(Number(era.from.slice(0, 4)) + inEra - 1, Number(match[3]), Number(match[4]));
  return found(inEra > 0 && date !== undefined && date >= era.from && date <= era.until ? date : undefined);
};

/** 23/11/2026 and 11/23/2026, as long as only one of the two can be meant. */
const yearLast: Reader = (text) => {
  const match = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(?:พ\.?ศ\.? ?)?(\d{4})$/u.exec(text);
  if (!match) return undefined;
  const [first, second, written] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = westernYear(written);
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  // Whoever counts Buddhist years writes the day first.
  if (year !== written || monthFirst === undefined) return found(dayFirst);
  if (dayFirst === undefined || dayFirst === monthFirst) return found(monthFirst);
  return notUnderstood({ key: "ambiguous-date", candidates: [dayFirst, monthFirst] });
};

/** 23 Nov 2026, Nov 23, 2026, 23 Agustus 2026, 23 พ.ย. พ.ศ. 2569, ngày 23 tháng 11 năm 2026. */
const namedMonth: Reader = (text) => {
  const vietnamese = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/iu.exec(text);
  if (vietnamese) return found(isoDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])));
  const dayFirst =
    /^(?:วันที่ ?)?(\d{1,2})(?:st|nd|rd|th)?[ -]?([\p{L}\p{M}.]+?)[ ,-]*(?:พ\.? ?ศ\.? ?)?(\d{4})$/iu.exec(text);
  const monthFirst = /^(\p{L}+\.?) ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthByName(name ?? "");
  return month === undefined ? undefined : found(isoDate(westernYear(Number(year)), month, Number(day)));
};

const withoutYear: Reader = (text, today) => {
  const match = /^(\d{1,2}) ?月 ?(\d{1,2}) ?日$/u.exec(text);
  if (!match) return undefined;
  return found(nearestTo(today, { month: Number(match[1]), day: Number(match[2]) }));
};

const readers: readonly Reader[] = [yearFirst, japaneseEra, yearLast, namedMonth, withoutYear];

/** A date in any of the ways above, without regard to limits. */
export function findDate(text: string, today: string): Found | undefined {
  const folded = foldDate(text);
  for (const reader of readers) {
    const date = reader(folded, today);
    if (date) return date;
  }
  return undefined;
}

/** Reads one day; value and text are its ISO date. Limits are inclusive ISO dates. */
export function readDate(raw: string, rule: DateRule): Understood<string> {
  const line = cleanLine(raw, 100);
  if (!line.ok) return line;
  const date = findDate(line.text, rule.today) ?? notUnderstood({ key: "not-a-date" });
  if (!date.ok) return date;
  const { earliest, latest } = rule;
  if (earliest !== undefined && date.value < earliest)
    return notUnderstood({ key: "date-too-early", earliest });
  if (latest !== undefined && date.value > latest) return notUnderstood({ key: "date-too-late", latest });
  return date;
}
