// Texts about what is waited for, in all six languages.
import type { Catalog } from "#i18n/catalog.ts";
import type { Language } from "#i18n/languages.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";

export const waitMessages: Catalog<typeof ja> = { ja, en, "zh-Hans": zhHans, th, vi, id };
export type ReminderWords = (typeof waitMessages)["ja"]["reminder"];

/** What is asked, by the wait's kind; a kind without words of its own is called an answer. */
export function waitAsk(language: Language, what: string): string {
  const { asks } = waitMessages[language];
  return new Map(Object.entries(asks)).get(what) ?? asks.other;
}
