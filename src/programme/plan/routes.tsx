// The web face of the plan: reading and answering it, and making a version of it.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { planEditRoutes } from "./edit-routes.tsx";
import { planPageRoutes } from "./plan-routes.tsx";

export function planRoutes(programme: Programme): Route[] {
  return [...planPageRoutes(programme), ...planEditRoutes(programme)];
}
