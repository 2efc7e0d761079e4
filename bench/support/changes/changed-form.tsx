// A live draft under a changed form: what its pages show of every answer, and what an untouched save would leave of it.
import type { Country } from "#edition/edition.ts";
import type { Language } from "#i18n/languages.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { typedFields } from "#programme/apply/forms.ts";
import { mergeTyped } from "#platform/forms/merge-typed.ts";
import { CheckPage } from "#programme/apply/pages/check-page.tsx";
import { FormPage } from "#programme/apply/pages/form-page.tsx";
import { placelessAnswers } from "#programme/apply/placeless.ts";
import { fieldErrors } from "#programme/apply/problem-text.ts";
import type { FormBasis, Question } from "#programme/apply/question.ts";
import { type QuestionPage, questionPages } from "#programme/apply/questions.ts";
import { readAnswer } from "#programme/apply/read-answer.ts";
import { problemsOnPage, readingDay } from "#programme/apply/rules.ts";
import { rendered } from "#ui/rendered.ts";
import { makeFrame } from "../../../src/front-door/frame.ts";
import { answerSeen, controlsOf, escaped, sentUntouched } from "./browser-form.ts";
import type { QuestionChange } from "./question-changes.ts";

export type ChangedForm = {
  readonly basis: FormBasis;
  readonly change: QuestionChange;
  readonly language: Language;
  readonly today: string;
  /** The planted fault: answers without a place are not listed. */
  readonly forgetful: boolean;
};

export type Fate = "answer" | "listed" | "other-kind" | "lost";

export type Outcome = {
  readonly fates: readonly { readonly field: string; readonly fate: Fate }[];
  /** Fields of which an untouched save of the page would have changed the answer. */
  readonly spoilt: readonly string[];
};

export async function lookAt(form: ChangedForm): Promise<Outcome> {
  const { basis, change } = form;
  const pages = change(questionPages(basis));
  const seen = new Map<string, string[]>();
  const spoilt: string[] = [];
  for (const page of pages) {
    const looked = await lookAtPage(form, page, pages);
    for (const [field, values] of looked.seen) seen.set(field, values);
    spoilt.push(...looked.spoilt);
  }
  const listed = listedAnswers(form, pages);
  const everAsked = fieldsOfAnyKind(form);
  const kindOf = new Map(pages.flatMap(({ questions }) => questions.map((one) => [one.field, one] as const)));
  const fates = Object.entries(basis.answers)
    .filter(([, value]) => value !== "")
    .map(([field, value]) => {
      const question = kindOf.get(field);
      const shown = question && isShown(question, value, seen.get(field) ?? []);
      const fate: Fate = shown
        ? "answer"
        : !question && listed.has(field)
          ? "listed"
          : !question && everAsked.has(field)
            ? "other-kind"
            : "lost";
      return { field, fate };
    });
  return { fates, spoilt };
}

type PageLook = { readonly seen: ReadonlyMap<string, string[]>; readonly spoilt: readonly string[] };

// A page is a pure function of its props: the same page need be looked at only once.
const looks = new Map<string, Promise<PageLook>>();

function lookAtPage(form: ChangedForm, page: QuestionPage, pages: QuestionPage[]): Promise<PageLook> {
  const { edition, answers, country } = form.basis;
  const { menu, alternatives, conditions, caps, period } = edition;
  const ofEdition =
    page.id === "menu" || page.id === "conditions" ? { menu, alternatives, conditions, caps } : {};
  const fields = [...page.questions.map(({ field }) => field), "applicantKind", "sitePlanned"];
  const values = fields.map((field) => answers[field]);
  const key = JSON.stringify([form.language, country.code, page, values, ofEdition, period]);
  const known = looks.get(key) ?? lookAnew(form, page, pages);
  looks.set(key, known);
  return known;
}

async function lookAnew(form: ChangedForm, page: QuestionPage, pages: QuestionPage[]): Promise<PageLook> {
  const controls = controlsOf(formHtml(form, page, pages));
  const seen = new Map(page.questions.map(({ field }) => [field, answerSeen(controls, field)] as const));
  return { seen, spoilt: await spoiltBySaving(form, page, sentUntouched(controls)) };
}

