// A receipt number as people read it: a correction bears the first one's, and says which submission it is.
import type { Language } from "#i18n/languages.ts";
import { correctionMessages } from "./messages/correction/catalog.ts";
import type { Submission } from "./submission-store.ts";

export function shownNumber(
  { receiptNumber, number }: Pick<Submission, "receiptNumber" | "number">,
  language: Language,
): string {
  return number === 1 ? receiptNumber : correctionMessages[language].numbered(receiptNumber, number);
}
