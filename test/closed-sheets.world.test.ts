// What the program never does, said to the database directly: closed sheets are written into, a plan of yesterday is agreed to.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { proposePlan } from "#programme/plan/commands.ts";
import { addAssessedCase, addBegunCase } from "./assessed.ts";
import type { StockCase } from "./inventory.ts";
import { addProposedCase, sideOf, usualSessions } from "./planned.ts";
import { addFilledCase, addHandedInCase } from "./sheets.ts";
import { anotherLike, type Tried, tryStatement } from "./try-sql.ts";
import { openTestWorld, type TestWorld } from "./world.ts";

const refused = "42501";
const system = systemActor("test");
let world: TestWorld;
let filled: StockCase;
let handed: StockCase;
let begun: StockCase;
let assessed: StockCase;
let planned: StockCase;

beforeAll(async () => {
  world = await openTestWorld();
  filled = await addFilledCase(world);
  handed = await addHandedInCase(world);
  begun = await addBegunCase(world);
  assessed = await addAssessedCase(world);
  planned = await addProposedCase(world);
  // By the expert first, by the company then: the newest asks the expert.
  const sessions = (await usualSessions(world, planned)).toSpliced(1, 1);
  const change = { caseId: planned.caseId, basedOn: 1, sessions, reason: "日程の都合" };
  const proposed = await proposePlan(sideOf(world, planned, "company"), change);
  if (!proposed.ok) throw new Error(`a second version is refused: ${JSON.stringify(proposed)}`);
});
afterAll(() => world.stop());

/** Refused as things stand, and done if the policy were not there: it is the policy that refuses. */
async function expectRefused(tried: Tried, policy: "add" | "change" = "add"): Promise<void> {
  expect(await tryStatement(world, tried)).toBe(refused);
  expect(await tryStatement(world, tried, policy)).toMatch(/^done [1-9]/);
}

const ofCase = ({ caseId }: StockCase) => `case_id = '${caseId}'`;
const by = ({ person }: StockCase) => person.userId;

type Writing = {
  readonly what: string;
  readonly write: (stock: StockCase) => Tried;
  readonly policy: "add" | "change";
};

const listWritings: readonly Writing[] = [
  adding("a row", "inventory_items", () => ({ id: randomUUID(), number: 900 })),
  adding("a version", "inventory_versions", () => ({ version: 90, change: 900 })),
  adding("a batch", "inventory_batches", () => ({ id: randomUUID() })),
  adding("a department", "inventory_departments", () => ({ id: randomUUID() })),
  { what: "an acceptance", write: acceptance, policy: "add" },
  changing("the codes of a row", "inventory_items", "priority = priority + 1"),
  changing("the figures", "inventory_tallies", "items = items + 1"),
];

function adding(what: string, table: string, otherwise: () => Readonly<Record<string, unknown>>): Writing {
  return { what, write: (of) => likeIts(of, table, otherwise()), policy: "add" };
}

function changing(what: string, table: string, set: string): Writing {
  const write = (of: StockCase): Tried => ({
    as: of.actor,
    table,
    sql: `update himori.${table} set ${set} where ${ofCase(of)}`,
  });
  return { what, write, policy: "change" };
}

function likeIts(of: StockCase, table: string, otherwise: Readonly<Record<string, unknown>>): Tried {
  return anotherLike(of.actor, table, { where: ofCase(of), otherwise });
}

function acceptance(of: StockCase): Tried {
  const sql = `insert into himori.inventory_acceptances (item_id, version, case_id, company_id, at, by)
    select id, version, case_id, company_id, now(), $1 from himori.inventory_items where ${ofCase(of)} limit 1`;
  return { as: of.actor, table: "inventory_acceptances", sql, values: [by(of)] };
}

describe("the list", () => {
  const when = "not while it is handed in, and again once it is assessed";
  test.each(listWritings)(`$what: ${when}`, async ({ write, policy }) => {
    expect(await tryStatement(world, write(filled))).toMatch(/^done [1-9]/);
    await expectRefused(write(handed), policy);
    await expectRefused(write(begun), policy);
    expect(await tryStatement(world, write(assessed))).toMatch(/^done [1-9]/);
  });

  test("nothing of another's row, and nothing in another's name", async () => {
    const table = "inventory_versions";
    const fresh = { change: 900, version: 90 };
    const foreign = await itemOf(handed);
    await expectRefused(likeIts(filled, table, { ...fresh, item_id: foreign }));
    await expectRefused(likeIts(filled, table, { ...fresh, changed_by: by(handed) }));
  });
});

