// The SQL of people's choices of notices.
import { desc, inArray } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { type NoticeChoice, type NoticeChoices, type NoticeKind, usualChoices } from "./kinds.ts";
import { noticeChoices } from "./schema.ts";

/** The newest choice of each kind, the usual one where there is none; of people the actor may see (themselves, or the system). */
export async function choicesOf(
  tx: Transaction,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeChoices>> {
  if (userIds.length === 0) return new Map();
  const { userId, kind, choice, id } = noticeChoices;
  const rows = await tx
    .selectDistinctOn([userId, kind], { userId, kind, choice })
    .from(noticeChoices)
    .where(inArray(userId, [...userIds]))
    .orderBy(userId, kind, desc(id));
  return new Map(
    userIds.map((one) => {
      const choices = { ...usualChoices };
      for (const row of rows) if (row.userId === one) choices[row.kind] = row.choice;
      return [one, choices];
    }),
  );
}

export async function addChoices(
  tx: Transaction,
  { userId, chosenAt, chosen }: { userId: string; chosenAt: Date; chosen: readonly Chosen[] },
): Promise<void> {
  if (chosen.length === 0) return;
  await tx.insert(noticeChoices).values(chosen.map((one) => ({ userId, chosenAt, ...one })));
}

export type Chosen = { readonly kind: NoticeKind; readonly choice: NoticeChoice };
