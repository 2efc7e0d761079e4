// The law of the register of experts: who is listed, when a pause holds, whether two names mean one company. Pure.

/** Both days included (ISO dates); `untilOn` null stands until it is taken back. */
export type PausePeriod = { readonly fromOn: string; readonly untilOn: string | null };

/** The pause that holds on a day; of several the one that lasts longest. */
export function pauseOn<P extends PausePeriod>(pauses: readonly P[], day: string): P | undefined {
  const last = "9999-12-31";
  return pauses
    .filter(({ fromOn, untilOn }) => fromOn <= day && day <= (untilOn ?? last))
    .toSorted((a, b) => (b.untilOn ?? last).localeCompare(a.untilOn ?? last))[0];
}

export type PauseRefusal = "ends-before-it-begins" | "over-already";

/** A pause lies ahead or holds already; one that is over changes nothing any more. */
export function mayPause(
  { fromOn, untilOn }: PausePeriod,
  today: string,
): { readonly ok: true } | { readonly ok: false; readonly reason: PauseRefusal } {
  if (untilOn === null) return { ok: true };
  if (untilOn < fromOn) return { ok: false, reason: "ends-before-it-begins" };
  return untilOn < today ? { ok: false, reason: "over-already" } : { ok: true };
}

export const standings = ["listed", "paused", "no-profile", "ended"] as const;

/** Listed experts are proposed for cases; the paused only for what begins after their pause. */
export type Standing = (typeof standings)[number];

export type Known = {
  readonly profile: unknown;
  readonly ending: unknown;
  readonly pauses: readonly PausePeriod[];
};

export function standingOf({ profile, ending, pauses }: Known, today: string): Standing {
  if (ending !== null) return "ended";
  if (profile === null) return "no-profile";
  return pauseOn(pauses, today) ? "paused" : "listed";
}

const kinds =
  /株式会社|有限会社|合同会社|合資会社|合名会社|有限公司|股份|有限责任公司|บริษัท|จำกัด|\(มหาชน\)|công ty|tnhh|cổ phần|\bpt\b|\btbk\b|\bco\b|\bcorp(?:oration)?\b|\binc\b|\bltd\b|\bllc\b|\blimited\b|\bcompany\b|\(株\)|\(有\)/giu;

/** A company's name without its legal form, width, case, brackets and spaces: what two spellings share. */
export function bareCompanyName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(kinds, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** A former client and an applicant are taken for one company when their bare names are the same, or one begins the other. */
export function meanSameCompany(one: string, other: string): boolean {
  const [a = "", b = ""] = [bareCompanyName(one), bareCompanyName(other)].toSorted(
    (left, right) => left.length - right.length,
  );
  if (a === "") return false;
  return a === b || (a.length >= 4 && b.startsWith(a));
}
