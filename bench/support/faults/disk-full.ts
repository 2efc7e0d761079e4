// A disk of a few megabytes under the files of the program, which can be filled and emptied.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { urls } from "#urls.ts";
import { handIn, type Told } from "../kill/browsers.ts";
import { sheetOf } from "./people.ts";
import { ask, expectAllShown, importSheet, type Trial, typeRow } from "./trial.ts";

const filesOf = (dataDir: string) => join(dataDir, "files");

/** Undefined where no disk of our own can be mounted. Answers what takes it away again. */
export function mountSmallDisk(dataDir: string): (() => void) | undefined {
  const files = filesOf(dataDir);
  mkdirSync(files, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", files], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return () => void execFileSync("umount", ["--lazy", files], { stdio: "ignore" });
}

/** Files are refused and nothing else is; with room again the application of `told` is handed in. */
export async function diskFull(trial: Trial, told: Told): Promise<void> {
  const { faults } = trial;
  const filler = join(filesOf(trial.dataDir), "filler");
  for (const size of [1_000_000, 1_000]) fill(filler, size);
  const refuse = (what: string, status: number | undefined) => {
    trial.refused += 1;
    if (status !== 422) faults.push(`on a full disk ${what} is answered ${status ?? "not at all"}`);
  };
  const sheet = await importSheet(trial, await sheetOf(300));
  refuse("a sheet", sheet === "begun" ? 303 : sheet?.status);
  const { cookie, caseId } = told.applicant;
  const body = new FormData();
  body.append("sealed", new File([`%PDF-1.7\n${"x".repeat(200_000)}`], "押印済み.pdf"));
  const scan = await ask(trial, { cookie, path: urls.scans.to({ caseId }), body });
  refuse("a scan", scan?.status);
  if (!(await typeRow(trial, "on a full disk"))) faults.push("on a full disk of files a row is not saved");
  await expectAllShown(trial, "on a full disk");
  rmSync(filler);
  await handIn({ url: trial.program.url, over: false }, told);
}

function fill(file: string, bytes: number): void {
  const piece = Buffer.alloc(bytes);
  try {
    for (;;) writeFileSync(file, piece, { flag: "a" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
