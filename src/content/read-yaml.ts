// Reads one YAML file of the folder content/ and checks it against a schema.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import type { Language } from "#i18n/languages.ts";

/** A file of content/ that cannot be used. The message names the file and the place in it. */
export class ContentFault extends Error {
  readonly code = "content-fault";

  constructor(file: string, faults: readonly string[]) {
    super(`${relative(projectRoot, file)}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "ContentFault";
  }
}

export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** Parses and checks the file; the result is frozen. Throws ContentFault naming file and path. */
export function readYaml<S extends z.ZodType>(file: string, schema: S): DeepReadonly<z.infer<S>> {
  const document = parseDocument(readText(file));
  if (document.errors.length > 0) {
    throw new ContentFault(
      file,
      document.errors.map((error) => error.message),
    );
  }
  const checked = schema.safeParse(document.toJS());
  if (!checked.success) throw new ContentFault(file, checked.error.issues.map(describe));
  return freeze(checked.data);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ContentFault(file, [error instanceof Error ? error.message : String(error)]);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join(".");
  return `${path === "" ? "(whole file)" : path}: ${issue.message}`;
}

function freeze<T>(value: T): DeepReadonly<T>;
function freeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

const text = z.string().trim().min(1);

/** A text owed in all six languages (InEveryLanguage). */
export const inEveryLanguage = z.strictObject({
  ja: text,
  en: text,
  "zh-Hans": text,
  th: text,
  vi: text,
  id: text,
} satisfies Record<Language, typeof text>);

/** A text owed in Japanese and English; the other languages may follow. */
export const inStaffLanguages = inEveryLanguage.partial().required({ ja: true, en: true });
