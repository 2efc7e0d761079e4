// What comes of reading something a person typed: the value, or a problem that can be told to them.

/** Why an input was not understood; each key has its message in every language (#i18n/messages/problems.ts). */
export type Problem =
  | { key: "required" }
  /** `max` and `length` in code points, as PostgreSQL's char_length counts. */
  | { key: "too-long"; max: number; length: number }
  /** `characters` as code points, e.g. ["U+001B"]. */
  | { key: "control-characters"; characters: string[] }
  /** Gaiji and other characters that only the sender's machine can show. */
  | { key: "unshowable-characters"; characters: string[] }
  /** Bytes that were no text: they reached us as U+FFFD or as half a surrogate pair. */
  | { key: "broken-characters" }
  | { key: "not-a-date" }
  | { key: "no-such-date" }
  /** Day and month could be either way round; `candidates` are the two ISO dates. */
  | { key: "ambiguous-date"; candidates: [string, string] }
  | { key: "date-too-early"; earliest: string }
  | { key: "date-too-late"; latest: string }
  | { key: "not-a-time" }
  /** `example`: a number of that country as it is written there. */
  | { key: "not-a-phone"; example: string }
  | { key: "several-phones" }
  | { key: "phone-too-short"; example: string }
  | { key: "phone-too-long"; example: string }
  | { key: "no-such-phone"; example: string }
  | { key: "not-a-postal-code" }
  | { key: "corporate-number-length"; digits: number }
  | { key: "corporate-number-check" }
  | { key: "not-an-email" }
  | { key: "several-emails" }
  | { key: "not-a-url" }
  | { key: "url-scheme" }
  | { key: "url-credentials" }
  | { key: "not-a-whole-number" }
  | { key: "number-too-small"; min: number }
  | { key: "number-too-large"; max: number }
  | { key: "choice-required" }
  | { key: "not-a-choice" }
  | { key: "file-required" }
  | { key: "file-empty" }
  | { key: "file-too-large"; maxBytes: number }
  | { key: "too-many-files"; max: number }
  | { key: "form-too-large"; maxBytes: number }
  | { key: "form-unreadable" };

export type ProblemKey = Problem["key"];
export type ProblemOf<K extends ProblemKey> = Extract<Problem, { key: K }>;

/**
 * `text` is the canonical text to store and show; reading it again gives the same value and text.
 * When not understood, the page keeps showing what was typed.
 */
export type Understood<T> = { ok: true; value: T; text: string } | { ok: false; problem: Problem };

export function understood<T>(value: T, text: string): Understood<T> {
  return { ok: true, value, text };
}

export function notUnderstood(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

/** Reads a field that may be left empty: blank gives `undefined` and an empty text. */
export function optional<T>(raw: string, read: (raw: string) => Understood<T>): Understood<T | undefined> {
  return raw.trim() === "" ? understood(undefined, "") : read(raw);
}
