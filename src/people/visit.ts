// One request's visitor: who it is, in which language, and in whose name its transactions run.
import type { Context } from "hono";
import type { Language } from "#i18n/languages.ts";
import type { Actor, Role } from "#platform/database/actor.ts";
import type { Frame } from "#ui/frame.ts";

export type Person = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly secondFactor: boolean;
};

export type Visit = {
  readonly language: Language;
  readonly person: Person | null;
  readonly actor: Actor;
  /** Path and query of this request, for links that come back here. */
  readonly path: string;
  /** What every page needs around its own content. */
  readonly frame: Frame;
};

export type Env = { Variables: { visit: Visit } };
export type Request = Context<Env>;

export function visitOf(c: Request): Visit {
  return c.get("visit");
}

/** The signed-in person's visit; a route that calls it stands behind a guard that asks for sign-in. */
export function signedIn(c: Request): Visit & { person: Person } {
  const visit = visitOf(c);
  if (!visit.person) throw new Error("a route for signed-in people stands without its guard");
  return { ...visit, person: visit.person };
}
