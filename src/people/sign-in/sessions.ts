// Whose session a request carries, whether it still holds, and ending sessions.
import type { Role } from "#platform/database/actor.ts";
import type { Person } from "../visit.ts";
import { type Asker, headersFor, told } from "./ask-library.ts";
import { isOver } from "./rules.ts";
import { endSession } from "./store.ts";
import type { Workings } from "./workings.ts";

export type CurrentSession = { readonly id: string; readonly person: Person; readonly language: string };

/** A session in use is prolonged at most this often, so that reading pages does not write each time. */
const prolongAfterMs = 300_000;

/** Null without a session, with a forged one, or with one that is over (which is then ended). */
export async function readSession(workings: Workings, headers: Headers): Promise<CurrentSession | null> {
  if (!(headers.get("cookie") ?? "").includes("session_token=")) return null;
  const { library, db, platform } = workings;
  const asked = headersFor({ headers, address: "" });
  const found = await library.api.getSession({ headers: asked, query: { disableRefresh: true } });
  if (!found) return null;
  const { session, user } = found;
  const role: Role = user.role ?? "company";
  const now = platform.clock.now();
  if (isOver(session, role, now)) {
    await endSession(db, { userId: user.id, id: session.id });
    return null;
  }
  if (now.getTime() - session.updatedAt.getTime() > prolongAfterMs)
    await library.api.getSession({ headers: asked });
  const person: Person = {
    userId: user.id,
    name: user.name,
    email: user.email,
    role,
    secondFactor: user.twoFactorEnabled ?? false,
  };
  return { id: session.id, person, language: user.language ?? "ja" };
}

/** Ends this request's session. Returns what clears its cookies. */
export async function endThisSession({ library }: Workings, asker: Asker): Promise<readonly string[]> {
  const answer = await told(library.api.signOut({ headers: headersFor(asker), asResponse: true }));
  return answer.cookies;
}
