// The clock face of plans: tells the people of both sides what happened, each once and in their language.
import { findAssignment } from "#case/assignment-store.ts";
import { caseName } from "#case/case-name.ts";
import { type CaseStanding, findCase, findStanding } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import type { Programme } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import { defaultLanguage, isLanguage, type Language, staffLanguageOf } from "#i18n/languages.ts";
import { type KnownPerson, listMembers, listPeople } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { mailIdOf } from "#platform/mail/mail-id.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Job, JobIds } from "#platform/queue/queue.ts";
import { urls } from "#urls.ts";
import { planNewsKinds, planNewsMail, type PlanNewsKind } from "./emails/plan-news.ts";
import { planNewsJob } from "./job-names.ts";
import { otherSide, type PlanSide, sides } from "./rules.ts";
import { type KnownVersion, listVersions } from "./store.ts";

export function planJobs(programme: Programme): Job[] {
  const actor = systemActor(planNewsJob);
  return [
    {
      name: planNewsJob,
      run: (ids) => programme.platform.database.as(actor, (tx) => tellNews(tx, programme, ids)),
    },
  ];
}

/** Queues the mails of one piece of news; running again leaves no mail twice. */
export async function tellNews(tx: Transaction, programme: Programme, ids: JobIds): Promise<void> {
  const { caseId = "", number = "" } = ids;
  const kind = planNewsKinds.find((known) => known === ids["kind"]);
  const standing = await findStanding(tx, caseId);
  const versions = await listVersions(tx, caseId);
  const version = versions.find((one) => one.number === Number(number));
  if (!kind || !standing || !version) throw new Error("a plan to tell of cannot be read");
  // Overtaken by a newer version, a proposal asks for nothing any more.
  if (kind === "plan-proposed" && versions.at(-1) !== version) return;
  for (const side of toldSides(kind, version)) {
    const people = await peopleOn(tx, side, caseId);
    for (const person of people) await tellOne(tx, programme, { kind, standing, version, side, person });
  }
}

/** Who proposed or refused knows it; what was agreed is told to everybody, for the calendar. */
function toldSides(kind: PlanNewsKind, version: KnownVersion): readonly PlanSide[] {
  if (kind === "plan-proposed") return [otherSide(version.side)];
  return kind === "plan-not-agreed" ? [version.side] : sides;
}

async function peopleOn(tx: Transaction, side: PlanSide, caseId: string): Promise<readonly KnownPerson[]> {
  if (side === "expert") {
    const assignment = await findAssignment(tx, caseId);
    return assignment ? listPeople(tx, [assignment.expertId]) : [];
  }
  const supportCase = await findCase(tx, caseId);
  const members = supportCase ? await listMembers(tx, supportCase.companyId) : [];
  return listPeople(
    tx,
    members.map(({ userId }) => userId),
  );
}

type Telling = {
  readonly kind: PlanNewsKind;
  readonly standing: CaseStanding;
  readonly version: KnownVersion;
  readonly side: PlanSide;
  readonly person: KnownPerson;
};

async function tellOne(tx: Transaction, programme: Programme, telling: Telling): Promise<void> {
  const { kind, standing, version, side, person } = telling;
  const { caseId } = standing;
  const { platform } = programme;
  const language = languageOf(person, side);
  const waits = kind === "plan-proposed" ? await listOpenOfCases(tx, [caseId]) : [];
  const asked = waits.find(({ what, on }) => what === "plan-agreement" && on === side);
  const letter = planNewsMail({
    language,
    kind,
    personName: person.name,
    caseName: caseName(programme, standing, language),
    number: version.number,
    due: asked && formatDate(language, asked.dueOn),
    href: platform.publicUrl + urls.plan.to({ caseId }),
  });
  await queueMail(tx, platform, {
    id: mailIdOf(kind, caseId, String(version.number), person.userId),
    kind,
    caseId,
    language,
    to: { name: person.name, address: person.email },
    ...letter,
  });
}

function languageOf({ language }: KnownPerson, side: PlanSide): Language {
  const known = isLanguage(language) ? language : defaultLanguage;
  return side === "company" ? known : staffLanguageOf(known);
}
