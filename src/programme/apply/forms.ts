// What a browser may send to the application: the fields of a page with their marks, choices, declarations.
import type { SubmittedForm } from "#platform/forms/submitted-form.ts";
import type { TypedField } from "#platform/forms/merge-typed.ts";
import type { Question } from "./question.ts";
import type { QuestionPage } from "./questions.ts";
import { readAnswer, type ReadingDay } from "./read-answer.ts";

export type ReadableForm = SubmittedForm & { ok: true };

/** What stands in a field of the form, in one text: choices joined with commas, an unticked box empty. */
export function rawOf(form: ReadableForm, { field, kind }: Question): string {
  return kind === "several" ? form.all(field).filter(Boolean).join(",") : form.one(field);
}

/** The page's fields as they would be stored. A field the browser sent neither itself nor its mark is left alone. */
export function typedFields(form: ReadableForm, page: QuestionPage, day: ReadingDay): TypedField[] {
  return page.questions
    .filter(({ field }) => form.has(field) || form.has(`shown.${field}`))
    .map((question) => {
      const shown = form.one(`shown.${question.field}`);
      return {
        field: question.field,
        typed: readAnswer(question, rawOf(form, question), day).text,
        shown: shown === "" ? undefined : shown,
        continues: form.one(`aside.${question.field}`) || undefined,
      };
    });
}

export type Onward = "next" | "list" | "fill-address";

export function onwardOf(form: ReadableForm): Onward {
  const go = form.one("go");
  return go === "list" || go === "fill-address" ? go : "next";
}
