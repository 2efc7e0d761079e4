// Everybody at once for the last places, over HTTP: exactly the cap, a stable waiting order, nothing lost.
import { fileURLToPath } from "node:url";
import { addEntrants, type Caps, countriesOf, decideCaps } from "../support/cap/applicants.ts";
import { countNow, faultsAt, observe } from "../support/cap/counts.ts";
import { handInAll, type HandedIn } from "../support/cap/handing-in.ts";
import { judgeSubmissions } from "../support/cap/judge-submissions.ts";
import { isLocklessProgram, locklessFlag, runLocklessProgram } from "../support/cap/lockless-program.ts";
import { type Ground, openGround, temporaryFolder } from "../support/ground.ts";
import { type Asked, measured } from "../support/measured.ts";
import { freePort, mainProgram, startProgram } from "../support/program.ts";

async function prove({ broken, short, long }: Asked) {
  const count = broken ? 30 : short ? 150 : long ? 2_000 : 1_000;
  const folder = temporaryFolder();
  const ground = await openGround(folder.path);
  try {
    const began = performance.now();
    const entrants = await addEntrants(ground, count);
    console.log(`  ${count} applicants made ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const caps = capsFor(ground, count);
    await decideCaps(ground, caps);
    // The planted fault is a program of its own, made from the same parts.
    const args = broken ? [fileURLToPath(import.meta.url), locklessFlag] : [mainProgram];
    const program = startProgram({ args, dataDir: folder.path, port: await freePort() });
    try {
      await program.ready();
      const { database } = ground.programme.platform;
      const observer = observe(database, caps);
      const handed = await handInAll(program.url, entrants);
      await observer.stop();
      const faults = [
        ...observer.faults,
        ...(await judgeSubmissions(ground, handed, caps)),
        ...faultsAt(await countNow(database), caps),
      ];
      for (const fault of faults.slice(0, broken ? 4 : 12)) console.log(`  ${fault}`);
      tellOf(handed, observer.moments);
      const figure = `${faults.length} faults: ${count} submissions at once for ${caps.cases} places`;
      return { figure, holds: faults.length === 0 };
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
