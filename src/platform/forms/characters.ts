// Which characters are kept, dropped in silence, or refused, wherever people write text.
import { notUnderstood } from "./understood.ts";
import type { Problem } from "./understood.ts";

const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;

/**
 * Invisible and without meaning of their own, or able to turn the reading direction of what follows:
 * soft hyphen, zero-width space, word joiner, byte order mark, directional marks, embeddings, overrides and
 * isolates, old formatting controls, interlinear annotation marks, language tags (except in flag emoji).
 */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\u{E0001}|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0020}-\u{E007F}]/gu;
/** A variation selector that follows nothing it could vary. */
const looseSelector = /(?<=^|[\s\p{Cc}\p{Join_Control}\p{Variation_Selector}])\p{Variation_Selector}/gu;
/** Joiners stand between two letters (Indic, Persian) or two parts of an emoji; elsewhere they hide. */
const looseJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])\p{Join_Control}|\p{Join_Control}(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Line ends become LF, tabs a space; characters nobody can see are dropped. */
export function dropInvisible(text: string): string {
  return text
    .replace(lineBreaks, "\n")
    .replaceAll("\t", " ")
    .replace(invisible, "")
    .replace(looseSelector, "")
    .replace(looseJoiner, "");
}

const notComposed = /[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu;

/**
 * NFC for everything except CJK compatibility ideographs: plain NFC would turn the 神 (U+FA19), 都 (U+FA26) or
 * 隆 (U+F9DC) of a registered name into the common form.
 */
export function composeMarks(text: string): string {
  return text.replace(notComposed, (run) => run.normalize("NFC"));
}

const control = /[\p{Cc}--\n]/gv;
const unshowable = /[\p{Co}\p{Noncharacter_Code_Point}]/gv;

function named(characters: Iterable<string>): string[] {
  const names = [...characters].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return [...new Set(names)].slice(0, 5);
}

/** The first reason to refuse a text for its characters, if there is one. */
export function refusedCharacters(text: string): { ok: false; problem: Problem } | undefined {
  if (!text.isWellFormed() || text.includes("\uFFFD")) return notUnderstood({ key: "broken-characters" });
  const controls = named(text.match(control) ?? []);
  if (controls.length > 0) return notUnderstood({ key: "control-characters", characters: controls });
  const strange = named(text.match(unshowable) ?? []);
  if (strange.length > 0) return notUnderstood({ key: "unshowable-characters", characters: strange });
  return undefined;
}

/**
 * What a database can hold of any string, for keeping invalid drafts: NUL and half surrogate pairs become U+FFFD,
 * which every reader reports as "broken-characters".
 */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "\uFFFD").toWellFormed();
}
