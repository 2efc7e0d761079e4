// What is written about a session, and how it is kept: as one encrypted text, bound to its row.
import { z } from "zod";
import type { Why } from "./proposal/choose.ts";

/** As typed; `why` is the computed reason of a proposed session, told in each reader's own language. */
export type SessionTexts = {
  readonly aim: string;
  readonly place: string;
  readonly people: string;
  readonly reason: string;
  readonly why: readonly Why[];
};

const items = z.array(z.int());
const why = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["compulsory", "held", "wished", "room", "groups-lag", "one-session", "separate-worth-it"]),
  }),
  z.object({ kind: z.enum(["priority", "gaps"]), items }),
  z.object({ kind: z.literal("measures"), count: z.int() }),
]);

const schema = z.object({
  aim: z.string(),
  place: z.string(),
  people: z.string(),
  reason: z.string(),
  why: z.array(why).catch([]),
});

/** Always with the same keys in the same order: equal texts are equal strings. */
export function writeTexts({ aim, place, people, reason, why: whys }: SessionTexts): string {
  return JSON.stringify({ aim, place, people, reason, why: whys });
}

/** Throws for what this program has not written. */
export function readTexts(json: string): SessionTexts {
  return schema.parse(JSON.parse(json));
}

/** Computed reasons as a form carries them along; what is no such list is no reason. */
export function readWhys(json: string): readonly Why[] {
  try {
    return z.array(why).max(10).catch([]).parse(JSON.parse(json));
  } catch {
    return [];
  }
}

export const textsOf = (versionId: string, position: number) => ({
  table: "plan_session_texts",
  row: `${versionId}/${position}`,
  column: "texts",
});
export const reasonOf = (versionId: string) => ({
  table: "plan_version_texts",
  row: versionId,
  column: "reason",
});
export const refusalReasonOf = (versionId: string) => ({
  table: "plan_refusal_texts",
  row: versionId,
  column: "reason",
});
