// Makes text safe to print: what the fonts lack is reported and printed as 〓, invisible control characters go.
import { textFontFiles } from "./font-files.ts";
import { readFontCoverage, type FontCoverage } from "./font-coverage.ts";

/** The printer's traditional mark for a character that is not in the case. */
const missingMark = "〓";

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
// Controls, bidirectional overrides and other format characters would hide or turn round what is printed.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FEFF}]/u;
// U+FE0E and U+FE0F only choose between text and emoji style.
const styleSelector = /[\u{FE0E}\u{FE0F}]/gu;
const variationSelector = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;

let coverages: readonly FontCoverage[] | undefined;

/** The distinct characters (as the reader sees them) of `text` that no font on board has, in order of appearance. */
export function findMissingGlyphs(text: string): string[] {
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(normalizeNewlines(text))) {
    const visible = composed(segment);
    if (visible !== "" && !canSet(visible)) missing.add(segment);
  }
  return [...missing];
}

/** The text as it is printed: line breaks kept, control characters dropped, missing characters as 〓. */
export function toPrintableText(text: string): string {
  if (/^[\n\x20-\x7e]*$/u.test(text)) return text;
  let printed = "";
  for (const { segment } of graphemes.segment(normalizeNewlines(text))) {
    const visible = composed(segment);
    if (visible === "" || canSet(visible)) printed += visible;
    else printed += canSet(withoutSelectors(visible)) ? withoutSelectors(visible) : missingMark;
  }
  return printed;
}

/** Applies toPrintableText to every string inside a JSON-like value. */
export function toPrintable(value: unknown): unknown {
  if (typeof value === "string") return toPrintableText(value);
  if (Array.isArray(value)) return value.map(toPrintable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPrintable(part)]));
}

/** The Han characters of `text` that the Japanese font lacks and the Chinese one has, each once. */
export function chineseOnlyCharacters(text: string): string {
  const [japanese, chinese] = fonts();
  const found = [...new Set(text.match(/\p{Script=Han}/gu))];
  return found
    .filter((character) => {
      const point = character.codePointAt(0) ?? 0;
      return japanese?.has(point) === false && chinese?.has(point) === true;
    })
    .join("");
}

function fonts(): readonly FontCoverage[] {
  coverages ??= textFontFiles.map(readFontCoverage);
  return coverages;
}

function normalizeNewlines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u{2028}|\u{2029}/gu, "\n")
    .replace(/\t/gu, " ");
}

/** Decomposed letters (e + ´) are joined; Han variants are not touched, since normalising would change the name. */
function composed(segment: string): string {
  if (segment === "\n") return segment;
  const shown = Array.from(segment)
    .filter((character) => !invisible.test(character))
    .join("")
    .replace(styleSelector, "");
  return /\p{M}/u.test(shown) && !variationSelector.test(shown) ? shown.normalize("NFC") : shown;
}

function withoutSelectors(segment: string): string {
  return Array.from(segment)
    .filter((character) => !variationSelector.test(character))
    .join("");
}

function canSet(segment: string): boolean {
  if (segment === "\n") return true;
  const points = Array.from(segment).map((character) => character.codePointAt(0) ?? 0);
  const [base = 0, second = 0] = points;
  // One font must have the whole cluster, as the shaper does not mix fonts within one.
  return fonts().some((font) =>
    points.length === 2 && variationSelector.test(segment)
      ? font.has(base) && font.hasVariation(base, second)
      : points.every((point) => font.has(point)),
  );
}
