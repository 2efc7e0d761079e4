// The office's list of all cases, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "Cases",
  lead: "Applications handed in, in the order of arrival.",
  leadLongest: "Cases that wait on somebody, those waiting longest first.",
  search: "Search and narrow down",
  words: "Company, site or receipt number",
  wordsHint: "A part is enough: Mihon, CN-0012",
  edition: "Year",
  stage: "State",
  country: "Country",
  waits: "Waits on",
  overdue: "Overdue only",
  order: "Order",
  orders: { arrival: "By arrival", longest: "Waiting longest first" },
  all: "All",
  submit: "Search",
  clear: "Clear all conditions",
  parties: { company: "the company", office: "the office", expert: "the expert" },
  columns: {
    arrival: "No.",
    company: "Company",
    country: "Country",
    submittedAt: "Received (Japan time)",
    stage: "State",
    waits: "Waits on, due",
  },
  noWait: "Nothing",
  waitsOn: (party, ask) => `Waits on ${party}: ${ask}`,
  officeShallLook: "Some pages must be looked at",
  empty: "No application has been handed in yet",
  emptyLead:
    "When a company hands in its application it appears here, in the order of arrival. Drafts are not shown.",
  noMatch: "No case matches",
  noMatchLead: "Take a condition away, or try other words.",
  noneWaits: "No case waits on anybody",
  tooShort: "The search words are too short",
  tooShortLead:
    "Type at least two kanji or kana, or three letters of another script. The digits of a receipt number are enough.",
  showAll: "Show all cases",
  noSuchPage: "There is no case on this page",
  firstPage: "To the first page",
};
