// Every route of the route table, as everybody it is not for, with ids of others, unknown and malformed: one identical 404.
import { anyone, type Route } from "#people/route.ts";
import { urls } from "#urls.ts";
import { allRoutes, buildApp } from "../../src/app.tsx";
import { measured } from "../support/measured.ts";
import { randomFrom } from "../support/random.ts";
import { type Answered, answerOf, differences } from "../support/walls/answers.ts";
import { type Cast, gatherCast } from "../support/walls/cast.ts";
import { carelessRoutes, expected, type Expected, type Reader } from "../support/walls/expectations.ts";
import { fill, type Filling, idOf, parametersOf } from "../support/walls/parameters.ts";
import { assessmentDoors, type Door, linkDoors, planDoors } from "../support/walls/right-doors.ts";
import { openSite, type Site, type SitePerson } from "../support/walls/site.ts";

type Ask = (route: Pick<Route, "method">, path: string, reader: Reader) => Promise<Answered>;

type Trial = {
  readonly cast: Cast;
  readonly ask: Ask;
  readonly faults: string[];
  /** How often each answer was the right one. */
  readonly counts: Record<Expected, number>;
  /** Pages behind which somebody was, so that what the others do not find is really there. */
  readonly entered: Set<string>;
};

await measured("walls", async ({ broken, seed }) => {
  const site = await openSite();
  try {
    const cast = await gatherCast(site);
    const all = allRoutes(site.running.house);
    const planted = broken ? withOpenDoor(all, seed) : undefined;
    // Of a planted fault only its own address is asked: the rest is the same as without it.
    const routes = planted ? all.filter((route) => patternOf(route) === planted.pattern) : all;
    const trial = {
      cast,
      ask: askerOf(site, planted?.routes),
      faults: carelessRoutes(routes),
      counts: { "sign-in": 0, "not-found": 0, open: 0 },
      entered: new Set<string>(),
    };
    const readers = readersOf(cast);
    for (const reader of readers) await tryRoutes(trial, routes, reader);
    if (!planted) await tryRightDoors(trial, site);
    const pages = [...new Set(routes.filter(({ method }) => method === "GET").map(patternOf))];
    const unseen = pages.filter((pattern) => !trial.entered.has(pattern));
    if (unseen.length > 0) console.log(`  nobody was let in: ${unseen.join(" ")}`);
    for (const fault of trial.faults.slice(0, broken ? 3 : 20)) console.log(`  ${fault}`);
    const { counts, faults } = trial;
    console.log(
      `  ${routes.length} routes as ${readers.length} sorts of people: ${counts["not-found"]} times the one 404, ` +
        `${counts["sign-in"]} times the sign-in page, ${counts.open} times rightly let in`,
    );
    const closed = counts["not-found"] + counts["sign-in"];
    const figure = `${faults.length} of ${closed + counts.open + faults.length} answers tell more than they may`;
    // A matrix that opens nothing would hold whatever the doors do.
    return {
      figure,
      holds: faults.length === 0 && closed > routes.length * 5 && unseen.length < pages.length / 5,
    };
  } finally {
    await site.close();
  }
});

function patternOf({ address }: Route): string {
  return address.pattern;
}

/** The planted fault: one door, chosen by chance among those that are not for everybody, lets everyone in. */
function withOpenDoor(routes: readonly Route[], seed: number): { routes: Route[]; pattern: string } {
  const open = randomFrom(seed).pick(routes.filter(({ guard }) => guard.name !== "anyone"));
  console.log(`  planted: ${open.method} ${open.address.pattern} lets everyone in`);
  const opened = routes.map((route) =>
    route === open ? { ...route, guard: { ...route.guard, check: () => undefined } } : route,
  );
  return { routes: opened, pattern: patternOf(open) };
}

function askerOf(site: Site, planted: readonly Route[] | undefined): Ask {
  const app = planted ? buildApp(site.running.house, planted) : undefined;
  return async ({ method }, path, { person }) => {
    const response = await site.ask({ method, path, as: person }, app && ((request) => app.fetch(request)));
    return answerOf(response, path);
  };
}

/** Everybody, seen from the foreign company's things. */
function readersOf({ own, foreign, office, operator, freeExpert, formerExpert }: Cast): Reader[] {
  return [
    { who: "a visitor", theirs: false },
    { who: "a member of another company", person: own.member, theirs: false },
    { who: "the office", person: office, theirs: false },
    { who: "an expert of no case", person: freeExpert, theirs: false },
    { who: "the expert of another case", person: own.expert, theirs: false },
    { who: "the case's former expert", person: formerExpert, theirs: false },
    { who: "the operator", person: operator, theirs: false },
    { who: "a member of the company", person: foreign.member, theirs: true },
    { who: "the case's expert", person: foreign.expert, theirs: true },
  ];
}

