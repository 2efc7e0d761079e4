// What a person chooses to be told of is kept as records, and jobs ask it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemActor } from "#platform/database/actor.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { mayMail, noticeChoiceOf } from "./queries.ts";
import { choicesOf } from "./store.ts";

let world: TestWorld;
let hanako: TestPerson;
let taro: TestPerson;
beforeAll(async () => {
  world = await openTestWorld();
  hanako = await world.addCompanyPerson();
  taro = await world.addPerson("office", "見本 太郎");
});
afterAll(() => world.stop());

const system = systemActor("test");

function asked(userId: string, kind: Parameters<typeof mayMail>[2]): Promise<boolean> {
  return world.running.platform.database.as(system, (tx) => mayMail(tx, userId, kind));
}

function choose(as: TestPerson, form: Record<string, string>): Promise<Response> {
  return world.send(urls.accountNotices.to(), { as, form });
}

test("until somebody says otherwise", async () => {
  expect(await asked(hanako.userId, "messages")).toBe(true);
  expect(await asked(hanako.userId, "deadlines")).toBe(true);
  expect(await asked(hanako.userId, "progress")).toBe(false);
  const choice = await world.running.platform.database.as(system, (tx) =>
    noticeChoiceOf(tx, hanako.userId, "progress"),
  );
  expect(choice).toBe("digest");
});

test("the newest choice counts; the others are left alone; nobody else's change", async () => {
  await choose(hanako, { messages: "off", deadlines: "digest" });
  const answer = await choose(hanako, { messages: "digest", deadlines: "nonsense", progress: "at-once" });
  expect(answer.headers.get("location")).toBe(urls.accountNotices.to({}, { done: "saved" }));
  const choices = await world.running.platform.database.as(system, (tx) =>
    choicesOf(tx, [hanako.userId, taro.userId]),
  );
  expect(choices.get(hanako.userId)).toEqual({ messages: "digest", deadlines: "digest", progress: "digest" });
  expect(choices.get(taro.userId)).toEqual({ messages: "at-once", deadlines: "at-once", progress: "digest" });
});

test("what cannot be switched off is always sent, and the page says so", async () => {
  expect(await asked(hanako.userId, "security")).toBe(true);
  expect(await asked(hanako.userId, "decisions")).toBe(true);
  const page = await (await world.send(urls.accountNotices.to({}, { done: "saved" }), { as: hanako })).text();
  expect(page).toContain("止めることができません");
  expect(page).toMatch(/value="digest" checked/);
  expect(page).toContain("設定を保存しました");
});

test("a person sees their own choices only; a visitor is led to the sign-in page", async () => {
  const { database } = world.running.platform;
  const actor = { kind: "person", userId: taro.userId, role: "office" } as const;
  const seen = await database.as(actor, (tx) => choicesOf(tx, [hanako.userId]));
  expect(seen.get(hanako.userId)?.messages).toBe("at-once");
  expect((await world.send(urls.accountNotices.to())).status).toBe(303);
});
