// Everything the pages of the self-check show, read in one transaction under the reader's own rights.
import { findCase } from "#case/store.ts";
import type { Country, Edition } from "#edition/edition.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import { namesOf } from "#people/queries.ts";
import { readSheetsStanding } from "../hand-in/rights.ts";
import { phaseOf, type SheetsPhase } from "../hand-in/rules.ts";
import { type KnownInvitation, listInvitations } from "./invitation-store.ts";
import { type BothViews, readViews } from "./read-sheet.ts";

export type OpenCheck = {
  readonly caseId: string;
  readonly phase: SheetsPhase;
  readonly edition: Edition;
  readonly country: Country;
  readonly views: BothViews;
  readonly invitations: readonly KnownInvitation[];
  /** Names of those who gave an answer that waits to be chosen from. */
  readonly names: ReadonlyMap<string, string>;
};

/** Undefined where the reader sees no such case. */
export function openCheck(
  programme: Programme,
  actor: Actor,
  caseId: string,
): Promise<OpenCheck | undefined> {
  const { database, texts } = programme.platform;
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const sheets = await readSheetsStanding(tx, caseId);
    const views = await readViews(tx, texts, caseId);
    if (!supportCase || !sheets || !views) return undefined;
    const edition = editionOf(programme, supportCase.editionId);
    const asides = [...views.site.values(), ...views.headquarters.values()].flatMap((one) => one.asides);
    return {
      caseId,
      phase: phaseOf(sheets),
      edition,
      country: countryOf(edition, supportCase.country),
      views,
      invitations: await listInvitations(tx, caseId, () => texts.of(tx, supportCase.companyId)),
      names: await namesOf(tx, [...new Set(asides.map(({ by }) => by))]),
    };
  });
}

/** Roles of those who answer by a link, by the link's id. */
export function rolesOf(invitations: readonly KnownInvitation[]): ReadonlyMap<string, string> {
  return new Map(invitations.map(({ id, words }) => [id, words.role]));
}
