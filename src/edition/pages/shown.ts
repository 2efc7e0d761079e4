// Caps, dates and decisions in the reader's language.
import { formatDate, formatNumber, formatTime } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Change } from "../decide.ts";
import type { Decided } from "../decisions.ts";
import type { Edition } from "../edition.ts";
import { editionMessages } from "../messages/catalog.ts";

export function countryNameIn(
  { countries }: Pick<Edition, "countries">,
  code: string,
  language: StaffLanguage,
): string {
  return countries.find((country) => country.code === code)?.name[language] ?? code;
}

export function shownMoment(language: StaffLanguage, at: Date): string {
  return `${formatDate(language, dayIn(homeTimeZone, at))} ${formatTime(language, at, homeTimeZone)}`;
}

export function shownDate(language: StaffLanguage, date: string | null): string {
  return date === null ? editionMessages[language].noDate : formatDate(language, date);
}

export function shownCap(language: StaffLanguage, cap: number | undefined): string {
  const words = editionMessages[language];
  return cap === undefined ? words.noOwnCap : words.casesOf(formatNumber(language, cap));
}

/** A change as its name and its two values. */
export function shownChange(edition: Edition, change: Change, language: StaffLanguage) {
  const { what } = editionMessages[language];
  switch (change.of) {
    case "cases":
      return {
        name: what.cases,
        before: shownCap(language, change.before),
        after: shownCap(language, change.after),
      };
    case "country":
      return {
        name: what.country(countryNameIn(edition, change.country, language)),
        before: shownCap(language, change.before),
        after: shownCap(language, change.after),
      };
    case "opensOn":
    case "closesOn":
      return {
        name: what[change.of],
        before: shownDate(language, change.before),
        after: shownDate(language, change.after),
      };
    default:
      return change satisfies never;
  }
}

/** What a decision sets, line by line. */
export function shownDecided(edition: Edition, decided: Decided, language: StaffLanguage): string[] {
  const { what } = editionMessages[language];
  const colon = language === "ja" ? "：" : ": ";
  if (decided.kind === "period") {
    return (["opensOn", "closesOn"] as const).map(
      (of) => `${what[of]}${colon}${shownDate(language, decided[of])}`,
    );
  }
  const own = Object.entries(decided.casesPerCountry).map(
    ([code, cap]) =>
      `${what.country(countryNameIn(edition, code, language))}${colon}${shownCap(language, cap)}`,
  );
  return [`${what.cases}${colon}${shownCap(language, decided.cases)}`, ...own];
}
