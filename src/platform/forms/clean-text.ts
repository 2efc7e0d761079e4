// Reads names and free text: tidied, limited, and otherwise exactly as the person wrote it.
import { composeMarks, dropInvisible, refusedCharacters } from "./characters.ts";
import { widenKana } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

export type TextRule = {
  /** In code points: 𠮷 counts one, a family emoji several; the same count as PostgreSQL's char_length. */
  max: number;
  /** Keeps line breaks; without it each run of them becomes one space. */
  multiline?: boolean;
  /** An empty text is a problem. */
  required?: boolean;
};

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

/**
 * Line ends LF, tabs a space, NFC except for compatibility ideographs, half-width kana widened, trimmed (also
 * full-width spaces). Zero-width and direction-changing characters are dropped in silence; other control characters,
 * gaiji and broken characters are refused by name. HTML and emoji are text like any other.
 */
export function cleanText(raw: string, rule: TextRule): Understood<string> {
  const lines = composeMarks(widenKana(dropInvisible(raw)));
  const text = (rule.multiline === true ? lines : joinLines(lines)).trim();
  const refused = refusedCharacters(text);
  if (refused) return refused;
  if (text === "" && rule.required === true) return notUnderstood({ key: "required" });
  const length = codePoints(text);
  if (length > rule.max) return notUnderstood({ key: "too-long", max: rule.max, length });
  return understood(text, text);
}

/** The start of every reader of codes and numbers: one clean line, or `required`, or why not. */
export function cleanLine(raw: string, max: number): Understood<string> {
  return cleanText(raw, { max, required: true });
}
