// Who reads a page of a case: on whose side, in which language, and how moments are written for them.
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatDate, formatDateTime, formatTime } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Actor } from "#platform/database/actor.ts";
import { type Frame, staffFrame } from "#ui/frame.ts";
import { caseMessages } from "./messages/page/catalog.ts";
import type { Side } from "./threads/rules.ts";

export type CaseReader = {
  readonly caseId: string;
  readonly userId: string;
  readonly side: Side;
  readonly actor: Actor;
  /** Companies read six languages, the office and experts two. */
  readonly frame: Frame;
  readonly language: Language;
};

/** Behind a guard of the case: an operator never comes so far. */
export function readerOf(c: Request): CaseReader {
  const { person, actor, frame: own } = signedIn(c);
  const { role: side, userId } = person;
  if (side === "operator") throw new Error("a page of a case stands without its guard");
  const frame = side === "company" ? own : staffFrame(own);
  return { caseId: c.req.param("caseId") ?? "", userId, side, actor, frame, language: frame.language };
}

/** Where the site is, for telling its time beside Japan's. */
export type SitePlace = { readonly name: string; readonly timeZone: string };

export function siteOf(
  programme: Programme,
  { editionId, country }: { readonly editionId: string; readonly country: string },
  language: Language,
): SitePlace {
  const { name, timeZone } = countryOf(editionOf(programme, editionId), country);
  return { name: name[language], timeZone };
}

/** Day and time in Japan, and the site's time behind it: 2026年11月23日 14:05（現地 12:05）; pages say which is which. */
export function momentText(language: Language, at: Date, { timeZone }: SitePlace): string {
  const home = dayIn(homeTimeZone, at);
  const there = dayIn(timeZone, at);
  const time = formatTime(language, at, timeZone);
  const local = home === there ? time : `${formatDate(language, there)} ${time}`;
  const here = `${formatDate(language, home)} ${formatTime(language, at, homeTimeZone)}`;
  return caseMessages[language].moment(here, local);
}

/** In Japan alone, with the zone's name. */
export function homeMoment(language: Language, at: Date): string {
  return formatDateTime(language, at, homeTimeZone);
}
