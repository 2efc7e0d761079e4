// Single points of a law card for other pages, each with its date, its sources and how far it was reviewed.
import type { Language } from "#i18n/languages.ts";
import { findLawCard, languageOfCard, type LawCard, type LawPoint, type LawSectionId } from "./law-cards.ts";
import { reviewStatus } from "./provenance.ts";

/** What a page needs to show a point honestly: never the text without date and status. */
export type ShownLawPoint = {
  readonly section: LawSectionId;
  readonly text: string;
  /** The act, rule or court that says so. */
  readonly law: string;
  /** The language of text and law; a page in another language marks them with it. */
  readonly lang: Language;
  /** ISO date; null where the sources read do not tell the day. */
  readonly inForceOn: string | null;
  readonly sources: readonly { readonly publisher: string; readonly address: string }[];
  /** No source was read, or sources disagree. */
  readonly toVerify: boolean;
  /** "draft" is shown as "draft, not reviewed". */
  readonly status: "draft" | "reviewed";
  /** ISO date of the card. */
  readonly writtenOn: string;
};

/** The points of these sections in the order of the card; a country without a card has none. */
export function pointsFor(
  country: string,
  sections: readonly LawSectionId[],
  language: Language,
): readonly ShownLawPoint[] {
  const card = findLawCard(country);
  if (card === undefined) return [];
  return card.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ id, points }) => points.map((point) => ({ section: id, ...shown(card, point, language) })));
}

function shown(card: LawCard, point: LawPoint, reader: Language): Omit<ShownLawPoint, "section"> {
  const lang = languageOfCard(card, reader);
  return {
    text: point.text[lang] ?? point.text.en,
    law: point.law[lang] ?? point.law.en,
    lang,
    inForceOn: point.inForceOn,
    sources: point.sources.flatMap((id) => card.sources[id] ?? []),
    toVerify: point.toVerify,
    status: reviewStatus(card),
    writtenOn: card.writtenOn,
  };
}
