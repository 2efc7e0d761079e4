// What jobs and chapters ask before they write to a person.
import type { Transaction } from "#platform/database/database.ts";
import { type FixedKind, isNoticeKind, type NoticeChoice, type NoticeKind, usualChoices } from "./kinds.ts";
import { choicesOf } from "./store.ts";

/** What the person has chosen for a kind; always "at-once" for those nobody can switch off. Ask as the system or as the person. */
export async function noticeChoiceOf(
  tx: Transaction,
  userId: string,
  kind: NoticeKind | FixedKind,
): Promise<NoticeChoice> {
  if (!isNoticeKind(kind)) return "at-once";
  const choices = await choicesOf(tx, [userId]);
  return (choices.get(userId) ?? usualChoices)[kind];
}

/** Whether a mail of this kind goes to the person now; what they want in the digest or not at all does not. */
export async function mayMail(
  tx: Transaction,
  userId: string,
  kind: NoticeKind | FixedKind,
): Promise<boolean> {
  return (await noticeChoiceOf(tx, userId, kind)) === "at-once";
}
