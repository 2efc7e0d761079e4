// The web face of both sheets: filled in, given to colleagues, handed in.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { handInRoutes } from "./hand-in/hand-in-routes.tsx";
import { inventoryRoutes } from "./inventory/routes.ts";
import { checkRoutes } from "./self-check/check-routes.tsx";
import { colleagueRoutes } from "./self-check/colleague-routes.tsx";
import { comparedRoutes } from "./self-check/compared-routes.tsx";
import { linkRoutes } from "./self-check/link-routes.tsx";
import { spreadsheetRoutes } from "./spreadsheet/routes.tsx";

export function takeStockRoutes(programme: Programme): Route[] {
  return [
    ...inventoryRoutes(programme),
    ...checkRoutes(programme),
    ...comparedRoutes(programme),
    ...colleagueRoutes(programme),
    ...linkRoutes(programme),
    ...handInRoutes(programme),
    ...spreadsheetRoutes(programme),
  ];
}
