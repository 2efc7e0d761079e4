// Which sections of a country's law card bear on which group of items.
import type { LawSectionId } from "#content/law-cards.ts";
import { pointsFor } from "#content/law-points.ts";
import type { Country } from "#edition/edition.ts";
import type { Language } from "#i18n/languages.ts";
import type { LawOfCountry } from "./pages/law-points.tsx";

const sectionsOf: Readonly<Record<string, readonly LawSectionId[]>> = {
  policy: ["house-rules", "language"],
  classification: ["definition"],
  storage: ["measures"],
  it: ["measures"],
  premises: ["measures"],
  employees: ["house-rules", "non-compete"],
  leaving: ["non-compete"],
  "leak-response": ["remedies"],
};

/** Undefined for a group on which the card says nothing. */
export function lawOfGroup(country: Country, group: string, language: Language): LawOfCountry | undefined {
  const sections = sectionsOf[group];
  if (!sections) return undefined;
  const points = pointsFor(country.code, sections, language);
  return points.length === 0 ? undefined : { country: country.name[language], points };
}
