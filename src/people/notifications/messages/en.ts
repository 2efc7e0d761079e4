// The page on which a person chooses what to be told of, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const en: Shape<typeof ja> = {
  title: "E-mail notices",
  lead: "For each kind of notice, choose whether to receive it at once, once a day in a digest, or not at all. Whatever you choose, you can see the same when you sign in.",
  kinds: {
    messages: "New messages",
    deadlines: "Dates to keep",
    progress: "Progress of applications and support",
  },
  kindHints: {
    messages: "Tells you how many messages have arrived in a case. Their text is never in the e-mail.",
    deadlines: "Reminds you before and after the date by which an answer or a document is asked of you.",
    progress: "Tells you when a case has reached another stage or something new is asked of you.",
  },
  choices: { "at-once": "At once", digest: "Once a day, in the digest", off: "Not at all" },
  digestHint:
    "The digest is sent at about 8:30 in the morning, Japan time. On days without news nothing is sent.",
  fixedTitle: "Always sent",
  fixedLead: "These e-mails cannot be switched off.",
  fixed: {
    security: "Signing in and security: confirming an address, new passwords, invitations",
    receipts: "Confirmation that an application has been received",
    decisions:
      "Notices of admission, decline and the like, and letters that need your answer, such as a return for correction or the offer of a place",
  },
  save: "Save",
  saved: "Your choice has been saved.",
  row: "E-mail notices",
};
