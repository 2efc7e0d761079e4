// Several officers decide at once, on the same cases and on others, while companies withdraw and accept what is offered.
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { goField, letterFields, seenField } from "#programme/admit/forms.ts";
import type { DecisionKind } from "#programme/admit/rules.ts";
import { urls } from "#urls.ts";
import type { Ground } from "../ground.ts";
import { type Entrant, system } from "./applicants.ts";

export type Act = DecisionKind | "withdraw" | "accept";

export type Acted = {
  readonly caseId: string;
  readonly act: Act;
  /** Refused with a page that says where the case stands by now; unclear: neither. */
  readonly told: "done" | "refused" | "unclear";
  readonly what?: string;
};

type Sending = { readonly site: string; readonly cookie: string };

async function send({ site, cookie }: Sending, path: string, fields?: Readonly<Record<string, string>>) {
  const answer = await fetch(site + path, {
    redirect: "manual",
    headers: { cookie, "sec-fetch-site": "same-origin" },
    ...(fields ? { method: "POST", body: new URLSearchParams(fields) } : {}),
  });
  return { status: answer.status, to: answer.headers.get("location") ?? "", text: await answer.text() };
}

type Press = { readonly caseId: string; readonly act: Act; readonly by: Sending; readonly seen: string };

async function press({ caseId, act, by, seen }: Press): Promise<Acted> {
  try {
    if (act === "withdraw" || act === "accept") return await answerAs(act, { caseId, by });
    const to = urls.decision.to({ caseId });
    const letter = "審査の結果をお知らせします。";
    const reason = act === "admit" ? {} : { [letterFields.reason]: "見本の理由" };
    const fields = {
      kind: act,
      [seenField]: seen,
      [letterFields.letter]: letter,
      [goField]: "decide",
      ...reason,
    };
    const answer = await send(by, to, fields);
    if (answer.status === 303 && answer.to.includes("done=")) return { caseId, act, told: "done" };
    if (answer.status === 409) return { caseId, act, told: "refused" };
    return { caseId, act, told: "unclear", what: `${answer.status} ${answer.to}` };
  } catch (error) {
    return { caseId, act, told: "unclear", what: String(error) };
  }
}

async function answerAs(
  act: "withdraw" | "accept",
  { caseId, by }: Pick<Press, "caseId" | "by">,
): Promise<Acted> {
  const path = act === "withdraw" ? urls.withdrawal.to({ caseId }) : urls.placeOffer.to({ caseId });
  const answer = await send(by, path, act === "withdraw" ? { reason: "" } : { [goField]: "accepted" });
  if (answer.status === 303) return { caseId, act, told: "done" };
  if (answer.status === 409) return { caseId, act, told: "refused" };
  return { caseId, act, told: "unclear", what: `${answer.status}` };
}

export type Deciding = {
  readonly ground: Ground;
  readonly site: string;
  readonly officers: readonly string[];
  readonly entrants: readonly Entrant[];
  /** How many of the cases with a place are decided about. */
  readonly decisions: number;
};

/** Who presses what, at the same moment, on the case that is the `index`th: two of them each time. */
const pairs: readonly (readonly [Act, Act])[] = [
  ["admit", "admit"],
  ["admit", "withdraw"],
  ["admit", "decline"],
  ["defer", "admit"],
  ["withdraw", "withdraw"],
];

/** Everything at once; then, until nothing moves any more, whoever is offered a place takes it, or every third leaves. */
export async function decideAll(deciding: Deciding): Promise<Acted[]> {
  const { ground, entrants, decisions } = deciding;
  const placed = (await casesAt(ground, "submitted")).slice(0, decisions);
  const waiting = await casesAt(ground, "waiting-list");
  const cookies = new Map(entrants.map(({ caseId, cookie }) => [caseId, cookie]));
  const presses: Press[] = [];
  for (const [index, caseId] of placed.entries()) {
    const seen = await seenBy(deciding, caseId);
    for (const [turn, act] of (pairs[index % pairs.length] ?? []).entries()) {
      const officer = deciding.officers[(index + turn) % deciding.officers.length] ?? "";
      const cookie = act === "withdraw" ? (cookies.get(caseId) ?? "") : officer;
      presses.push({ caseId, act, seen, by: { site: deciding.site, cookie } });
    }
  }
  for (const [index, caseId] of waiting.entries()) {
    if (index % 4 !== 1) continue;
    presses.push({
      caseId,
      act: "withdraw",
      seen: "",
      by: { site: deciding.site, cookie: cookies.get(caseId) ?? "" },
    });
  }
  const acted = Promise.all(presses.map(press));
  const answered = await answerOffers(deciding, cookies, acted);
  return [...(await acted), ...answered];
}

/** The page tells how far the case had moved; the decision is made on that. */
async function seenBy({ site, officers }: Deciding, caseId: string): Promise<string> {
  const by = { site, cookie: officers[0] ?? "" };
  const { text, status } = await send(by, `${urls.decision.to({ caseId })}?kind=admit`);
  const seen = new RegExp(`name="${seenField}" value="(\\d+)"`).exec(text)?.[1];
  if (seen === undefined) throw new Error(`the page of a decision is answered ${status}`);
  return seen;
}

async function casesAt({ programme }: Ground, stage: string): Promise<string[]> {
  const { rows } = await programme.platform.database.as(system, (tx) =>
    tx.execute<{ id: string }>(
      sql`select case_id as id from himori.case_standings where stage = ${stage} order by arrival`,
    ),
  );
  return rows.map(({ id }) => id);
}

async function answerOffers(
  deciding: Deciding,
  cookies: ReadonlyMap<string, string>,
  acted: Promise<unknown>,
): Promise<Acted[]> {
  const { ground, site } = deciding;
  const state = { acting: true };
  let still = { since: performance.now(), at: "" };
  void acted.finally(() => (state.acting = false));
  const answered: Acted[] = [];
  const seen = new Set<string>();
  for (;;) {
    const offered = await casesAt(ground, "place-offered");
    const fresh = offered.filter((caseId) => !seen.has(caseId));
    for (const caseId of fresh) seen.add(caseId);
    answered.push(
      ...(await Promise.all(
        fresh.map((caseId, index) => {
          const act = (seen.size + index) % 3 === 0 ? "withdraw" : "accept";
          return press({ caseId, act, seen: "", by: { site, cookie: cookies.get(caseId) ?? "" } });
        }),
      )),
    );
    const left = await jobsLeft(ground);
    if (!state.acting && offered.length === 0 && left === 0) return answered;
    const at = [...offered, left, answered.length].join();
    if (at !== still.at) still = { since: performance.now(), at };
    if (performance.now() - still.since > longestStill)
      throw new Error(`nothing has moved for two minutes: ${offered.length} offers, ${left} jobs left`);
    await sleep(50);
  }
}

/** A thousand at once take their time; what hangs does not move at all. */
const longestStill = 120_000;

/** How many jobs that offer places wait for their turn. */
async function jobsLeft({ programme }: Ground): Promise<number> {
  const { rows } = await programme.platform.database.as(system, (tx) =>
    tx.execute(
      sql`select 1 from queue.job where name = 'offer-free-places' and state in ('created', 'active', 'retry')`,
    ),
  );
  return rows.length;
}
