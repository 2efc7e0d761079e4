// What the forms of matching may send: each reader gives the values, or what is wrong with which field.
import type { Form } from "#people/forms.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import { readChoice } from "#platform/forms/read-choice.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { type Problem, type Understood } from "#platform/forms/understood.ts";
import type { NewAgreement } from "./agreement-commands.ts";
import type { NewAnswer, NewDeclaration } from "./answer-commands.ts";
import type { NewRequest, NewRuling } from "./request-commands.ts";

export type FieldProblem = { readonly name: string; readonly problem: Problem };
export type Read<T> = { ok: true; value: T } | { ok: false; problems: readonly FieldProblem[] };

export const longest = { letter: 4000, reason: 2000 };

function problemsOf(read: Readonly<Record<string, Understood<unknown>>>): {
  ok: false;
  problems: FieldProblem[];
} {
  const problems = Object.entries(read).flatMap(([name, field]) =>
    field.ok ? [] : [{ name, problem: field.problem }],
  );
  return { ok: false, problems };
}

/** A reason or note; `needed` by what was chosen beside it. */
function readNote(raw: string, needed: boolean): Understood<string> {
  return cleanText(raw, { max: longest.reason, multiline: true, required: needed });
}

export function readNewRequest(
  form: Form,
  { today, latest }: { today: string; latest: string },
): Read<Pick<NewRequest, "replyBy" | "letter">> {
  const replyBy = readDate(form.one("replyBy"), { today, earliest: today, latest });
  const letter = cleanText(form.one("letter"), { max: longest.letter, multiline: true, required: true });
  if (!replyBy.ok || !letter.ok) return problemsOf({ replyBy, letter });
  return { ok: true, value: { replyBy: replyBy.value, letter: letter.value } };
}

export function readDeclaration(form: Form): Read<Pick<NewDeclaration, "kind" | "note">> {
  const declaration = readChoice(form.one("declaration"), ["none", "conflict", "unsure"] as const);
  const declarationNote = readNote(
    form.one("declarationNote"),
    declaration.ok && declaration.value !== "none",
  );
  if (!declaration.ok || !declarationNote.ok) return problemsOf({ declaration, declarationNote });
  return { ok: true, value: { kind: declaration.value, note: declarationNote.value } };
}

export function readRuling(form: Form): Read<Pick<NewRuling, "kind" | "reason">> {
  const ruling = readChoice(form.one("ruling"), ["no-conflict", "conflict"] as const);
  const rulingReason = readNote(form.one("rulingReason"), true);
  if (!ruling.ok || !rulingReason.ok) return problemsOf({ ruling, rulingReason });
  return { ok: true, value: { kind: ruling.value, reason: rulingReason.value } };
}

export function readAnswer(form: Form): Read<Pick<NewAnswer, "kind" | "reason">> {
  const answer = readChoice(form.one("answer"), ["accepted", "refused"] as const);
  const reason = readNote(form.one("reason"), answer.ok && answer.value === "refused");
  if (!answer.ok || !reason.ok) return problemsOf({ answer, reason });
  return { ok: true, value: { kind: answer.value, reason: reason.value } };
}

export function readAgreement(form: Form): Read<Pick<NewAgreement, "kind" | "reason">> {
  const answer = readChoice(form.one("answer"), ["agreed", "another"] as const);
  const reason = readNote(form.one("reason"), answer.ok && answer.value === "another");
  if (!answer.ok || !reason.ok) return problemsOf({ answer, reason });
  return { ok: true, value: { kind: answer.value, reason: reason.value } };
}

/** One text that must be given, under the name of its field. */
export function readRequired(form: Form, name: string): Read<string> {
  const text = readNote(form.one(name), true);
  return text.ok ? { ok: true, value: text.value } : problemsOf({ [name]: text });
}
