// The list's filter and place as they stand in its address.
import { isUuid } from "#platform/forms/uuid.ts";
import type { SentFilter, SentPlace } from "#platform/mail/sent-store.ts";
import { type MailState, mailStates } from "#platform/mail/states.ts";

type Asked = { readonly [name: string]: string | undefined };

const longestWord = 100;

/** What is not understood counts as not asked. */
export function readFilter(asked: Asked): SentFilter {
  const word = (name: string): string | undefined => {
    const text = asked[name]?.replaceAll("\u0000", "").trim().slice(0, longestWord);
    return text === "" ? undefined : text;
  };
  const caseId = word("case");
  return {
    person: word("person"),
    kind: word("kind"),
    state: mailStates.find((state): state is MailState => state === asked["state"]),
    caseId: caseId !== undefined && isUuid(caseId) ? caseId : undefined,
  };
}

export function queryOf({ person, kind, state, caseId }: SentFilter): Record<string, string | undefined> {
  return { person, kind, state, case: caseId };
}

/** "1790000000000_<uuid>"; undefined when none is asked or it is not written so. Thirteen digits reach to 2286: the database reads no year of five. */
export function readPlace(text: string | undefined): SentPlace | undefined {
  const [moment = "", id = ""] = (text ?? "").split("_");
  return /^\d{10,13}$/.test(moment) && isUuid(id) ? { queuedAt: new Date(Number(moment)), id } : undefined;
}

export function placeText({ queuedAt, id }: SentPlace): string {
  return `${queuedAt.getTime()}_${id}`;
}
