// Reads the editions of the programme from the folder content/editions/.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ContentFault, readYaml } from "#content/read-yaml.ts";
import { projectRoot } from "#platform/paths.ts";
import { editionSchema, type Edition } from "./edition.ts";

export const editionsFolder = join(projectRoot, "content/editions");

/** Every edition in the folder, the newest year first. Throws ContentFault naming file and path. */
export function readEditions(folder: string = editionsFolder): readonly Edition[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  if (files.length === 0) throw new ContentFault(folder, ["holds no edition"]);
  const editions = files.map((file) => readEdition(join(folder, file)));
  return editions.toSorted((a, b) => b.year - a.year);
}

/** One edition; its id must be the name of its file, so that a case finds its edition again. */
export function readEdition(file: string): Edition {
  const edition = readYaml(file, editionSchema);
  if (edition.id !== basename(file, ".yaml")) {
    throw new ContentFault(file, [`id: ${edition.id} is not the name of the file`]);
  }
  return edition;
}
