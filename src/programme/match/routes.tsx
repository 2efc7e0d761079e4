// The web face of matching: the office's short list, the asked expert's request, and the expert of a case.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { caseExpertRoutes } from "./case-expert-routes.tsx";
import { requestRoutes } from "./request-routes.tsx";
import { shortListRoutes } from "./short-list-routes.tsx";

export function matchRoutes(programme: Programme): Route[] {
  return [...shortListRoutes(programme), ...requestRoutes(programme), ...caseExpertRoutes(programme)];
}
