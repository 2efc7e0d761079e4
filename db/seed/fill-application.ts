// Types one demo application, as its person would have in the browser; one that anybody has touched is left alone.
import { listCasesIn, listEvents } from "#case/store.ts";
import type { Country, Edition } from "#edition/edition.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import type { Actor } from "#platform/database/actor.ts";
import { type Answers, answerOf } from "#programme/apply/answers.ts";
import { saveTyped, startApplication } from "#programme/apply/commands.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { openDraft } from "#programme/apply/open-draft.ts";
import { allQuestions } from "#programme/apply/questions.ts";
import { readAnswer } from "#programme/apply/read-answer.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { decideApplication } from "./decide-application.ts";
import type { DemoApplication } from "./demo-applications.ts";

export type ToFill = {
  readonly person: Person;
  readonly companyId: string;
  readonly application: DemoApplication;
  readonly edition: Edition;
  readonly country: Country;
  /** Who of the office decides about it. */
  readonly officer: Person | undefined;
};

export async function fillApplication(
  { programme, say }: { programme: Programme; say: (line: string) => void },
  toFill: ToFill,
): Promise<void> {
  const { platform } = programme;
  const { person, companyId, edition, country, application } = toFill;
  const actor: Actor = { kind: "person", userId: person.userId, role: person.role };
  const where = { companyId, editionId: edition.id, country: country.code };
  const cases = await platform.database.as(actor, (tx) => listCasesIn(tx, where));
  const caseId =
    cases[0]?.id ??
    (await startApplication(platform, actor, { companyId, edition, country: country.code, brought: {} }));
  const open = await openDraft(programme, actor, caseId);
  if (!open) return;
  if (open.submission) return decideDemo(programme, { toFill, actor, caseId });
  // One version is there already where the company's other application was carried over.
  if (open.draft.version <= 1) {
    const typed = typedFields(toFill, { today: todayAtHome(platform.clock), standing: open.answers });
    await saveTyped(programme, actor, { caseId, typed });
  }
  if (!application.handedIn) return;
  const submitted = await submitApplication(programme, actor, { caseId, by: { method: "electronic" } });
  if (!submitted.ok) {
    say(`The example of an application handed in is left as a draft (${submitted.reason}).`);
    return;
  }
  await decideDemo(programme, { toFill, actor, caseId });
}

/** Once: a case that somebody has moved on since it was handed in is left where it is. */
async function decideDemo(
  programme: Programme,
  { toFill, actor, caseId }: { toFill: ToFill; actor: Actor; caseId: string },
): Promise<void> {
  const { application, officer } = toFill;
  const events = await programme.platform.database.as(actor, (tx) => listEvents(tx, caseId));
  const moves = events.filter(({ detail }) => typeof detail["to"] === "string");
  if (!application.since || !officer || moves.length !== 2) return;
  const office: Actor = { kind: "person", userId: officer.userId, role: officer.role };
  await decideApplication(programme, { caseId, since: application.since, company: actor, office });
}

/** Each text as the form's own reader stores it. */
function typedFields(
  { edition, country, application }: ToFill,
  { today, standing }: { today: string; standing: Answers },
) {
  const questions = allQuestions({ edition, country, answers: application.typed });
  const day = { today, latest: edition.period.supportEndsOn };
  return questions.flatMap((question) => {
    const raw = application.typed[question.field];
    if (raw === undefined) return [];
    const shown = markOf(answerOf(standing, question.field));
    return [{ field: question.field, typed: readAnswer(question, raw, day).text, shown }];
  });
}
