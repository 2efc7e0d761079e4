// What the office, experts and the operator see first, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "My page",
  office: {
    lead: "Applications received, in the order of arrival.",
    edition: (year) => `Applications of ${year}`,
    places: "Places",
    taken: "Taken",
    left: "Left",
    waiting: "Waiting",
    casesUnit: "cases",
    states: { open: "Open", full: "Full", closed: "Closed", "not-yet-open": "Not yet open" },
    received: "Applications received",
    noneReceived: "No application has been received yet",
    noneReceivedLead:
      "When a company hands in its application it appears here, in the order of arrival. Drafts are not shown.",
    columns: {
      receiptNumber: "Receipt number",
      company: "Company",
      country: "Country",
      submittedAt: "Received (Japan time)",
      method: "Handed in by",
      stage: "State",
    },
    methods: { "sealed-scan": "Scan of the sealed form", electronic: "Electronic confirmation" },
    officeShallLook: "Some pages must be looked at",
  },
  expert: {
    lead: "You are signed in as an expert.",
    empty: "No case has been given to you yet",
    emptyLead:
      "When the office asks you to take a case, it appears here with the company's name, and you get an e-mail.",
    law: "See the law cards of each country",
  },
  operator: {
    lead: "You are signed in as the operator.",
    empty: "There is nothing to operate on these pages",
    emptyLead:
      "Inviting people, verifying the records and the like are done on the server with the command below. Applications are not shown to you.",
    command: "npm run himori -- help",
  },
};
