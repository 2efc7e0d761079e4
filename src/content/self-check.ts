// The self-check sheet: its items, its scale, and the aims, routes and requirements each item serves.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";

const id = z.string().regex(/^[a-z0-9-]+$/);
const named = z.strictObject({ id, name: inEveryLanguage });

const answer = z.strictObject({
  id,
  label: inEveryLanguage,
  /** null: the item is left out of every average. */
  points: z.int().min(0).max(3).nullable(),
  needsReason: z.boolean().default(false),
});

const item = z.strictObject({
  number: z.int().positive(),
  /** ★: one of the first to fix, which a visitor is asked too. */
  priority: z.boolean().default(false),
  group: id,
  aims: z.array(id).min(1),
  /** Through whom information would go if the item were not done. */
  routes: z.array(id).min(1),
  requirements: z.array(id),
  /** The menu line of the programme that helps; an edition without this line simply has none to offer. */
  menuLine: z.string().min(1),
  text: inEveryLanguage,
});

const ids = (list: readonly { id: string }[]) => new Set(list.map((one) => one.id));

const schema = z
  .strictObject({
    ...provenance,
    sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })).min(1),
    scale: z.array(answer).min(2),
    aims: z.array(named),
    routes: z.array(named),
    requirements: z.array(named),
    groups: z.array(named).min(1),
    items: z.array(item).min(1),
  })
  .superRefine((sheet, context) => {
    const [groups, aims, routes] = [ids(sheet.groups), ids(sheet.aims), ids(sheet.routes)];
    const requirements = ids(sheet.requirements);
    for (const [index, { number, ...one }] of sheet.items.entries()) {
      const fault = (message: string) =>
        context.addIssue({ code: "custom", path: ["items", index], message: `item ${number}: ${message}` });
      if (number !== index + 1) fault(`stands at place ${index + 1}`);
      if (!groups.has(one.group)) fault(`group ${one.group} is not defined`);
      for (const aim of one.aims) if (!aims.has(aim)) fault(`aim ${aim} is not defined`);
      for (const route of one.routes) if (!routes.has(route)) fault(`route ${route} is not defined`);
      for (const kind of one.requirements) {
        if (!requirements.has(kind)) fault(`requirement ${kind} is not defined`);
      }
    }
  });

export type SelfCheck = DeepReadonly<z.infer<typeof schema>>;
export type SelfCheckItem = SelfCheck["items"][number];
/** An aim, a route, a requirement or a group: what scores are counted by. */
export type SheetDimension = SelfCheck["aims"][number];
export type ScaleAnswer = SelfCheck["scale"][number];

export const selfCheckFile = join(projectRoot, "content/self-check/items.yaml");

const sheets = new Map<string, SelfCheck>();

/** The whole sheet, read once. Throws ContentFault naming file and path. */
export function readSelfCheck(file: string = selfCheckFile): SelfCheck {
  const known = sheets.get(file);
  if (known !== undefined) return known;
  const sheet = readYaml(file, schema);
  sheets.set(file, sheet);
  return sheet;
}

/** All items, in the order of the sheet. */
export function readSelfCheckItems(): readonly SelfCheckItem[] {
  return readSelfCheck().items;
}

/** The first items to fix (★), which a visitor is asked. */
export function readPriorityItems(): readonly SelfCheckItem[] {
  return readSelfCheckItems().filter((one) => one.priority);
}

/** How many items point to each menu line, by the line's id. */
export function itemsByLine(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { menuLine } of readSelfCheckItems()) counts.set(menuLine, (counts.get(menuLine) ?? 0) + 1);
  return counts;
}
