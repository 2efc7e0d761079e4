// kill -9 of the program at random moments under write load: what was acknowledged is there, once, and it comes back by itself.
import { setTimeout as sleep } from "node:timers/promises";
import { argv } from "node:process";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { addApplicant } from "../support/applicant.ts";
import { openGround, preparedFolder } from "../support/ground.ts";
import { handIn, nothingTold, type Site, type Told, typeOn } from "../support/kill/browsers.ts";
import { hastyFlag, isHastyProgram, runHastyProgram } from "../support/kill/hasty-program.ts";
import { faultsOf } from "../support/kill/judge.ts";
import { startSupervised, type Supervised } from "../support/kill/supervised.ts";
import { measured } from "../support/measured.ts";
import { freePort, mainProgram } from "../support/program.ts";
import { type Random, randomFrom } from "../support/random.ts";

type Load = {
  readonly writers: number;
  readonly submitters: number;
  readonly kills: number;
  /** At random moments, or as soon as something was acknowledged: there the planted fault shows. */
  readonly when: "any time" | "once saved";
};

async function prove({ broken, long, seed }: { broken: boolean; long: boolean; seed: number }) {
  const load = loadFor({ broken, long });
  const folder = await preparedFolder();
  try {
    const people = await prepare(folder.path, load);
    // The planted fault is a program of its own, made from the same parts.
    const args = broken ? [argv[1] ?? "", hastyFlag] : [mainProgram];
    const program = startSupervised({ args, dataDir: folder.path, port: await freePort() });
    const back = await underLoad(program, people, { load, random: randomFrom(seed) });
    const faults = await judge(folder.path, people);
    for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
    const writes = people.reduce((sum, told) => sum + told.saved.length + told.scans.size, 0);
    const receipts = people.filter(({ receipt }) => receipt).length;
    const slowest = (Math.max(...back) / 1000).toFixed(1);
    const figure =
      `${faults.length} faults in ${writes} acknowledged writes and ${receipts} receipts ` +
      `over ${load.kills} kills, back in ${slowest} s (seed ${seed})`;
    return { figure, holds: faults.length === 0 && writes > load.writers && receipts === load.submitters };
  } finally {
    folder.remove();
  }
}

function loadFor({ broken, long }: { broken: boolean; long: boolean }): Load {
  if (broken) return { writers: 2, submitters: 0, kills: 1, when: "once saved" };
  return long
    ? { writers: 20, submitters: 40, kills: 60, when: "any time" }
    : { writers: 8, submitters: 3, kills: 3, when: "any time" };
}

async function prepare(dataDir: string, { writers, submitters }: Load): Promise<Told[]> {
  const ground = await openGround(dataDir);
  try {
    const people: Told[] = [];
    for (let count = 0; count < writers + submitters; count += 1) {
      const answers = { ...answersOfA, waitingList: "yes" };
      people.push(nothingTold(await addApplicant(ground, { country: "CN", answers })));
    }
    return people;
  } finally {
    await ground.close();
  }
}

/** Milliseconds after each kill until the program was ready again. */
async function underLoad(
  program: Supervised,
  people: readonly Told[],
  { load, random }: { load: Load; random: Random },
): Promise<number[]> {
  try {
    await program.ready();
    const site: Site = { url: program.url, over: false };
    const submitters = people.slice(load.writers);
    const writing = people.slice(0, load.writers).map((told) => typeOn(site, told));
    const handingIn = submitters.map(async (told, index) => {
      await sleep((index * load.kills * 2_500) / submitters.length);
      await handIn(site, told);
    });
    const back: number[] = [];
    for (let kill = 0; kill < load.kills; kill += 1) {
      if (load.when === "once saved") await nextSave(people);
      else await sleep(random.between(300, 2_500));
      await program.kill();
      back.push(await program.ready());
    }
    await Promise.all(handingIn);
    await sleep(500);
    site.over = true;
    await Promise.all(writing);
    return back;
  } catch (error) {
    console.error(program.output());
    throw error;
  } finally {
    await program.stop();
  }
}

async function nextSave(people: readonly Told[]): Promise<void> {
  const count = () => people.reduce((sum, { saved }) => sum + saved.length, 0);
  const before = count();
  const until = performance.now() + 120_000;
  while (count() === before) {
    if (performance.now() > until) throw new Error("nothing is saved");
    await sleep(1);
  }
}

async function judge(dataDir: string, people: readonly Told[]): Promise<string[]> {
  const ground = await openGround(dataDir);
  try {
    const faults: string[] = [];
    for (const told of people) faults.push(...(await faultsOf(ground, told)));
    return faults;
  } finally {
    await ground.close();
  }
}

if (isHastyProgram()) await runHastyProgram();
else await measured("kill-app", prove);
