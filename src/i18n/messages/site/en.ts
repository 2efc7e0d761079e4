// The words around every page in English.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  navigation: {
    home: "My page",
    start: "About the programme",
    eligibility: "Who may apply",
    menu: "Support menu",
    diagnosis: "3-minute check",
    questions: "Questions",
    apply: "Apply",
    queue: "Cases",
    editions: "Years and places",
    experts: "Experts",
    mails: "E-mails sent",
    expertProfile: "Expert profile",
  },
  roles: { company: "Company", office: "Office", expert: "Expert", operator: "Operator" },
  notFound: {
    title: "Page not found",
    lead: "The address is wrong, or you may not see this page.",
    doNext: "Check the address, or look for the page from the start.",
    toStart: "To the start page",
  },
  failed: {
    title: "Something went wrong on our side",
    lead: "The page could not be shown. What you typed and saved is kept.",
    doNext: "Please try again in a while. If it goes on, tell the contact the number below.",
    reference: "Reference number",
  },
  refused: {
    title: "This was not accepted",
    lead: "It came from another site and was stopped for your safety. Please try again from a page of this site.",
  },
};
