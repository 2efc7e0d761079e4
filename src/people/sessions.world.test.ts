// A cookie that was found genuine once opens nothing by itself: each request asks whether its session still stands.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { session, user } from "./sign-in/schema.ts";
import { endSession, listSessions } from "./sign-in/store.ts";

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world?.stop());

const headersOf = ({ cookie }: TestPerson) => new Headers({ cookie });
const whoIs = (person: TestPerson) => world.running.signIn.personOf(headersOf(person));
const db = () => world.running.signIn.workings.db;

async function knownPerson(): Promise<TestPerson> {
  const person = await world.addPerson("company");
  for (let time = 0; time < 2; time += 1) expect((await whoIs(person))?.userId).toBe(person.userId);
  return person;
}

test("a session ended from elsewhere is over at the next request", async () => {
  const person = await knownPerson();
  const [open] = await listSessions(db(), person.userId);
  await endSession(db(), { userId: person.userId, id: open?.id ?? "" });
  expect(await whoIs(person)).toBeNull();
  expect(await whoIs(person)).toBeNull();
});

test("an expired session is over at the next request", async () => {
  const person = await knownPerson();
  await db()
    .update(session)
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where(eq(session.userId, person.userId));
  expect(await whoIs(person)).toBeNull();
});

test("a changed name, role or second factor counts at the next request", async () => {
  const person = await knownPerson();
  const changed = { name: "改名 花子", role: "office", twoFactorEnabled: true } as const;
  await db().update(user).set(changed).where(eq(user.id, person.userId));
  expect(await whoIs(person)).toMatchObject({ name: "改名 花子", role: "office", secondFactor: true });
});

test("a cookie with another signature, or beside another of its name, is not taken for the known one", async () => {
  const person = await knownPerson();
  const other = await knownPerson();
  const forged = person.cookie.replace(/(session_token=[^.]+\.)[^;]{6}/, "$1AAAAAA");
  expect(forged).not.toBe(person.cookie);
  expect(await world.running.signIn.personOf(new Headers({ cookie: forged }))).toBeNull();
  const both = await world.running.signIn.personOf(
    new Headers({ cookie: `${person.cookie}; ${other.cookie}` }),
  );
  expect([person.userId, other.userId]).toContain(both?.userId);
});
