// Applicants for tests of steps: a company's person with a draft in which answers stand, and what is known of it.
import { readAnswers } from "#programme/apply/store.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { answerOf } from "#programme/apply/answers.ts";
import { saveTyped, startApplication } from "#programme/apply/commands.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { openDraft } from "#programme/apply/open-draft.ts";
import { editionNow } from "#edition/programme.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { TestPerson, TestWorld } from "./world.ts";

export type Applicant = {
  readonly person: TestPerson & { readonly companyId: string };
  readonly actor: Actor;
  readonly caseId: string;
};

/** A new company's person with a draft of these answers, as if typed by a browser. */
export async function addApplicant(world: TestWorld, country: string, answers: Answers): Promise<Applicant> {
  const person = await world.addCompanyPerson();
  const actor: Actor = { kind: "person", userId: person.userId, role: "company" };
  const caseId = await startFor(world, { person, actor }, country);
  await typeIn(world, { actor, caseId }, answers);
  return { person, actor, caseId };
}

/** Starts an application of the current edition, or comes back to the open one. */
export function startFor(
  world: TestWorld,
  { person, actor }: Pick<Applicant, "person" | "actor">,
  country: string,
): Promise<string> {
  const { platform, house } = world.running;
  const edition = editionNow(house.programme);
  return startApplication(platform, actor, { companyId: person.companyId, edition, country, brought: {} });
}

/** Saves the answers from a page that shows what stands now. */
export async function typeIn(
  world: TestWorld,
  { actor, caseId }: Pick<Applicant, "actor" | "caseId">,
  answers: Answers,
) {
  const standing = await answersIn(world, caseId);
  const typed = Object.entries(answers).map(([field, text]) => ({
    field,
    typed: text,
    shown: markOf(answerOf(standing, field)),
  }));
  return saveTyped(world.running.house.programme, actor, { caseId, typed });
}

/** The answers as the database holds them. */
export async function answersIn(world: TestWorld, caseId: string): Promise<Answers> {
  const { platform, house } = world.running;
  const open = await openDraft(house.programme, systemActor("test"), caseId);
  if (!open) return {};
  return platform.database.as(systemActor("test"), (tx) => readAnswers(tx, open.draft.id));
}
