// The law cards: what a country's law says of trade secrets, point by point, dated and sourced.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Language, languages } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { ContentFault, inStaffLanguages, readYaml, type DeepReadonly } from "./read-yaml.ts";

/** What every card answers, in this order. */
export const lawSections = [
  "definition",
  "measures",
  "non-compete",
  "house-rules",
  "language",
  "remedies",
] as const;
export type LawSectionId = (typeof lawSections)[number];

const point = z
  .strictObject({
    text: inStaffLanguages,
    /** The act, rule or court that says so. */
    law: inStaffLanguages,
    /** null where the sources read do not tell the day. */
    inForceOn: z.iso.date().nullable(),
    sources: z.array(z.string()),
    /** No source was read, or sources disagree: shown as "to be verified". */
    toVerify: z.boolean().default(false),
  })
  .refine((one) => one.sources.length > 0 || one.toVerify, "has neither a source nor toVerify");

const schema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2,3}$/),
    name: inStaffLanguages,
    /** The language the sites of the country work in: owed in every text, beside Japanese and English. */
    siteLanguage: z.enum(languages),
    ...provenance,
    sections: z.array(z.strictObject({ id: z.enum(lawSections), points: z.array(point).min(1) })),
    sources: z.record(z.string(), z.strictObject({ publisher: z.string().min(1), address: z.url() })),
  })
  .superRefine((card, context) => {
    const ids = card.sections.map(({ id }) => id).join();
    if (ids !== lawSections.join()) {
      context.addIssue({
        code: "custom",
        path: ["sections"],
        message: `are ${ids}, not ${lawSections.join()}`,
      });
    }
    const owed = (given: z.infer<typeof inStaffLanguages>, path: (string | number)[]) => {
      if (given[card.siteLanguage] !== undefined) return;
      context.addIssue({ code: "custom", path, message: `is missing in ${card.siteLanguage}` });
    };
    owed(card.name, ["name"]);
    for (const { id, points } of card.sections) {
      for (const [index, point] of points.entries()) {
        const path = ["sections", id, index];
        owed(point.text, [...path, "text"]);
        owed(point.law, [...path, "law"]);
        for (const source of point.sources) {
          if (card.sources[source] !== undefined) continue;
          context.addIssue({ code: "custom", path, message: `source ${source} is missing` });
        }
      }
    }
  });

export type LawCard = DeepReadonly<z.infer<typeof schema>>;
export type LawPoint = LawCard["sections"][number]["points"][number];

export const lawCardsFolder = join(projectRoot, "content/countries");

const cardsOf = new Map<string, readonly LawCard[]>();

/** The language a card is read in: the reader's own where the card speaks it, or else English. */
export function languageOfCard(card: LawCard, reader: Language): Language {
  return reader === "ja" || reader === card.siteLanguage ? reader : "en";
}

/** Every card in the folder by country code, read once. Throws ContentFault naming file and path. */
export function readLawCards(folder: string = lawCardsFolder): readonly LawCard[] {
  const known = cardsOf.get(folder);
  if (known !== undefined) return known;
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const cards = files.toSorted().map((file) => {
    const card = readYaml(join(folder, file), schema);
    if (`${card.country.toLowerCase()}.yaml` === file) return card;
    throw new ContentFault(join(folder, file), [`country: ${card.country} is not the name of the file`]);
  });
  cardsOf.set(folder, cards);
  return cards;
}

/** The card of a country by its code; a country without one has nothing to show yet. */
export function findLawCard(country: string): LawCard | undefined {
  return readLawCards().find((card) => card.country === country);
}
