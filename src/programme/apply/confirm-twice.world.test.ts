// The button of the electronic confirmation pressed twice, as browsers without script allow: one submission, one receipt for both.
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoCode, giveSecondFactor } from "#db/seed/demo-second-factor.ts";
import { addApplicant } from "#test/application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { ticked } from "./answers.ts";
import { answersOfA } from "./sample-answers.ts";

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.stop());

test("two presses with one code lead to the same receipt", async () => {
  const { person, caseId } = await addApplicant(world, "CN", answersOfA);
  const { workings } = world.running.signIn;
  await giveSecondFactor(workings, person.userId);
  const form = { declared: ticked, code: await demoCode(workings) };
  const press = () => world.send(urls.confirmation.to({ caseId }), { as: person, form });
  const answers = await Promise.all([press(), press()]);
  const told = answers.map((answer) => [answer.status, answer.headers.get("location")]);
  const receipt = [303, urls.submission.to({ caseId })];
  expect(told).toEqual([receipt, receipt]);
});

test("a code used before, for something else, is still refused", async () => {
  const { person, caseId } = await addApplicant(world, "TH", answersOfA);
  const { workings } = world.running.signIn;
  await giveSecondFactor(workings, person.userId);
  const code = await demoCode(workings);
  const headers = new Headers({ cookie: person.cookie });
  await world.running.signIn.checkSecondFactor(headers, code);
  const form = { declared: ticked, code };
  const answer = await world.send(urls.confirmation.to({ caseId }), { as: person, form });
  expect(answer.status).toBe(422);
});
