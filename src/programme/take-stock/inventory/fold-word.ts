// Two spellings of one word come together: width, letter case, accents, spaces and punctuation do not count.
import { foldWidth, widenKana } from "#platform/forms/fold-width.ts";

const latinAccents = /(\p{Script=Latin})\p{Mn}+/gu;
const betweenWords = /[\s\p{P}\p{S}]+/gu;

/** What spellings are compared by; empty when nothing but signs stands there. */
export function foldWord(text: string): string {
  const plain = foldWidth(widenKana(text)).normalize("NFKD").replace(latinAccents, "$1");
  return plain.normalize("NFC").toLowerCase().replaceAll("đ", "d").replace(betweenWords, "");
}
