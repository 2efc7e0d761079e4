// How soon the program is ready, on an empty directory and after, and what memory it takes together with its database.
import { measured } from "./support/measured.ts";
import { memoryOf } from "./support/memory.ts";
import { freePort, mainProgram, startProgram } from "./support/program.ts";
import { temporaryFolder } from "./support/ground.ts";

const promised = { firstMs: 3_000, laterMs: 1_000, bytes: 300 * 1024 * 1024 };

/** The planted fault: three seconds of work before the program's own first line. */
const slowly = [
  "--import",
  "data:text/javascript,Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,3000)",
];

type Figures = { readonly firstMs: number; readonly laterMs: number; readonly bytes: number };

await measured("start", async ({ broken, long }) => {
  const rounds: Figures[] = [];
  // The promise is in seconds, so a machine that is busy with something else gets three tries.
  for (let round = 0; round < (broken ? 1 : long ? 10 : 3); round += 1) {
    const figures = await startTwice(broken ? slowly : []);
    rounds.push(figures);
    console.log(`  ${shown(figures)}`);
    if (!long && isKept(figures)) break;
  }
  const best = {
    firstMs: Math.min(...rounds.map(({ firstMs }) => firstMs)),
    laterMs: Math.min(...rounds.map(({ laterMs }) => laterMs)),
    bytes: Math.min(...rounds.map(({ bytes }) => bytes)),
  };
  return { figure: shown(best), holds: isKept(best) };
});

function isKept({ firstMs, laterMs, bytes }: Figures): boolean {
  return firstMs <= promised.firstMs && laterMs <= promised.laterMs && bytes <= promised.bytes;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function shown({ firstMs, laterMs, bytes }: Figures): string {
  const megabytes = Math.round(bytes / 1024 / 1024);
  return `ready in ${seconds(firstMs)} s on an empty directory, ${seconds(laterMs)} s after; ${megabytes} MB`;
}

async function startTwice(before: readonly string[]): Promise<Figures> {
  const folder = temporaryFolder();
  try {
    const args = [...before, mainProgram];
    const first = startProgram({ args, dataDir: folder.path, port: await freePort() });
    const firstMs = await first.ready();
    await first.stop();
    // The planted fault has shown by now.
    if (before.length > 0) return { firstMs, laterMs: 0, bytes: 0 };
    const later = startProgram({ args, dataDir: folder.path, port: await freePort() });
    const laterMs = await later.ready();
    await readPages(later.url);
    const { program, database } = memoryOf(later.process.pid ?? 0, folder.path);
    await later.stop();
    console.log(
      `  program ${Math.round(program / 1048576)} MB, database ${Math.round(database / 1048576)} MB`,
    );
    return { firstMs, laterMs, bytes: program + database };
  } finally {
    folder.remove();
  }
}

/** Memory is taken when somebody has read a few pages, not before the first. */
async function readPages(url: string): Promise<void> {
  for (const path of ["/", "/eligibility", "/menu", "/questions", "/diagnosis", "/sign-in"]) {
    for (const language of ["ja", "en", "th"]) await (await fetch(`${url}${path}?lang=${language}`)).text();
  }
}
