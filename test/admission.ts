// Applications handed in, for tests of what comes after: a company's person whose submission the office may examine.
import type { Answers } from "#programme/apply/answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, type Applicant } from "./application.ts";
import type { TestWorld } from "./world.ts";

/** A new company's application, confirmed electronically. Throws when it is refused. */
export async function handIn(world: TestWorld, country: string, answers: Answers): Promise<Applicant> {
  const one = await addApplicant(world, country, answers);
  const by = { method: "electronic" } as const;
  const { programme } = world.running.house;
  const submitted = await submitApplication(programme, one.actor, { caseId: one.caseId, by });
  if (!submitted.ok) throw new Error(`a test's application is refused: ${JSON.stringify(submitted)}`);
  return one;
}
