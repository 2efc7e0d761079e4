// How many places are held, offered and waited for at one moment, counted from the records and from the counters.
import { sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.ts";
import { type Caps, system } from "./applicants.ts";

/** One statement sees one moment. */
const oneMoment = sql`
  with holding as (
    select s.country from himori.place_holdings h join himori.case_standings s on s.case_id = h.case_id
    where not exists (select 1 from himori.place_releases r where r.holding_id = h.id)),
  offer as (
    select s.country from himori.place_offers o join himori.case_standings s on s.case_id = o.case_id
    where not exists (select 1 from himori.place_offer_answers a where a.offer_id = o.id)),
  standing as (select country, stage from himori.case_standings where stage <> 'draft'),
  country as (select distinct country as code from standing)
  select code,
    (select count(*)::int from holding where country = code) as held,
    (select count(*)::int from offer where country = code) as offered,
    (select count(*)::int from standing where country = code and stage = 'waiting-list') as waiting,
    (select count(*)::int from standing where country = code and stage = 'place-offered') as standing_offered,
    (select count(*)::int from standing where country = code
      and stage not in ('waiting-list', 'place-offered', 'declined', 'withdrawn')) as standing_held,
    coalesce((select taken from himori.edition_country_places p where p.country = code), 0) as counted_taken,
    coalesce((select waiting from himori.edition_country_places p where p.country = code), 0) as counted_waiting
  from country order by code`;

export type Counted = {
  readonly code: string;
  readonly held: number;
  readonly offered: number;
  readonly waiting: number;
  readonly standing_offered: number;
  readonly standing_held: number;
  readonly counted_taken: number;
  readonly counted_waiting: number;
};

export async function countNow(database: Database): Promise<Counted[]> {
  return database.as(system, async (tx) => (await tx.execute<Counted>(oneMoment)).rows);
}

/** What is wrong at such a moment: more than the caps allow, or records and counters that do not agree. */
export function faultsAt(counted: readonly Counted[], { cases, perCountry }: Caps): string[] {
  const given = counted.reduce((sum, { held, offered }) => sum + held + offered, 0);
  const inAll = given > cases ? [`${given} places are given, the cap is ${cases}`] : [];
  return [...inAll, ...counted.flatMap((one) => faultsOfCountry(one, perCountry[one.code]))];
}

function faultsOfCountry(one: Counted, cap = Number.POSITIVE_INFINITY): string[] {
  const given = one.held + one.offered;
  const agree: readonly (readonly [string, number, number])[] = [
    ["places given and their counter", given, one.counted_taken],
    ["places held and cases that stand so", one.held, one.standing_held],
    ["offers and cases that stand so", one.offered, one.standing_offered],
    ["who waits and their counter", one.waiting, one.counted_waiting],
  ];
  return [
    ...(given > cap ? [`${one.code}: ${given} places are given, the cap is ${cap}`] : []),
    ...agree.filter(([, a, b]) => a !== b).map(([what, a, b]) => `${one.code}: ${what} differ: ${a}, ${b}`),
  ];
}

export type Observer = {
  readonly moments: number;
  readonly faults: readonly string[];
  stop(): Promise<void>;
};

/** Looks on without rest until it is stopped. The same fault is told once. */
export function observe(database: Database, caps: Caps): Observer {
  const seen = { moments: 0, over: false };
  const faults = new Set<string>();
  const looking = (async () => {
    while (!seen.over) {
      for (const fault of faultsAt(await countNow(database), caps)) faults.add(`at some moment: ${fault}`);
      seen.moments += 1;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })();
  return {
    get moments() {
      return seen.moments;
    },
    get faults() {
      return [...faults];
    },
    async stop() {
      seen.over = true;
      await looking;
    },
  };
}
