// The web face of the list of information held: its pages, its rows, what is done with many, its departments, the working table.
import type { Programme } from "#edition/programme.ts";
import type { Route } from "#people/route.ts";
import { departmentRoutes } from "./department-routes.tsx";
import { gridRoutes } from "./grid-routes.ts";
import { itemRoutes } from "./item-routes.tsx";
import { listRoutes } from "./list-routes.tsx";
import { selectionRoutes } from "./selection-routes.tsx";

export function inventoryRoutes({ platform }: Programme): Route[] {
  return [
    ...listRoutes(platform),
    ...gridRoutes(platform),
    ...selectionRoutes(platform),
    ...departmentRoutes(platform),
    ...itemRoutes(platform),
  ];
}
