// The web face of the case: its page and record, its threads, and the mails that were sent.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import type { DocumentsOfCase } from "./documents.ts";
import { mailRoutes } from "./mails/mail-routes.tsx";
import { casePageRoutes } from "./page-routes.tsx";
import { threadRoutes } from "./threads/routes.tsx";

/** `documents` comes from above: it knows the chapters. */
export function caseRoutes(programme: Programme, documents: DocumentsOfCase): Route[] {
  return [...casePageRoutes(programme, documents), ...threadRoutes(programme), ...mailRoutes(programme)];
}
