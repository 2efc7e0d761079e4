// Mails of matching to the office and the experts, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  automatic: "This e-mail was sent automatically. Replies to this address are not read.",
  greeting: (name) => `Dear ${name},`,
  request: {
    subject: (country) => `Request for support (${country})`,
    button: "See the request and answer",
  },
  cleared: {
    subject: "Your declaration on conflicts of interest",
    body: "The office has looked at your declaration and sees no conflict of interest. Please look at the outline and let us know whether you take the case.",
    button: "See the outline and answer",
  },
  over: {
    subject: "A request for support is closed",
    button: "Open the request",
  },
  assignedExpert: {
    subject: "You are in charge of a case",
    body: "The company has agreed and you are in charge. From now on you can see the case.",
    button: "Open the case",
  },
  endedExpert: {
    subject: "Your assignment has ended",
    body: "Your assignment has ended. You can no longer see the case. Thank you for your help.",
  },
  keptExpert: {
    subject: "Reply about your request for a change",
    body: (note) => `This is the reply of the office about the change you asked for.\n\n${note}`,
  },
  office: {
    button: "Open the short list",
    company: "Company",
    expert: "Expert",
    subjects: {
      ruling: "A decision on a conflict is needed",
      conflict: "An expert has a conflict of interest",
      refused: "An expert has declined a request",
      agreement: "An expert has accepted a request",
      agreed: "The company has agreed: an expert is in charge",
      "not-agreed": "The company asks for another expert",
      lapsed: "A request was not answered in time",
      "change-asked": "Somebody asks for a change of the expert",
      "late-conflict": "An expert in charge has declared a conflict; the assignment has ended",
    },
    next: {
      ruling: "Please read the explanation and decide whether it is a conflict.",
      conflict: "Please choose another expert.",
      refused: "Please choose another expert.",
      agreement: "The company is being asked to agree.",
      agreed: "The expert can now see the case.",
      "not-agreed": "Please look at the reason and choose another expert.",
      lapsed: "Please choose another expert or ask once more.",
      "change-asked": "Please look at the reason and decide whether to change.",
      "late-conflict": "The expert has not seen the case since. Please choose another expert.",
    },
  },
};
