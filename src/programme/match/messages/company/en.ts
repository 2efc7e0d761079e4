// What a company reads about its expert, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "Your expert",
  choosing: "The office is choosing an expert. We will write to you when one is proposed.",
  before: "The office chooses the expert once your application is admitted.",
  over: "The support of this case is over.",
  proposed: "An expert is proposed",
  proposedLead:
    "We propose the following expert. Please look at the profile and let us know whether you agree. Once you agree, this expert can see this case.",
  replyBy: (day) => `Please reply by ${day}.`,
  inCharge: "Expert in charge",
  since: (day) => `In charge since ${day}.`,
  name: "Name",
  firm: "Firm",
  firmCountry: "Country or region of the firm",
  languages: "Languages",
  fields: "Fields",
  about: "About the expert",
  answer: "Your answer",
  agreed: "We agree to this expert",
  another: "We ask for another expert",
  reason: "Reason",
  reasonHint: "Please give it if you ask for another expert. Only the office reads it.",
  submit: "Answer",
  ask: "Ask for another expert",
  askLead:
    "The office looks at it and replies. Until then the present expert stays in charge. Only the office reads your reason.",
  askSubmit: "Ask",
  asked: "You have asked for another expert. Please wait for the reply of the office.",
  kept: "Reply of the office",
  done: {
    agreed: "Your answer has been received. The expert is in charge now.",
    another: "Your answer has been received. The office will choose another expert.",
    asked: "You have asked for another expert.",
  },
  notAllowed: "This could not be accepted: it has been answered already, or things have changed.",
  mail: {
    automatic: "This e-mail was sent automatically. Replies to this address are not read.",
    greeting: (name) => `Dear ${name},`,
    button: "Have a look",
    proposed: {
      subject: "An expert is proposed to you",
      body: (country, day) =>
        `We propose an expert for the support in ${country}. Please look at the page and reply by ${day}.`,
    },
    assigned: {
      subject: "Your expert is in charge",
      body: (country) => `The expert for the support in ${country} is now in charge.`,
    },
    changing: {
      subject: "Your expert will change",
      body: (country) =>
        `The expert for the support in ${country} is going to change. The office will choose a new one and propose them to you.`,
    },
    kept: {
      subject: "Reply about the change you asked for",
      body: (note) =>
        `This is the reply of the office about the change of the expert you asked for.\n\n${note}`,
    },
  },
};
