// Accounts as the rest of the house knows them: who sends a request, and whether it is really them.
import type { Role } from "#platform/database/actor.ts";
import type { Connection } from "#platform/database/database.ts";
import type { Platform } from "#platform/platform.ts";
import type { Person } from "../visit.ts";
import { told } from "./ask-library.ts";
import { openAttempts } from "./attempts.ts";
import { openGenuineCookies } from "./genuine-cookies.ts";
import { makeLibrary } from "./library.ts";
import { checkSecondFactor, type CodeCheck } from "./second-factor.ts";
import { readSession } from "./sessions.ts";
import { signInMails } from "./sign-in-mails.ts";
import { findUser, openSignInDatabase, prepareSessionLookup, removeStale } from "./store.ts";
import type { Workings } from "./workings.ts";

export type SignIn = {
  /** Who sends this request; null for visitors and when the session is over. */
  personOf(headers: Headers): Promise<Person | null>;
  hasSecondFactor(userId: string): Promise<boolean>;
  /** True when the code (of the app, or a backup code) is right for the signed-in person and not used before. */
  confirmSecondFactor(headers: Headers, code: string): Promise<boolean>;
  /** The same with the reason: wrong, used before, or too many attempts. */
  checkSecondFactor(headers: Headers, code: string): Promise<CodeCheck>;
  /** The demo world's one click: a session without any factor, as Set-Cookie headers. Throws in a real installation. */
  signInAs(userId: string): Promise<Headers>;
  /** A person with a confirmed address, for the seed and the operator. Returns the user id. */
  addPerson(person: NewAccount): Promise<string>;
  /** Removes sessions, codes and counts that are over. */
  removeStale(): Promise<void>;
  /** What the routes of this floor work with. */
  readonly workings: Workings;
  close(): Promise<void>;
};

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: string;
  readonly password?: string;
};

type Opening = { readonly platform: Platform; readonly connection: Connection };

/** Opens the sign-in floor on a pool of its own. */
export async function openSignIn({ platform, connection }: Opening): Promise<SignIn> {
  const lost = (error: Error) => platform.log.warn("sign-in-connection-lost", {}, error);
  const { db, close } = openSignInDatabase(connection, lost);
  const library = makeLibrary({ platform, db, mails: signInMails(platform) });
  const { authCookies } = await library.$context;
  const workings: Workings = {
    platform,
    db,
    library,
    attempts: openAttempts({ platform, db }),
    genuineCookies: openGenuineCookies(authCookies.sessionToken.name),
    sessionLookup: prepareSessionLookup(db),
  };
  return {
    workings,
    personOf: async (headers) => (await readSession(workings, headers))?.person ?? null,
    hasSecondFactor: async (userId) => (await findUser(db, userId))?.twoFactorEnabled ?? false,
    confirmSecondFactor: async (headers, code) =>
      (await checkSecondFactor(workings, headers, code)).kind === "right",
    checkSecondFactor: (headers, code) => checkSecondFactor(workings, headers, code),
    signInAs: (userId) => signInAs(workings, userId),
    addPerson: (person) => addPerson(workings, person),
    removeStale: () => {
      const now = platform.clock.now();
      return removeStale(db, { now, before: new Date(now.getTime() - 24 * 60 * 60 * 1000) });
    },
    close,
  };
}

async function signInAs({ library, platform }: Workings, userId: string): Promise<Headers> {
  const { api } = library;
  if (!platform.config.demo || !("signInInDemoWithoutSecondFactor" in api))
    throw new Error("one-click sign-in exists in the demo world only");
  const answer = await told(api.signInInDemoWithoutSecondFactor({ body: { userId }, asResponse: true }));
  return new Headers(answer.cookies.map((cookie) => ["set-cookie", cookie]));
}

async function addPerson({ library }: Workings, person: NewAccount): Promise<string> {
  const { internalAdapter, password } = await library.$context;
  const { name, email, role, language } = person;
  const user = await internalAdapter.createUser(
    { name, email: email.toLowerCase(), emailVerified: true, role, language },
    { method: "email-password" },
  );
  if (person.password !== undefined) {
    const hash = await password.hash(person.password);
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: "credential",
      accountId: user.id,
      password: hash,
    });
  }
  return user.id;
}
