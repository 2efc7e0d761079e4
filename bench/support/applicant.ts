// An applicant of a measurement: a person with a session, a company, and a draft that is filled in.
import { startApplication, saveTyped } from "#programme/apply/commands.ts";
import type { Answers } from "#programme/apply/answers.ts";
import type { Person } from "#people/visit.ts";
import type { Actor } from "#platform/database/actor.ts";
import { actorOf, type Ground } from "./ground.ts";

export type Applicant = {
  readonly person: Person;
  readonly actor: Actor;
  readonly caseId: string;
  readonly companyId: string;
  readonly cookie: string;
};

export async function addApplicant(
  ground: Ground,
  { country, answers }: { country: string; answers: Answers },
): Promise<Applicant> {
  const { platform } = ground.programme;
  const person = await ground.addPerson("見本 花子");
  const actor = actorOf(person);
  const companyId = await ground.addCompany("見本精機株式会社", [person]);
  const start = { companyId, edition: ground.edition, country, brought: {} };
  const caseId = await startApplication(platform, actor, start);
  const typed = Object.entries(answers).map(([field, text]) => ({ field, typed: text, shown: undefined }));
  await saveTyped(ground.programme, actor, { caseId, typed });
  return { person, actor, caseId, companyId, cookie: await ground.cookieOf(person) };
}
