// Every address of an application answers a stranger exactly as it answers for an application that does not exist.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addApplicant, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { answersOfA } from "./sample-answers.ts";
import { pageIds } from "./questions.ts";
import { submitApplication } from "./submit-command.ts";

let world: TestWorld;
let draft: Applicant;
let handedIn: Applicant;
let people: Record<"stranger" | "office" | "expert" | "operator", TestPerson>;

beforeAll(async () => {
  world = await openTestWorld();
  draft = await addApplicant(world, "CN", answersOfA);
  handedIn = await addApplicant(world, "CN", answersOfA);
  const by = { method: "electronic" } as const;
  await submitApplication(world.running.house.programme, handedIn.actor, { caseId: handedIn.caseId, by });
  people = {
    stranger: (await addApplicant(world, "CN", {})).person,
    office: await world.addPerson("office"),
    expert: await world.addPerson("expert"),
    operator: await world.addPerson("operator"),
  };
});
afterAll(() => world.stop());

const unknown = "00000000-0000-4000-8000-000000000000";
const some = "11111111-1111-4111-8111-111111111111";

/** Every address below one case, with the ids of other things made up. */
const addresses = (caseId: string) => [
  urls.application.to({ caseId }),
  ...pageIds.map((page) => urls.applicationPage.to({ caseId, page })),
  urls.applicationPage.to({ caseId, page: "no-such-page" }),
  urls.applicationCheck.to({ caseId }),
  urls.applicationPdf.to({ caseId }),
  urls.applicationDocx.to({ caseId }),
  urls.applicationSetAside.to({ caseId, id: some }),
  urls.handIn.to({ caseId }),
  urls.scans.to({ caseId }),
  urls.scan.to({ caseId, scanId: some }),
  urls.scanPage.to({ caseId, scanId: some, page: "1" }),
  urls.confirmation.to({ caseId }),
  urls.submission.to({ caseId }),
  urls.receiptCopy.to({ caseId }),
];

/** Status and body of every address, read and written to, with the case's own id taken out. */
async function answersAt(person: TestPerson, caseId: string): Promise<string[]> {
  const answers: string[] = [];
  for (const to of addresses(caseId)) {
    for (const form of [undefined, { hqName: "よその会社が書いた", choice: "take", declared: "yes" }]) {
      const answer = await world.send(to, { as: person, ...(form ? { form } : {}) });
      const text = (await answer.text()).replaceAll(caseId, "ID");
      answers.push(`${form ? "POST" : "GET"} ${to.replace(caseId, "ID")} ${answer.status} ${text}`);
    }
  }
  return answers;
}

describe.each(["stranger", "office", "expert", "operator"] as const)("%s", (who) => {
  test("gets the same 404 for a draft and for one handed in as for no application at all", async () => {
    const person = people[who];
    const never = await answersAt(person, unknown);
    expect(never.filter((answer) => !/^\w+ \S+ 404 /.test(answer))).toEqual([]);
    expect(await answersAt(person, draft.caseId)).toEqual(never);
    expect(await answersAt(person, handedIn.caseId)).toEqual(never);
  });
});

function statusesForVisitor(caseId: string): Promise<string[]> {
  return Promise.all(
    addresses(caseId).map(async (to) => `${to.replace(caseId, "ID")} ${(await world.send(to)).status}`),
  );
}

test("a visitor is sent to sign in from every address that is read", async () => {
  const answers = await statusesForVisitor(draft.caseId);
  expect(answers).toEqual(await statusesForVisitor(unknown));
  expect(answers.filter((answer) => !/ (303|404)$/.test(answer))).toEqual([]);
});

test("the company itself is led from a finished application to its receipt", async () => {
  const { caseId, person } = handedIn;
  const receipt = urls.submission.to({ caseId });
  for (const to of [urls.handIn.to({ caseId }), urls.applicationCheck.to({ caseId })]) {
    expect((await world.send(to, { as: person })).headers.get("location")).toBe(receipt);
  }
  const saved = await world.send(urls.applicationPage.to({ caseId, page: "cover" }), {
    as: person,
    form: { coverCompanyName: "あとから変える" },
  });
  expect(saved.headers.get("location")).toBe(receipt);
  expect((await world.send(receipt, { as: person })).status).toBe(200);
  expect(
    (await world.send(urls.receiptCopy.to({ caseId }), { as: person })).headers.get("content-type"),
  ).toBe("application/pdf");
});
