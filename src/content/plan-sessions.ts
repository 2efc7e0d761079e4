// What the sessions of each menu line are for and who should sit in them: content of the proposed plan.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";

const id = z.string().regex(/^[a-z0-9-]+$/);

const part = z.strictObject({
  people: z.array(id).min(1),
  /** Items of the self-check sheet by which one sees that these people lag behind. */
  items: z.array(z.int().positive()).default([]),
  aim: inEveryLanguage,
});

const line = z.strictObject({
  /** A menu line of an edition; one an edition lacks is never asked for. */
  line: z.string().min(1),
  phase: z.enum(["begin", "build", "teach", "review"]),
  mode: z.enum(["on-site", "online"]),
  /** One session each. */
  parts: z.array(part).min(1),
});

const schema = z
  .strictObject({
    ...provenance,
    people: z.array(z.strictObject({ id, name: inEveryLanguage })).min(1),
    lines: z.array(line).min(1),
  })
  .superRefine(({ people, lines }, context) => {
    const known = new Set(people.map((one) => one.id));
    for (const [index, { line: name, parts }] of lines.entries()) {
      const fault = (message: string) =>
        context.addIssue({ code: "custom", path: ["lines", index], message: `${name}: ${message}` });
      if (lines.findIndex((other) => other.line === name) !== index) fault("stands there twice");
      for (const one of parts.flatMap((each) => each.people)) {
        if (!known.has(one)) fault(`${one} is not defined`);
      }
    }
  });

export type PlanContent = DeepReadonly<z.infer<typeof schema>>;
export type LineContent = PlanContent["lines"][number];
export type LinePart = LineContent["parts"][number];
export type LinePhase = LineContent["phase"];

const file = join(projectRoot, "content/plan/sessions.yaml");

let known: PlanContent | undefined;

/** Read once. Throws ContentFault naming file and path. */
export function readPlanContent(): PlanContent {
  known ??= readYaml(file, schema);
  return known;
}

/** How many sessions each line takes, by the line's id. */
export function partsOfLines(): ReadonlyMap<string, number> {
  return new Map(readPlanContent().lines.map(({ line: name, parts }) => [name, parts.length]));
}
