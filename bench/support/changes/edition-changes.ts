// Changes that a year, or a correction in the middle of one, may bring to the edition: lines, choices, conditions, countries.
import type { Edition } from "#edition/edition.ts";
import type { Random } from "../random.ts";

export type EditionChange = (edition: Edition, random: Random) => Edition;

function without<T>(list: readonly T[], random: Random): readonly T[] {
  const gone = random.below(list.length);
  return list.filter((_, index) => index !== gone);
}

function renamed<T extends { readonly id: string }>(list: readonly T[], random: Random): readonly T[] {
  const which = random.below(list.length);
  return list.map((one, index) => (index === which ? { ...one, id: `${one.id}-new` } : one));
}

/** Lists that point to lines or kinds which are gone forget them. */
function tidied(edition: Edition): Edition {
  const wishable = new Set(
    edition.menu.filter(({ compulsory, free }) => !compulsory && !free).map(({ id }) => id),
  );
  const kinds = new Set(edition.applicantKinds.map(({ id }) => id));
  const alternatives = edition.alternatives.map((ids) => ids.filter((id) => wishable.has(id)));
  const conditions = edition.conditions.map(({ forKinds, ...condition }) => {
    const left = forKinds?.filter((kind) => kinds.has(kind)) ?? [];
    return left.length > 0 ? { ...condition, forKinds: left } : condition;
  });
  return { ...edition, alternatives: alternatives.filter((ids) => ids.length > 1), conditions };
}

const choices = ["siteStatuses", "companySizes", "businessTypes"] as const;

/** By name, so that a change that loses something can be told. */
export const editionChanges: Readonly<Record<string, EditionChange>> = {
  "menu line removed": (edition, random) =>
    tidied(edition.menu.length < 2 ? edition : { ...edition, menu: without(edition.menu, random) }),
  "menu line renamed": (edition, random) => tidied({ ...edition, menu: renamed(edition.menu, random) }),
  "menu line made compulsory, or no more": (edition, random) => {
    const which = random.below(edition.menu.length);
    const menu = edition.menu.map((line, index) =>
      index === which && !line.free ? { ...line, compulsory: !line.compulsory } : line,
    );
    return tidied({ ...edition, menu });
  },
  "menu reordered": (edition, random) => {
    const at = random.below(edition.menu.length);
    return { ...edition, menu: [...edition.menu.slice(at), ...edition.menu.slice(0, at)] };
  },
  "alternatives made": (edition, random) => {
    const taken = new Set(edition.alternatives.flat());
    const free = edition.menu.filter((line) => !line.compulsory && !line.free && !taken.has(line.id));
    if (free.length < 2) return edition;
    const first = random.below(free.length - 1);
    const ids = free.slice(first, first + 2).map(({ id }) => id);
    return { ...edition, alternatives: [...edition.alternatives, ids] };
  },
  "alternatives dropped": (edition) => ({ ...edition, alternatives: edition.alternatives.slice(1) }),
  "condition removed": (edition, random) =>
    edition.conditions.length < 2 ? edition : { ...edition, conditions: without(edition.conditions, random) },
  "condition renamed": (edition, random) => ({ ...edition, conditions: renamed(edition.conditions, random) }),
  "condition for another kind": (edition, random) => {
    const which = random.below(edition.conditions.length);
    const forKinds = [random.pick(edition.applicantKinds).id];
    const conditions = edition.conditions.map((one, index) => (index === which ? { ...one, forKinds } : one));
    return { ...edition, conditions };
  },
  "option removed": (edition, random) => {
    const list = random.pick(choices);
    return edition[list].length < 2 ? edition : { ...edition, [list]: without(edition[list], random) };
  },
  "option renamed": (edition, random) => {
    const list = random.pick(choices);
    return { ...edition, [list]: renamed(edition[list], random) };
  },
  "kind of applicant removed": (edition, random) =>
    edition.applicantKinds.length < 2
      ? edition
      : tidied({ ...edition, applicantKinds: without(edition.applicantKinds, random) }),
  "kind of applicant renamed": (edition, random) =>
    tidied({ ...edition, applicantKinds: renamed(edition.applicantKinds, random) }),
  "plans no longer enough": (edition) => {
    const applicantKinds = edition.applicantKinds.map((kind) => {
      const situations = kind.situations.filter((situation) => situation !== "plans");
      return situations.length > 0 ? { ...kind, situations } : kind;
    });
    return { ...edition, applicantKinds };
  },
  "country removed": (edition, random) =>
    edition.countries.length < 2 ? edition : { ...edition, countries: without(edition.countries, random) },
  "support ends earlier": (edition) => {
    const supportEndsOn = `${edition.year}-12-01`;
    return { ...edition, period: { opensOn: null, closesOn: null, supportEndsOn } };
  },
  "shorter cap": (edition) => ({ ...edition, caps: { ...edition.caps, minutesPerCase: 300 } }),
};
