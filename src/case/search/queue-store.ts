// The office's list of cases, page by page: every question is answered from one table and a few of its index entries.
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  isNotNull,
  lt,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import { caseStandings } from "#case/schema.ts";
import type { Stage } from "#case/stages.ts";
import type { CaseStanding } from "#case/store.ts";
import type { WaitParty } from "#case/waiting/schema.ts";
import { companies } from "#people/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Sought } from "./words.ts";
import { findRarestGram, namedLike } from "./store.ts";

/** Where a page begins or ends: the last row of the page before, or the first of the page after. */
export type Border = { readonly arrival: number; readonly since?: Date };

export type QueueAsked = {
  readonly editionId: string;
  readonly stage?: Stage | undefined;
  readonly country?: string | undefined;
  readonly waitsOn?: WaitParty | undefined;
  /** Only what should have been done before this day (ISO). */
  readonly dueBefore?: string | undefined;
  readonly sought: Sought;
  /** In the order of arrival, or what waits longest first: then only what waits is listed. */
  readonly order: "arrival" | "longest";
  readonly from?: { readonly way: "after" | "before"; readonly border: Border } | undefined;
  readonly limit: number;
};

export type QueueRow = CaseStanding & { readonly company: string; readonly arrival: number };

export type QueuePage = {
  readonly rows: readonly QueueRow[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
};

const none: QueuePage = { rows: [], hasBefore: false, hasAfter: false };

/** One page of the cases handed in, under the reader's own rights. */
export async function listQueue(tx: Transaction, asked: QueueAsked): Promise<QueuePage> {
  const found = await soughtIn(tx, asked);
  if (found === "none") return none;
  // Helpers take longer to start than a page takes to be read off an index.
  await tx.execute(sql`set local max_parallel_workers_per_gather = 0`);
  const { from, order, limit } = asked;
  const backwards = from?.way === "before";
  const { arrival, waitsSince } = caseStandings;
  const page = tx
    .select()
    .from(caseStandings)
    .where(and(...narrowed(asked), found, beyond(asked)))
    .orderBy(...inOrder(order, backwards, { arrival, waitsSince }))
    .limit(limit + 1)
    .as("page");
  // The names come afterwards: how many rows a wall lets through is not known when a statement is planned, and with the
  // names in the same step the whole list would be read and sorted for one page.
  const rows = withArrival(
    await tx
      .select()
      .from(page)
      .innerJoin(companies, eq(companies.id, page.companyId))
      .orderBy(...inOrder(order, backwards, page)),
  );
  const more = rows.length > limit;
  const shown = rows.slice(0, limit);
  return {
    rows: backwards ? shown.toReversed() : shown,
    hasBefore: backwards ? more : from !== undefined,
    hasAfter: backwards ? true : more,
  };
}

type Ordered = Record<"arrival" | "waitsSince", SQLWrapper>;

function inOrder(order: QueueAsked["order"], backwards: boolean, { arrival, waitsSince }: Ordered): SQL[] {
  const direction = backwards ? desc : asc;
  return [...(order === "longest" ? [direction(waitsSince)] : []), direction(arrival)];
}

type Named = { readonly page: CaseStanding; readonly companies: { readonly name: string } };

/** Whatever is listed has arrived. */
function withArrival(rows: readonly Named[]): QueueRow[] {
  return rows.flatMap(({ page, companies: { name } }) =>
    page.arrival === null ? [] : [{ ...page, arrival: page.arrival, company: name }],
  );
}

function narrowed({ editionId, stage, country, waitsOn, dueBefore, order }: QueueAsked) {
  const at = caseStandings;
  return [
    eq(at.editionId, editionId),
    isNotNull(at.arrival),
    stage && eq(at.stage, stage),
    country === undefined ? undefined : eq(at.country, country),
    waitsOn && eq(at.waitsOn, waitsOn),
    dueBefore === undefined ? undefined : lt(at.waitsDueOn, dueBefore),
    order === "longest" ? isNotNull(at.waitsSince) : undefined,
  ];
}

async function soughtIn(
  tx: Transaction,
  { editionId, sought, order }: QueueAsked,
): Promise<SQL | undefined | "none"> {
  const at = caseStandings;
  switch (sought.by) {
    case "nothing":
      return undefined;
    case "too-short":
      return "none";
    case "arrival": {
      const { arrival, country } = sought;
      return and(eq(at.arrival, arrival), country === undefined ? undefined : eq(at.country, country));
    }
    case "name": {
      const rarest = await findRarestGram(tx, editionId, sought.grams);
      if (!rarest) return "none";
      const byGram = order === "arrival" || !rarest.frequent;
      return namedLike({ editionId, gram: rarest.gram, part: sought.part, byGram });
    }
    default:
      return sought satisfies never;
  }
}

function beyond({ from, order }: QueueAsked): SQL | undefined {
  if (!from) return undefined;
  const { arrival, waitsSince } = caseStandings;
  const { border, way } = from;
  const further = way === "after" ? gt : lt;
  if (order === "arrival" || !border.since) return further(arrival, border.arrival);
  const row = sql`(${waitsSince}, ${arrival})`;
  const edge = sql`(${border.since.toISOString()}::timestamptz, ${border.arrival}::int)`;
  return way === "after" ? sql`${row} > ${edge}` : sql`${row} < ${edge}`;
}

/** What has arrived since a moment, newest first. */
export async function listArrivedSince(
  tx: Transaction,
  { editionId, since, limit }: { editionId: string; since: Date; limit: number },
): Promise<readonly QueueRow[]> {
  const page = tx
    .select()
    .from(caseStandings)
    .where(and(eq(caseStandings.editionId, editionId), isNotNull(caseStandings.arrival)))
    .orderBy(desc(caseStandings.arrival))
    .limit(limit)
    .as("page");
  const rows = await tx
    .select()
    .from(page)
    .innerJoin(companies, eq(companies.id, page.companyId))
    .orderBy(desc(page.arrival));
  return withArrival(rows).filter(({ submittedAt }) => submittedAt !== null && submittedAt >= since);
}

/** How many cases wait with a date from the one day on and before the other (ISO); counted up to `most`. */
export async function countDue(
  tx: Transaction,
  asked: { editionId: string; from?: string; before: string; most: number },
): Promise<number> {
  const { editionId, from, before, most } = asked;
  const { waitsDueOn } = caseStandings;
  const due = and(
    eq(caseStandings.editionId, editionId),
    lt(waitsDueOn, before),
    from === undefined ? undefined : gte(waitsDueOn, from),
  );
  const some = tx
    .select({ one: sql`1` })
    .from(caseStandings)
    .where(due)
    .limit(most)
    .as("some");
  const rows = await tx.select({ counted: count() }).from(some);
  return rows[0]?.counted ?? 0;
}
