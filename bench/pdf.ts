// Our PDF of an application against LibreOffice converting the same application from the Word file.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { renderApplicationDocx } from "#programme/apply/pdf/application-docx.ts";
import { renderApplicationPdf } from "#programme/apply/pdf/application-paper.ts";
import { paperOfAnswers } from "#programme/apply/pdf/paper-of-answers.ts";
import { answersOfB, basisOf, edition2026 } from "#programme/apply/sample-answers.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { measured } from "./support/measured.ts";

const run = promisify(execFile);
const paper = paperOfAnswers(basisOf(edition2026, "VN", answersOfB));
const binding = { documentId: "ABCDEFGH12", version: 7 };
const promised = 1 / 20;

await measured("pdf", async ({ broken, long }) => {
  const documents = long ? 100 : 10;
  // The planted fault: every document is set forty times over.
  const ours = await timeOfOurs(broken ? 40 : 1, broken ? 1 : documents);
  const theirs = broken ? await timeOf(() => sleep(800)) : await timeOfLibreOffice(long ? 5 : 2);
  await closePdf();
  const times = (theirs / ours).toFixed(1);
  const figure = `${ours.toFixed(0)} ms where LibreOffice takes ${theirs.toFixed(0)} ms: ${times} times as fast`;
  return { figure, holds: ours / theirs < promised };
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds a document, once the typesetter has been used: the programme's runs for weeks. */
async function timeOfOurs(times: number, documents: number): Promise<number> {
  for (let warming = 0; warming < 3; warming += 1) await renderApplicationPdf(paper, binding);
  const all = await timeOf(async () => {
    for (let count = 0; count < documents * times; count += 1) await renderApplicationPdf(paper, binding);
  });
  return all / documents;
}

/** Milliseconds a document, the best of some; the first run, which makes its profile, is not counted. */
async function timeOfLibreOffice(tries: number): Promise<number> {
  const soffice = await findLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "himori-pdf-"));
  try {
    const source = join(folder, "application.docx");
    writeFileSync(source, await renderApplicationDocx(paper));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, source];
    const convert = () => run(soffice, options, { timeout: 180_000 });
    await convert();
    if (!existsSync(join(folder, "application.pdf"))) throw new Error("LibreOffice made no PDF");
    const times: number[] = [];
    for (let count = 0; count < tries; count += 1) times.push(await timeOf(convert));
    return Math.min(...times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const libreOffice = "libreoffice-writer-nogui";

async function findLibreOffice(): Promise<string> {
  const place = "/usr/bin/soffice";
  if (existsSync(place)) return place;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`This comparison needs LibreOffice. As root, once:  apt-get install ${libreOffice}`);
  }
  console.log(`  installing ${libreOffice} for the comparison`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["-q", "update"], { env });
  await run("apt-get", ["-q", "-y", "install", "--no-install-recommends", libreOffice], { env });
  return place;
}
