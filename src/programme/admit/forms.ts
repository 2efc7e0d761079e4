// What a browser may send to the examination: notes, the page a decision was made on, letters, reasons, remarks.
import { isLanguage, type Language } from "#i18n/languages.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import type { SubmittedForm } from "#platform/forms/submitted-form.ts";

export type ReadableForm = SubmittedForm & { ok: true };

export const noteField = "note";
export const noteMax = 2000;
/** The number of the newest move that the page had shown. */
export const seenField = "seen";

/** Which button was pressed. */
export const goField = "go";

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "missing" | "too-long"; readonly text: string };

/** A text of several lines; too long or missing it is given back as typed. Limits in code points. */
export function readLines(raw: string, max: number): TextRead {
  const read = cleanText(raw, { max, multiline: true });
  if (!read.ok) {
    const text = raw.replaceAll("\r\n", "\n");
    return { ok: false, problem: read.problem.key === "required" ? "missing" : "too-long", text };
  }
  return read.text === "" ? { ok: false, problem: "missing", text: "" } : { ok: true, text: read.text };
}

/** 0 for anything that is no such number: every move then counts as newer. */
export function seenOf(form: ReadableForm): number {
  const text = form.one(seenField);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

export const letterFields = {
  letter: "letter",
  second: "secondLetter",
  secondLanguage: "secondLanguage",
  reason: "reason",
} as const;
export const letterMax = 4000;
export const reasonMax = 1000;

export type LettersTyped = {
  readonly letter: string;
  readonly second: { readonly language: Language; readonly letter: string } | undefined;
};

export type LetterProblem = { readonly name: string; readonly problem: "missing" | "too-long" };

/** Both letters as typed, and what is wrong with them. */
export function readLetters(form: ReadableForm): {
  readonly letters: LettersTyped;
  readonly problems: readonly LetterProblem[];
} {
  const language = form.one(letterFields.secondLanguage);
  const first = readLines(form.one(letterFields.letter), letterMax);
  const second = isLanguage(language)
    ? { language, read: readLines(form.one(letterFields.second), letterMax) }
    : undefined;
  const problems = [
    ...(first.ok ? [] : [{ name: letterFields.letter, problem: first.problem }]),
    ...(second && !second.read.ok ? [{ name: letterFields.second, problem: second.read.problem }] : []),
  ];
  const letters = {
    letter: first.text,
    second: second && { language: second.language, letter: second.read.text },
  };
  return { letters, problems };
}

export const returnFields = {
  fields: "fields",
  replyBy: "replyBy",
  /** The reply-by date that stands in the letter as proposed. */
  letterDate: "letterDate",
  remark: (field: string) => `remark.${field}`,
} as const;
export const remarkMax = 1000;

export type Remark = { readonly field: string; readonly remark: string };

/** The fields chosen, in the order of the form, and every remark typed, also on fields not chosen (any more). */
export function readRemarks(
  form: ReadableForm,
  known: readonly string[],
): {
  readonly chosen: readonly string[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly LetterProblem[];
} {
  const ticked = new Set(form.all(returnFields.fields));
  const chosen = known.filter((field) => ticked.has(field));
  const typed = known
    .filter((field) => form.has(returnFields.remark(field)))
    .map((field) => ({ field, read: readLines(form.one(returnFields.remark(field)), remarkMax) }));
  const textOf = new Map(typed.map(({ field, read }) => [field, read]));
  const problems = chosen.flatMap((field) => {
    const read = textOf.get(field);
    if (read?.ok) return [];
    return [{ name: returnFields.remark(field), problem: read?.problem ?? ("missing" as const) }];
  });
  return { chosen, remarks: typed.map(({ field, read }) => ({ field, remark: read.text })), problems };
}
