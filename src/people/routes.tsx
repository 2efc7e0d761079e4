// The web face of accounts, companies and their people.
import { accountRoutes } from "./account-routes.tsx";
import { companyPeopleRoutes } from "./company-people-routes.tsx";
import { companyRoutes } from "./company-routes.tsx";
import { invitationRoutes } from "./invitation-routes.tsx";
import { noticeRoutes } from "./notifications/notice-routes.tsx";
import { passkeyRoutes } from "./passkey-routes.ts";
import type { Route } from "./route.ts";
import { secondFactorRoutes } from "./second-factor-routes.tsx";
import { signInRoutes } from "./sign-in-routes.tsx";
import { signUpRoutes } from "./sign-up-routes.tsx";
import type { PeopleNeeds } from "./web.ts";

/** Every route of this floor. */
export function peopleRoutes(needs: PeopleNeeds): Route[] {
  return [
    ...signUpRoutes(needs),
    ...signInRoutes(needs),
    ...passkeyRoutes(needs),
    ...accountRoutes(needs),
    ...noticeRoutes(needs),
    ...secondFactorRoutes(needs),
    ...companyRoutes(needs),
    ...companyPeopleRoutes(needs),
    ...invitationRoutes(needs),
  ];
}
