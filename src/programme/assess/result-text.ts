// The result of an assessment as the text that is kept encrypted, and read back from it.
import { z } from "zod";
import type { AssessmentResult } from "./result.ts";

const points = z.number().nullable();
const said = z.string().nullable();
const numbers = z.array(z.int());
const score = z.object({ id: z.string(), company: points, headquarters: points, expert: points });

const why = z.enum(["not-marked", "open-access", "access-unknown", "not-managed", "given-without-contract"]);

const schema = z.object({
  assessmentId: z.string(),
  givenAt: z.coerce.date(),
  handedInAt: z.coerce.date(),
  overall: score,
  items: z.array(
    z.object({
      item: z.int(),
      company: said,
      headquarters: said,
      expert: said,
      finding: z.string(),
      role: z.string(),
    }),
  ),
  stock: z.object({ items: z.int(), important: z.int(), byLevel: z.record(z.string(), z.int()) }),
  byGroup: z.array(score),
  byAim: z.array(score),
  byRequirement: z.array(score),
  gaps: z.array(
    z.object({
      item: z.int(),
      priority: z.boolean(),
      company: said,
      expert: z.string(),
      finding: z.string(),
      menuLine: z.string(),
    }),
  ),
  grid: z.array(z.object({ route: z.string(), aim: z.string(), points, items: numbers })),
  unmanaged: z.array(
    z.object({
      itemId: z.string(),
      number: z.int(),
      title: z.string(),
      level: z.string(),
      why: z.array(why),
    }),
  ),
  inconsistencies: z.array(z.object({ check: z.string(), rows: numbers, items: numbers })),
  measures: z.array(z.object({ measure: z.string(), menuLine: z.string(), note: z.string(), rank: z.int() })),
  summary: z.string(),
});

export function textOfResult(result: AssessmentResult): string {
  return JSON.stringify(result);
}

/** Throws where the text is not the result of an assessment. */
export function resultOfText(text: string): AssessmentResult {
  return schema.parse(JSON.parse(text));
}
