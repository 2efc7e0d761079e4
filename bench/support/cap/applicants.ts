// Many applicants ready to hand in: a complete draft each, a session, and a second factor with codes to be used once.
import { sql } from "drizzle-orm";
import type { Edition } from "#edition/edition.ts";
import { editionDecisions } from "#edition/schema.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { beginSetUp } from "#people/sign-in/second-factor.ts";
import { systemActor } from "#platform/database/actor.ts";
import { addApplicant, type Applicant } from "../applicant.ts";
import type { Ground } from "../ground.ts";

export const system = systemActor("measure");

export type Entrant = Applicant & {
  readonly number: number;
  readonly country: string;
  /** Whether they would rather wait than not come at all. */
  readonly wouldWait: boolean;
  readonly codes: readonly string[];
};

export type Caps = { readonly cases: number; readonly perCountry: Readonly<Record<string, number>> };

/** As the office would decide it: the caps of the running edition, laid over its file. */
export async function decideCaps({ programme, edition }: Ground, { cases, perCountry }: Caps): Promise<void> {
  const { platform } = programme;
  const value = { kind: "caps", cases, casesPerCountry: perCountry } as const;
  const decision = {
    id: crypto.randomUUID(),
    editionId: edition.id,
    kind: value.kind,
    value,
    reason: "measure",
  };
  await platform.database.as(system, (tx) =>
    tx
      .insert(editionDecisions)
      .values({ ...decision, decidedAt: platform.clock.now(), decidedBy: "system:measure" }),
  );
}

/** Cookies of officers; add them before the second factors are given. */
export async function addOfficers({ signIn }: Ground, count: number): Promise<string[]> {
  const cookies: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const email = `${crypto.randomUUID()}@example.jp`;
    const userId = await signIn.addPerson({
      name: `事務 ${number + 1}`,
      email,
      role: "office",
      language: "ja",
    });
    const headers = await signIn.signInAs(userId);
    cookies.push(
      headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
    );
  }
  return cookies;
}

/** Two countries in turn; each fifth would not wait. */
export async function addEntrants(ground: Ground, count: number): Promise<Entrant[]> {
  const countries = countriesOf(ground.edition);
  const entrants: Entrant[] = [];
  const next = { number: 0 };
  const addNext = async (): Promise<void> => {
    for (let number = next.number++; number < count; number = next.number++) {
      const country = countries[number % countries.length] ?? "";
      const applicant = await addApplicant(ground, { country, answers: answersOfA });
      entrants.push({ ...applicant, number, country, wouldWait: number % 5 !== 4, codes: [] });
    }
  };
  await Promise.all([addNext(), addNext(), addNext(), addNext()]);
  const codes = await giveSecondFactors(ground, entrants);
  return entrants.map((entrant) => ({ ...entrant, codes }));
}

export function countriesOf({ countries }: Edition): readonly [string, string] {
  const [first, second] = countries;
  if (!first || !second) throw new Error("the edition has not two countries");
  return [first.code, second.code];
}

/**
 * One person's second factor is set up as the account page does it, and everybody gets a copy of its own: which codes
 * were used is kept for each person, so each can use all of them.
 */
async function giveSecondFactors(ground: Ground, entrants: readonly Entrant[]): Promise<readonly string[]> {
  const [first] = entrants;
  if (!first) throw new Error("nobody applies");
  const headers = new Headers({ cookie: first.cookie });
  const asker = { headers, address: "127.0.0.1" };
  const setUp = await beginSetUp(ground.signIn.workings, asker, {
    userId: first.person.userId,
    password: "",
  });
  if (setUp.kind !== "begun") throw new Error(`a second factor cannot be set up: ${setUp.kind}`);
  await ground.programme.platform.database.as(system, async (tx) => {
    await tx.execute(sql`
      insert into sign_in.two_factor (id, secret, backup_codes, user_id, verified)
      select gen_random_uuid()::text, f.secret, f.backup_codes, u.id, true
      from sign_in.two_factor f, sign_in."user" u
      where f.user_id = ${first.person.userId} and u.id <> f.user_id`);
    await tx.execute(sql`update sign_in.two_factor set verified = true`);
    await tx.execute(sql`update sign_in."user" set two_factor_enabled = true`);
  });
  return setUp.backupCodes;
}
