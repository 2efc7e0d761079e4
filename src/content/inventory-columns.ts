// The columns of the list of information held: names, options and the header words by which other sheets are recognised.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.array(z.string().trim().min(1));

/** Header words by language; compared after folding, so width and letter case do not matter. */
const synonyms = z.strictObject({ ja: words, en: words, "zh-Hans": words, th: words, vi: words, id: words });

const option = z.strictObject({
  id,
  name: inEveryLanguage,
  /** Other words that mean the option, in any language, as companies write them. */
  also: words,
  /** On the kinds of information only. */
  family: z.enum(["technical", "business"]).optional(),
});

const column = {
  id,
  /** Owed before the list is handed in for the first time. */
  minimum: z.boolean(),
  name: inEveryLanguage,
  hint: inEveryLanguage,
  synonyms,
  /** How the Japanese words are read, in katakana: old systems write their headers so. */
  readings: z.array(z.string().regex(/^[ァ-ヶー]{2,}$/)),
};

const schema = z
  .strictObject({
    ...provenance,
    sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })).min(1),
    columns: z
      .array(
        z.discriminatedUnion("type", [
          z.strictObject({
            ...column,
            type: z.enum(["text", "long-text", "site", "department"]),
            /** Invented, and a name only. */
            example: inEveryLanguage,
          }),
          z.strictObject({
            ...column,
            type: z.enum(["choice", "choices"]),
            /** Option ids joined by commas. */
            example: z.string().min(1),
            options: z.array(option).min(2),
          }),
          z.strictObject({ ...column, type: z.literal("date"), example: z.iso.date() }),
          z.strictObject({ ...column, type: z.literal("rating"), example: z.string().regex(/^[1-5]$/) }),
        ]),
      )
      .min(1),
  })
  .superRefine(({ columns }, context) => {
    const fault = (index: number, message: string) =>
      context.addIssue({ code: "custom", path: ["columns", index], message });
    for (const [index, one] of columns.entries()) {
      if (columns.findIndex((other) => other.id === one.id) !== index)
        fault(index, `${one.id} stands there twice`);
      if (!("options" in one)) continue;
      const known = one.options.map((option) => option.id);
      if (new Set(known).size !== known.length) fault(index, `${one.id} offers an option twice`);
      for (const chosen of one.example.split(",")) {
        if (!known.includes(chosen)) fault(index, `example ${chosen} is no option of ${one.id}`);
      }
    }
  });

export type InventoryColumns = DeepReadonly<z.infer<typeof schema>>["columns"];
export type InventoryColumn = InventoryColumns[number];
export type ChoiceColumn = Extract<InventoryColumn, { readonly options: unknown }>;
export type ColumnOption = ChoiceColumn["options"][number];
export type ColumnId = string;

const file = join(projectRoot, "content/inventory/columns.yaml");

let known: InventoryColumns | undefined;

/** All columns in their order, read once. Throws ContentFault naming file and path. */
export function readInventoryColumns(): InventoryColumns {
  known ??= readYaml(file, schema).columns;
  return known;
}

/** The column with this id, if there is one. */
export function findColumn(column: ColumnId): InventoryColumn | undefined {
  return readInventoryColumns().find((one) => one.id === column);
}

/** The options of a choice column; none for every other column. */
export function optionsOf(column: InventoryColumn): readonly ColumnOption[] {
  return "options" in column ? column.options : [];
}
