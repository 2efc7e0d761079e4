// The demo pages' texts by language, and which of the two a reader gets.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { type Language, type StaffLanguage, staffLanguages } from "#i18n/languages.ts";
import { en } from "./demo.en.ts";
import { ja } from "./demo.ja.ts";

export const demoMessages: StaffCatalog<typeof ja> = { ja, en };

/** The demo explains itself in Japanese and English; whoever reads neither gets English. */
export function demoLanguageOf(language: Language): StaffLanguage {
  return staffLanguages.find((one) => one === language) ?? "en";
}
