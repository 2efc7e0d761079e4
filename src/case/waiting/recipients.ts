// Whom something waits on, as people with an address and a language: a company's members, the office, an expert.
import { defaultLanguage, isLanguage, type Language } from "#i18n/languages.ts";
import { type KnownPerson, listMembers, listPeople, listPeopleOf } from "#people/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { Wait } from "./store.ts";

/** Asked as the system. */
export async function peopleWaitedOn(
  tx: Transaction,
  wait: Wait,
  companyId: string,
): Promise<readonly KnownPerson[]> {
  if (wait.on === "office") return listPeopleOf(tx, "office");
  if (wait.on === "expert") return listPeople(tx, wait.expertId === null ? [] : [wait.expertId]);
  const members = await listMembers(tx, companyId);
  return listPeople(
    tx,
    members.map(({ userId }) => userId),
  );
}

export function languageOf({ language }: KnownPerson): Language {
  return isLanguage(language) ? language : defaultLanguage;
}
