// The web face of assessing: the whole, the handed-in list, scoring, measures, giving.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { givingRoutes } from "./giving-routes.tsx";
import { inventoryRoutes } from "./inventory-routes.tsx";
import { measureRoutes } from "./measure-routes.tsx";
import { overviewRoutes } from "./overview-routes.tsx";
import { reportRoutes } from "./report-routes.tsx";
import { scoreRoutes } from "./score-routes.tsx";

export function assessRoutes(programme: Programme): Route[] {
  return [
    ...overviewRoutes(programme),
    ...inventoryRoutes(programme),
    ...scoreRoutes(programme),
    ...measureRoutes(programme),
    ...givingRoutes(programme),
    ...reportRoutes(programme),
  ];
}
