// What an edition decides: is it open, what does a menu add up to, which conditions are asked, who may apply.
import type { ApplicantKind, Condition, Country, Edition, MenuLine, Seat, Situation } from "./edition.ts";

/** Places of one country: taken (held or on offer), and applications waiting for one. */
export type CountryPlaces = { readonly country: string; readonly taken: number; readonly waiting: number };
export type Places = readonly CountryPlaces[];

/**
 * How many places a newcomer could still take: in the whole edition, or in one country. Those who wait come first:
 * a place that one of them can have is not left.
 */
export function placesLeft({ caps }: Pick<Edition, "caps">, places: Places, country?: string): number {
  const room = ({ country: code, taken }: CountryPlaces) =>
    Math.max(0, (caps.casesPerCountry[code] ?? Number.POSITIVE_INFINITY) - taken);
  const taken = places.reduce((sum, one) => sum + one.taken, 0);
  const spokenFor = places.reduce((sum, one) => sum + Math.min(one.waiting, room(one)), 0);
  const left = Math.max(0, caps.cases - taken - spokenFor);
  if (country === undefined) return left;
  const there = places.find((one) => one.country === country) ?? { country, taken: 0, waiting: 0 };
  return Math.min(left, Math.max(0, room(there) - there.waiting));
}

/** Whether a place could be given to somebody who waits in this country: within both caps. */
export function hasPlaceFor({ caps }: Pick<Edition, "caps">, places: Places, country: string): boolean {
  const taken = places.reduce((sum, one) => sum + one.taken, 0);
  const there = places.find((one) => one.country === country)?.taken ?? 0;
  return taken < caps.cases && there < (caps.casesPerCountry[country] ?? Number.POSITIVE_INFINITY);
}

export type ProgrammeState = { readonly placesLeft: number } & (
  | { readonly state: "not-yet-open"; readonly opensOn: string }
  | { readonly state: "open"; readonly closesOn: string | null }
  | { readonly state: "full" }
  | { readonly state: "closed"; readonly closedOn: string }
);

/** `today` is an ISO date in the programme's home. With a country: as an applicant for it finds the edition. */
export function programmeState(
  edition: Edition,
  today: string,
  { places, country }: { places: Places; country?: string },
): ProgrammeState {
  const { opensOn, closesOn, supportEndsOn } = edition.period;
  const left = placesLeft(edition, places, country);
  if (opensOn !== null && today < opensOn) return { state: "not-yet-open", opensOn, placesLeft: left };
  const lastDay = closesOn ?? supportEndsOn;
  if (today > lastDay) return { state: "closed", closedOn: lastDay, placesLeft: left };
  return left === 0 ? { state: "full", placesLeft: left } : { state: "open", closesOn, placesLeft: left };
}

export type MayApply =
  | { readonly ok: true; readonly waitingList: boolean }
  | { readonly ok: false; readonly reason: "not-yet-open" | "closed" };

/** A full edition still takes applications, for its waiting list; a closed one takes none. */
export function mayStillApply(
  edition: Edition,
  today: string,
  where: { places: Places; country?: string },
): MayApply {
  const { state } = programmeState(edition, today, where);
  if (state === "closed" || state === "not-yet-open") return { ok: false, reason: state };
  return { ok: true, waitingList: state === "full" };
}

/** The newest edition already announced as open; before the first opening, the newest there is. */
export function currentEdition(editions: readonly Edition[], today: string): Edition | undefined {
  const newestFirst = editions.toSorted((a, b) => b.year - a.year);
  return (
    newestFirst.find(({ period }) => period.opensOn === null || period.opensOn <= today) ?? newestFirst[0]
  );
}

export function findCountry(edition: Edition, code: string): Country | undefined {
  return edition.countries.find((country) => country.code === code);
}

export function findMenuLine(edition: Edition, id: string): MenuLine | undefined {
  return edition.menu.find((line) => line.id === id);
}

export function findApplicantKind(edition: Edition, id: string): ApplicantKind | undefined {
  return edition.applicantKinds.find((kind) => kind.id === id);
}

export type MenuProblem =
  | { readonly problem: "alternatives"; readonly ids: readonly string[] }
  | { readonly problem: "unknown-line"; readonly id: string };

export type MenuTotal = {
  readonly minutes: number;
  readonly minutesLeft: number;
  readonly overCap: boolean;
  readonly problems: readonly MenuProblem[];
};

