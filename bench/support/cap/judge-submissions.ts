// After the rush: nothing that was acknowledged is missing, nothing came twice, and the order is the order of arrival.
import { sql } from "drizzle-orm";
import { listEvents } from "#case/store.ts";
import { findChainFault } from "#platform/history/chain.ts";
import type { Ground } from "../ground.ts";
import { type Caps, system } from "./applicants.ts";
import type { HandedIn } from "./handing-in.ts";

type Standing = {
  readonly case_id: string;
  readonly country: string;
  readonly stage: string;
  readonly arrival: number | null;
  readonly submissions: number;
};

async function standings({ programme }: Ground): Promise<Standing[]> {
  const { rows } = await programme.platform.database.as(system, (tx) =>
    tx.execute<Standing>(sql`
      select case_id, country, stage, arrival,
             (select count(*)::int from himori.application_submissions s where s.case_id = c.case_id) as submissions
      from himori.case_standings c order by arrival`),
  );
  return rows;
}

export async function judgeSubmissions(
  ground: Ground,
  handed: readonly HandedIn[],
  caps: Caps,
): Promise<string[]> {
  const all = await standings(ground);
  const byCase = new Map(all.map((one) => [one.case_id, one]));
  return [
    ...handed.flatMap((one) => faultsOfOne(one, byCase.get(one.entrant.caseId))),
    ...faultsOfOrder(all, caps),
  ];
}

function faultsOfOne({ entrant, told }: HandedIn, standing: Standing | undefined): string[] {
  const who = `applicant ${entrant.number}`;
  const unclear = told.flatMap((one) => (one.kind === "unclear" ? [`${who}: ${one.what}`] : []));
  const acknowledged = told.some(({ kind }) => kind === "receipt");
  const there = standing?.submissions ?? 0;
  if (acknowledged && there !== 1) return [...unclear, `${who} has a receipt and ${there} submissions`];
  if (!acknowledged && there !== 0) return [...unclear, `${who} was refused and is there`];
  if (!acknowledged && !told.some(({ kind }) => kind === "full"))
    return [...unclear, `${who} was told nothing`];
  const waits = standing?.stage === "waiting-list";
  return waits && !entrant.wouldWait ? [...unclear, `${who} waits without having wished it`] : unclear;
}

/** Numbers from one on without a gap; who waits came later than everybody of the country who got a place. */
function faultsOfOrder(all: readonly Standing[], { cases, perCountry }: Caps): string[] {
  const arrived = all.filter(({ arrival }) => arrival !== null);
  const gaps = arrived.filter(({ arrival }, index) => arrival !== index + 1).slice(0, 1);
  const placed = arrived.filter(({ stage }) => stage === "submitted");
  const lastPlaced = new Map<string, number>();
  for (const { country, arrival } of placed) lastPlaced.set(country, arrival ?? 0);
  const overtaken = arrived.filter(
    ({ stage, country, arrival }) =>
      stage === "waiting-list" && (arrival ?? 0) < (lastPlaced.get(country) ?? 0),
  );
  const possible = Object.entries(countBy(arrived)).reduce(
    (sum, [country, count]) => sum + Math.min(count, perCountry[country] ?? count),
    0,
  );
  const exact = Math.min(cases, possible);
  return [
    ...gaps.map(({ arrival }) => `the numbers of arrival have a gap before ${arrival}`),
    ...overtaken.map(({ case_id: id }) => `${id} waits although somebody who came later has a place`),
    ...(placed.length === exact ? [] : [`${placed.length} places are held instead of exactly ${exact}`]),
  ];
}

function countBy(all: readonly Standing[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { country } of all) counts[country] = (counts[country] ?? 0) + 1;
  return counts;
}

export async function brokenHistories({ programme }: Ground, handed: readonly HandedIn[]): Promise<string[]> {
  return programme.platform.database.as(system, async (tx) => {
    const faults: string[] = [];
    for (const { entrant } of handed) {
      const events = await listEvents(tx, entrant.caseId);
      const fault = findChainFault(events.map((event) => ({ ...event, chain: entrant.caseId })));
      if (fault)
        faults.push(`the history of applicant ${entrant.number} is broken: ${JSON.stringify(fault)}`);
    }
    return faults;
  });
}
