// The figures of a list, kept with every change of a row. Pure.
import type { Item, Tally } from "./store.ts";

type Counts = Omit<Tally, "caseId" | "companyId" | "lastNumber" | "lastChange" | "changedAt">;

const kinds: Readonly<Record<keyof Counts, (item: Item) => boolean>> = {
  items: () => true,
  complete: (item) => item.complete,
  accepted: (item) => item.acceptedVersion === item.version,
  faulty: (item) => item.faulty.length > 0,
  warned: (item) => item.warned,
  important: (item) => item.important,
  unmanaged: (item) => item.unmanaged,
  topSecret: (item) => item.level === "top-secret",
  secret: (item) => item.level === "secret",
  internal: (item) => item.level === "internal",
  general: (item) => item.level === "general",
};

const countKinds = [
  "items",
  "complete",
  "accepted",
  "faulty",
  "warned",
  "important",
  "unmanaged",
  "topSecret",
  "secret",
  "internal",
  "general",
] as const satisfies readonly (keyof Counts)[];

export const emptyCounts: Counts = {
  items: 0,
  complete: 0,
  accepted: 0,
  faulty: 0,
  warned: 0,
  important: 0,
  unmanaged: 0,
  topSecret: 0,
  secret: 0,
  internal: 0,
  general: 0,
};

/** The figures after one row has become another; undefined where there was none. Removed rows count for nothing. */
export function recount(counts: Tally, before: Item | undefined, after: Item): Tally {
  const changed = { ...counts };
  for (const kind of countKinds) {
    const counted = kinds[kind];
    const was = before && !before.removedAt && counted(before) ? 1 : 0;
    const is = !after.removedAt && counted(after) ? 1 : 0;
    changed[kind] += is - was;
  }
  return changed;
}
