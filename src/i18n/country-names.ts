// The names of the world's countries, by the Unicode tables that Node brings along.
import type { Language } from "./languages.ts";

const made = new Map<Language, Intl.DisplayNames>();

/** The country of a two-letter code in the reader's language; the code itself when it is unknown. */
export function countryName(language: Language, code: string): string {
  const names = made.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  made.set(language, names);
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
