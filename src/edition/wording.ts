// Fills the placeholders of an edition's texts: {country}, {year}, {title}.
import type { Language } from "#i18n/languages.ts";
import type { Condition, Country, Edition, FormWording, MenuLine } from "./edition.ts";

/** Replaces {name} by its value; a placeholder without a value stays visible. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** The values for `formWording`: the paper is Japanese. */
export function paperValues(edition: Edition, country: Country): Record<string, string> {
  const values = {
    year: edition.yearLabel.ja,
    country: country.formName,
    localNameLabel: country.localNameLabel.ja,
  };
  return { ...values, title: fillIn(edition.formWording.title, values) };
}

/** The form's words for one country, without the patterns for what is typed. */
export function printedWording(edition: Edition, country: Country): Omit<FormWording, "patterns"> {
  const { patterns: _, ...words } = edition.formWording;
  return filled(words, paperValues(edition, country));
}

function filled<T>(words: T, values: Readonly<Record<string, string>>): T;
function filled(words: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof words === "string") return fillIn(words, values);
  if (Array.isArray(words)) return words.map((word: unknown) => filled(word, values));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, filled(word, values)]));
}

/** A condition with the country's name in it, as leaflet section 5 words it. */
export function conditionText(condition: Condition, country: Country, language: Language): string {
  return fillIn(condition.text[language], { country: country.conditionName[language] });
}

/** A label of a site status with the country's name in it. */
export function labelIn(
  choice: { readonly label: Readonly<Record<Language, string>> },
  country: Country,
  language: Language,
): string {
  const name = language === "ja" ? country.formName : country.name[language];
  return fillIn(choice.label[language], { country: name });
}

/** Minutes as the form prints them (2H, ～1H); nothing for a line without a set time. */
export function printedHours(
  { minutes, minutesAreUpTo }: Pick<MenuLine, "minutes" | "minutesAreUpTo">,
  patterns: FormWording["patterns"],
): string {
  if (minutes === 0) return "";
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return fillIn(minutesAreUpTo ? patterns.hoursUpTo : patterns.hours, { hours });
}
