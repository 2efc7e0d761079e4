// Reads all that the office sees of one application, in one transaction, and has the formal checks computed.
import { findOpenCorrection, listCorrections } from "#case/corrections/store.ts";
import { findHolding } from "#case/places/store.ts";
import { findStanding, listEvents } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { countPlaces } from "#edition/store.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { findCompany, namesOf } from "#people/queries.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import {
  answerOf,
  answerSections,
  changedAnswers,
  findHandedIn,
  type FormBasis,
  type HandedIn,
  listDoubles,
  openFields,
  scanAsHandedIn,
  wishedTimes,
} from "#programme/apply/queries.ts";
import { listNotices } from "./decision-store.ts";
import { type Examined, formalChecks, type Proof } from "./formal-checks.ts";
import { newestMove, presenceLastsMs } from "./rules.ts";
import { listNotes, listOthersPresent, listPageVerdicts, type PageVerdict, touchPresence } from "./store.ts";

type Asking = { readonly actor: Actor; readonly caseId: string; readonly language: StaffLanguage };

export type Examination = NonNullable<Awaited<ReturnType<typeof examine>>>;

/** Undefined when nothing was handed in, or the actor may not see it. Says that this person looks, at the same time. */
export function examine(programme: Programme, asking: Asking) {
  const { database, clock } = programme.platform;
  return database.as(asking.actor, async (tx) => {
    const { actor, caseId } = asking;
    const handedIn = await findHandedIn(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!handedIn || !standing || actor.kind !== "person") return undefined;
    const pageVerdicts = handedIn.scan ? await listPageVerdicts(tx, handedIn.scan.id) : [];
    const examined = await gather(tx, programme, { handedIn, pageVerdicts, language: asking.language });
    const events = await listEvents(tx, caseId);
    const notes = await listNotes(tx, caseId);
    const present = await touchAndLookAround(tx, { caseId, personId: actor.userId, at: clock.now() });
    const corrections = await listCorrections(tx, caseId);
    const people = [
      ...events.map((event) => event.actor),
      ...notes.map(({ notedBy }) => notedBy),
      ...present.map(({ personId }) => personId),
      ...pageVerdicts.map(({ judgedBy }) => judgedBy),
    ];
    return {
      handedIn,
      standing,
      ...examined,
      checks: formalChecks(examined),
      sections: answerSections(examined.basis, asking.language),
      changes: changesOf(handedIn, examined.basis, asking.language),
      pageVerdicts,
      events,
      seen: newestMove(events),
      notes,
      present,
      corrections,
      openCorrection: await findOpenCorrection(tx, caseId),
      notices: await listNotices(tx, caseId),
      company: await findCompany(tx, handedIn.supportCase.companyId),
      holdsPlace: (await findHolding(tx, caseId)) !== undefined,
      places: await countPlaces(tx, standing.editionId),
      names: await namesOf(tx, [...new Set(people)]),
    };
  });
}

/** Against the submission before; nothing for a first one. */
function changesOf({ earlier }: HandedIn, basis: FormBasis, language: StaffLanguage) {
  const before = earlier[0];
  return before ? changedAnswers({ ...basis, answers: before.answers }, basis, language) : [];
}

function basisOfSubmission(
  programme: Programme,
  { supportCase }: HandedIn,
  answers: FormBasis["answers"],
): FormBasis {
  const edition = editionOf(programme, supportCase.editionId);
  return { edition, country: countryOf(edition, supportCase.country), answers };
}

type Gathering = {
  readonly handedIn: HandedIn;
  readonly pageVerdicts: readonly PageVerdict[];
  readonly language: StaffLanguage;
};

async function gather(tx: Transaction, programme: Programme, gathering: Gathering): Promise<Examined> {
  const { handedIn, pageVerdicts, language } = gathering;
  const { submission, earlier, supportCase } = handedIn;
  const basis = basisOfSubmission(programme, handedIn, submission.answers);
  const submittedOn = dayIn(homeTimeZone, submission.submittedAt);
  const first = earlier.at(-1) ?? submission;
  const corporateNumber = answerOf(basis.answers, "hqCorporateNumber");
  return {
    basis,
    arrivedOn: dayIn(homeTimeZone, first.submittedAt),
    submittedOn,
    openFields: openFields(basis, submittedOn, language),
    wishes: wishedTimes(basis, submittedOn),
    doubles: await listDoubles(tx, { supportCase, corporateNumber }),
    proof: proofOf(handedIn, pageVerdicts),
  };
}

function proofOf(handedIn: HandedIn, pageVerdicts: readonly PageVerdict[]): Proof {
  const verdict = scanAsHandedIn(handedIn);
  if (!verdict) return { method: "electronic" };
  const seen = new Map(pageVerdicts.map(({ position, right }) => [position, right]));
  return { method: "sealed-scan", verdict, seen };
}

/** Touches the person's presence and answers who else of the office looks at the same time. */
export async function touchAndLookAround(
  tx: Transaction,
  touch: { readonly caseId: string; readonly personId: string; readonly at: Date },
) {
  await touchPresence(tx, touch, presenceLastsMs);
  const { caseId, personId, at } = touch;
  return listOthersPresent(tx, { caseId, personId, after: new Date(at.getTime() - presenceLastsMs) });
}
