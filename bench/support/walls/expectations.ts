// What each guard promises, by its name: who comes in and who gets the one 404. No route has an exception of its own.
import type { Role } from "#platform/database/actor.ts";
import type { Route } from "#people/route.ts";
import type { SitePerson } from "./site.ts";
import { type Filling, parametersOf } from "./parameters.ts";

export type Reader = {
  readonly who: string;
  readonly person?: SitePerson;
  /** Of the company, or today the expert of the case, whose ids are tried. */
  readonly theirs: boolean;
};

type Sort = Role | "visitor";
const everybody: readonly Sort[] = ["visitor", "company", "office", "expert", "operator"];
const signedIn: readonly Sort[] = ["company", "office", "expert", "operator"];

type Promise_ = {
  readonly roles: readonly Sort[];
  /** Parameters that the guard itself looks up. */
  readonly guards?: readonly string[];
};

/** A guard that is added is explained here, or the measurement does not run. */
const guards: Readonly<Record<string, Promise_>> = {
  anyone: { roles: everybody },
  "signed in": { roles: signedIn },
  "signed in, second factor or not": { roles: signedIn },
  "company people": { roles: ["company"] },
  "office people": { roles: ["office"] },
  "expert people": { roles: ["expert"] },
  "operator people": { roles: ["operator"] },
  "member of the company": { roles: ["company"], guards: ["companyId"] },
  "party to the case": { roles: ["company", "office", "expert"], guards: ["caseId"] },
  "the applicant": { roles: ["company"], guards: ["caseId"] },
  "company of the case": { roles: ["company"], guards: ["caseId"] },
  "company or office of the case": { roles: ["company", "office"], guards: ["caseId"] },
  "company or expert of the case": { roles: ["company", "expert"], guards: ["caseId"] },
  "expert of the case": { roles: ["expert"], guards: ["caseId"] },
  "the asked expert": { roles: ["expert"], guards: ["requestId"] },
  "reader of the thread": { roles: ["company", "office", "expert"], guards: ["caseId", "threadId"] },
  "office of the case": { roles: ["office"], guards: ["caseId"] },
};

export type Expected = "sign-in" | "not-found" | "open";

function promiseOf({ guard, address }: Route): Promise_ {
  const promise = guards[guard.name];
  if (!promise)
    throw new Error(
      `nobody said whom "${guard.name}" of ${address.pattern} lets in: add it to bench/support/walls/expectations.ts`,
    );
  return promise;
}

export function expected(route: Route, reader: Reader, filling: Filling): Expected {
  const { roles } = promiseOf(route);
  const sort = reader.person?.role ?? "visitor";
  if (!roles.includes(sort)) return sort === "visitor" ? "sign-in" : "not-found";
  const records = parametersOf(route.address.pattern).filter(({ of }) => of === "record");
  if (records.length === 0) return "open";
  if (filling !== "theirs") return "not-found";
  return reader.theirs || sort === "office" ? "open" : "not-found";
}

/** Routes whose guard cannot keep what their address promises: somebody's records behind a door for everybody. */
export function carelessRoutes(routes: readonly Route[]): string[] {
  return routes.flatMap((route) => {
    const { roles, guards: looked = [] } = promiseOf(route);
    const names = parametersOf(route.address.pattern)
      .filter(({ of }) => of === "record")
      .map(({ name }) => name);
    const missing = ["caseId", "companyId"].filter((name) => names.includes(name) && !looked.includes(name));
    const forAll = names.length > 0 && roles.includes("visitor") ? ["every id"] : [];
    return [...missing, ...forAll].map(
      (name) => `${route.method} ${route.address.pattern}: "${route.guard.name}" does not look at ${name}`,
    );
  });
}
