// Everybody at once for the last places, over HTTP: exactly the cap, a stable waiting order, nothing lost.
import { argv } from "node:process";
import { addEntrants, addOfficers, type Caps, countriesOf, decideCaps } from "../support/cap/applicants.ts";
import { countNow, faultsAt, observe } from "../support/cap/counts.ts";
import { type Acted, decideAll } from "../support/cap/deciding.ts";
import { handInAll, type HandedIn } from "../support/cap/handing-in.ts";
import { freePlaces, judgeDecisions } from "../support/cap/judge-decisions.ts";
import { brokenHistories, judgeSubmissions } from "../support/cap/judge-submissions.ts";
import { isLocklessProgram, locklessFlag, runLocklessProgram } from "../support/cap/lockless-program.ts";
import { type Ground, openGround, preparedFolder } from "../support/ground.ts";
import { type Asked, measured } from "../support/measured.ts";
import { freePort, mainProgram, startProgram } from "../support/program.ts";

async function prove({ broken, short, long }: Asked) {
  const count = broken ? 12 : short ? 60 : long ? 2_000 : 1_000;
  const folder = await preparedFolder();
  const ground = await openGround(folder.path);
  try {
    const began = performance.now();
    const officers = await addOfficers(ground, 5);
    const entrants = await addEntrants(ground, count);
    console.log(`  ${count} applicants made ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const caps = capsFor(ground, count);
    await decideCaps(ground, caps);
    // The planted fault is a program of its own, made from the same parts.
    const args = broken ? [argv[1] ?? "", locklessFlag] : [mainProgram];
    const program = startProgram({ args, dataDir: folder.path, port: await freePort() });
    try {
      await program.ready();
      const { database } = ground.programme.platform;
      const observer = observe(database, caps);
      const rush = async () => {
        try {
          const handed = await handInAll(program.url, entrants);
          const afterRush = await judgeSubmissions(ground, handed, caps);
          const asked = { ground, site: program.url, officers, entrants, decisions };
          return { handed, afterRush, acted: await decideAll(asked) };
        } finally {
          await observer.stop();
        }
      };
      // What the planted fault spoils shows after the rush.
      const decisions = broken ? 0 : Math.min(caps.cases, short ? 15 : 200);
      const { handed, afterRush, acted } = await rush();
      const counted = await countNow(database);
      const faults = [
        ...observer.faults,
        ...afterRush,
        ...(await judgeDecisions(ground, acted)),
        ...(await brokenHistories(ground, handed)),
        ...faultsAt(counted, caps),
        ...freePlaces(counted, caps),
      ];
      for (const fault of faults.slice(0, broken ? 4 : 12)) console.log(`  ${fault}`);
      tellOf(handed, observer.moments);
      tellActs(acted);
      const figure = `${faults.length} faults: ${count} submissions at once for ${caps.cases} places, ${acted.length} decisions and answers at once`;
      return { figure, holds: faults.length === 0 && acted.length >= decisions };
    } finally {
      await program.stop();
    }
  } finally {
    await ground.close();
    folder.remove();
  }
}

/** Fewer places than applicants, and one of the countries full before the edition is. */
function capsFor({ edition }: Ground, count: number): Caps {
  const [first] = countriesOf(edition);
  const cases = Math.floor(count * 0.4);
  return { cases, perCountry: { [first]: Math.floor(cases * 0.3) } };
}

function tellActs(acted: readonly Acted[]): void {
  const told = Object.entries(Object.groupBy(acted, ({ act }) => act)).map(([act, ones]) => {
    const done = ones.filter((one) => one.told === "done").length;
    return `${act} ${done} done, ${ones.length - done} refused`;
  });
  console.log(`  ${told.join("; ")}`);
}

function tellOf(handed: readonly HandedIn[], moments: number): void {
  const receipts = handed.filter(({ told }) => told.some(({ kind }) => kind === "receipt")).length;
  const times = handed.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const seconds = (part: number) => ((times[Math.floor((times.length - 1) * part)] ?? 0) / 1000).toFixed(1);
  console.log(
    `  ${receipts} receipts, ${handed.length - receipts} told that it is full; half answered in ${seconds(0.5)} s, ` +
      `the last in ${seconds(1)} s; looked at ${moments} times meanwhile`,
  );
}

if (isLocklessProgram()) await runLocklessProgram();
else await measured("cap-race", prove);
