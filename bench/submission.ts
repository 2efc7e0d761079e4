// Handing in, from the click to the receipt, against the same SQL transaction run directly.
import { Client, Pool } from "pg";
import { setTimeout as sleep } from "node:timers/promises";
import type { Programme } from "#edition/programme.ts";
import { type Database, poolOptions } from "#platform/database/database.ts";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import type { CompanyFiles, FileKept } from "#platform/files/company-files.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { basisOf } from "#programme/apply/draft-basis.ts";
import { openDraft } from "#programme/apply/open-draft.ts";
import { renderPaper } from "#programme/apply/paper.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { allJobs } from "../src/app.tsx";
import { addApplicant, type Applicant } from "./support/applicant.ts";
import { type Ground, openGround, preparedFolder } from "./support/ground.ts";
import { type Asked, type Finding, measured } from "./support/measured.ts";
import { median } from "./support/statistics.ts";
import { isSubmission, type Recorded, recordTransactions, replay } from "./support/submission/recorded.ts";

const promised = 0.5;
const connections = 8;

/** A database as it was before anybody handed in, in which the same statements run without the program. */
const copy = "himori_copy";

/**
 * What is compared, and judged, is the work in the database: reading the draft, asking the rule, the transaction that
 * hands in, and reading it back, as the program does it, against that one transaction alone. Paper and file are there
 * before: drawing, encrypting and writing a copy is no SQL. What handing in takes with them is told beside it.
 */
type Way = "in the database" | "with its copy kept" | "with its paper drawn and its copy kept";
const ways: readonly Way[] = [
  "in the database",
  "with its copy kept",
  "with its paper drawn and its copy kept",
];

await measured("submission", async (asked: Asked): Promise<Finding> => {
  const { broken, long } = asked;
  const rounds = broken ? 1 : long ? 7 : 4;
  const each = broken ? 4 : 16;
  const folder = await preparedFolder();
  const postgres = await startEmbeddedPostgres(folder.path, () => undefined);
  const { connection } = postgres;
  try {
    const applicants = await prepare(folder.path, (rounds * (broken ? 1 : ways.length) + 1) * each);
    const owner = new Client(poolOptions({ ...connection, database: "postgres" }));
    await owner.connect();
    await owner.query(`create database ${copy} template ${connection.database}`);
    await owner.end();
    const ground = await openGround(folder.path);
    const running = { ...connection, user: `himori_run_${connection.database}`, database: copy };
    const pool = new Pool({ ...poolOptions(running), max: connections });
    // What breaks between two statements is told by the next one; unheard it would end the program.
    pool.on("error", () => undefined);
    try {
      return await compare({ ground, pool, applicants, rounds, each, broken });
    } finally {
      await pool.end();
      await closePdf();
      await ground.close();
    }
  } finally {
    await postgres.stop();
    folder.remove();
  }
});

async function prepare(dataDir: string, count: number): Promise<Applicant[]> {
  const ground = await openGround(dataDir);
  try {
    const { programme, signIn } = ground;
    await programme.platform.queue.prepare(allJobs({ programme, signIn }));
    const applicants: Applicant[] = [];
    for (let number = 0; number < count; number += 1)
      applicants.push(await addApplicant(ground, { country: "CN", answers: answersOfA }));
    return applicants;
  } finally {
    await ground.close();
  }
}

type Comparing = {
  readonly ground: Ground;
  readonly pool: Pool;
  readonly applicants: readonly Applicant[];
  readonly rounds: number;
  readonly each: number;
  readonly broken: boolean;
};

/** Turn and turn about, so that a busy machine disturbs all alike; the middle one of the ratios counts. */
async function compare({ ground, pool, applicants, rounds, each, broken }: Comparing): Promise<Finding> {
  const left = [...applicants];
  const recorder = recordTransactions();
  try {
    const shares = new Map(ways.map((way) => [way, Array<number>()]));
    // The first round warms up.
    for (let round = -1; round < rounds; round += 1) {
      for (const way of broken || round < 0 ? ways.slice(0, 1) : ways) {
        const programme = await programmeFor(way, { ground, applicants: left.slice(0, each), broken });
        const keptBefore = recorder.take();
        const ours = await handInAll(programme, left.splice(0, each));
        const direct = await replayAll(pool, [...keptBefore, ...recorder.take()]);
        // What ran directly was recorded as well.
        recorder.take();
        if (round < 0) continue;
        shares.get(way)?.push(ours / direct);
        console.log(`  ${way}: ${ours.toFixed(1)}/s, its transaction directly ${direct.toFixed(1)}/s`);
      }
    }
    const told = ways.flatMap((way) => {
      const figures = shares.get(way) ?? [];
      return figures.length > 0 ? [`${Math.round(median(figures) * 100)} % ${way}`] : [];
    });
    const share = median(shares.get("in the database") ?? []);
    return { figure: `of the rate of its transaction: ${told.join(", ")}`, holds: share >= promised };
  } finally {
    recorder.stop();
  }
}

type Preparing = {
  readonly ground: Ground;
  readonly applicants: readonly Applicant[];
  readonly broken: boolean;
};

/** The programme with everything done beforehand that this way leaves out. */
async function programmeFor(way: Way, { ground, applicants, broken }: Preparing): Promise<Programme> {
  const { programme } = ground;
  const { platform } = programme;
  if (way === "with its paper drawn and its copy kept") return programme;
  const kept = new Map<string, FileKept>();
  for (const { actor, caseId, companyId } of applicants) {
    const open = await openDraft(programme, actor, caseId);
    if (!open) throw new Error("an applicant does not find the own draft");
    const { bytes } = await renderPaper(basisOf(programme, open), open.draft);
    if (way === "with its copy kept") continue;
    const file = {
      companyId,
      caseId,
      audience: "programme",
      name: "application.pdf",
      mediaType: "application/pdf",
    } as const;
    kept.set(companyId, await platform.files.keep(actor, { ...file, bytes }));
  }
  if (way === "with its copy kept") return programme;
  const copy = { name: "application.pdf", mediaType: "application/pdf", bytes: new Uint8Array() };
  const files: CompanyFiles = {
    keep: (_, { companyId }) => Promise.resolve(kept.get(companyId) ?? { ok: false, reason: "io" }),
    read: () => Promise.resolve(copy),
  };
  return {
    ...programme,
    platform: { ...platform, files, database: broken ? slow(platform.database) : platform.database },
  };
}

/** The planted fault: every transaction waits before it ends. */
function slow(database: Database): Database {
  return {
    ...database,
    as: (actor, work) =>
      database.as(actor, async (tx) => {
        const done = await work(tx);
        await sleep(250);
        return done;
      }),
  };
}

/** Answers how many a second. Throws when one is refused. */
async function handInAll(programme: Programme, applicants: readonly Applicant[]): Promise<number> {
  const left = [...applicants];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const by = { method: "electronic" } as const;
        const submitted = await submitApplication(programme, next.actor, { caseId: next.caseId, by });
        if (!submitted.ok) throw new Error(`handing in is refused: ${submitted.reason}`);
      }
    }),
  );
  return applicants.length / ((performance.now() - began) / 1000);
}

/** What else was written comes first and is not counted: the transaction refers to it. */
async function replayAll(pool: Pool, recorded: readonly Recorded[]): Promise<number> {
  await replay(
    pool,
    recorded.filter((one) => !isSubmission(one)),
    1,
  );
  return replay(pool, recorded.filter(isSubmission), connections);
}
