// What is news to one person: messages, what is asked, dates, stages. Read in the person's own name, behind the same walls.
import type { Programme } from "#edition/programme.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { listMyCompanies } from "#people/queries.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Transaction } from "#platform/database/database.ts";
import { caseName } from "../case-name.ts";
import { stageNames, stageNamesForOffice } from "../messages/stages.ts";
import { listStandingsOf } from "../queries.ts";
import type { CaseStanding } from "../store.ts";
import { listUnread } from "../threads/queries.ts";
import { languageOf } from "../waiting/recipients.ts";
import { remindingOf } from "../waiting/reminders.ts";
import { listOpenOnExpert, listOpenOnParty, type Wait } from "../waiting/store.ts";
import type { DigestContent } from "./emails/digest.tsx";
import type { Reader } from "./readers.ts";
import { newlyDue, type Span, within } from "./rules.ts";
import { listMoved } from "./store.ts";

export type News = Pick<DigestContent, "messages" | "opened" | "due" | "moved" | "overdue">;

type Asking = { readonly reader: Reader; readonly span: Span; readonly today: string };

/** Undefined when there is nothing to tell. What stays overdue is told along with news, and is none itself. */
export async function readNews(
  tx: Transaction,
  programme: Programme,
  asking: Asking,
): Promise<News | undefined> {
  const { reader, span, today } = asking;
  const { choices, role } = reader;
  const counts = choices.messages === "digest" ? await newMessages(tx, asking) : new Map<string, number>();
  const moved = choices.progress === "digest" ? await movedCases(tx, asking) : [];
  const waits = await openWaits(tx, reader);
  const standings = new Map(
    (await listStandingsOf(tx, [...new Set([...counts.keys(), ...waits.map(({ caseId }) => caseId)])])).map(
      (standing) => [standing.caseId, standing],
    ),
  );
  const shown = shownIn(programme, languageOf(reader.person));
  const opened = choices.progress === "digest" ? waits.filter(({ since }) => within(span, since)) : [];
  const lastDay = dayIn(homeTimeZone, span.from);
  const isDue = (wait: Wait): boolean => {
    const standing = standings.get(wait.caseId);
    const reminding = standing && remindingOf(programme, { wait, standing }, today);
    return newlyDue({ dueOn: wait.dueOn, reminding }, lastDay, today);
  };
  const tellsDates = choices.deadlines === "digest" || role === "office";
  const due = tellsDates ? waits.filter((wait) => !opened.includes(wait) && isDue(wait)) : [];
  if (counts.size + moved.length + opened.length + due.length === 0) return undefined;
  const overdue = waits.filter((wait) => role === "office" && wait.dueOn < today && !due.includes(wait));
  const asked = (wait: Wait) => ({
    ...shown(standings.get(wait.caseId)),
    what: wait.what,
    dueOn: wait.dueOn,
  });
  return {
    messages: [...counts].map(([caseId, count]) => ({ ...shown(standings.get(caseId)), count })),
    opened: opened.map(asked),
    due: due.map(asked),
    moved: moved.map((one) => ({ ...shown(one), stage: stageName(reader, one) })),
    overdue: overdue.map(asked),
  };
}

/** Unread messages by case, of the cases in which one has arrived since the last digest. */
async function newMessages(tx: Transaction, { reader, span }: Asking): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { caseId, messages, newestAt } of await listUnread(tx, reader.person.userId)) {
    if (within(span, newestAt)) counts.set(caseId, (counts.get(caseId) ?? 0) + messages);
  }
  return counts;
}

async function movedCases(tx: Transaction, { reader, span }: Asking): Promise<CaseStanding[]> {
  if (reader.role !== "company") return listMoved(tx, span);
  const companies = await listMyCompanies(tx, reader.person.userId);
  return listMoved(tx, span, { companyIds: companies.map(({ id }) => id) });
}

function openWaits(tx: Transaction, { role, person }: Reader): Promise<Wait[]> {
  return role === "expert" ? listOpenOnExpert(tx, person.userId) : listOpenOnParty(tx, role);
}

function shownIn(programme: Programme, language: Language) {
  return (standing: CaseStanding | undefined) => ({
    name: standing ? caseName(programme, standing, language) : "",
    receiptNumber: standing?.receiptNumber ?? null,
  });
}

function stageName({ role, person }: Reader, { stage }: CaseStanding): string {
  const language = languageOf(person);
  return role === "office"
    ? stageNamesForOffice[staffLanguageOf(language)][stage]
    : stageNames[language][stage];
}
