// A route as data: method, address, who may come in, and the answer. The front door mounts them; tests read them.
import type { Request } from "./visit.ts";

export type Answer = (c: Request) => Response | Promise<Response>;

/** Lets a request pass (undefined) or answers in the route's stead: sign-in page, 404. */
export type Guard = {
  readonly name: string;
  readonly check: (c: Request) => Response | undefined | Promise<Response | undefined>;
};

/** An address of #urls.ts. */
type Pattern = { readonly pattern: string };

export type Route = {
  readonly method: "GET" | "POST";
  readonly address: Pattern;
  readonly guard: Guard;
  readonly answer: Answer;
};

export function get(address: Pattern, guard: Guard, answer: Answer): Route {
  return { method: "GET", address, guard, answer };
}

export function post(address: Pattern, guard: Guard, answer: Answer): Route {
  return { method: "POST", address, guard, answer };
}

export const anyone: Guard = { name: "anyone", check: () => undefined };
