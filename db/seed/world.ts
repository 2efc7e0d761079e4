// Fills the demo world: invented firms with their people, sites and applications. Safe to run at every start.
import { randomUUID } from "node:crypto";
import { editionNow, countryOf, type Programme } from "#edition/programme.ts";
import { addSite, createCompany } from "#people/commands.ts";
import { saveProfile } from "#people/experts/commands.ts";
import { findExpert } from "#people/experts/queries.ts";
import { findPersonByEmail, listMembers, listMyCompanies, listSites } from "#people/queries.ts";
import type { SignIn } from "#people/sign-in/sign-in.ts";
import { hasPassword } from "#people/sign-in/store.ts";
import { addMembership } from "#people/store.ts";
import type { Person } from "#people/visit.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import {
  demoCompanies,
  type DemoCompanyKey,
  demoPassword,
  demoPerson,
  type DemoPersonKey,
  demoPersonKeys,
} from "./demo-people.ts";
import { demoExperts } from "./demo-experts.ts";
import { fillMatching } from "./demo-matching.ts";
import { fillSheets } from "./demo-sheets.ts";
import { demoApplications } from "./demo-applications.ts";
import { fillApplication } from "./fill-application.ts";
import { giveSecondFactor } from "./demo-second-factor.ts";

export type World = { readonly programme: Programme; readonly signIn: SignIn };

/** What the running program hands over: the same as its house. */
type Filled = { readonly house: World };

const seed = systemActor("demo-world");

/**
 * Adds what is missing and changes nothing that stands: whoever plays with the demo world keeps what they did.
 * Cut short, it goes on at the next start.
 */
export async function fillDemoWorld({ house }: Filled, say: (line: string) => void): Promise<void> {
  const people = new Map<DemoPersonKey, Person>();
  let added = 0;
  for (const key of demoPersonKeys) {
    const { person, isNew } = await ensurePerson(house, key);
    people.set(key, person);
    added += isNew ? 1 : 0;
  }
  const companies = new Map<DemoCompanyKey, string>();
  for (const [key, person] of people) {
    const { company, membership } = demoPerson(key);
    if (!company) continue;
    const companyId = companies.get(company) ?? (await ensureCompany(house, company, person));
    companies.set(company, companyId);
    if (membership === "member") await ensureMember(house, companyId, person);
  }
  await fillRegister(house, people);
  await fillApplications({ programme: house.programme, say }, { people, companies });
  await fillMatching(house.programme, { people, companies });
  await fillSheets(house.programme, { people, companies });
  if (added > 0)
    say(`The demo world is filled: ${people.size} invented people in ${companies.size} invented firms.`);
}

async function ensurePerson({ programme, signIn }: World, key: DemoPersonKey) {
  const { platform } = programme;
  const { name, email, role, language, secondFactor } = demoPerson(key);
  const found = await platform.database.as(seed, (tx) => findPersonByEmail(tx, email));
  const userId =
    found?.userId ?? (await signIn.addPerson({ name, email, role, language, password: demoPassword }));
  if (found && !(await hasPassword(signIn.workings.db, userId))) await givePassword(signIn, userId);
  if (secondFactor && !(await signIn.hasSecondFactor(userId)))
    await giveSecondFactor(signIn.workings, userId);
  const person: Person = { userId, name, email, role, secondFactor };
  return { person, isNew: !found };
}

/** For an account whose making was cut short. */
async function givePassword({ workings }: SignIn, userId: string): Promise<void> {
  const { internalAdapter, password } = await workings.library.$context;
  const hash = await password.hash(demoPassword);
  await internalAdapter.linkAccount({ userId, providerId: "credential", accountId: userId, password: hash });
}

function actorOf(person: Person): Actor {
  return { kind: "person", userId: person.userId, role: person.role };
}

async function ensureCompany({ programme }: World, key: DemoCompanyKey, owner: Person): Promise<string> {
  const { platform } = programme;
  const { name, corporateNumber, sites } = demoCompanies[key];
  const mine = await platform.database.as(actorOf(owner), (tx) => listMyCompanies(tx, owner.userId));
  const act = { platform, person: owner };
  const companyId =
    mine.find((company) => company.name === name)?.id ??
    (await createCompany(act, { name, corporateNumber }));
  const standing = await platform.database.as(actorOf(owner), (tx) => listSites(tx, companyId));
  for (const site of sites) {
    if (!standing.some(({ nameJa }) => nameJa === site.nameJa)) await addSite(act, companyId, site);
  }
  return companyId;
}

async function ensureMember({ programme }: World, companyId: string, person: Person): Promise<void> {
  const { database, clock } = programme.platform;
  await database.as(seed, async (tx) => {
    const members = await listMembers(tx, companyId);
    if (members.some(({ userId }) => userId === person.userId)) return;
    const { userId } = person;
    const beganAt = clock.now();
    const membership = { id: randomUUID(), companyId, userId, role: "member", beganAt } as const;
    await addMembership(tx, { ...membership, addedBy: "system:demo-world" });
  });
}

/** Whoever has a profile keeps it. */
async function fillRegister({ programme }: World, people: ReadonlyMap<DemoPersonKey, Person>): Promise<void> {
  const { platform } = programme;
  for (const { by, profile, formerClients } of demoExperts) {
    const person = people.get(by);
    if (!person) continue;
    const known = await platform.database.as(actorOf(person), (tx) => findExpert(tx, person.userId));
    if (known?.profile) continue;
    await saveProfile({ platform, person }, { basedOn: 0, profile, formerClients });
  }
}

type Telling = { readonly programme: Programme; readonly say: (line: string) => void };

type Filling = {
  readonly people: ReadonlyMap<DemoPersonKey, Person>;
  readonly companies: ReadonlyMap<DemoCompanyKey, string>;
};

async function fillApplications(house: Telling, { people, companies }: Filling): Promise<void> {
  const edition = editionNow(house.programme);
  for (const application of demoApplications) {
    const person = people.get(application.by);
    const companyId = companies.get(application.company);
    if (!person || !companyId) continue;
    const officer = people.get("office1");
    const basis = { edition, country: countryOf(edition, application.country), officer };
    await fillApplication(house, { person, companyId, application, ...basis });
  }
}
