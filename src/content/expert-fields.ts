// The technical and legal fields an expert may name as their own.
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { provenance } from "./provenance.ts";
import { inEveryLanguage, readYaml, type DeepReadonly } from "./read-yaml.ts";

const field = { id: z.string().regex(/^[a-z0-9-]+$/), name: inEveryLanguage };

const schema = z
  .strictObject({
    ...provenance,
    fields: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({
            ...field,
            kind: z.literal("technical"),
            /** Ids of an edition's business types that the field fits; an edition without them fits by words alone. */
            businessTypes: z.array(z.string().min(1)),
            /** Found in the description of a business, whatever their case, they speak for the field. */
            words: z.array(z.string().min(2)),
          }),
          z.strictObject({ ...field, kind: z.literal("legal") }),
        ]),
      )
      .min(1),
  })
  .superRefine(({ fields }, context) => {
    for (const [index, { id }] of fields.entries()) {
      if (fields.findIndex((other) => other.id === id) !== index)
        context.addIssue({
          code: "custom",
          path: ["fields", index],
          message: `field ${id} stands there twice`,
        });
    }
  });

export type ExpertFields = DeepReadonly<z.infer<typeof schema>>["fields"];
export type ExpertField = ExpertFields[number];

const file = join(projectRoot, "content/experts/fields.yaml");

let known: ExpertFields | undefined;

/** All fields in the order they are offered, read once. Throws ContentFault naming file and path. */
export function readExpertFields(): ExpertFields {
  known ??= readYaml(file, schema).fields;
  return known;
}
