// A data directory whose database is made and migrated already: made once a build, and copied by all who need not start from nothing.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pid } from "node:process";
import { fileURLToPath } from "node:url";
import { projectRoot } from "#platform/paths.ts";

/** Beside the programs that were built from the same sources, and thrown away with them. */
function placeOfPrepared(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== projectRoot && !existsSync(join(folder, ".measurements"))) folder = dirname(folder);
  if (folder === projectRoot) throw new Error("this is not one of the bundled measurements");
  return join(folder, "prepared");
}

/** Making a database and migrating it takes 3 s of processor time, copying it 0.1 s. `make` fills an empty directory and stops. */
export async function copyPrepared(
  target: { readonly path: string; remove(): void },
  make: (dataDir: string) => Promise<void>,
): Promise<void> {
  const prepared = placeOfPrepared();
  if (existsSync(prepared)) return copy(prepared, target.path);
  await make(target.path);
  // Two may be the first at the same time: whoever is later has made a copy for itself alone.
  const own = join(projectRoot, ".cache", `prepared-${pid}`);
  mkdirSync(dirname(own), { recursive: true });
  try {
    copy(target.path, own);
    renameSync(own, prepared);
  } catch (error) {
    if (!existsSync(prepared)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  execFileSync("cp", ["-a", from, to]);
}
