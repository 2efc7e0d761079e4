// Looks for words wherever they could have ended up: every file below a folder, every row of every table.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Client } from "pg";
import { formsOf, type Needle } from "./forms-of-word.ts";

export type Search = {
  /** What was found, where, in which form. */
  readonly findings: readonly string[];
  /** How much was looked at, so that an empty search does not pass for a clean one. */
  readonly files: number;
  readonly bytes: number;
  readonly rows: number;
};

export const nothing: Search = { findings: [], files: 0, bytes: 0, rows: 0 };

export function together(searches: readonly Search[]): Search {
  return {
    findings: searches.flatMap(({ findings }) => findings),
    files: searches.reduce((sum, { files }) => sum + files, 0),
    bytes: searches.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: searches.reduce((sum, { rows }) => sum + rows, 0),
  };
}

function formsIn(bytes: Buffer, needles: readonly Needle[]): string[] {
  return needles.filter((needle) => bytes.includes(needle.bytes)).map(({ form }) => form);
}

export function searchText(where: string, text: string, words: readonly string[]): string[] {
  const bytes = Buffer.from(text);
  return formsIn(bytes, words.flatMap(formsOf)).map((form) => `${where}: ${form}`);
}

/** Every file below the folder, the database's own among them, except what `leaveOut` names. */
export function searchFolder(
  folder: string,
  words: readonly string[],
  leaveOut: (path: string) => boolean = () => false,
): Search {
  const needles = words.flatMap(formsOf);
  const findings: string[] = [];
  let [files, bytes] = [0, 0];
  for (const path of filesBelow(folder)) {
    if (leaveOut(path)) continue;
    const content = readFileSync(path);
    files += 1;
    bytes += content.length;
    findings.push(...formsIn(content, needles).map((form) => `${relative(folder, path)}: ${form}`));
    findings.push(...formsIn(Buffer.from(relative(folder, path)), needles).map(() => `the name of a file`));
  }
  return { ...nothing, findings, files, bytes };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** Every row of every table as a dump writes it. The owner must see them all: policies not forced. */
export async function searchDump(owner: Client, words: readonly string[]): Promise<Search> {
  const needles = words.flatMap(formsOf);
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const findings: string[] = [];
  let rows = 0;
  for (const { name } of tables) {
    const read = await owner.query<{ line: string }>(`select t::text as line from ${name} t`);
    rows += read.rows.length;
    const found = new Set(read.rows.flatMap(({ line }) => formsIn(Buffer.from(line), needles)));
    findings.push(...[...found].map((form) => `table ${name}: ${form}`));
  }
  return { ...nothing, findings, rows };
}
