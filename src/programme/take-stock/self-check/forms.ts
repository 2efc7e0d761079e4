// What a browser may send to the self-check: items with their marks, and a part for a colleague.
import { isLanguage, type Language } from "#i18n/languages.ts";
import type { Form } from "#people/forms.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import { readChoices } from "#platform/forms/read-choice.ts";
import { readEmail } from "#platform/forms/read-email.ts";
import type { Problem } from "#platform/forms/understood.ts";
import { type SheetView, sheetViews } from "../handed-in.ts";
import type { NewPart } from "./invitation-commands.ts";
import { type AnswerText, answerTexts, type ItemAnswer, type TypedItem } from "./rules.ts";

export const longest = { reason: 1000, evidence: 1000, role: 100 };

/** Longer than this nobody types; what is between is kept and told to be too long. */
const mostKept = 20_000;

/** `answer.12`, `reason.12` …: a field of an item on its page. */
export function fieldOf(name: AnswerText, item: number): string {
  return `${name}.${item}`;
}

/** The items a page sent, as they would be stored; a field the browser did not send is left alone. */
export function typedItems(form: Form, items: readonly number[], scale: readonly string[]): TypedItem[] {
  return items.map((item) => {
    const sent = answerTexts.filter(
      (name) => form.has(fieldOf(name, item)) || form.has(`shown.${fieldOf(name, item)}`),
    );
    const typed = sent.map((name) => [name, textOf(form.one(fieldOf(name, item)), name, scale)] as const);
    const shown = sent.map((name) => [name, form.one(`shown.${fieldOf(name, item)}`) || undefined] as const);
    const continues = answerTexts
      .map((name) => form.one(`aside.${fieldOf(name, item)}`))
      .find((id) => id !== "");
    return { item, typed: present(typed), shown: present(shown), continues };
  });
}

function present(pairs: readonly (readonly [AnswerText, string | undefined])[]): Partial<ItemAnswer> {
  return Object.fromEntries(pairs.filter(([, text]) => text !== undefined));
}

/** An answer that is not on the scale was not offered; a text that is refused stays as typed and is told of. */
function textOf(raw: string, name: AnswerText, scale: readonly string[]): string {
  if (name === "answer") return scale.includes(raw) ? raw : "";
  const read = cleanText(raw, { max: mostKept, multiline: name !== "role" });
  return read.ok ? read.value : raw.slice(0, mostKept);
}

export type ItemProblem = {
  readonly item: number;
  readonly name: AnswerText;
  readonly problem: "reason-missing" | "too-long";
};

/** What is to be mended in an item that is stored all the same. */
export function problemsOfItem(
  item: number,
  answer: ItemAnswer,
  reasoned: ReadonlySet<string>,
): ItemProblem[] {
  const missing = reasoned.has(answer.answer) && answer.reason.trim() === "";
  const tooLong = (["reason", "evidence", "role"] as const).filter(
    (name) => !fits(answer[name], longest[name]),
  );
  return [
    ...(missing ? [{ item, name: "reason", problem: "reason-missing" } as const] : []),
    ...tooLong.map((name) => ({ item, name, problem: "too-long" }) as const),
  ];
}

function fits(text: string, max: number): boolean {
  return cleanText(text, { max, multiline: true }).ok;
}

export type PartProblem = {
  readonly name: "view" | "groups" | "language" | "role" | "email";
  readonly problem: Problem;
};
export type PartRead =
  | { readonly ok: true; readonly value: Omit<NewPart, "caseId"> }
  | { readonly ok: false; readonly problems: readonly PartProblem[] };

export function readPart(form: Form, groups: readonly string[]): PartRead {
  const view = sheetViews.find((one): one is SheetView => one === form.one("view"));
  const chosen = readChoices(form.all("groups"), groups);
  const asked = form.one("language");
  const language: Language | undefined = isLanguage(asked) ? asked : undefined;
  const role = cleanText(form.one("role"), { max: longest.role, required: true });
  const given = form.one("email").trim() !== "";
  const email = given ? readEmail(form.one("email")) : undefined;
  const problems: PartProblem[] = [];
  if (!view) problems.push({ name: "view", problem: { key: "choice-required" } });
  if (!chosen.ok) problems.push({ name: "groups", problem: chosen.problem });
  else if (chosen.value.length === 0) problems.push({ name: "groups", problem: { key: "choice-required" } });
  if (!language) problems.push({ name: "language", problem: { key: "choice-required" } });
  if (!role.ok) problems.push({ name: "role", problem: role.problem });
  if (email && !email.ok) problems.push({ name: "email", problem: email.problem });
  if (!view || !chosen.ok || !language || !role.ok || (email && !email.ok) || problems.length > 0) {
    return { ok: false, problems };
  }
  const address = email?.ok === true ? email.value : "";
  return { ok: true, value: { view, groups: chosen.value, language, role: role.value, email: address } };
}
