// What a browser may send to the examination: notes, the page a decision was made on, letters, reasons, remarks.
import { cleanText } from "#platform/forms/clean-text.ts";
import type { SubmittedForm } from "#platform/forms/submitted-form.ts";

export type ReadableForm = SubmittedForm & { ok: true };

export const noteField = "note";
export const noteMax = 2000;
/** The number of the newest move that the page had shown. */
export const seenField = "seen";

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
