// Brings full-width and half-width forms together, as far as the kind of field allows.

const halfWidthKana = /[\uFF61-\uFF9F]+/gu;
const fullWidthAscii = /[\uFF01-\uFF5E]/gu;
const thaiDigits = /[\u0E50-\u0E59]/gu;
const wideSpaces = /[\u3000\u00A0\u2000-\u200A\u202F\u205F]/gu;
/** Everything people use for a hyphen between digits, the long vowel mark of kana among them. */
const dashes = /[\u2010-\u2015\u2212\u30FC\uFF70\uFE63\u2500\u2501\uFF0D]/gu;

/**
 * Half-width kana and its punctuation become full-width (ﾊﾝｶｸ → ハンカク). Safe for names: nothing else changes,
 * so 髙, 﨑, 𠮷, ㈱ and variation sequences stay as typed (general NFKC would alter ㈱ and others).
 */
export function widenKana(text: string): string {
  return text.replace(halfWidthKana, (run) => run.normalize("NFKC"));
}

/** Full-width letters, digits, signs and spaces become half-width; Thai digits become western ones. */
export function foldWidth(text: string): string {
  return text
    .replace(fullWidthAscii, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(thaiDigits, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0e50))
    .replace(wideSpaces, " ");
}

/** For numbers and codes (phone, postal code, dates): also every kind of dash becomes "-". Never for names. */
export function foldCode(text: string): string {
  return foldWidth(text).replace(dashes, "-");
}
