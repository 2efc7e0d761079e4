// The demo world's own pages, in English.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./demo.ja.ts";

export const en: Shape<typeof ja> = {
  title: "Enter the demo world",
  lead: "One press signs you in as that person. All firms and people are invented. Type, hand in and try whatever you like.",
  groups: { company: "Companies that apply", office: "Office", expert: "Experts", operator: "Operator" },
  seen: {
    mihonOwner:
      "An application for China, half filled. A maker with a sales company in Shanghai that does not know where to begin.",
    mihonColleague:
      "A colleague who edits the same application: try what happens when two people type at once.",
    hankakuOwner:
      "An application for Vietnam, nearly complete. Begin one for Thailand and the headquarters' details are carried over. Can hand in by electronic confirmation.",
    hankakuVietnam: "Works at the factory in Vietnam and reads Vietnamese.",
    hankakuThailand: "Works at the factory in Thailand and reads Thai.",
    bangkokOwner: "A site in Bangkok that applies by itself, without the headquarters in Japan. Reads Thai.",
    yoteiOwner: "A company that plans a site in Indonesia. No application yet.",
    reijiOwner: "Has handed in an application: see its receipt and the copy of what was sent.",
    office1: "Sees the places left and what has arrived, in order. Drafts are not shown to the office.",
    office2: "The second person of the office.",
    expert1: "An expert for China. No case yet.",
    expert2: "An expert for Vietnam. No case yet.",
    operator: "Runs the system. Sees no application.",
  },
  enter: "Enter as this person",
  owner: "owner",
  member: "member",
  reads: (language) => `Reads ${language}`,
  visitor: "Look around without signing in",
  visitorLead: "What the programme is, who may apply and the three-minute diagnosis need no account.",
  visitorLink: "To the first page",
  mail: "Read the mails",
  mailLead: "Mails of this demo never leave it. All of them can be read here.",
  password: "Signing in with a password",
  passwordLead:
    "The sign-in page takes these addresses and the password below. The office, experts, the operator and some people of companies also need a code of the second factor.",
  passwordLabel: "Everybody's password",
  secretLabel: "Key for an authenticator app",
  codeLabel: "Code of this moment",
  codeHint: "It changes every 30 seconds; load this page again for a new one.",
  person: "Name",
  email: "E-mail address",
  secondFactor: "Code",
  needed: "needed",
  notNeeded: "not needed",
  notYet: "The demo world is still being filled. Please press again in a few seconds.",
  inbox: {
    title: "Mails",
    lead: "The mails this demo has sent, newest first.",
    empty: "No mail yet",
    emptyLead: "Sign up or hand in an application, and the mails sent appear here, after a few seconds.",
    elsewhere: "A mail server is set, so mails do not arrive here.",
    subject: "Subject",
    to: "To",
    at: "Sent",
    from: "From",
    noSubject: "(no subject)",
  },
};
