// What the expert alone reads about a plan, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "Proposed plan (from the assessment)",
  lead: "Drawn up from the assessment, the wishes of the application, the hours left and the working days of both countries. Use it as it is or change it. The company sees nothing until you propose it.",
  proposed: "What is in it, and why",
  leftOut: "What is left out, and why",
  columns: { line: "Menu line", when: "Date and time", hours: "Length", why: "Reasons" },
  leftOutWhy: {
    "no-gap": "The assessment found nothing missing here.",
    "no-gap-wished":
      "The application wished for it, but the assessment found nothing missing here. Please talk it over with the company.",
    "small-gaps": (items) => `Little is missing (${items}); advice in the assessment should do.`,
    alternative: (line) => `Only one of the two is held: “${line}”.`,
    "no-room": (minutes, left) => `It takes ${minutes}, and ${left} are left.`,
    "no-day": "No day is left for it before the support ends.",
    free: "A free field of the application; please talk it over with the company.",
  },
  reserve: (hours) => `${hours} are kept in reserve.`,
  noDays:
    "No working day is left before the support ends, so no plan can be drawn up. Please ask the office.",
  noAssessment: "No plan can be drawn up before the assessment is given.",
  together:
    "Separate training: its time is that of both sessions together. The reference time of the application form (“once each, twice”: 2 hours) is read as their total. Change it where needed.",
  textLanguage: "In which language are aims and people written in?",
  begin: "Make the plan from this proposal",
  order:
    "Sessions that mend items which come first stand first, training and test after them, and the follow-up last with time to put things into practice. The first session is the assessment already held; please set its real time.",
  conflicts: "Your other cases",
  conflictsLead:
    "You have sessions of other cases at the same time or on the same day. The company is not shown this.",
  overlapping: (own, other) => `${own}: overlaps with ${other}`,
  sameDay: (own, other) => `${own}: on the same day as ${other}`,
  noConflicts: "Nothing collides with your other cases.",
};