function isShown({ kind }: Question, value: string, seen: readonly string[]): boolean {
  if (kind !== "several") return seen.includes(value);
  return value
    .split(",")
    .filter((id) => id !== "")
    .every((id) => seen.includes(id));
}

function frameOf(language: Language) {
  const scripts = { autosave: "/autosave.js", "menu-total": "/menu-total.js", page: "/page.js" };
  const person = {
    userId: "u",
    name: "見本 花子",
    email: "m@example.jp",
    role: "company",
    secondFactor: false,
  } as const;
  return makeFrame({ language, person, path: "/", demo: false, assets: { css: "/app.css", scripts } });
}

function formHtml(
  { basis, language, today }: ChangedForm,
  page: QuestionPage,
  pages: readonly QuestionPage[],
) {
  const values = Object.fromEntries(page.questions.map(({ field }) => [field, basis.answers[field] ?? ""]));
  return rendered(
    <FormPage
      frame={frameOf(language)}
      caseId="00000000-0000-4000-8000-000000000000"
      page={page}
      basis={basis}
      version={7}
      values={values}
      errors={fieldErrors(problemsOnPage(page, basis, today), basis, language)}
      aside={[]}
      previous={pages[0]?.id}
    />,
  );
}

/** Fields whose answer is listed as having no place any more, both as a rule and on the page itself. */
function listedAnswers({ basis, change, language, today, forgetful }: ChangedForm, pages: QuestionPage[]) {
  const asked = new Set(pages.flatMap(({ questions }) => questions.map(({ field }) => field)));
  const found = placelessAnswers(basis.answers, asked, fieldsOfAnyKind({ basis, change }));
  const placeless = forgetful ? [] : found;
  const progress = pages.map((page) => {
    return { id: page.id, state: "started" as const, problems: problemsOnPage(page, basis, today) };
  });
  const html = rendered(
    <CheckPage
      frame={frameOf(language)}
      caseId="00000000-0000-4000-8000-000000000000"
      basis={basis}
      pages={pages}
      progress={progress}
      aside={[]}
      placeless={placeless}
    />,
  );
  return new Set(placeless.filter(({ text }) => html.includes(escaped(text))).map(({ field }) => field));
}

function fieldsOfAnyKind({ basis, change }: Pick<ChangedForm, "basis" | "change">): Set<string> {
  const kinds = basis.edition.applicantKinds.map(({ id }) => ({ ...basis.answers, applicantKind: id }));
  const questions = kinds.flatMap((answers) => change(questionPages({ ...basis, answers })));
  return new Set(questions.flatMap((page) => page.questions.map(({ field }) => field)));
}

/** Presses "save" on the page as it came: every answer must be the same text, or the same text read anew. */
async function spoiltBySaving(
  { basis, today }: ChangedForm,
  page: QuestionPage,
  body: URLSearchParams,
): Promise<string[]> {
  const form = await readForm(new Request("http://localhost/", { method: "POST", body }));
  if (!form.ok) throw new Error(`an untouched page cannot be sent: ${form.reason}`);
  const day = readingDay(basis, today);
  const standing = (field: string) => basis.answers[field] ?? "";
  return mergeTyped(typedFields(form, page, day), standing).flatMap((one) => {
    if (one.outcome === "same") return [];
    const question = page.questions.find(({ field }) => field === one.field);
    const before = standing(one.field);
    const readAnew = question && readAnswer(question, before, day).text;
    const sameChoices = question?.kind === "several" && parts(before) === parts(one.value);
    return before === "" || one.value === readAnew || sameChoices
      ? []
      : [`${one.field}: "${before}" → "${one.value}"`];
  });
}

function parts(text: string): string {
  return text
    .split(",")
    .filter((part) => part !== "")
    .sort()
    .join();
}

export type LiveDraft = { readonly answers: Answers; readonly country: Country };
