// Whole numbers as the pieces print them.
import type { Language } from "#i18n/languages.ts";

// Making a formatter costs a hundred times as much as using one.
const formatters = new Map<Language, Intl.NumberFormat>();

/** A number grouped as the language groups it: 2,000, 2.000. */
export function formatNumber(value: number, language: Language): string {
  const options = { maximumFractionDigits: 1, numberingSystem: "latn" };
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language, options);
  formatters.set(language, formatter);
  return formatter.format(value);
}
