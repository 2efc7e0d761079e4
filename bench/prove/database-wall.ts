// The wall in the database itself: every condition is taken out of every statement in turn, and no foreign row comes out.
import { allRoutes } from "../../src/app.tsx";
import { forgeriesOf, wasLetIn } from "../support/database-wall/forgeries.ts";
import { type Mutant, mutantsOf } from "../support/database-wall/mutants.ts";
import { type Outcome, runAll, same, type Trial, untouched } from "../support/database-wall/rounds.ts";
import { noteStatements, type Noted } from "../support/database-wall/statements.ts";
import { openTables, rightsOfRunningRole, startsAsOwner } from "../support/database-wall/structure.ts";
import { measured } from "../support/measured.ts";
import { randomFrom } from "../support/random.ts";
import { type Cast, gatherCast } from "../support/walls/cast.ts";
import { fill, idOf } from "../support/walls/parameters.ts";
import { openSite, type Site, type SitePerson } from "../support/walls/site.ts";
import { sharedTables } from "../support/walls/tables.ts";

type Actor = { readonly who: string; readonly person: SitePerson };

await measured("database-wall", async ({ broken, seed }) => {
  const noted = noteStatements();
  const site = await openSite();
  try {
    const cast = await gatherCast(site);
    // A policy that is open to everybody is open to the first who looks.
    const actors = broken ? actorsOf(cast).slice(0, 1) : actorsOf(cast);
    await visitEverything(site, cast, actors);
    noted.stop();
    if (broken) await openOnePolicy(site, seed);
    const trials = actors.flatMap((actor) => trialsOf(noted, actor));
    const forged = await tryForgeries(site, cast);
    const found = await compareRounds(site, cast, trials);
    const structure = [
      ...(await rightsOfRunningRole(site.running.platform.database.pool)),
      ...(await startsAsOwner(site)),
    ];
    const { tables, faults: standing } = await openTables(site.owner);
    const faults = [...found.leaks, ...forged.faults, ...structure, ...standing];
    for (const fault of faults.slice(0, broken ? 4 : 20)) console.log(`  ${fault}`);
    const statements = trials.filter(({ mutant }) => mutant.without === "nothing").length;
    const mutants = trials.length - statements;
    console.log(
      `  ${statements} statements of ${actors.length} sorts of people (and ${noted.others} of the program itself, left out), ` +
        `${mutants} mutants: ${found.seen} returned rows, ${found.refused} were refused by the database`,
    );
    console.log(`  ${forged.tried} forged rows: ${forged.faults.length} were let in`);
    const figure = `${faults.length} of ${mutants} mutants, ${forged.tried} forged rows or ${tables} tables get through`;
    const enough = found.seen > statements && mutants > statements && forged.tried > tables;
    return { figure, holds: faults.length === 0 && enough };
  } finally {
    noted.stop();
    await site.close();
  }
});

/** Whoever is bound to one company or one case. The office and the operator see all of them by their task. */
function actorsOf({ own, freeExpert, formerExpert }: Cast): Actor[] {
  return [
    { who: "a member of another company", person: own.member },
    { who: "the expert of another case", person: own.expert },
    { who: "an expert of no case", person: freeExpert },
    { who: "the case's former expert", person: formerExpert },
  ];
}

/** Every page and every form, with one's own ids and with the foreign ones; what is answered, `prove walls` judges. */
async function visitEverything(site: Site, cast: Cast, actors: readonly Actor[]): Promise<void> {
  const { own, foreign, ownThings, foreignThings } = cast;
  const whose = [
    { house: own, things: ownThings },
    { house: { ...own, caseId: own.draftCaseId }, things: ownThings },
    { house: foreign, things: foreignThings },
  ];
  const routes = allRoutes(site.running.house).filter(
    // Drawn papers ask the database nothing that the pages do not ask; whoever signs out asks nothing more.
    ({ guard, address }) => guard.name !== "anyone" && !/\.(pdf|docx)$/.test(address.pattern),
  );
  for (const { person } of actors) {
    const asked = new Set<string>();
    for (const { method, address } of routes) {
      for (const one of whose) asked.add(`${method} ${fill(address.pattern, (p) => idOf(p, "theirs", one))}`);
    }
    for (const one of asked) {
      const [method, path = ""] = one.split(" ");
      await site.ask({ method: method === "POST" ? "POST" : "GET", path, as: person });
    }
  }
}

function trialsOf(noted: Noted, { who, person }: Actor): Trial[] {
  const { role, userId } = person;
  return noted.statementsOf(userId).flatMap(({ text, values }) => {
    const mutants: Mutant[] = mutantsOf(text);
    const acting = { who, role, userId };
    return [
      { ...acting, ...untouched({ text, values }) },
      ...mutants.map((mutant) => ({ ...acting, mutant, values })),
    ];
  });
}

