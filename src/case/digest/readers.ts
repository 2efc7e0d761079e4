// Who has chosen to have anything in the daily digest.
import { type NoticeChoices, usualChoices } from "#people/notifications/kinds.ts";
import { choicesOf } from "#people/notifications/store.ts";
import { type KnownPerson, listPeopleOf } from "#people/queries.ts";
import type { Role } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";

/** Operators have no cases to be told of. */
const roles = ["company", "office", "expert"] as const satisfies readonly Role[];

export type Reader = {
  readonly person: KnownPerson;
  readonly role: (typeof roles)[number];
  readonly choices: NoticeChoices;
};

/** Asked as the system. */
export async function listReaders(tx: Transaction): Promise<Reader[]> {
  const all: Reader[] = [];
  for (const role of roles) {
    const people = await listPeopleOf(tx, role);
    const choices = await choicesOf(
      tx,
      people.map(({ userId }) => userId),
    );
    for (const person of people) {
      const chosen = choices.get(person.userId) ?? usualChoices;
      if (Object.values(chosen).includes("digest")) all.push({ person, role, choices: chosen });
    }
  }
  return all;
}
