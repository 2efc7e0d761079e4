// Broken bodies and files over every route of taking stock, assessing and planning: a clear answer, never a 5xx, never a crash, memory bounded.
import { argv } from "node:process";
import { urls } from "#urls.ts";
import { allRoutes } from "../../src/app.tsx";
import { openAwayDatabase } from "../support/faults/away-database.ts";
import {
  isProgramWithMovableClock,
  movableClockFlag,
  runProgramWithMovableClock,
} from "../support/faults/program.ts";
import { brokenBodies, type Body } from "../support/input/bodies.ts";
import { brokenFiles } from "../support/input/files.ts";
import { isTrustingProgram, runTrustingProgram, trustingFlag } from "../support/input/trusting-program.ts";
import { measured } from "../support/measured.ts";
import { memoryNow } from "../support/input/memory-now.ts";
import { freePort, isReady, type StartedProgram, startProgram } from "../support/program.ts";
import { gatherCast, type Cast } from "../support/walls/cast.ts";
import { fill, idOf } from "../support/walls/parameters.ts";
import { openSite, type SitePerson } from "../support/walls/site.ts";

/** What the program and its workers may take at once, at any moment. */
const memoryLimit = 900 * 1024 * 1024;
/** Chapters of part three, by their addresses. */
const ours = /\/(inventory|sheets|self-check|checks?|colleague-check|assessment|plan)(\/|$)/;

type Door = { readonly pattern: string; readonly path: string; readonly person: SitePerson | undefined };

type Trial = {
  readonly program: StartedProgram;
  /** How often each status was answered. */
  readonly answered: Map<number, number>;
  readonly faults: string[];
};

async function prepare() {
  const site = await openSite();
  try {
    const cast = await gatherCast(site);
    const routes = allRoutes(site.running.house).filter(({ address }) => ours.test(address.pattern));
    const pathsOf = (method: "GET" | "POST") =>
      routes
        .filter((route) => route.method === method)
        .map(({ address: { pattern } }) => ({ pattern, path: pathOf(pattern, cast) }));
    const people = [cast.own.member, cast.own.expert];
    const posts = pathsOf("POST").flatMap((one) => people.map((person): Door => ({ ...one, person })));
    const fields = new Set<string>();
    for (const { path } of pathsOf("GET"))
      for (const person of people) {
        const page = await site.ask({ method: "GET", path, as: person });
        if (!page.headers.get("content-type")?.includes("html")) continue;
        for (const [, name = ""] of (await page.text()).matchAll(
          /<(?:input|select|textarea|button)[^>]*? name="([^"]+)"/g,
        ))
          fields.add(name);
      }
    const { caseId } = cast.own;
    return { posts, fields: [...fields], caseId, member: cast.own.member, folder: await site.leave() };
  } catch (error) {
    await site.close();
    throw error;
  }
}

function pathOf(pattern: string, { own, ownThings }: Cast): string {
  return fill(pattern, (parameter) => idOf(parameter, "theirs", { house: own, things: ownThings }));
}

async function send(trial: Trial, door: Door, { name, type, bytes }: Body): Promise<void> {
  const what = `${door.pattern} with ${name}`;
  try {
    const answer = await fetch(trial.program.url + door.path, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": type, "sec-fetch-site": "same-origin", cookie: door.person?.cookie ?? "" },
      body: Uint8Array.from(bytes),
      signal: AbortSignal.timeout(60_000),
    });
    await answer.arrayBuffer();
    trial.answered.set(answer.status, (trial.answered.get(answer.status) ?? 0) + 1);
    if (answer.status >= 500) trial.faults.push(`${what}: ${answer.status}`);
  } catch (error) {
    // Closing the line on a body that is too large, once it was answered, is no crash.
    if (trial.program.process.exitCode !== null || !(await isReady(trial.program.url)))
      trial.faults.push(`${what}: no answer (${String(error)})`);
  }
}

function asForm({ name, bytes }: { name: string; bytes: Uint8Array }): Body {
  const head = `--edge\r\nContent-Disposition: form-data; name="sheet"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const whole = Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n--edge--\r\n")]);
  return { name, type: "multipart/form-data; boundary=edge", bytes: whole };
}

async function prove({ broken, long }: { broken: boolean; long: boolean }) {
  const { posts, fields, caseId, member, folder } = await prepare();
  const database = await openAwayDatabase(folder.path);
  const program = startProgram({
    args: [argv[1] ?? "", broken ? trustingFlag : movableClockFlag],
    dataDir: folder.path,
    port: await freePort(),
    // Nobody is asked for a second factor there, and experts come in.
    environment: { DATABASE_URL: database.url(), DEMO: "yes" },
  });
  const trial: Trial = { program, answered: new Map(), faults: [] };
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryNow(program.process.pid ?? 0));
  }, 200);
  try {
    await program.ready();
    const pattern = urls.inventoryImports.pattern;
    const imports: Door = { pattern, path: urls.inventoryImports.to({ caseId }), person: member };
    if (!broken) for (const file of await brokenFiles()) await send(trial, imports, asForm(file));
    const bodies = brokenBodies(fields);
    // The short form leaves most to the long one: each body meets every kind of route all the same.
    const oneOf = long ? 1 : broken ? 12 : 9;
    for (const [index, door] of posts.entries())
      for (const [at, body] of bodies.entries())
        if ((index + at) % oneOf === 0) await send(trial, door, body);
    const { faults } = trial;
    const answered = [...trial.answered.values()].reduce((sum, times) => sum + times, 0);
    const statuses = [...trial.answered]
      .sort(([one], [other]) => one - other)
      .map(([status, times]) => `${status}: ${times}`);
    console.log(`  answered ${statuses.join(", ")}`);
    if (!(await isReady(program.url))) faults.push("it is not ready afterwards");
    if (most > memoryLimit) faults.push(`it took ${megabytes(most)} MB`);
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    const figure =
      `${faults.length} faults in ${answered} answers to broken bodies and files on ${posts.length} doors with ` +
      `${fields.length} fields, at most ${megabytes(most)} MB`;
    return { figure, holds: faults.length === 0 && answered > posts.length && fields.length > 50 };
  } finally {
    clearInterval(watch);
    await program.stop();
    await database.stop();
    folder.remove();
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

if (isProgramWithMovableClock()) await runProgramWithMovableClock();
else if (isTrustingProgram()) await runTrustingProgram();
else await measured("input", prove);
