// Texts about sent mails, for the office.
import type { StaffCatalog } from "#i18n/catalog.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const sentMessages: StaffCatalog<typeof ja> = { ja, en };

/** What a kind of mail is called; one without a name is shown by its word. */
export function mailKindName(language: StaffLanguage, kind: string): string {
  return new Map(Object.entries(sentMessages[language].kinds)).get(kind) ?? kind;
}
