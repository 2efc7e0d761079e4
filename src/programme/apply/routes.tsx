// The web face of the application, from its first question to its receipt.
import type { Route } from "#people/route.ts";
import { draftRoutes } from "./draft-routes.tsx";
import { handInRoutes } from "./hand-in-routes.tsx";
import { scanRoutes } from "./scan-routes.tsx";
import { startRoutes } from "./start-routes.tsx";
import type { ApplyNeeds } from "./web.tsx";

export function applyRoutes(needs: ApplyNeeds): Route[] {
  return [...startRoutes(needs), ...draftRoutes(needs), ...handInRoutes(needs), ...scanRoutes(needs)];
}
