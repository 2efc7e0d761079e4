// After the officers: one decision a case, none lost, every free place offered, in the order of arrival.
import { sql } from "drizzle-orm";
import type { Ground } from "../ground.ts";
import { type Caps, system } from "./applicants.ts";
import type { Counted } from "./counts.ts";
import type { Acted } from "./deciding.ts";

type Record_ = {
  readonly case_id: string;
  readonly stage: string;
  readonly admit: number;
  readonly decline: number;
  readonly defer: number;
  readonly withdraw: number;
  readonly accept: number;
};

type Offered = { readonly case_id: string; readonly country: string; readonly arrival: number };

const records = sql`
  select case_id, stage,
    (select count(*)::int from himori.admissions a where a.case_id = c.case_id) as admit,
    (select count(*)::int from himori.declines d where d.case_id = c.case_id) as decline,
    (select count(*)::int from himori.deferrals d where d.case_id = c.case_id) as defer,
    (select count(*)::int from himori.withdrawals w where w.case_id = c.case_id) as withdraw,
    (select count(*)::int from himori.place_offers o join himori.place_offer_answers a on a.offer_id = o.id
      where o.case_id = c.case_id and a.answer = 'accepted') as accept
  from himori.case_standings c`;

/** In the order in which places were offered; a case that had its turn before waits behind the others. */
const offers = sql`
  select o.case_id, s.country, s.arrival
  from himori.place_offers o join himori.case_standings s on s.case_id = o.case_id
  where not exists (select 1 from himori.deferrals d where d.case_id = o.case_id)
  order by o.offered_at, s.arrival`;

export async function judgeDecisions({ programme }: Ground, acted: readonly Acted[]): Promise<string[]> {
  const { database } = programme.platform;
  const found = await database.as(system, async (tx) => ({
    records: (await tx.execute<Record_>(records)).rows,
    offers: (await tx.execute<Offered>(offers)).rows,
  }));
  const unclear = acted.flatMap(({ caseId, act, told, what }) =>
    told === "unclear" ? [`${act} of ${caseId}: ${what}`] : [],
  );
  const byCase = Map.groupBy(acted, ({ caseId }) => caseId);
  const wrong = found.records.flatMap((record) => faultsOfCase(record, byCase.get(record.case_id) ?? []));
  return [...unclear, ...wrong, ...outOfTurn(found.offers)];
}

function faultsOfCase(record: Record_, acted: readonly Acted[]): string[] {
  const done = (act: Acted["act"]) => acted.filter((one) => one.act === act && one.told === "done").length;
  const acts = ["admit", "decline", "defer", "accept"] as const;
  const lost = acts.filter((act) => record[act] !== done(act));
  const withdrew = done("withdraw") > 0;
  const decisions = record.admit + record.decline + record.defer;
  return [
    ...lost.map(
      (act) => `${record.case_id}: ${act} was told done ${done(act)} times and stands ${record[act]} times`,
    ),
    ...(decisions > 1 ? [`${record.case_id} was decided about ${decisions} times`] : []),
    ...(withdrew && record.stage !== "withdrawn" && record.stage !== "declined"
      ? [`${record.case_id} was withdrawn and stands at ${record.stage}`]
      : []),
    ...(record.withdraw > 1 ? [`${record.case_id} was withdrawn ${record.withdraw} times`] : []),
  ];
}

function outOfTurn(offered: readonly Offered[]): string[] {
  const last = new Map<string, number>();
  return offered.flatMap(({ case_id: id, country, arrival }) => {
    const before = last.get(country) ?? 0;
    last.set(country, arrival);
    return arrival > before ? [] : [`${id} (${arrival}) was offered a place after ${before}`];
  });
}

/** Nobody waits for a place that is free: when all is quiet, the caps are used up or nobody is left to ask. */
export function freePlaces(counted: readonly Counted[], { cases, perCountry }: Caps): string[] {
  const given = counted.reduce((sum, { held, offered }) => sum + held + offered, 0);
  return counted
    .filter(({ waiting }) => waiting > 0)
    .filter(
      ({ code, held, offered }) =>
        given < cases && held + offered < (perCountry[code] ?? Number.POSITIVE_INFINITY),
    )
    .map(({ code, waiting }) => `${code}: ${waiting} wait although a place is free`);
}
