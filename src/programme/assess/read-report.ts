// Gathers what the report of a given assessment prints, under its reader's own rights.
import { caseName } from "#case/case-name.ts";
import { companyNameOf, expertOfCase, namesBefore } from "#case/people-of-case.ts";
import { findStanding } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { ReportRequest } from "./pdf/report-request.ts";
import { readAssessment } from "./queries.ts";
import { findClosing } from "./store.ts";

type Reader = { readonly caseId: string; readonly actor: Actor; readonly side: string };

/** Undefined until the assessment is given, and for everybody but the case's company and its expert of today. */
export async function readReport(
  programme: Programme,
  { caseId, actor, side }: Reader,
  language: Language,
): Promise<ReportRequest | undefined> {
  const { platform } = programme;
  const result = await readAssessment(platform, actor, caseId);
  const [standing, closing] = await platform.database.as(actor, async (tx) => [
    await findStanding(tx, caseId),
    await findClosing(tx, caseId),
  ]);
  if (!result || !standing || !closing) return undefined;
  const edition = editionOf(programme, standing.editionId);
  // The report names who gave it, also when the case has another expert since.
  const giver = { userId: closing.givenBy, role: "expert" };
  const names = await namesBefore(platform, side, [giver]);
  const today = await expertOfCase(platform, actor, caseId);
  const facts = {
    edition,
    country: standing.country,
    countryName: countryOf(edition, standing.country).name[language],
    caseName: caseName(programme, standing, language),
    receiptNumber: standing.receiptNumber ?? "",
    companyName: await companyNameOf(platform, standing.companyId),
    expertName: names.get(giver.userId) ?? "",
    expertFirm: today?.userId === giver.userId ? today.firm : "",
    givenOn: dayIn(homeTimeZone, result.givenAt),
    handedInOn: dayIn(homeTimeZone, result.handedInAt),
  };
  return { result, facts, language };
}