async function itemOf({ actor, caseId }: StockCase): Promise<string> {
  const { rows } = await world.running.platform.database.as(actor, (tx) =>
    tx.execute<{ id: string }>(`select id from himori.inventory_items where case_id = '${caseId}' limit 1`),
  );
  return rows[0]?.id ?? "";
}

function answer(of: StockCase): Tried {
  return likeIts(of, "check_answers", { id: randomUUID(), change: 900_000 });
}

describe("the self-check", () => {
  test("is answered until it is handed in, and never after", async () => {
    expect(await tryStatement(world, answer(filled))).toBe("done 1");
    for (const of of [handed, begun, assessed]) await expectRefused(answer(of));
  });

  test("answers that are being counted are shown to nobody who does not see the case", async () => {
    const counted = `select 1 from (select set_config('himori.counted_case', $1, true)) s, himori.check_answers`;
    const tried = { table: "check_answers", sql: counted, values: [handed.caseId] };
    expect(await tryStatement(world, { ...tried, as: filled.expertActor })).toBe("done 0");
    expect(await tryStatement(world, { ...tried, as: filled.expertActor }, "read")).toMatch(/^done [1-9]/);
  });
});

function ended(of: StockCase, as: Actor, endedBy: string): Tried {
  const table = "sheet_hand_in_endings";
  const sql = `insert into himori.${table} select id, now(), $1 from himori.sheet_hand_ins where ${ofCase(of)}`;
  return { as, table, sql, values: [endedBy] };
}

describe("a hand-in", () => {
  test("is ended for one of the company's people until somebody has begun to assess it", async () => {
    expect(await tryStatement(world, ended(handed, system, by(handed)))).toBe("done 1");
    await expectRefused(ended(handed, handed.actor, by(handed)));
    await expectRefused(ended(handed, system, by(filled)));
    await expectRefused(ended(begun, system, by(begun)));
    await expectRefused(ended(assessed, system, by(assessed)));
  });

  test("is made once, in one's own name", async () => {
    await expectRefused(likeIts(handed, "sheet_hand_ins", { id: randomUUID(), number: 2 }));
    const first = (handedInBy: string): Tried => ({
      as: filled.actor,
      table: "sheet_hand_ins",
      sql: "insert into himori.sheet_hand_ins values ($1, $2, $3, 1, 1, 1, now(), $4)",
      values: [randomUUID(), filled.caseId, filled.companyId, handedInBy],
    });
    expect(await tryStatement(world, first(by(filled)))).toBe("done 1");
    await expectRefused(first(by(handed)));
  });
});

function agreement(number: number, as: Actor, side: "company" | "expert"): Tried {
  const table = "plan_agreements";
  const sql = `insert into himori.${table} select id, $1, now(), himori.user_id()
    from himori.plan_versions where ${ofCase(planned)} and number = $2`;
  return { as, table, sql, values: [side, number] };
}

function refusal(...said: Parameters<typeof agreement>): Tried {
  const { sql, ...rest } = agreement(...said);
  return {
    ...rest,
    table: "plan_refusals",
    sql: sql.replace("plan_agreements select id, $1", "plan_refusals select id, $1"),
  };
}

describe("a plan", () => {
  test("is agreed to or refused in its newest version, by the side that is asked", async () => {
    const { actor, expertActor } = planned;
    for (const one of [agreement(2, expertActor, "expert"), refusal(2, expertActor, "expert")])
      expect(await tryStatement(world, one)).toBe("done 1");
    await expectRefused(agreement(1, actor, "company"));
    await expectRefused(refusal(1, actor, "company"));
    await expectRefused(refusal(2, actor, "company"));
    await expectRefused(agreement(2, actor, "expert"));
  });

  test("counts its versions one by one, and takes no session once it is proposed", async () => {
    const version = (number: number) =>
      anotherLike(planned.actor, "plan_versions", {
        where: `${ofCase(planned)} and number = 2`,
        otherwise: { id: randomUUID(), number },
      });
    expect(await tryStatement(world, version(3))).toBe("done 1");
    await expectRefused(version(9));
    const late = anotherLike(planned.actor, "plan_sessions", {
      where: `version_id = (select id from himori.plan_versions where ${ofCase(planned)} and number = 2)`,
      otherwise: { position: 9, session_id: randomUUID() },
    });
    await expectRefused(late);
  });
});
