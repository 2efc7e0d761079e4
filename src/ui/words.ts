// The reader's language, handed down from the page to its pieces, and their words in it.
import { createContext, useContext } from "hono/jsx";
import type { Language } from "#i18n/languages.ts";
import { defaultLanguage } from "#i18n/languages.ts";
import { uiMessages } from "#i18n/messages/ui.ts";

/** Set by Page; rendering is synchronous, so one request never sees another's language. */
export const ReaderLanguage = createContext<Language>(defaultLanguage);

export function useLanguage(): Language {
  return useContext(ReaderLanguage);
}

/** The pieces' own words in the reader's language. */
export function useWords() {
  return uiMessages[useContext(ReaderLanguage)];
}
