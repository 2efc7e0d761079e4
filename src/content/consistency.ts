// The consistency checks of both sheets: what each is called and why it matters. What it looks for is coded by id in programme/assess.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";
import { readSelfCheckItems } from "./self-check.ts";

const check = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  looksAt: z.enum(["inventory", "self-check", "both"]),
  /** Numbers of the self-check items a finding names; empty where the answers decide. */
  items: z.array(z.int().positive()),
  /** The condition in exact words, for whoever codes it; shown to nobody. */
  when: z.string().min(1),
  title: inEveryLanguage,
  /** Why this does not fit together and what to clear up. */
  reason: inEveryLanguage,
});

const schema = z
  .strictObject({
    ...provenance,
    sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })).min(1),
    checks: z.array(check).min(1),
  })
  .superRefine((file, context) => {
    const numbers = new Set(readSelfCheckItems().map(({ number }) => number));
    const seen = new Set<string>();
    for (const [index, { id, items, looksAt }] of file.checks.entries()) {
      const fault = (message: string) =>
        context.addIssue({ code: "custom", path: ["checks", index], message: `${id}: ${message}` });
      if (seen.has(id)) fault("stands twice");
      seen.add(id);
      for (const item of items) if (!numbers.has(item)) fault(`item ${item} is not on the self-check sheet`);
      if (looksAt === "inventory" && items.length > 0) fault("looks at the inventory alone but names items");
      if (looksAt === "both" && items.length === 0) fault("looks at both sheets but names no item");
    }
  });

export type ConsistencyChecks = DeepReadonly<z.infer<typeof schema>>;
export type ConsistencyCheck = ConsistencyChecks["checks"][number];

export const consistencyFile = join(projectRoot, "content/assess/consistency.yaml");

const files = new Map<string, ConsistencyChecks>();

/** The whole file, read once. Throws ContentFault naming file and path. */
export function readConsistency(file: string = consistencyFile): ConsistencyChecks {
  const known = files.get(file);
  if (known !== undefined) return known;
  const read = readYaml(file, schema);
  files.set(file, read);
  return read;
}

/** All checks, in the order in which findings are listed. */
export function readConsistencyChecks(): readonly ConsistencyCheck[] {
  return readConsistency().checks;
}

/** The check by its id; a finding kept from an older file may name one that is gone. */
export function findConsistencyCheck(id: string): ConsistencyCheck | undefined {
  return readConsistencyChecks().find((check) => check.id === id);
}
