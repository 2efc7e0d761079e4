// Applications handed in, for tests of what comes after: a company's person whose submission the office may examine.
import type { Answers } from "#programme/apply/answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { edition2026 } from "#programme/apply/sample-answers.ts";
import { fixedClock } from "#platform/clock.ts";
import { addApplicant, type Applicant } from "./application.ts";
import { openTestWorld, type TestWorld } from "./world.ts";

/** A world at a fixed moment of the edition, with places for every test; two of the office, and an expert. */
export async function openOffice() {
  const edition = { ...edition2026, caps: { ...edition2026.caps, cases: 60 } };
  const world = await openTestWorld({ clock: fixedClock("2026-11-24T01:00:00Z"), editions: [edition] });
  return {
    world,
    office: await world.addPerson("office", "事務 一郎"),
    colleague: await world.addPerson("office", "事務 二郎"),
    expert: await world.addPerson("expert"),
  };
}

/** A new company's application, confirmed electronically. Throws when it is refused. */
export async function handIn(world: TestWorld, country: string, answers: Answers): Promise<Applicant> {
  const one = await addApplicant(world, country, answers);
  await handInDraft(world, one);
  return one;
}

/** Their draft, confirmed electronically, as if from another window. Throws when it is refused. */
export async function handInDraft(world: TestWorld, { actor, caseId }: Applicant): Promise<void> {
  const by = { method: "electronic" } as const;
  const submitted = await submitApplication(world.running.house.programme, actor, { caseId, by });
  if (!submitted.ok) throw new Error(`a test's application is refused: ${JSON.stringify(submitted)}`);
}
