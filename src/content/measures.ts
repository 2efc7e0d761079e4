// The catalogue of measures an expert recommends from: what to do, how much work it is, what shows it was done.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { lawSections } from "./law-cards.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";
import { readSelfCheckItems } from "./self-check.ts";

/** How much work a measure is for the company, least first. */
export const efforts = ["small", "medium", "large"] as const;
export type Effort = (typeof efforts)[number];

/** What a measure costs beside working time, least first. */
export const costs = ["none", "low", "medium", "high"] as const;
export type Cost = (typeof costs)[number];

const measure = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  effort: z.enum(efforts),
  cost: z.enum(costs),
  /** The menu line of the programme that helps; an edition without this line simply has none to offer. */
  menuLine: z.string().min(1),
  /** Numbers of the self-check items whose gap it closes. */
  items: z.array(z.int().positive()).min(1),
  /** Sections of the country's law card to read with it. */
  law: z.array(z.enum(lawSections)),
  name: inEveryLanguage,
  what: inEveryLanguage,
  /** What shows that it was done. */
  evidence: inEveryLanguage,
});

const schema = z
  .strictObject({
    ...provenance,
    sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })).min(1),
    measures: z.array(measure).min(1),
  })
  .superRefine((file, context) => {
    const numbers = new Set(readSelfCheckItems().map(({ number }) => number));
    const seen = new Set<string>();
    for (const [index, { id, items }] of file.measures.entries()) {
      const fault = (message: string) =>
        context.addIssue({ code: "custom", path: ["measures", index], message: `${id}: ${message}` });
      if (seen.has(id)) fault("stands twice");
      seen.add(id);
      for (const item of items) if (!numbers.has(item)) fault(`item ${item} is not on the self-check sheet`);
    }
    const helped = new Set(file.measures.flatMap(({ items }) => items));
    for (const item of numbers) {
      if (helped.has(item)) continue;
      context.addIssue({ code: "custom", path: ["measures"], message: `no measure helps with item ${item}` });
    }
  });

export type Measures = DeepReadonly<z.infer<typeof schema>>;
export type Measure = Measures["measures"][number];

export const measuresFile = join(projectRoot, "content/assess/measures.yaml");

const files = new Map<string, Measures>();

/** The whole file, read once. Throws ContentFault naming file and path. */
export function readMeasuresFile(file: string = measuresFile): Measures {
  const known = files.get(file);
  if (known !== undefined) return known;
  const read = readYaml(file, schema);
  files.set(file, read);
  return read;
}

/** All measures, in the order of the self-check sheet. */
export function readMeasures(): readonly Measure[] {
  return readMeasuresFile().measures;
}

/** The measures that close a gap at this item; for every item of the sheet there is at least one. */
export function measuresFor(item: number): readonly Measure[] {
  return readMeasures().filter(({ items }) => items.includes(item));
}

/** The measure by its id; an assessment kept from an older catalogue may name one that is gone. */
export function findMeasure(id: string): Measure | undefined {
  return readMeasures().find((one) => one.id === id);
}
