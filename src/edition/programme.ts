// The editions as a chapter is handed them, and which one is current.
import { type Clock, homeTimeZone } from "#platform/clock.ts";
import type { Platform } from "#platform/platform.ts";
import type { Country, Edition } from "./edition.ts";
import { formerCountry } from "./former-country.ts";
import { currentEdition, findCountry } from "./rules.ts";

/** What every chapter of the programme is handed. */
export type Programme = {
  readonly platform: Platform;
  /** As they are in force: read it at each request, for a decision of the office replaces what it holds. */
  readonly editions: readonly Edition[];
  /** Reads the office's decisions now; whoever takes one calls it after the commit. */
  readonly refreshEditions: () => Promise<void>;
};

export function todayAtHome(clock: Clock): string {
  return clock.today(homeTimeZone);
}

/** The edition that is open now, or was announced last. */
export function editionNow({ platform, editions }: Programme): Edition {
  const edition = currentEdition(editions, todayAtHome(platform.clock));
  if (!edition) throw new Error("there is no edition");
  return edition;
}

/** The edition a running case began with; it keeps it to the end. */
export function editionOf({ editions }: Pick<Programme, "editions">, editionId: string): Edition {
  const edition = editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error("the case's edition is not among the editions read");
  return edition;
}

/** The country of a case, also when its edition offers it no more: what was typed is still read and kept. */
export function countryOf(edition: Edition, code: string): Country {
  return findCountry(edition, code) ?? formerCountry(code);
}
