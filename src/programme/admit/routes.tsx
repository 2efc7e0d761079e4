// The web face of admission: examining, deciding, notices, the offer of a place, withdrawal.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { companyAnswerRoutes } from "./company-routes.tsx";
import { decisionRoutes } from "./decision-routes.tsx";
import { examinationRoutes } from "./examination-routes.tsx";
import { noticeRoutes } from "./notice-routes.tsx";
import { returnRoutes } from "./return-routes.tsx";

export function admitRoutes(programme: Programme): Route[] {
  return [
    ...examinationRoutes(programme),
    ...returnRoutes(programme),
    ...decisionRoutes(programme),
    ...noticeRoutes(programme),
    ...companyAnswerRoutes(programme),
  ];
}
