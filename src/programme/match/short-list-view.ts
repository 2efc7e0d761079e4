// Reads and words what the short list shows: the case's needs, requests so far, who is and was in charge.
import { listAssignments } from "#case/assignment-store.ts";
import { stageNamesForOffice } from "#case/messages/stages.ts";
import { type CaseStanding, findStanding } from "#case/store.ts";
import { countryOf, type Programme } from "#edition/programme.ts";
import { formatList } from "#i18n/formats.ts";
import { languageNames, type StaffLanguage } from "#i18n/languages.ts";
import { namesOf } from "#people/queries.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Transaction } from "#platform/database/database.ts";
import { openRequestOf, readShortList, type ShortList } from "./candidates.ts";
import { matchStaffMessages } from "./messages/staff/catalog.ts";
import type { ShownCharge } from "./pages/in-charge.tsx";
import type { ShownRequest } from "./pages/requests-so-far.tsx";
import type { ShownCandidate } from "./pages/short-list-page.tsx";
import { argumentText, exclusionText } from "./reason-text.ts";
import { type Exclusion, isOpen, stateOfRequest } from "./rules.ts";
import { type KnownRequest, listChangeRequests, listDepartures } from "./store.ts";
import { fieldNames } from "./web.ts";

export type CaseView = {
  readonly list: ShortList;
  readonly standing: CaseStanding;
  readonly charge: ShownCharge;
  readonly names: ReadonlyMap<string, string>;
};

/** Undefined when there is no such case with an application, or the reader may not see it. */
export async function readCaseView(
  tx: Transaction,
  programme: Programme,
  caseId: string,
): Promise<CaseView | undefined> {
  const list = await readShortList(tx, programme, caseId);
  const standing = await findStanding(tx, caseId);
  if (!list || !standing) return undefined;
  const assignments = await listAssignments(tx, caseId);
  const ids = [
    ...assignments.map(({ assignment }) => assignment.expertId),
    ...list.requests.map(({ request }) => request.expertId),
  ];
  const names = await namesOf(tx, [...new Set(ids)]);
  const departures = await listDepartures(tx, caseId);
  const asked = await listChangeRequests(tx, caseId);
  const nameOf = (id: string) => names.get(id) ?? "";
  const now = assignments.find(({ ending }) => ending === null)?.assignment;
  const charge: ShownCharge = {
    now: now && { name: nameOf(now.expertId), since: dayIn(homeTimeZone, now.assignedAt) },
    past: assignments.flatMap(({ assignment, ending }) => {
      if (!ending) return [];
      const left = departures.find(({ assignmentId }) => assignmentId === assignment.id);
      return {
        name: nameOf(assignment.expertId),
        from: dayIn(homeTimeZone, assignment.assignedAt),
        until: dayIn(homeTimeZone, ending.endedAt),
        kind: left?.kind,
        reason: left?.reason ?? "",
      };
    }),
    asked: asked.flatMap(({ asked: { id, party, reason, askedAt }, reply }) =>
      reply ? [] : [{ changeId: id, party, reason, on: dayIn(homeTimeZone, askedAt) }],
    ),
  };
  return { list, standing, charge, names };
}

/** A request goes out while the case waits for an expert and nobody else is asked. */
export function mayAsk({ list, standing }: CaseView): boolean {
  return standing.stage === "admitted" && openRequestOf(list.requests) === undefined;
}

export function shownFacts({ list: { about }, standing }: CaseView, language: StaffLanguage) {
  const { list: words } = matchStaffMessages[language];
  const { need, edition, industry } = about;
  const country = countryOf(edition, need.country);
  const spoken = [
    { question: words.siteLanguage, answer: languageNames[country.siteLanguage] },
    ...(need.headquartersLanguage === null
      ? []
      : [{ question: words.headquartersLanguage, answer: languageNames.ja }]),
  ];
  return [
    { question: words.stage, answer: stageNamesForOffice[language][standing.stage] },
    { question: words.country, answer: country.name[language] },
    { question: words.industry, answer: industry },
    { question: words.fields, answer: formatList(language, fieldNames(language, need.fields)) },
    ...spoken,
  ];
}

export function shownCandidates({ list, names }: CaseView, language: StaffLanguage): ShownCandidate[] {
  const { need } = list.about;
  const asked = openRequestOf(list.requests)?.request.expertId;
  return list.judged
    .filter(({ expert, excluded }) => names.has(expert.userId) || !excluded.some(isElsewhere))
    .map(({ expert, excluded, speakFor, speakAgainst }) => ({
      expertId: expert.userId,
      name: expert.name,
      firm: expert.profile?.firm ?? "",
      excluded: (expert.userId === asked ? [...excluded, { kind: "now-asked" } as const] : excluded).map(
        (one) => exclusionText(language, one),
      ),
      speakFor: speakFor.map((one) => argumentText(language, one, need)),
      speakAgainst: speakAgainst.map((one) => argumentText(language, one, need)),
    }));
}

export function shownRequests({ list, names }: CaseView): ShownRequest[] {
  return list.requests.map((known) => {
    const state = stateOfRequest(known);
    const { id, expertId, sentAt, replyBy } = known.request;
    const sentOn = dayIn(homeTimeZone, sentAt);
    const name = names.get(expertId) ?? "";
    return { requestId: id, name, sentOn, replyBy, state, open: isOpen(state), note: noteOf(known) };
  });
}

function noteOf({ declaration, ruling, answer, agreement }: KnownRequest): string {
  const notes = [declaration?.note, ruling?.reason, answer?.reason, agreement?.reason];
  return notes.filter((note) => note !== undefined && note !== "").join("\n");
}

/** Experts of other countries and those who left are no candidates to begin with, unless they were asked. */
function isElsewhere({ kind }: Exclusion): boolean {
  return kind === "country" || kind === "ended" || kind === "no-profile";
}
