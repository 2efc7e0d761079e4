// A case admitted, the office and two experts, and each step of matching as they take it, for tests of what follows.
import { moveCase } from "#case/moves.ts";
import { findStanding } from "#case/store.ts";
import { endWaits, listOpenOfCases } from "#case/waiting/store.ts";
import { saveProfile } from "#people/experts/commands.ts";
import { type Clock, fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { answersOfA, edition2026 } from "#programme/apply/sample-answers.ts";
import { listOwnRequests } from "#programme/match/queries.ts";
import { urls } from "#urls.ts";
import { handIn } from "./admission.ts";
import type { Applicant } from "./application.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "./world.ts";

const system = systemActor("test");

/** A person of that role to the database. */
export function personActor({ userId }: TestPerson, role: "office" | "expert" | "company"): Actor {
  return { kind: "person", userId, role };
}

/** The world with its clock, and who acts in it. */
export async function openMatching() {
  let now = new Date("2026-11-24T03:00:00Z");
  const clock: Clock = { now: () => new Date(now), today: (zone) => fixedClock(now).today(zone) };
  // Each test admits a case of its own: more than the edition has places.
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  const world = await openTestWorld({ clock, editions: [roomy] });
  const office = await world.addPerson("office", "事務局 花子");
  const expert = await addExpert(world, "甲 専門家", { fields: ["machinery", "trade-secrets"] });
  const second = await addExpert(world, "乙 専門家", { fields: ["food"] });
  const standAt = (moment: Date) => {
    now = moment;
  };
  return { world, clock, standAt, office, expert, second };
}

export type Matching = Awaited<ReturnType<typeof openMatching>>;

type Trade = { readonly fields: string[]; readonly clients?: string[] };

export async function addExpert(world: TestWorld, name: string, { fields, clients = [] }: Trade) {
  const person = await world.addPerson("expert", name);
  const { platform } = world.running;
  const profile = {
    firm: "見本法律事務所",
    firmCountry: "CN",
    countries: ["CN"],
    languages: ["zh-Hans", "ja"],
    otherLanguages: "",
    fields,
    mostCases: 50,
    weekdays: [],
    times: "",
    about: "紹介文です。",
    contactEmail: "e@law.example",
    contactPhone: "",
  };
  const formerClients = ["秘密の依頼者株式会社", ...clients];
  const self = { ...person, role: "expert", secondFactor: false } as const;
  await saveProfile({ platform, person: self }, { basedOn: 0, profile, formerClients });
  return person;
}

/** An application that the office has admitted. */
export async function addAdmitted({ world, clock, office }: Matching): Promise<Applicant> {
  const one = await handIn(world, "CN", answersOfA);
  const { caseId } = one;
  await world.running.platform.database.as(system, async (tx) => {
    const actor = personActor(office, "office");
    const at = clock.now();
    await moveCase(tx, { caseId, to: "admitted", at, actor, kind: "admitted" });
    await endWaits(tx, { caseId, at, actor });
  });
  return one;
}

/** What has become of a case, and what each may do about it; answers are those of the site. */
export function stepsOf({ world, office }: Matching, applicant: Applicant) {
  const { caseId } = applicant;
  const { database } = world.running.platform;
  const stage = async () => (await database.as(system, (tx) => findStanding(tx, caseId)))?.stage;
  const waiting = async () => {
    const open = await database.as(system, (tx) => listOpenOfCases(tx, [caseId]));
    return open.map(({ on, what }) => `${on}: ${what}`);
  };
  const ask = (whom: TestPerson, letter = "ご協力をお願いします。") => {
    const form = { expert: whom.userId, replyBy: "2026年12月1日", letter };
    return world.send(urls.expertRequests.to({ caseId }), { as: office, form });
  };
  const declare = (whom: TestPerson, requestId: string, declaration: string, declarationNote = "") =>
    world.send(urls.conflictDeclaration.to({ requestId }), {
      as: whom,
      form: { declaration, declarationNote },
    });
  const answer = (whom: TestPerson, requestId: string, given: string, reason = "") =>
    world.send(urls.requestAnswer.to({ requestId }), { as: whom, form: { answer: given, reason } });
  const agree = (request: string, given: string, reason = "") =>
    world.send(urls.expertAgreement.to({ caseId }), {
      as: applicant.person,
      form: { request, answer: given, reason },
    });
  /** Asked, declared, accepted: the company is to agree. */
  const propose = async (whom: TestPerson) => {
    await ask(whom);
    const requestId = await requestTo(world, whom);
    await declare(whom, requestId, "none");
    await answer(whom, requestId, "accepted");
    return requestId;
  };
  const assign = async (whom: TestPerson) => {
    const requestId = await propose(whom);
    await agree(requestId, "agreed");
    return requestId;
  };
  return { stage, waiting, ask, declare, answer, agree, propose, assign };
}

/** The newest request to the expert. */
export async function requestTo(world: TestWorld, whom: TestPerson): Promise<string> {
  const { database } = world.running.platform;
  const own = await database.as(personActor(whom, "expert"), (tx) => listOwnRequests(tx, whom.userId));
  return own[0]?.requestId ?? "";
}

/** Status and text of a page. */
export async function textOf(world: TestWorld, path: string, as: TestPerson): Promise<string> {
  const answer = await world.send(path, { as });
  return `${answer.status} ${await answer.text()}`;
}

/** Kind and text of each mail that waits for the person, the oldest first. */
export async function mailsTo(world: TestWorld, person: TestPerson): Promise<string[]> {
  const { rows } = await world.running.platform.database.as(system, (tx) =>
    tx.execute<{ kind: string; text: string }>(
      `select kind, subject || ' ' || text as text from himori.mails where to_address = '${person.email}' order by queued_at`,
    ),
  );
  return rows.map(({ kind, text }) => `${kind} ${text}`);
}
