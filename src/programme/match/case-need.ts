// What a case asks of its expert, read off its application; and what an expert may be told of it, step by step.
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { Edition } from "#edition/edition.ts";
import { readExpertFields } from "#content/expert-fields.ts";
import { findCompany } from "#people/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import { answerOf, findHandedIn, type HandedIn, wishedLines } from "#programme/apply/queries.ts";
import type { Need, TechnicalField } from "./rules.ts";
import { fieldsOfBusiness } from "./rules.ts";
import type { OutlineLine } from "./schema.ts";

export type CaseNeed = {
  readonly need: Need;
  readonly companyName: string;
  readonly industry: string;
  readonly edition: Edition;
  /** ISO 3166 code whose calendar counts beside the office's. */
  readonly calendarCountry: string;
  readonly outline: { readonly lines: readonly OutlineLine[]; readonly totalMinutes: number };
};

/** Undefined when nothing was handed in or the reader may not see it. */
export async function readCaseNeed(
  tx: Transaction,
  programme: Programme,
  caseId: string,
): Promise<CaseNeed | undefined> {
  const handedIn = await findHandedIn(tx, caseId);
  if (!handedIn) return undefined;
  const { supportCase, submission } = handedIn;
  const company = await findCompany(tx, supportCase.companyId);
  const edition = editionOf(programme, supportCase.editionId);
  const country = countryOf(edition, supportCase.country);
  const { answers } = submission;
  const own = ["hqName", "siteNameJa", "siteNameLocal", "coverCompanyName"];
  const companyNames = [company?.name ?? "", ...own.map((field) => answerOf(answers, field))];
  const industry = answerOf(answers, "industry");
  return {
    need: {
      companyNames: [...new Set(companyNames)].filter((name) => name !== ""),
      country: supportCase.country,
      siteLanguage: country.siteLanguage,
      // Whoever names a headquarters has it take part, and there Japanese is spoken.
      headquartersLanguage: answerOf(answers, "hqName") === "" ? null : "ja",
      fields: businessFields(handedIn, industry),
      today: todayAtHome(programme.platform.clock),
      supportEndsOn: edition.period.supportEndsOn,
    },
    companyName: company?.name ?? answerOf(answers, "coverCompanyName"),
    industry,
    edition,
    calendarCountry: country.phoneCountry,
    outline: outlineOf(edition, handedIn),
  };
}

function businessFields({ submission: { answers } }: HandedIn, industry: string): string[] {
  const technical = readExpertFields().filter((field): field is typeof field & TechnicalField => {
    return field.kind === "technical";
  });
  const types = answerOf(answers, "businessTypes").split(",");
  const words = `${industry} ${answerOf(answers, "businessDescription")}`;
  return fieldsOfBusiness({ types, words }, technical);
}

/** The menu lines that count, with the edition's minutes: nothing that anybody typed. */
function outlineOf(edition: Edition, { submission: { answers } }: HandedIn): CaseNeed["outline"] {
  const wished = new Set(wishedLines(edition, answers));
  const lines = edition.menu
    .filter(({ id, compulsory, free }) => !free && (compulsory || wished.has(id)))
    .map(({ id, minutes }) => ({ line: id, minutes }));
  return { lines, totalMinutes: lines.reduce((sum, { minutes }) => sum + minutes, 0) };
}
