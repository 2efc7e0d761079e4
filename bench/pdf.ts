// How long the application takes as a PDF, against LibreOffice converting the same application from its Word file.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { renderApplicationDocx } from "#programme/apply/pdf/application-docx.ts";
import { renderApplicationPdf } from "#programme/apply/pdf/application-paper.ts";
import { bangkokPaper, shanghaiPaper } from "#programme/apply/pdf/sample-papers.ts";
import { measured } from "./support/measured.ts";
import { median } from "./support/statistics.ts";

const run = promisify(execFile);

/** Its time over ours must be more than this. */
const promised = 20;

const soffice = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"].find((path) => existsSync(path));

const papers = [shanghaiPaper, bangkokPaper];

/** What LibreOffice took on the machine this was written on; a stand-in, so that the planted fault needs none. */
const standInMs = 1_000;

await measured("pdf", async ({ broken, long }) => {
  if (!broken && soffice === undefined) {
    throw new Error("LibreOffice is missing: apt-get install -y libreoffice-writer-nogui (as root)");
  }
  const rounds = long ? 10 : broken ? 2 : 4;
  const figures = broken ? await againstStandIn(rounds) : await againstLibreOffice(rounds);
  await closePdf();
  const ours = median(figures.ours);
  const theirs = median(figures.theirs);
  const figure = `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms ${figures.of}: 1/${(theirs / ours).toFixed(0)} (of ${figures.ours.length} and ${figures.theirs.length})`;
  return { figure, holds: theirs > ours * promised };
});

type Figures = { readonly ours: number[]; readonly theirs: number[]; readonly of: string };

/** Turn about, so that whatever else the machine is doing meets both. The first of each warms up and is not counted. */
async function againstLibreOffice(rounds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "himori-bench-pdf-"));
  try {
    const words = await wordFiles(folder);
    await ourTimes(1);
    await convert(folder, words[0] ?? "");
    const figures: Figures = { ours: [], theirs: [], of: "of LibreOffice" };
    for (let round = 0; round < rounds; round += 1) {
      figures.ours.push(...(await ourTimes(4)));
      for (const word of words) figures.theirs.push(await convert(folder, word));
    }
    // For the record: its own start told apart, which a conversion of one application cannot do without.
    const many = await convertAll(folder, [...words, ...(await wordFiles(folder, "again"))]);
    console.log(`  LibreOffice converting several in one call: ${many.toFixed(0)} ms each`);
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of each document, every paper `times` times. */
async function ourTimes(times: number, before = async (): Promise<void> => undefined): Promise<number[]> {
  const figures: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    for (const paper of papers) {
      await before();
      const start = performance.now();
      await renderApplicationPdf(paper, { documentId: "MEAS0RE000", version: time });
      figures.push(performance.now() - start);
    }
  }
  return figures;
}

async function wordFiles(folder: string, name = "application"): Promise<string[]> {
  return Promise.all(
    papers.map(async (paper, index) => {
      const path = join(folder, `${name}-${index}.docx`);
      writeFileSync(path, await renderApplicationDocx(paper));
      return path;
    }),
  );
}

function convert(folder: string, word: string): Promise<number> {
  return convertAll(folder, [word]);
}

/** Milliseconds of each. LibreOffice keeps a profile of its own in the folder: it is warm after the first call. */
async function convertAll(folder: string, words: readonly string[]): Promise<number> {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const start = performance.now();
  await run(soffice ?? "", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...words]);
  const took = performance.now() - start;
  for (const word of words) {
    const pdf = word.replace(/\.docx$/, ".pdf");
    if (readFileSync(pdf).subarray(0, 5).toString() !== "%PDF-") throw new Error("LibreOffice wrote no PDF");
    rmSync(pdf);
  }
  return took / words.length;
}

/** The planted fault: the typesetter is started anew for every document. */
async function againstStandIn(rounds: number): Promise<Figures> {
  return { ours: await ourTimes(rounds, closePdf), theirs: [standInMs], of: "of a stand-in" };
}
