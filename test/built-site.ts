// Brings dist/ up to date before the journeys, which need the style sheet and the scripts as a browser gets them.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "#platform/paths.ts";

export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(projectRoot, "scripts/build.mjs")]);
}
