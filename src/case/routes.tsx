// The case's own address. Until the case has a page of its own, it leads to the application.
import type { Programme } from "#edition/programme.ts";
import { get, type Route } from "#people/route.ts";
import { urls } from "#urls.ts";
import { partyToCase } from "./guard.ts";

export function caseRoutes({ platform }: Programme): Route[] {
  const party = partyToCase(platform);
  return [
    get(urls.supportCase, party, (c) =>
      c.redirect(urls.application.to({ caseId: c.req.param("caseId") ?? "" }), 303),
    ),
  ];
}
