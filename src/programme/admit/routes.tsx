// The web face of admission: examining, deciding, notices, the offer of a place, withdrawal.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { examinationRoutes } from "./examination-routes.tsx";

export function admitRoutes(programme: Programme): Route[] {
  return [...examinationRoutes(programme)];
}
