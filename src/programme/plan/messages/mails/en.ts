// Mails about a plan, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  greeting: (name) => `Dear ${name},`,
  automatic: "This mail was sent automatically.",
  button: "Look at the support plan",
  case: "Case",
  version: "Version",
  due: "Please answer by",
  subjects: {
    "plan-proposed": (caseName) => `A support plan is proposed (${caseName})`,
    "plan-agreed": (caseName) => `The support plan is settled (${caseName})`,
    "plan-changed": (caseName) => `A change of the support plan is settled (${caseName})`,
    "plan-not-agreed": (caseName) => `The proposed support plan was not agreed to (${caseName})`,
  },
  bodies: {
    "plan-proposed": "A support plan is proposed. Please look at it and give your answer.",
    "plan-agreed":
      "Company and expert have agreed: the support plan is settled. Its days can be taken over into a calendar.",
    "plan-changed":
      "Both sides have agreed to a change of the support plan. If you keep its days in a calendar, please take them over again.",
    "plan-not-agreed": "The proposed support plan was not agreed to. The reason can be read on its page.",
  },
};
