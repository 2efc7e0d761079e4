// What the routes of matching share: ids of the address, texts typed, problems in the reader's language.
import { formatList } from "#i18n/formats.ts";
import { readExpertFields } from "#content/expert-fields.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { Form } from "#people/forms.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { FieldProblem } from "./forms.ts";
import { matchStaffMessages } from "./messages/staff/catalog.ts";
import type { ExpertRequest } from "./store.ts";

export function caseIdOf(c: Request): string {
  return c.req.param("caseId") ?? "";
}

/** Undefined for what is no id. */
export function idOf(c: Request, name: "requestId" | "changeId"): string | undefined {
  const id = c.req.param(name) ?? "";
  return isUuid(id) ? id : undefined;
}

/** What stands in a page's fields: as typed, or nothing. */
export function typedIn(form: Form | undefined): (name: string) => string {
  return (name) => form?.one(name) ?? "";
}

/** Each problem beside its field, in Japanese or English. */
export function staffErrors(c: Request, problems: readonly FieldProblem[]): FieldError[] {
  const language = staffLanguageOf(visitOf(c).language);
  const labels = new Map(Object.entries(matchStaffMessages[language].fields));
  return problems.map(({ name, problem }) => ({
    name,
    text: problemText(language, problem, labels.get(name) ?? name),
  }));
}

export function fieldNames(language: Language, ids: readonly string[]): string[] {
  const names = new Map(readExpertFields().map(({ id, name }) => [id, name[language]]));
  return ids.map((id) => names.get(id) ?? id);
}

/** The three facts of a request, in the reader's language. */
export function factsOf(
  programme: Programme,
  request: Pick<ExpertRequest, "companyName" | "editionId" | "country" | "industry" | "fields">,
  language: Language,
) {
  const { companyName, editionId, country, industry, fields } = request;
  const known = fieldNames(language, fields);
  const field = [industry, known.length === 0 ? "" : formatList(language, known)];
  return {
    company: companyName,
    country: countryOf(editionOf(programme, editionId), country).name[language],
    field: field.filter((text) => text !== "").join(" / "),
  };
}
