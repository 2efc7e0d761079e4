// Whose session a request carries, whether it still holds, and ending sessions.
import type { Role } from "#platform/database/actor.ts";
import type { Person } from "../visit.ts";
import { type Asker, headersFor, told } from "./ask-library.ts";
import { isOver, type SessionTimes } from "./rules.ts";
import { endSession } from "./store.ts";
import type { Workings } from "./workings.ts";

export type CurrentSession = { readonly id: string; readonly person: Person; readonly language: string };

/** A session in use is prolonged at most this often, so that reading pages does not write each time. */
const prolongAfterMs = 300_000;

type Standing = SessionTimes & { readonly id: string; readonly user: Account };

/** Who a session belongs to, as the library and our own look-up both tell it. */
type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role?: Role | null | undefined;
  readonly language?: string | null | undefined;
  readonly twoFactorEnabled?: boolean | null | undefined;
};

/** Null without a session, with a forged one, or with one that is over (which is then ended). */
export async function readSession(workings: Workings, headers: Headers): Promise<CurrentSession | null> {
  const cookies = headers.get("cookie") ?? "";
  if (!cookies.includes("session_token=")) return null;
  const { library, db, platform } = workings;
  const found = (await findKnown(workings, cookies)) ?? (await askAbout(workings, headers));
  if (!found) return null;
  const { user } = found;
  const role: Role = user.role ?? "company";
  const now = platform.clock.now();
  if (isOver(found, role, now)) {
    await endSession(db, { userId: user.id, id: found.id });
    return null;
  }
  if (now.getTime() - found.updatedAt.getTime() > prolongAfterMs)
    await library.api.getSession({ headers: headersFor({ headers, address: "" }) });
  const person: Person = {
    userId: user.id,
    name: user.name,
    email: user.email,
    role,
    secondFactor: user.twoFactorEnabled ?? false,
  };
  return { id: found.id, person, language: user.language ?? "ja" };
}

/** The short way: the signature is known, so one look at the session's row tells whether it still stands. */
async function findKnown(workings: Workings, cookies: string): Promise<Standing | undefined> {
  const token = workings.genuineCookies.tokenIn(cookies);
  if (token === undefined) return undefined;
  const [found] = await workings.sessionLookup.execute({ token });
  return found;
}

async function askAbout(
  { library, genuineCookies }: Workings,
  headers: Headers,
): Promise<Standing | undefined> {
  const asked = headersFor({ headers, address: "" });
  const found = await library.api.getSession({ headers: asked, query: { disableRefresh: true } });
  if (!found) return undefined;
  genuineCookies.remember(headers.get("cookie") ?? "", found.session.token);
  const { id, createdAt, updatedAt } = found.session;
  return { id, createdAt, updatedAt, user: found.user };
}

/** Ends this request's session. Returns what clears its cookies. */
export async function endThisSession({ library }: Workings, asker: Asker): Promise<readonly string[]> {
  const answer = await told(library.api.signOut({ headers: headersFor(asker), asResponse: true }));
  return answer.cookies;
}
