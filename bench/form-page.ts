// The largest page of the application, signed in, against Node's bare HTTP server sending the same bytes.
import { pageIds } from "#programme/apply/questions.ts";
import { answersOfB } from "#programme/apply/sample-answers.ts";
import { urls } from "#urls.ts";
import { addApplicant } from "./support/applicant.ts";
import { startBareServer } from "./support/bare-server.ts";
import { openGround, temporaryFolder } from "./support/ground.ts";
import { measured } from "./support/measured.ts";
import { freePort, mainProgram, startProgram } from "./support/program.ts";
import { rateOf } from "./support/rate.ts";

const promised = 0.5;

await measured("form-page", async ({ broken, long }) => {
  const folder = temporaryFolder();
  try {
    const { caseId, cookie } = await prepareDraft(folder.path);
    const program = startProgram({ args: [mainProgram], dataDir: folder.path, port: await freePort() });
    try {
      await program.ready();
      const page = await largestPage(program.url, { caseId, cookie });
      return await compare(page, { ms: long ? 10_000 : 1_500, broken });
    } finally {
      await program.stop();
    }
  } finally {
    folder.remove();
  }
});

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

/** Turn and turn about, so that a busy machine disturbs both alike; the middle one of the ratios counts. */
async function compare(
  { url, cookie, sample, bytes }: Page,
  { ms, broken }: { ms: number; broken: boolean },
) {
  const bare = await startBareServer(sample);
  try {
    const ours = { url, headers: { cookie } };
    const theirs = { url: bare.url, headers: { cookie } };
    await rateOf(ours, { ms: 1_500 });
    await rateOf(theirs, { ms: 500 });
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      // The planted fault: one visitor at a time, as if every page waited for the one before.
      const connections = broken ? 1 : 8;
      const our = await rateOf(ours, { ms, connections });
      const their = await rateOf(theirs, { ms });
      console.log(
        `  ${our.perSecond.toFixed(0)}/s of ${their.perSecond.toFixed(0)}/s, ${our.median.toFixed(1)} ms`,
      );
      rounds.push({ our, their, ratio: our.perSecond / their.perSecond });
    }
    const [, middle] = rounds.sort((one, other) => one.ratio - other.ratio);
    const ratio = middle?.ratio ?? 0;
    const rates = `${middle?.our.perSecond.toFixed(0)} of ${middle?.their.perSecond.toFixed(0)} a second`;
    const figure = `${(ratio * 100).toFixed(0)} % of the bare server's rate (${rates}, ${Math.round(bytes / 1024)} KB)`;
    return { figure, holds: ratio > promised };
  } finally {
    bare.stop();
  }
}
