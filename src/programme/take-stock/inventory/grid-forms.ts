// What the working table's script may send: rows with what was typed, or rows to remove and bring back.
import { z } from "zod";
import { readBody } from "#platform/forms/read-body.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { uuidOf } from "#platform/uuid-of.ts";
import type { Sent } from "./grid-config.ts";

/** Two thousand pasted rows of every column fit in; beyond that it is the import's work. */
export const gridLimits = { bytes: 16 * 1024 * 1024, rows: 2000, cells: 80 } as const;

const itemId = z.string().refine(isUuid);
const cell = z.object({ column: z.string().max(60), typed: z.string(), was: z.string() });
const row = z.object({
  key: z.string().min(1).max(100),
  itemId: itemId.nullable(),
  cells: z.array(cell).min(1).max(gridLimits.cells),
});
const sent = z.union([
  z.object({ kind: z.enum(["typed", "pasted", "bulk"]), rows: z.array(row).min(1).max(gridLimits.rows) }),
  z.object({ kind: z.enum(["removed", "restored"]), itemIds: z.array(itemId).min(1).max(gridLimits.rows) }),
]);

export type ReadSent = { ok: true; sent: Sent } | { ok: false; status: 400 | 413 | 422 };

/** 400: no JSON at all; 413: more than ever belongs in one save; 422: JSON, but nothing the script sends. */
export async function readSent(request: Request): Promise<ReadSent> {
  const body = await readBody(request, gridLimits.bytes);
  if (!body.ok) return { ok: false, status: body.reason === "too-large" ? 413 : 400 };
  const parsed = parseJson(body.bytes.toString("utf8"));
  if (parsed === undefined) return { ok: false, status: 400 };
  const read = sent.safeParse(parsed);
  return read.success ? { ok: true, sent: read.data } : { ok: false, status: 422 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The id of a row that a script made under this name: the same however often it is sent, and never one that stands
 * in another case, whatever name is sent.
 */
export function idOfNewRow(caseId: string, key: string): string {
  return uuidOf(`new row\n${caseId}\n${key}`);
}
