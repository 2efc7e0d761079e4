// What each person sees first after signing in, and the office's list of all cases.
import type { Programme } from "#edition/programme.ts";
import { mustBeSignedIn } from "#people/guards.ts";
import { get, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { urls } from "#urls.ts";
import { showCompanyHome } from "./company-home.tsx";
import { showExpertHome } from "./expert-home.tsx";
import { showOfficeHome } from "./office-home.tsx";
import { OperatorHomePage } from "./pages/operator-home-page.tsx";
import { queueRoutes } from "./queue-routes.tsx";

export function dashboardRoutes(programme: Programme): Route[] {
  return [
    get(urls.home, mustBeSignedIn(programme.platform), (c) => showHome(programme, c)),
    ...queueRoutes(programme),
  ];
}

function showHome(programme: Programme, c: Request): Response | Promise<Response> {
  const { person, frame } = signedIn(c);
  switch (person.role) {
    case "company":
      return showCompanyHome(programme, c);
    case "office":
      return showOfficeHome(programme, c);
    case "expert":
      return showExpertHome(programme, c);
    case "operator":
      return c.html(<OperatorHomePage frame={frame} />);
    default:
      return person.role satisfies never;
  }
}
