// What a company's people see first, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "My page",
  lead: "Write applications, hand them in, and see how they stand.",
  places: "Places left",
  placesUnit: (all) => `of ${all}`,
  supportEnds: "Last day of support",
  full: "All places are taken. An application now joins the waiting list, in the order of arrival.",
  closed: (date) => `Applications closed on ${date}. What you have written can still be read.`,
  notYetOpen: (date) => `Applications open on ${date}. You can start writing yours now.`,
  asksTitle: "What you are asked next",
  nothingAsked: "Nothing is asked of you at present.",
  unreadTitle: "Unread messages",
  unread: (count) => `${count} unread`,
  noticesTitle: "Notices from the office",
  seeCase: "See the case",
  noCompany: "No company is registered yet",
  noCompanyLead:
    "To apply, register your company first. If a colleague has already done so, ask them to send you an invitation.",
  registerCompany: "Register a company",
  noApplications: "There is no application yet",
  noApplicationsLead: "Choose a country to begin. The form takes about 15 to 20 minutes.",
  pagesDone: "Filled in so far",
  pagesDoneOf: (done, pages) => `${done} of ${pages} pages`,
  continueDraft: "Go on writing",
  checkDraft: "Check and hand in",
  nextAfterSubmission: "The office is looking at it. You will be told the result by e-mail.",
  nextOnWaitingList: "When a place becomes free, we write to those waiting in the order of arrival.",
  receiptNumber: "Receipt number",
  receivedAt: "Received",
  place: "Order of arrival",
  placeOf: (place) => `No. ${place}`,
  seeReceipt: "See the receipt",
  startIn: "Begin another application",
  startLead:
    "Each country has its own application. What you wrote about headquarters and business is carried over.",
  start: (country) => `Apply for ${country}`,
  company: "Company details",
  invite: "Invite colleagues or people at your sites",
  sites: "Sites abroad",
};
