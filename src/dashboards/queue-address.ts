// The office's list in its address: what narrows it, its order, and which page of it. Pure.
import { type Stage, stages } from "#case/stages.ts";
import type { Border } from "#case/search/queue-store.ts";
import { type WaitParty, waitParties } from "#case/waiting/schema.ts";

/** What the address says; whatever it says wrongly counts as not said. */
export type QueueFilter = {
  readonly edition: string | undefined;
  readonly stage: Stage | undefined;
  readonly country: string | undefined;
  readonly waitsOn: WaitParty | undefined;
  readonly overdue: boolean;
  /** As typed, for the box. */
  readonly words: string;
  readonly order: "arrival" | "longest";
};

export type PageFrom = { readonly way: "after" | "before"; readonly border: Border };

type Ask = (name: string) => string | undefined;

/** Stages a case on the list may be in: a draft is its company's own. */
export const listedStages = stages.filter((stage) => stage !== "draft");

/** Whom a case may wait on. */
export const listedParties = waitParties;

export function readQueueFilter(ask: Ask): QueueFilter {
  const asked = (name: string) => ask(name)?.replaceAll("\u0000", "").trim().slice(0, 200) || undefined;
  return {
    edition: asked("edition"),
    stage: listedStages.find((stage) => stage === asked("stage")),
    country: asked("country"),
    waitsOn: waitParties.find((party) => party === asked("waits")),
    overdue: asked("overdue") === "yes",
    words: asked("words") ?? "",
    order: asked("order") === "longest" ? "longest" : "arrival",
  };
}

/** As the query of an address, without what is not said. */
export function queryOfFilter(filter: Partial<QueueFilter>): Record<string, string> {
  const { edition, stage, country, waitsOn, overdue, words, order } = filter;
  const said = {
    edition,
    words,
    stage,
    country,
    waits: waitsOn,
    overdue: overdue === true ? "yes" : undefined,
    order: order === "longest" ? order : undefined,
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
}

/** Whether anything but the edition and the order narrows the list. */
export function isNarrowed({ stage, country, waitsOn, overdue, words }: QueueFilter): boolean {
  return [stage, country, waitsOn].some((one) => one !== undefined) || overdue || words !== "";
}

/** Thirteen digits of milliseconds reach to 2286: the database reads no year of five. */
const border = /^(\d{1,9})(?:-(\d{1,13}))?$/;

/** Which page: behind or before a row, told by its arrival and, in the order of waiting, since when it waits. */
export function readPageFrom(ask: Ask): PageFrom | undefined {
  for (const way of ["after", "before"] as const) {
    const [, arrival, since] = border.exec(ask(way) ?? "") ?? [];
    if (arrival === undefined) continue;
    const at = since === undefined ? {} : { since: new Date(Number(since)) };
    return { way, border: { arrival: Number(arrival), ...at } };
  }
  return undefined;
}

export function writeBorder({ arrival, since }: Border): string {
  return since === undefined ? String(arrival) : `${arrival}-${since.getTime()}`;
}
