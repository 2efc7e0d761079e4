// A case is entered by its parties only, and the others' answers cannot be told apart.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionNow } from "#edition/programme.ts";
import { startApplication } from "#programme/apply/commands.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";

let world: TestWorld;
let caseId: string;
let people: Awaited<ReturnType<typeof gather>>;

async function gather() {
  return {
    member: await world.addCompanyPerson("見本 花子"),
    stranger: await world.addCompanyPerson("他社 次郎"),
    office: await world.addPerson("office"),
    expert: await world.addPerson("expert"),
    operator: await world.addPerson("operator"),
  };
}

beforeAll(async () => {
  world = await openTestWorld();
  people = await gather();
  const { programme } = world.running.house;
  const edition = editionNow(programme);
  const actor = { kind: "person", userId: people.member.userId, role: "company" } as const;
  const country = edition.countries[0]?.code ?? "";
  const start = { companyId: people.member.companyId, edition, country, brought: {} };
  caseId = await startApplication(programme.platform, actor, start);
});
afterAll(() => world.stop());

const unknown = "00000000-0000-4000-8000-000000000000";

describe("who may enter", () => {
  test("a member of the company, whose first button leads a draft to its application", async () => {
    const answer = await world.send(urls.supportCase.to({ caseId }), { as: people.member });
    expect(answer.status).toBe(200);
    const main = (await answer.text()).split("<main")[1] ?? "";
    const button = /<a class="button[^>]*href="([^"]+)"/.exec(main)?.[1];
    expect(button).toBe(urls.application.to({ caseId }));
  });

  test("the office may enter the case, but not its draft", async () => {
    expect((await world.send(urls.supportCase.to({ caseId }), { as: people.office })).status).toBe(200);
    expect((await world.send(urls.application.to({ caseId }), { as: people.office })).status).toBe(404);
  });

  test("a visitor is asked to sign in, whether the case exists or not", async () => {
    for (const id of [caseId, unknown]) {
      const answer = await world.send(urls.supportCase.to({ caseId: id }));
      expect(answer.headers.get("location")).toContain(
        urls.signIn.to({}, { back: urls.supportCase.to({ caseId: id }) }),
      );
    }
  });

  test.each(["stranger", "expert", "operator"] as const)("%s: one and the same 404", async (who) => {
    const answers = await Promise.all(
      [caseId, unknown, caseId.toUpperCase(), "1", "%00", "' or 1=1"].map(async (id) => {
        const answer = await world.send(urls.supportCase.to({ caseId: id }), { as: people[who] });
        const text = await answer.text();
        return { status: answer.status, text: text.replaceAll(/href="[^"]*lang=[^"]*"/g, "") };
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
