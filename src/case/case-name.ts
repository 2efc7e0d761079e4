// What a case is called in lists and mails that name no company: the year of the programme and the country.
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { Language } from "#i18n/languages.ts";

export function caseName(
  programme: Programme,
  { editionId, country }: { readonly editionId: string; readonly country: string },
  language: Language,
): string {
  const edition = editionOf(programme, editionId);
  return `${edition.yearLabel[language]} ${countryOf(edition, country).name[language]}`;
}