/** Rows that nobody of them may add, tried one by one and taken back. */
async function tryForgeries({ running }: Site, cast: Cast): Promise<{ tried: number; faults: string[] }> {
  const forgeries = forgeriesOf(cast);
  const outcomes = await runAll(running.platform.database.pool, forgeries);
  const faults = forgeries.flatMap(({ who, what }, index) => {
    const outcome = outcomes[index];
    return outcome && wasLetIn(outcome) ? [`${who} adds to ${what}: ${shown(outcome)}`] : [];
  });
  return { tried: forgeries.length, faults };
}

/**
 * The foreign company's rows are there in the first round and gone in the second. A mutant that tells the two apart,
 * if only by a count, has seen through the wall.
 */
async function compareRounds(site: Site, cast: Cast, trials: readonly Trial[]) {
  const { pool } = site.running.platform.database;
  const before = await runAll(pool, trials);
  await removeForeignRows(site, cast);
  const after = await runAll(pool, trials);
  const leaks = trials.flatMap((trial, index) => {
    const [one, other] = [before[index], after[index]];
    return one && other && !same(one, other) ? [toldApart(trial, one, other)] : [];
  });
  const unread = before.filter((one) => "refused" in one && /^42(?!501)/.test(one.refused));
  if (unread.length > 0)
    throw new Error(`${unread.length} mutants are no SQL: ${JSON.stringify(firstUnread(trials, before))}`);
  return {
    leaks,
    refused: before.filter((one) => "refused" in one).length,
    seen: before.filter((one) => "rows" in one && one.rows > 0).length,
  };
}

function firstUnread(trials: readonly Trial[], outcomes: readonly Outcome[]) {
  const index = outcomes.findIndex((one) => "refused" in one && /^42(?!501)/.test(one.refused));
  return { ...trials[index]?.mutant, ...outcomes[index] };
}

function shown(outcome: Outcome): string {
  return "rows" in outcome ? `${outcome.rows} rows` : outcome.refused;
}

function toldApart({ who, mutant }: Trial, one: Outcome, other: Outcome): string {
  return `${who}, without ${mutant.without}: ${shown(one)} instead of ${shown(other)}: ${mutant.text.slice(0, 200)}`;
}

/** All that is the foreign company's, but for rows that are also somebody's who looks: the former expert's own past. */
async function removeForeignRows(
  site: Site,
  { tables, foreign, foreignThings, formerExpert }: Cast,
): Promise<void> {
  const ids = [...foreignThings.ids].map((id) => `%${id}%`);
  const removed = await site.unforced(async (owner) => {
    const keys = await owner.query<{ table: string; name: string }>(
      "select conrelid::regclass::text as table, conname as name from pg_constraint where contype = 'f'",
    );
    for (const { table, name } of keys.rows) {
      if (table.startsWith("himori.")) await owner.query(`alter table ${table} drop constraint "${name}"`);
    }
    const counts = new Map<string, number>();
    for (const { name } of tables) {
      const { rowCount } = await owner.query(
        `delete from himori.${name} t where to_jsonb(t)::text like any ($1) and to_jsonb(t)::text not like $2`,
        [ids, `%${formerExpert.userId}%`],
      );
      counts.set(name, rowCount ?? 0);
    }
    await owner.query('delete from sign_in."user" where id = any ($1)', [
      [foreign.memberId, foreign.expertId],
    ]);
    return counts;
  });
  const untouchedTables = tables.filter(({ name }) => !sharedTables.has(name) && !removed.get(name));
  if (untouchedTables.length > 0)
    throw new Error(
      `nothing foreign stood in ${untouchedTables.map(({ name }) => name).join(", ")}: ${foreign.mark}`,
    );
}

/** The planted fault: one table that everybody may read, or one into which everybody may add. */
async function openOnePolicy(site: Site, seed: number): Promise<void> {
  const chosen = randomFrom(seed).pick([
    "support_cases_read",
    "case_events_read",
    "application_drafts_read",
    "memberships_read",
    "case_events_add",
    "inventory_versions_add",
    "inventory_import_mappings_add",
    "plan_agreements_add",
  ]);
  const [table, verb] = [chosen.replace(/_[a-z]+$/, ""), chosen.endsWith("_read") ? "read" : "add"];
  const all = verb === "read" ? "using (true)" : "with check (true)";
  await site.owner.query(`alter policy ${chosen} on himori.${table} ${all}`);
  console.log(`  planted: everybody may ${verb} ${table}`);
}
