// The staff dashboards' texts, and which of their two languages a reader gets.
import type { StaffCatalog } from "#i18n/catalog.ts";
import { type Language, type StaffLanguage, staffLanguages } from "#i18n/languages.ts";
import type { Frame } from "#ui/frame.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const staffHomeMessages: StaffCatalog<typeof ja> = { ja, en };

/** English for whoever reads neither. */
export function staffLanguageOf(language: Language): StaffLanguage {
  return staffLanguages.find((one) => one === language) ?? "en";
}

/** The frame of a page that exists in the staff's two languages only. */
export function staffFrame(frame: Frame): Frame {
  return { ...frame, language: staffLanguageOf(frame.language), languages: staffLanguages };
}
