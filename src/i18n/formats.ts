// Dates, times, numbers and hours as each language writes them, by the Unicode tables that Node brings along.
import type { Language } from "./languages.ts";

/** Regions fix what a bare language leaves open: the order of a date, Buddhist years, the 24-hour clock. */
const locales: Record<Language, string> = {
  ja: "ja-JP",
  en: "en-GB",
  "zh-Hans": "zh-Hans-CN",
  th: "th-TH",
  vi: "vi-VN",
  id: "id-ID",
};

// Making an Intl object costs a hundred times as much as using one.
function remembered<O extends object, T>(make: (locale: string, options: O) => T): typeof make {
  const known = new Map<string, T>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const made = known.get(key) ?? make(locale, options);
    known.set(key, made);
    return made;
  };
}

type DateOptions = Intl.DateTimeFormatOptions;
const dateFormat = remembered((locale, options: DateOptions) => new Intl.DateTimeFormat(locale, options));
const numberFormat = remembered(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const listFormat = remembered(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

const day = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;

/** A day given as ISO date ("2026-11-23"): 2026年11月23日, 23 November 2026, 23 พฤศจิกายน 2569. */
export function formatDate(language: Language, date: string): string {
  return dateFormat(locales[language], day).format(new Date(`${date}T00:00:00Z`));
}

/** The time of day in a zone ("Asia/Bangkok"): 14:05, in Indonesian 14.05. */
export function formatTime(language: Language, instant: Date, timeZone: string): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return dateFormat(locales[language], options).format(instant);
}

function zoneName(language: Language, instant: Date, timeZone: string): string {
  const parts = dateFormat(locales[language], { timeZoneName: "long", timeZone }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** Day, time and the name of the zone: 2026年11月23日 14:05（日本標準時）. */
export function formatDateTime(language: Language, instant: Date, timeZone: string): string {
  const date = dateFormat(locales[language], { ...day, timeZone }).format(instant);
  const zone = zoneName(language, instant, timeZone);
  const written = language === "ja" || language === "zh-Hans" ? `（${zone}）` : ` (${zone})`;
  return `${date} ${formatTime(language, instant, timeZone)}${written}`;
}

/** 12,345.5; in Vietnamese and Indonesian 12.345,5. At most two decimals. */
export function formatNumber(language: Language, value: number): string {
  return numberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** Points of a sheet, always with one decimal: 2.0; in Vietnamese and Indonesian 2,0. */
export function formatPoints(language: Language, points: number): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return numberFormat(locales[language], options).format(points);
}

/** Bytes as megabytes of 1,048,576: 20 MB. */
export function formatMegabytes(language: Language, bytes: number): string {
  return `${numberFormat(locales[language], { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`;
}

/** Minutes as people say them: 90 → 1時間30分, 1 hour 30 minutes; 0 → 0分. */
export function formatHours(language: Language, minutes: number): string {
  const sign = minutes < 0 ? "-" : "";
  const total = Math.abs(Math.round(minutes));
  const part = (count: number, unit: "hour" | "minute"): string =>
    numberFormat(locales[language], { style: "unit", unit, unitDisplay: "long" }).format(count);
  const hours = Math.floor(total / 60);
  const words = [
    hours > 0 ? part(hours, "hour") : "",
    total % 60 > 0 || hours === 0 ? part(total % 60, "minute") : "",
  ];
  const text = sign + words.filter((word) => word !== "").join(" ");
  return language === "ja" || language === "zh-Hans" ? text.replaceAll(" ", "") : text;
}

/** "A、B、C" or "A, B and C". */
export function formatList(language: Language, items: readonly string[]): string {
  const format = listFormat(locales[language], { type: "conjunction" });
  if (language !== "th") return format.format(items);
  // Thai joins its last word without a space, which runs into digits and other scripts.
  return format
    .formatToParts(items)
    .map(({ type, value }) => (type === "literal" ? value.replace(/^ ?และ$/, " และ ") : value))
    .join("");
}
