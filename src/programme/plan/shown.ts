// A plan in words: sessions, their times in both countries, reasons, and what changed between versions. Pure.
import type { Edition } from "#edition/edition.ts";
import { findMenuLine } from "#edition/rules.ts";
import { formatDate, formatHours, formatList, formatNumber, formatTime } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { planMessages } from "./messages/parties/catalog.ts";
import type { Why } from "./proposal/choose.ts";
import type { SessionsRefusal } from "./sessions-rule.ts";
import type { PlanSession } from "./session.ts";
import type { PlanTexts } from "./read-plan.ts";
import type { KnownVersion } from "./store.ts";
import { type SessionTexts, writeTexts } from "./texts.ts";

/** In which language, of which edition, and beside which place's time. */
export type Wording = {
  readonly language: Language;
  readonly edition: Edition;
  readonly site: { readonly name: string; readonly timeZone: string };
};

/** The line's name; its id where the edition has it no more. */
export function lineName({ language, edition }: Pick<Wording, "language" | "edition">, id: string): string {
  return findMenuLine(edition, id)?.name[language] ?? id;
}

type Timed = Pick<PlanSession, "startsAt" | "minutes">;

/** 2026年12月8日 14:00–16:00 at the site, 日本 16:00–18:00 beside it: Japan's day too where it is another one. */
export function whenParts({ language, site }: Wording, { startsAt, minutes }: Timed) {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const span = (zone: string) =>
    `${formatTime(language, startsAt, zone)}–${formatTime(language, endsAt, zone)}`;
  const there = dayIn(site.timeZone, startsAt);
  const home = dayIn(homeTimeZone, startsAt);
  const homeDay = home === there ? "" : `${formatDate(language, home)} `;
  return {
    day: formatDate(language, there),
    time: span(site.timeZone),
    home: planMessages[language].home(homeDay + span(homeTimeZone)),
  };
}

/** Both in one line. */
export function whenText(wording: Wording, session: Timed): string {
  const { day, time, home } = whenParts(wording, session);
  const site = `${day} ${time}`;
  const wide = wording.language === "ja" || wording.language === "zh-Hans";
  return `${site}${wide ? `（${home}）` : ` (${home})`}`;
}

/** Day and start alone, for sentences. */
export function shortWhen({ language, site }: Wording, { startsAt }: Pick<PlanSession, "startsAt">): string {
  return `${formatDate(language, dayIn(site.timeZone, startsAt))} ${formatTime(language, startsAt, site.timeZone)}`;
}

/** Names by the session's id; several of one line are told apart by a number. */
export function sessionNames(
  wording: Wording,
  sessions: readonly Pick<PlanSession, "id" | "line">[],
): ReadonlyMap<string, string> {
  return new Map(
    sessions.map(({ id, line }) => {
      const same = sessions.filter((one) => one.line === line);
      const name = lineName(wording, line);
      const at = same.findIndex((one) => one.id === id) + 1;
      return [id, same.length > 1 ? `${name} (${at}/${same.length})` : name];
    }),
  );
}

/** Item numbers of the self-check as a list with its word: "15、17番". */
export function itemsText(language: Language, items: readonly number[]): string {
  const { why: words } = planMessages[language];
  return words.items(
    formatList(
      language,
      items.map((item) => formatNumber(language, item)),
    ),
  );
}

export function whyText(language: Language, why: Why): string {
  const { why: words } = planMessages[language];
  switch (why.kind) {
    case "priority":
    case "gaps":
      return words[why.kind](itemsText(language, why.items));
    case "measures":
      return words.measures(formatNumber(language, why.count));
    default:
      return words[why.kind];
  }
}

export type Written = PlanSession & { readonly texts?: SessionTexts | undefined };

/** A version's sessions with what is written about them, where the reader may read it. */
export function writtenSessions(version: KnownVersion, texts: PlanTexts | undefined): Written[] {
  const of = texts?.sessions.filter(({ versionId }) => versionId === version.id) ?? [];
  return version.sessions.map((session) => ({
    ...session,
    texts: of.find((one) => one.session.id === session.id)?.texts,
  }));
}

/** Each difference as a sentence, in the order of time; words only where the reader may read them. */
export function changesBetween(
  wording: Wording,
  before: readonly Written[],
  after: readonly Written[],
): string[] {
  const words = planMessages[wording.language];
  const namesBefore = sessionNames(wording, before);
  const names = sessionNames(wording, after);
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...gone.map((one) => words.removed(namesBefore.get(one.id) ?? "", shortWhen(wording, one))),
    ...after.flatMap((session) => {
      const name = names.get(session.id) ?? "";
      const was = before.find(({ id, line }) => id === session.id && line === session.line);
      return was
        ? differences(wording, { was, session, name })
        : [words.added(name, shortWhen(wording, session))];
    }),
  ];
}

type Pair = { readonly was: Written; readonly session: Written; readonly name: string };

function differences(wording: Wording, { was, session, name }: Pair): string[] {
  const { language } = wording;
  const words = planMessages[language];
  const told: string[] = [];
  if (was.startsAt.getTime() !== session.startsAt.getTime())
    told.push(words.moved(name, shortWhen(wording, was), shortWhen(wording, session)));
  if (was.minutes !== session.minutes)
    told.push(words.longer(name, formatHours(language, was.minutes), formatHours(language, session.minutes)));
  if (was.mode !== session.mode) told.push(words.modeChanged(name, words.modes[session.mode]));
  if (!was.texts || !session.texts) return told;
  const { place } = session.texts;
  if (was.texts.place !== place) told.push(words.placeChanged(name, place === "" ? "—" : place));
  if (writeTexts({ ...was.texts, place }) !== writeTexts(session.texts)) told.push(words.wordsChanged(name));
  return told;
}

/** Why sessions may not stand together, as a sentence; `nameOf` says how a page calls a session. */
export function refusalText(
  wording: Wording,
  refusal: SessionsRefusal,
  nameOf: (session: string) => string,
): string {
  const { language } = wording;
  const words = planMessages[language].refusals;
  const line = (id: string) => lineName(wording, id);
  const hours = (minutes: number) => formatHours(language, minutes);
  switch (refusal.reason) {
    case "empty":
      return words.empty;
    case "unknown-line":
    case "no-minutes":
    case "in-past":
      return words[refusal.reason](nameOf(refusal.session));
    case "over-cap":
      return words["over-cap"](hours(refusal.minutes), hours(refusal.cap));
    case "after-end":
      return words["after-end"](nameOf(refusal.session), formatDate(language, refusal.endsOn));
    case "missing-line":
      return words["missing-line"](line(refusal.line));
    case "alternatives":
      return words.alternatives(formatList(language, refusal.lines.map(line)));
    case "too-few-sessions":
      return words["too-few-sessions"](line(refusal.line), formatNumber(language, refusal.needed));
    case "overlap":
      return words.overlap(nameOf(refusal.session), nameOf(refusal.with));
    case "last-too-long":
      return words["last-too-long"](line(refusal.line), hours(refusal.most));
    case "last-not-last":
      return words["last-not-last"](nameOf(refusal.session));
  }
}
