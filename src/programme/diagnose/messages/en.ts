// English texts of the three-minute diagnosis.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "Three-minute check",
  lead: "Answer ten questions about your overseas site. You see at once what to do first.",
  notes: {
    kept: "No registration. Your answers are not kept and go to nobody.",
    notVerdict:
      "This is a rough guide to the state of your management. It does not decide whether information is protected by law.",
    unknown: "If you do not know, choose “I do not know”. That is a useful answer too.",
  },
  questionOf: (number, all) => `Question ${number} of ${all}`,
  notApplicable: "Does not apply",
  submit: "See the result",
  errors: {
    choose: (number) => `Question ${number}: choose one answer`,
  },
  result: {
    title: "Result of the check",
    lead: "Computed from your ten answers. When you close this page the result is gone. Print it if you need it.",
    scores: "Where you stand",
    overall: (average) => `Your average over all questions is ${average} out of 3.`,
    overallNone: "None of the questions applied.",
    unknown: (count) =>
      `You answered “I do not know” ${count === 1 ? "once" : `${count} times`}. This counts as 0. Find out first whom to ask.`,
    caption: "State in each field (0 to 3, where 3 means done everywhere with a record)",
    average: "Average",
    group: "Field",
    firstSteps: "What to do first",
    firstStepsLead: "Up to three steps, beginning with what is least done.",
    why: (reason) => `Why: ${reason}`,
    nothingIn: (fields) => `Fields in which nothing applies: ${fields}.`,
    because: {
      notDone: "not done",
      unknown: "I do not know",
      partly: "partly, or by word of mouth only",
      mostly: "there is a rule and it is partly followed",
    },
    yourAnswer: (answer) => `Your answer: ${answer}`,
    nothingToDo:
      "All ten items are done. Next, look at other points, such as dealings with partners and records of training.",
    nothingApplies: "No item applied, so there is nothing to recommend.",
    menu: "Menu that fits",
    menuLead:
      "An example chosen from your answers. You can change it in the application form. Details are settled with the expert.",
    menuLine: "Menu",
    hoursColumn: "Hours, as a guide",
    hours: (hours) => `${hours} h`,
    total: "Total",
    leftOver: (hours) =>
      `${hours} hours are left up to the limit. They can be used for training, for example.`,
    apply: "Apply with this menu",
    applyNote: "Only the menu goes into the application form, not your answers.",
    eligibility: "Check whether you may apply",
    again: "Take the check again",
    caution:
      "This result is a rough guide computed from ten questions only. It does not replace legal advice or an expert's assessment.",
  },
};
