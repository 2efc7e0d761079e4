// What is waited for, and the mail that reminds of it, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  asks: {
    correction: "Correction of the application",
    "place-offer-answer": "Answer to the offer of a place",
    examination: "Examination of the application",
    "expert-choice": "Choice of an expert",
    "conflict-ruling": "Decision on a conflict of interest",
    "expert-change": "Reply to a request for another expert",
    "expert-answer": "Answer to the request for support, with the conflict declaration",
    "expert-agreement": "Agreement to the expert",
    sheets: "The two sheets: inventory and self-check",
    assessment: "The first assessment",
    plan: "A proposal for the support plan",
    "plan-agreement": "Answer to the proposed support plan",
    message: "Answer to a message",
    other: "Your answer",
  },
  reminder: {
    subject: {
      before: (ask, due) => `Due soon: ${ask} (by ${due})`,
      "on-the-day": (ask) => `Due today: ${ask}`,
      after: (ask) => `Overdue: ${ask}`,
    },
    greeting: (name) => `Dear ${name},`,
    body: {
      before: "The date for the following is near. Please see to it in good time.",
      "on-the-day": "The following is due today. Please see to it.",
      after: "The date for the following has passed. Please see to it as soon as you can.",
    },
    ask: "What is asked",
    case: "Case",
    receipt: "Receipt number",
    due: "Due",
    open: "Open",
    done: "If you have seen to it in the meantime, please disregard this message.",
    automatic: "This message was sent automatically.",
    settings: (address) => `Choose which notices you receive on this page: ${address}`,
  },
};
