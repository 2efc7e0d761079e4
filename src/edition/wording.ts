// Fills the placeholders of an edition's texts: {country}, {year}, {title}.
import type { Language } from "#i18n/languages.ts";
import type { Condition, Country, Edition, MenuLine } from "./edition.ts";

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

/** The reference time as the form prints it: 2H, ～1H; nothing for a line without a set time. */
export function printedHours(line: Pick<MenuLine, "minutes" | "minutesAreUpTo">): string {
  if (line.minutes === 0) return "";
  return `${line.minutesAreUpTo ? "～" : ""}${line.minutes / 60}H`;
}
