// What the pages of the register call countries, languages and fields, in the reader's language.
import { countryName } from "#i18n/country-names.ts";
import { formatList } from "#i18n/formats.ts";
import { type Language, languageNames, type StaffLanguage } from "#i18n/languages.ts";
import { isoCountries } from "#platform/forms/iso-countries.ts";
import type { Option } from "#ui/select.tsx";

type Named = { readonly name: Readonly<Record<Language, string>> };

/** What the floors above know: the countries of the editions and the fields of the content. */
export type Known = {
  readonly countries: readonly (Named & { readonly code: string })[];
  readonly fields: readonly (Named & { readonly id: string; readonly kind: "technical" | "legal" })[];
};

export type Wording = {
  readonly countries: readonly Option[];
  readonly technicalFields: readonly Option[];
  readonly legalFields: readonly Option[];
  readonly languages: readonly Option[];
  /** Every country of the world, those of the editions first. */
  readonly firmCountries: readonly Option[];
  readonly country: (code: string) => string;
  readonly list: (kind: "countries" | "languages" | "fields", codes: readonly string[]) => string;
};

export function wordingOf({ countries, fields }: Known, language: StaffLanguage): Wording {
  const named = countries.map(({ code, name }) => ({ value: code, label: name[language] }));
  const fieldsOf = (kind: "technical" | "legal") =>
    fields
      .filter((field) => field.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name[language] }));
  const labels = {
    countries: new Map(named.map(({ value, label }) => [value, label])),
    fields: new Map(fields.map(({ id, name }) => [id, name[language]])),
    languages: new Map<string, string>(Object.entries(languageNames)),
  };
  return {
    countries: named,
    technicalFields: fieldsOf("technical"),
    legalFields: fieldsOf("legal"),
    languages: Object.entries(languageNames).map(([value, label]) => ({ value, label })),
    firmCountries: firmCountries(
      countries.map(({ code }) => code),
      language,
    ),
    country: (code) => countryName(language, code),
    list: (kind, codes) =>
      formatList(
        language,
        codes.map((code) => labels[kind].get(code) ?? code),
      ),
  };
}

function firmCountries(first: readonly string[], language: StaffLanguage): Option[] {
  const option = (value: string) => ({ value, label: countryName(language, value) });
  const rest = isoCountries.filter((code) => !first.includes(code)).map(option);
  const known = first.filter((code) => isoCountries.includes(code)).map(option);
  return [...known, ...rest.toSorted((a, b) => a.label.localeCompare(b.label, language))];
}
