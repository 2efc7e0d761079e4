// What the office, experts and the operator see first, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "My page",
  office: {
    lead: "How things stand today.",
    dates: "Dates",
    due: { overdue: "Overdue", today: "Due today", week: "Due within 7 days" },
    seeOverdue: "See what is overdue",
    edition: (year) => `Applications of ${year}`,
    placesByCountry: "Places by country",
    country: "Country",
    all: "All",
    places: "Places",
    taken: "Taken",
    left: "Left",
    waiting: "Waiting",
    noOwnCap: "—",
    promised: (hours) => `Hours of support the cases with a place may use at most: ${hours}`,
    casesUnit: "cases",
    states: { open: "Open", full: "Full", closed: "Closed", "not-yet-open": "Not yet open" },
    next: "To be examined next, by arrival",
    longest: "Waiting longest",
    arrived: "Arrived since yesterday",
    none: "None",
    seeAll: "See the list",
    of: (title) => ` (${title})`,
  },
  expert: {
    lead: "What you are asked, and the cases you support.",
    requests: "Waiting for your answer",
    noRequests: "Nothing waits for your answer",
    noRequestsLead: "When the office asks you to take a case it appears here, and you get an e-mail.",
    cases: "Your cases",
    noCases: "You have no case at present",
    columns: { company: "Company", country: "Country", stage: "State", since: "Since" },
    dates: "Next dates",
    noDates: "No date is near",
    law: "See the law cards of each country",
    profile: "Check your expert profile",
  },
  operator: {
    lead: "You are signed in as the operator.",
    empty: "There is nothing to operate on these pages",
    emptyLead:
      "Inviting people, verifying the records and the like are done on the server with the command below. Applications are not shown to you.",
    command: "npm run himori -- help",
  },
};
