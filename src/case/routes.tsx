// The case's own address. Until the case has a page of its own, it leads to the application.
import type { Programme } from "#edition/programme.ts";
import { get, type Route } from "#people/route.ts";
import { urls } from "#urls.ts";
import { partyToCase } from "./guard.ts";
import { mailRoutes } from "./mails/mail-routes.tsx";
import { threadRoutes } from "./threads/routes.tsx";

export function caseRoutes(programme: Programme): Route[] {
  const { platform } = programme;
  const party = partyToCase(platform);
  return [
    get(urls.supportCase, party, (c) =>
      c.redirect(urls.application.to({ caseId: c.req.param("caseId") ?? "" }), 303),
    ),
    ...threadRoutes(programme),
    ...mailRoutes(programme),
  ];
}
