// The web face of the register of experts.
import type { Route } from "../route.ts";
import { expertRoutesOfOffice } from "./expert-routes.tsx";
import { expertProfileRoutes } from "./profile-routes.tsx";
import { registerRoutes } from "./register-routes.tsx";
import type { ExpertNeeds } from "./web.ts";

/** Every route of the register: the office's pages, and each expert's own. */
export function expertRoutes(needs: ExpertNeeds): Route[] {
  return [...expertProfileRoutes(needs), ...registerRoutes(needs), ...expertRoutesOfOffice(needs)];
}
