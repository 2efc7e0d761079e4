// Where the project's own folders are, whether it runs from source, from dist/ or in a test.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The folder that holds package.json: content/, db/ and node_modules/ lie in it. */
export const projectRoot = findRoot();