async function tryRoutes(trial: Trial, routes: readonly Route[], reader: Reader): Promise<void> {
  const nowhere = {
    GET: await trial.ask({ method: "GET" }, "/nothing-is-here", reader),
    POST: await trial.ask({ method: "POST" }, "/nothing-is-here", reader),
  };
  for (const route of routes) {
    // Whoever signs out can try nothing more.
    if (patternOf(route) === urls.signOut.pattern && reader.person) continue;
    if (route.guard.name === anyone.name && reader.person) continue;
    for (const { filling, path } of pathsOf(trial.cast, route)) {
      const answer = await trial.ask(route, path, reader);
      const right = expected(route, reader, filling);
      const wrong = faultsOf(answer, { right, nowhere: nowhere[route.method], method: route.method });
      if (wrong.length === 0) trial.counts[right] += 1;
      if (right === "open" && answer.status < 400) trial.entered.add(patternOf(route));
      const asked = `${route.method} ${route.address.pattern} with ${filling} ids, as ${reader.who}`;
      trial.faults.push(...wrong.map((what) => `${asked}: ${what}`));
    }
    await tryBelowOwn(trial, route, reader);
  }
}

/** What only a case at work shows: it opens to whom it is for, and is not there for the others while it does. */
async function tryRightDoors(trial: Trial, site: Site): Promise<void> {
  const { caseId, doors } = await linkDoors(site, trial.cast.foreign);
  for (const door of doors) await tryDoor(trial, door);
  for (const door of await assessmentDoors(site, trial.cast, caseId)) await tryDoor(trial, door);
  for (const door of await planDoors(site, trial.cast, caseId)) await tryDoor(trial, door);
}

function as(person: SitePerson | undefined): Reader {
  return { who: "", theirs: false, ...(person && { person }) };
}

async function tryDoor({ ask, faults, counts, entered }: Trial, door: Door): Promise<void> {
  const { pattern, path, opensTo, closedTo } = door;
  const right = await ask({ method: "GET" }, path, as(opensTo === "whoever" ? undefined : opensTo));
  if (right.status === 200) {
    counts.open += 1;
    entered.add(pattern);
  } else faults.push(`GET ${pattern} answers ${right.status} to whom it is for`);
  for (const person of closedTo) {
    const answer = await ask({ method: "GET" }, path, as(person));
    const nowhere = await ask({ method: "GET" }, "/nothing-is-here", as(person));
    const wrong = differences(answer, nowhere);
    if (wrong.length === 0) counts["not-found"] += 1;
    faults.push(...wrong.map((what) => `GET ${pattern} while it is open, as ${person.role}: ${what}`));
  }
}

/** The foreign ids, unknown ones, malformed ones; an address without ids once. */
function pathsOf({ foreign, foreignThings }: Cast, { address }: Route): { filling: Filling; path: string }[] {
  const fillings: readonly Filling[] = ["theirs", "unknown", "malformed"];
  const whose = { house: foreign, things: foreignThings };
  const paths = fillings.map((filling) => {
    return { filling, path: fill(address.pattern, (parameter) => idOf(parameter, filling, whose)) };
  });
  return paths.filter(({ path }, index) => index === 0 || path !== paths[0]?.path);
}

/** Where an address names a record below a case, a foreign record below a case of one's own is as good as unknown. */
async function tryBelowOwn(trial: Trial, route: Route, reader: Reader): Promise<void> {
  const { own, foreign, ownThings, foreignThings } = trial.cast;
  const { pattern } = route.address;
  const [top, ...below] = parametersOf(pattern).filter(({ of }) => of === "record");
  if (!top || below.length === 0 || reader.theirs || expected(route, reader, "theirs") === "sign-in") return;
  const path = (filling: Filling) =>
    fill(pattern, (one) =>
      one.name === top.name
        ? idOf(one, "theirs", { house: own, things: ownThings })
        : idOf(one, filling, { house: foreign, things: foreignThings }),
    );
  const [theirs, unknown] = [path("theirs"), path("unknown")];
  const wrong = differences(await trial.ask(route, theirs, reader), await trial.ask(route, unknown, reader));
  if (wrong.length === 0) trial.counts["not-found"] += 1;
  const asked = `${route.method} ${pattern} with a foreign record below an own one, as ${reader.who}`;
  trial.faults.push(...wrong.map((what) => `${asked}: ${what}, than for an unknown one`));
}

type Judging = { readonly right: Expected; readonly nowhere: Answered; readonly method: Route["method"] };

function faultsOf(answer: Answered, { right, nowhere, method }: Judging): string[] {
  if (right === "not-found") return differences(answer, nowhere);
  if (right === "open") {
    if (answer.status >= 500) return [`answers ${answer.status}`];
    return [];
  }
  const signIn = method === "POST" ? answer.status === 401 : answer.status === 303;
  const leadsThere = method === "POST" || answer.headers.includes(`location: ${urls.signIn.to()}?`);
  return signIn && leadsThere ? [] : [`answers ${answer.status} instead of the sign-in page`];
}
