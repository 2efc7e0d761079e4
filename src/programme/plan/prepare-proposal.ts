// Gathers what a proposal is made from, and turns one into sessions that the form begins with.
import { randomUUID } from "node:crypto";
import type { CaseReader } from "#case/reader.ts";
import { findCase } from "#case/store.ts";
import { calendarsWith } from "#content/holidays.ts";
import { readPlanContent } from "#content/plan-sessions.ts";
import { itemsByLine, readSelfCheck } from "#content/self-check.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatList } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn } from "#platform/clock.ts";
import { findHandedIn, wishedLines } from "#programme/apply/queries.ts";
import { readAssessment } from "#programme/assess/queries.ts";
import type { TypedSession } from "./commands.ts";
import { type ProposalBasis, type Proposal, type Proposed, proposePlan } from "./proposal/propose.ts";
import { readOtherSessions } from "./view.ts";

/** Undefined while no assessment is given, or for a reader who may not read it. */
export async function prepareProposal(
  programme: Programme,
  reader: Pick<CaseReader, "actor" | "caseId" | "language" | "side">,
): Promise<Proposed | undefined> {
  const { platform } = programme;
  const { actor, caseId } = reader;
  const assessment = await readAssessment(platform, actor, caseId);
  const { supportCase, handedIn } = await platform.database.as(actor, async (tx) => ({
    supportCase: await findCase(tx, caseId),
    handedIn: await findHandedIn(tx, caseId),
  }));
  if (!assessment || !supportCase) return undefined;
  const { editionId, country } = supportCase;
  const edition = editionOf(programme, editionId);
  const { phoneCountry, timeZone } = countryOf(edition, country);
  const others = await readOtherSessions(programme, reader);
  const points = new Map(readSelfCheck().scale.map((answer) => [answer.id, answer.points]));
  const basis: ProposalBasis = {
    edition,
    content: readPlanContent().lines,
    gaps: assessment.gaps.map(({ item, priority, expert, menuLine }) => ({
      item,
      priority,
      menuLine,
      missing: 3 - (points.get(expert) ?? 3),
    })),
    measures: assessment.measures,
    sheet: itemsByLine(),
    wished: handedIn ? wishedLines(edition, handedIn.submission.answers) : [],
    minutesLeft: edition.caps.minutesPerCase,
    assessedAt: assessment.givenAt,
    now: platform.clock.now(),
    timeZone,
    calendars: calendarsWith(phoneCountry),
    busy: new Set(others.map(({ startsAt }) => dayIn(timeZone, startsAt))),
  };
  return proposePlan(basis);
}

/** The proposal as sessions, with aims and people from the content in one language. */
export function sessionsOfProposal(proposal: Proposal, language: Language): TypedSession[] {
  const { people, lines } = readPlanContent();
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name[language] ?? "";
  return proposal.lines.flatMap(({ sessions }) =>
    sessions.map(({ part, why, ...session }) => {
      const content = lines.find(({ line }) => line === session.line)?.parts[part];
      const texts = {
        aim: content?.aim[language] ?? "",
        place: "",
        people: formatList(language, (content?.people ?? []).map(nameOf)),
        reason: "",
        why,
      };
      return { ...session, id: randomUUID(), texts };
    }),
  );
}
