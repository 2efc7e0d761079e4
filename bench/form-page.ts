// The largest page of the application, signed in, against Node's bare HTTP server sending the same bytes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { argv } from "node:process";
import { pageIds } from "#programme/apply/questions.ts";
import { answersOfB } from "#programme/apply/sample-answers.ts";
import { urls } from "#urls.ts";
import { addApplicant } from "./support/applicant.ts";
import { startBareServer } from "./support/bare-server.ts";
import { openGround, preparedFolder } from "./support/ground.ts";
import { type Asked, type Finding, measured } from "./support/measured.ts";
import { freePort, mainProgram, startProgram } from "./support/program.ts";
import { rateOf } from "./support/rate.ts";
import { serveRendered } from "./support/rendered-page.tsx";
import { median } from "./support/statistics.ts";

const promised = 0.5;

/** As which this file starts itself once more: the page alone, from answers already read, in a process of its own. */
const alone = "--page-alone";

if (argv.includes(alone)) serveRendered("menu");
else await measured("form-page", wholeAndAlone);

async function wholeAndAlone({ broken, long }: Asked): Promise<Finding> {
  const folder = await preparedFolder();
  try {
    const { caseId, cookie } = await prepareDraft(folder.path);
    const program = startProgram({ args: [mainProgram], dataDir: folder.path, port: await freePort() });
    try {
      await program.ready();
      const page = await largestPage(program.url, { caseId, cookie });
      return await compare(page, { ms: long ? 10_000 : broken ? 200 : 3_000, broken });
    } finally {
      await program.stop();
    }
  } finally {
    folder.remove();
  }
}

async function prepareDraft(dataDir: string) {
  const ground = await openGround(dataDir);
  try {
    return await addApplicant(ground, { country: "VN", answers: answersOfB });
  } finally {
    await ground.close();
  }
}

type Page = {
  readonly url: string;
  readonly cookie: string;
  readonly sample: Response;
  readonly bytes: number;
};

async function largestPage(
  site: string,
  { caseId, cookie }: { caseId: string; cookie: string },
): Promise<Page> {
  const pages: Page[] = [];
  for (const page of pageIds) {
    const url = site + urls.applicationPage.to({ caseId, page });
    const sample = await fetch(url, {
      headers: { cookie, "accept-encoding": "identity" },
      redirect: "manual",
    });
    if (sample.status !== 200) throw new Error(`${page} answers ${sample.status}`);
    pages.push({ url, cookie, sample, bytes: (await sample.clone().arrayBuffer()).byteLength });
  }
  const [largest] = pages.sort((one, other) => other.bytes - one.bytes);
  if (!largest) throw new Error("the application has no page");
  return largest;
}

type Measuring = { readonly ms: number; readonly broken: boolean };

/** Turn and turn about, so that a busy machine disturbs all alike; the middle one of the ratios counts. */
async function compare({ url, cookie, sample, bytes }: Page, { ms, broken }: Measuring): Promise<Finding> {
  const bare = await startBareServer(sample);
  const page = await startPageAlone();
  try {
    const whole = { url, headers: { cookie } };
    for (const warm of [whole, page, bare]) await rateOf(warm, { ms });
    const rounds: Round[] = [];
    for (let round = 0; round < (broken ? 1 : 5); round += 1) {
      // The planted fault: one visitor at a time, as if every page waited for the one before.
      const our = await rateOf(whole, { ms, connections: broken ? 1 : 8 });
      const pageAlone = await rateOf(page, { ms });
      const their = await rateOf(bare, { ms });
      rounds.push({ whole: our.perSecond, alone: pageAlone.perSecond, bare: their.perSecond });
      console.log(`  ${shown(rounds.at(-1))}, the whole in ${our.median.toFixed(1)} ms`);
    }
    const share = median(rounds.map((round) => round.whole / round.bare));
    const shareAlone = median(rounds.map((round) => round.alone / round.bare));
    console.log(
      `  making the page alone, without session, walls and database: ${percent(shareAlone)} of the bare server's rate`,
    );
    const figure = `${percent(share)} of the bare server's rate (the page alone ${percent(shareAlone)}, ${Math.round(bytes / 1024)} KB)`;
    return { figure, holds: share > promised };
  } finally {
    page.stop();
    bare.stop();
  }
}

/** Answers a second. */
type Round = { readonly whole: number; readonly alone: number; readonly bare: number };

function shown(round: Round | undefined): string {
  const { whole = 0, alone: page = 0, bare = 0 } = round ?? {};
  return `${whole.toFixed(0)}/s whole, ${page.toFixed(0)}/s the page alone, ${bare.toFixed(0)}/s bare`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}

async function startPageAlone(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [argv[1] ?? "", alone], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => void child.kill() };
}
