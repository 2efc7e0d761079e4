// Whether the counts that lists and rules go by are what the records of places add up to.
import { sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";

export type WrongCount = {
  readonly editionId: string;
  /** Empty for the order of arrival, which is of the whole edition. */
  readonly country: string;
  readonly of: "taken" | "waiting" | "arrived";
  readonly counted: number;
  readonly recorded: number;
};

/** Every count that differs from its records, seen at one moment. For the operator's check, as the system. */
export async function listWrongCounts(tx: Transaction): Promise<WrongCount[]> {
  const { rows } = await tx.execute<WrongCount>(sql`
    with places as (
      select c.edition_id, c.country, 1 as taken, 0 as waiting
      from himori.place_holdings h join himori.support_cases c on c.id = h.case_id
      where not exists (select 1 from himori.place_releases r where r.holding_id = h.id)
      union all
      select c.edition_id, c.country, 1, 0
      from himori.place_offers o join himori.support_cases c on c.id = o.case_id
      where not exists (select 1 from himori.place_offer_answers a where a.offer_id = o.id)
      union all
      select edition_id, country, 0, 1 from himori.case_standings where stage = 'waiting-list'
    ), records as (
      select edition_id, country, sum(taken)::int as taken, sum(waiting)::int as waiting
      from places group by edition_id, country
    ), both_counts as (
      select edition_id, country,
             coalesce(p.taken, 0) as taken, coalesce(r.taken, 0) as taken_records,
             coalesce(p.waiting, 0) as waiting, coalesce(r.waiting, 0) as waiting_records
      from himori.edition_country_places p full join records r using (edition_id, country)
    ), arrivals as (
      select e.edition_id, e.arrived, coalesce(max(s.arrival), 0) as newest, count(s.arrival)::int as received
      from himori.edition_places e left join himori.case_standings s using (edition_id)
      group by e.edition_id, e.arrived
    )
    select edition_id as "editionId", country, 'taken' as "of", taken as counted, taken_records as recorded
    from both_counts where taken <> taken_records
    union all
    select edition_id, country, 'waiting', waiting, waiting_records
    from both_counts where waiting <> waiting_records
    union all
    select edition_id, '', 'arrived', arrived, received
    from arrivals where arrived <> received or arrived <> newest
    order by 1, 2, 3`);
  return rows;
}