/** The minutes of the lines wished and of the compulsory ones, which always count, against the cap of a case. */
export function menuTotal(edition: Edition, wishedIds: readonly string[]): MenuTotal {
  const wished = new Set(wishedIds);
  const counted = edition.menu.filter((line) => line.compulsory || wished.has(line.id));
  const minutes = counted.reduce((sum, line) => sum + line.minutes, 0);
  const cap = edition.caps.minutesPerCase;
  const unknown = [...wished].filter((id) => findMenuLine(edition, id) === undefined);
  const clashes = edition.alternatives
    .map((ids) => ids.filter((id) => wished.has(id)))
    .filter((ids) => ids.length > 1);
  return {
    minutes,
    minutesLeft: Math.max(0, cap - minutes),
    overCap: minutes > cap,
    problems: [
      ...clashes.map((ids) => ({ problem: "alternatives", ids }) as const),
      ...unknown.map((id) => ({ problem: "unknown-line", id }) as const),
    ],
  };
}

export type AskedConditions = { readonly oneOf: readonly Condition[]; readonly all: readonly Condition[] };

/** The boxes put before this kind of applicant (leaflet section 5). */
export function conditionsFor(edition: Edition, applicantKindId: string): AskedConditions {
  const asked = edition.conditions.filter(({ forKinds }) => forKinds?.includes(applicantKindId) ?? true);
  return {
    oneOf: asked.filter(({ group }) => group === "one-of"),
    all: asked.filter(({ group }) => group === "all"),
  };
}

export type ConditionsMet =
  | { readonly ok: true }
  | { readonly ok: false; readonly oneOf: readonly string[]; readonly all: readonly string[] };

/**
 * Refused with the ids still to tick: one of `oneOf`, each of `all`.
 * Ticks left over from another kind of applicant neither help nor harm.
 */
export function conditionsMet(
  edition: Edition,
  applicantKindId: string,
  ticked: readonly string[],
): ConditionsMet {
  const asked = conditionsFor(edition, applicantKindId);
  const open = (conditions: readonly Condition[]) =>
    conditions.map(({ id }) => id).filter((id) => !ticked.includes(id));
  const oneOf = open(asked.oneOf);
  const noneOfThem = oneOf.length === asked.oneOf.length;
  const all = open(asked.all);
  return noneOfThem || all.length > 0 ? { ok: false, oneOf: noneOfThem ? oneOf : [], all } : { ok: true };
}

export type EligibilityAnswers = {
  readonly seat?: Seat | undefined;
  readonly countryCode?: string | undefined;
  readonly situation?: Situation | undefined;
};

export type Eligibility =
  | { readonly answer: "unfinished"; readonly ask: "seat" | "country" | "situation" }
  | {
      readonly answer: "yes";
      readonly kind: ApplicantKind;
      readonly country: Country;
      readonly planned: boolean;
    }
  | {
      readonly answer: "no";
      readonly reason: "seat-elsewhere" | "country-not-covered" | "no-site-planned" | "not-japanese-backed";
    };

/** The three public questions: where is your company, which country, what have you there (leaflet, 支援対象). */
export function checkEligibility(edition: Edition, answers: EligibilityAnswers): Eligibility {
  const { seat, countryCode, situation } = answers;
  if (seat === undefined) return { answer: "unfinished", ask: "seat" };
  if (seat === "elsewhere") return { answer: "no", reason: "seat-elsewhere" };
  if (countryCode === undefined) return { answer: "unfinished", ask: "country" };
  const country = findCountry(edition, countryCode);
  if (country === undefined) return { answer: "no", reason: "country-not-covered" };
  if (situation === undefined) return { answer: "unfinished", ask: "situation" };
  const kind = edition.applicantKinds.find((one) => one.seat === seat && one.situations.includes(situation));
  if (kind === undefined) {
    return { answer: "no", reason: seat === "home" ? "no-site-planned" : "not-japanese-backed" };
  }
  return { answer: "yes", kind, country, planned: situation === "plans" };
}

/** The answers to the third question that this edition's kinds of applicant allow for, "none" last. */
export function situationsFor(edition: Edition, seat: Seat): readonly Situation[] {
  const kinds = edition.applicantKinds.filter((kind) => kind.seat === seat);
  return [...new Set([...kinds.flatMap((kind) => kind.situations), "none" as const])];
}
