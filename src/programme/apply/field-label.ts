// What a field is called in the reader's language: from the chapter's texts, or from the edition for its own lines.
import { conditionText, labelIn } from "#edition/wording.ts";
import type { Language } from "#i18n/languages.ts";
import { lineFields } from "./answers.ts";
import { applyMessages } from "./messages/catalog.ts";
import { noneOfThem } from "./menu-questions.ts";
import type { FormBasis } from "./question.ts";

type Words = (typeof applyMessages)[Language];
export type KnownField = keyof Words["fields"];

function isKnown(words: Words, field: string): field is KnownField {
  return Object.hasOwn(words.fields, field);
}

/** Never empty: a field this form no longer knows is called by its own name. */
export function labelOfField(field: string, basis: FormBasis, language: Language): string {
  const words = applyMessages[language];
  const { edition, country } = basis;
  if (field === "siteNameLocal") return words.localName(country.localNameLabel[language]);
  if (isKnown(words, field)) return words.fields[field].label;
  const line = edition.menu.find(({ id }) => field === lineFields.wish(id) || field === lineFields.when(id));
  if (line) return field.startsWith("when.") ? words.menu.whenFor(line.name[language]) : line.name[language];
  if (edition.alternatives.some((ids) => lineFields.oneOf(ids) === field)) return words.menu.alternatives;
  const condition = edition.conditions.find(({ id }) => lineFields.condition(id) === field);
  return condition ? conditionText(condition, country, language) : field;
}

export function hintOfField(field: string, language: Language): string | undefined {
  const words = applyMessages[language];
  return isKnown(words, field) && words.fields[field].hint !== "" ? words.fields[field].hint : undefined;
}

/** The label of one option of a choice, as the edition or the chapter words it. */
export function labelOfOption(
  field: string,
  option: string,
  of: { basis: FormBasis; language: Language },
): string {
  const { basis, language } = of;
  const { edition, country } = basis;
  const words = applyMessages[language];
  if (field === "sitePlanned") return option === "plans" ? words.planned.plans : words.planned.has;
  if (option === noneOfThem && field.startsWith("oneOf.")) return words.menu.none;
  const listed = [
    ...edition.applicantKinds,
    ...edition.companySizes,
    ...edition.siteStatuses,
    ...edition.businessTypes,
  ].find(({ id }) => id === option);
  if (listed) return labelIn(listed, country, language);
  return edition.menu.find(({ id }) => id === option)?.name[language] ?? option;
}
