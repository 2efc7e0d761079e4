// Which expert is party to a case, from the assignment to its ending.
import { randomUUID } from "node:crypto";
import { and, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { assignmentEndings, assignments } from "./schema.ts";

export type Assignment = typeof assignments.$inferSelect;
export type AssignmentEnding = typeof assignmentEndings.$inferSelect;

const notEnded = isNull(assignmentEndings.assignmentId);

/** The case's expert of today, if it has one. */
export async function findAssignment(tx: Transaction, caseId: string): Promise<Assignment | undefined> {
  const rows = await tx
    .select({ assignment: assignments })
    .from(assignments)
    .leftJoin(assignmentEndings, eq(assignmentEndings.assignmentId, assignments.id))
    .where(and(eq(assignments.caseId, caseId), notEnded));
  return rows[0]?.assignment;
}

/** Everybody who was ever the case's expert, newest first. */
export function listAssignments(tx: Transaction, caseId: string) {
  return tx
    .select({ assignment: assignments, ending: assignmentEndings })
    .from(assignments)
    .leftJoin(assignmentEndings, eq(assignmentEndings.assignmentId, assignments.id))
    .where(eq(assignments.caseId, caseId))
    .orderBy(desc(assignments.assignedAt));
}

/** How many cases each of these experts has today; an expert without one is left out. */
export async function countCasesOf(
  tx: Transaction,
  expertIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (expertIds.length === 0) return new Map();
  const rows = await tx
    .select({ expertId: assignments.expertId, cases: count() })
    .from(assignments)
    .leftJoin(assignmentEndings, eq(assignmentEndings.assignmentId, assignments.id))
    .where(and(inArray(assignments.expertId, [...expertIds]), notEnded))
    .groupBy(assignments.expertId);
  return new Map(rows.map(({ expertId, cases }) => [expertId, cases]));
}

export type NewAssignment = {
  readonly caseId: string;
  readonly expertId: string;
  readonly at: Date;
  readonly actor: Actor;
};

/** The expert is party to the case from this transaction's commit on. Call it after moveCase, under its lock. */
export async function addAssignment(tx: Transaction, assigned: NewAssignment): Promise<string> {
  const { caseId, expertId, at, actor } = assigned;
  const id = randomUUID();
  await tx.insert(assignments).values({ id, caseId, expertId, assignedAt: at, assignedBy: actorId(actor) });
  return id;
}

/** Ends the expert's access with this transaction's commit. */
export async function endAssignment(tx: Transaction, ending: AssignmentEnding): Promise<void> {
  await tx.insert(assignmentEndings).values(ending);
}
