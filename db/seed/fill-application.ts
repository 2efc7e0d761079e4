// Types one demo application, as its person would have in the browser; one that anybody has touched is left alone.
import { listCasesIn } from "#case/store.ts";
import type { Country, Edition } from "#edition/edition.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import type { Actor } from "#platform/database/actor.ts";
import { saveTyped, startApplication } from "#programme/apply/commands.ts";
import { openDraft } from "#programme/apply/open-draft.ts";
import { allQuestions } from "#programme/apply/questions.ts";
import { readAnswer } from "#programme/apply/read-answer.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import type { DemoApplication } from "./demo-applications.ts";

export type ToFill = {
  readonly person: Person;
  readonly companyId: string;
  readonly application: DemoApplication;
  readonly edition: Edition;
  readonly country: Country;
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
  if (!open || open.submission) return;
  if (open.draft.version === 0) {
    const typed = typedFields(toFill, todayAtHome(platform.clock));
    await saveTyped(programme, actor, { caseId, typed });
  }
  if (!application.handedIn) return;
  const submitted = await submitApplication(programme, actor, { caseId, by: { method: "electronic" } });
  if (!submitted.ok) say(`The example of an application handed in is left as a draft (${submitted.reason}).`);
}

/** Each text as the form's own reader stores it. */
function typedFields({ edition, country, application }: ToFill, today: string) {
  const questions = allQuestions({ edition, country, answers: application.typed });
  const day = { today, latest: edition.period.supportEndsOn };
  return questions.flatMap((question) => {
    const raw = application.typed[question.field];
    if (raw === undefined) return [];
    return [{ field: question.field, typed: readAnswer(question, raw, day).text, shown: undefined }];
  });
}
