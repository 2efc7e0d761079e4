// The application as data: pages in the order of the form, their questions, and what each asks for (leaflet sections 1–5).
import { findApplicantKind } from "#edition/rules.ts";
import { answerOf, isPlanned } from "./answers.ts";
import { conditionQuestions, menuQuestions } from "./menu-questions.ts";
import type { FormBasis, Question } from "./question.ts";

export const pageIds = [
  "cover",
  "headquarters",
  "headquarters-contact",
  "site",
  "site-contact",
  "business",
  "system",
  "menu",
  "conditions",
] as const;
export type PageId = (typeof pageIds)[number];

export type QuestionPage = { readonly id: PageId; readonly questions: readonly Question[] };

export function isPageId(value: string): value is PageId {
  return pageIds.some((id) => id === value);
}

/** All pages in the order of the form. Computed from the answers; nothing about progress is stored. */
export function questionPages(basis: FormBasis): QuestionPage[] {
  return [
    { id: "cover", questions: coverQuestions(basis) },
    { id: "headquarters", questions: headquartersQuestions(basis) },
    { id: "headquarters-contact", questions: headquartersContact(basis) },
    { id: "site", questions: siteQuestions(basis) },
    { id: "site-contact", questions: siteContact(basis) },
    { id: "business", questions: businessQuestions(basis) },
    { id: "system", questions: systemQuestions() },
    { id: "menu", questions: menuQuestions(basis) },
    { id: "conditions", questions: conditionQuestions(basis) },
  ];
}

export function allQuestions(basis: FormBasis): Question[] {
  return questionPages(basis).flatMap((page) => page.questions);
}

const must = true;
const may = false;

function line(field: string, required: boolean, extra: Partial<Question> = {}): Question {
  return { field, kind: "line", max: 120, required, ...extra };
}

function phone(field: string, required: boolean, phoneCountry: string): Question {
  return { field, kind: "phone", max: 60, required, phoneCountry, autocomplete: "off" };
}

function coverQuestions({ edition, answers }: FormBasis): Question[] {
  const kinds = edition.applicantKinds;
  const kind = findApplicantKind(edition, answerOf(answers, "applicantKind"));
  const planned: Question[] = kind?.situations.includes("plans")
    ? [{ field: "sitePlanned", kind: "one", max: 10, required: must, options: ["has", "plans"] }]
    : [];
  return [
    { field: "applicantKind", kind: "one", max: 40, required: must, options: kinds.map(({ id }) => id) },
    ...planned,
    { field: "coverDate", kind: "date", max: 40, required: must },
    line("coverCompanyName", must, { autocomplete: "organization" }),
    line("coverRepresentative", must),
  ];
}

function headquartersQuestions({ edition }: FormBasis): Question[] {
  return [
    line("hqName", must, { autocomplete: "organization" }),
    { field: "hqCorporateNumber", kind: "corporate-number", max: 30, required: may },
    line("hqRepresentative", must),
    { field: "hqPostalCode", kind: "postal-code", max: 20, required: must, autocomplete: "postal-code" },
    line("hqAddress", must, { max: 200, autocomplete: "street-address" }),
    phone("hqPhone", must, homePhoneCountry),
    phone("hqFax", may, homePhoneCountry),
    { field: "hqEmployees", kind: "count", max: 20, required: must },
    {
      field: "hqSize",
      kind: "one",
      max: 40,
      required: must,
      options: edition.companySizes.map(({ id }) => id),
    },
    { field: "hqWebsite", kind: "url", max: 300, required: may, autocomplete: "url" },
  ];
}

/** The programme's home: numbers of the headquarters are read as Japanese ones. */
const homePhoneCountry = "JP";

/** Not needed when the site applies itself (leaflet section 2, note ※). */
function headquartersContact({ edition, answers }: FormBasis): Question[] {
  const kind = findApplicantKind(edition, answerOf(answers, "applicantKind"));
  const required = kind?.seat !== "site";
  return contactQuestions("hq", required, homePhoneCountry);
}

function contactQuestions(prefix: "hq" | "site", required: boolean, phoneCountry: string): Question[] {
  return [
    line(`${prefix}ContactDepartment`, may, { autocomplete: "off" }),
    line(`${prefix}ContactName`, required, { autocomplete: "off" }),
    phone(`${prefix}ContactPhone`, required, phoneCountry),
    { field: `${prefix}ContactEmail`, kind: "email", max: 254, required, autocomplete: "off" },
  ];
}

/** A planned site has no local entity yet: its particulars may stay open. */
function siteQuestions({ edition, country, answers }: FormBasis): Question[] {
  const required = !isPlanned(answers);
  return [
    line("siteNameJa", required, { autocomplete: "off" }),
    line("siteNameLocal", required, { autocomplete: "off", writtenIn: country.siteLanguage }),
    line("siteRepresentative", required, { autocomplete: "off" }),
    line("siteAddress", required, { max: 300, autocomplete: "off" }),
    phone("sitePhone", required, country.phoneCountry),
    phone("siteFax", may, country.phoneCountry),
    { field: "siteEmployees", kind: "count", max: 20, required },
    {
      field: "siteStatus",
      kind: "one",
      max: 40,
      required,
      options: edition.siteStatuses.map(({ id }) => id),
    },
    { field: "siteWebsite", kind: "url", max: 300, required: may, autocomplete: "off" },
  ];
}

function siteContact({ country, answers }: FormBasis): Question[] {
  return contactQuestions("site", !isPlanned(answers), country.phoneCountry);
}

function businessQuestions({ edition, answers }: FormBasis): Question[] {
  const types = edition.businessTypes;
  const free = types.find((type) => type.free);
  const wantsOther = free !== undefined && answerOf(answers, "businessTypes").split(",").includes(free.id);
  return [
    line("industry", must),
    { field: "businessTypes", kind: "several", max: 400, required: must, options: types.map(({ id }) => id) },
    line("businessTypeOther", wantsOther),
    { field: "businessDescription", kind: "long-text", max: 2000, required: must },
  ];
}

function systemQuestions(): Question[] {
  return [
    { field: "presentSystem", kind: "long-text", max: 4000, required: must },
    { field: "background", kind: "long-text", max: 4000, required: must },
  ];
}
