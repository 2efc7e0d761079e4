// A person chooses anew what to be told of.
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { type NoticeChoices, noticeKinds, usualChoices } from "./kinds.ts";
import { addChoices, choicesOf } from "./store.ts";

/** Only what differs from before becomes a record. */
export async function chooseNotices(
  platform: Platform,
  person: { readonly userId: string; readonly actor: Actor },
  choices: NoticeChoices,
): Promise<void> {
  const { userId, actor } = person;
  await platform.database.as(actor, async (tx) => {
    const before = (await choicesOf(tx, [userId])).get(userId) ?? usualChoices;
    const chosen = noticeKinds
      .filter((kind) => before[kind] !== choices[kind])
      .map((kind) => ({ kind, choice: choices[kind] }));
    await addChoices(tx, { userId, chosenAt: platform.clock.now(), chosen });
  });
}
