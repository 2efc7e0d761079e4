// Whole numbers as the pieces print them.
import type { Language } from "#i18n/languages.ts";

/** A number grouped as the language groups it: 2,000, 2.000. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, numberingSystem: "latn" }).format(value);
}
