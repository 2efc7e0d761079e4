// The letters of matching: each tells its reader no more than they may know at that moment.
import type { Language, StaffLanguage } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { matchCompanyMessages } from "../messages/company/catalog.ts";
import { matchStaffMessages } from "../messages/staff/catalog.ts";
import type { RequestState } from "../rules.ts";

type Words = { readonly automatic: string; readonly greeting: (name: string) => string };
type Body = { readonly subject: string; readonly blocks: readonly LetterBlock[] };

function print(language: Language, { automatic }: Words, { subject, blocks }: Body): PrintedLetter {
  const { siteName } = siteMessages[language];
  return printLetter({ language, subject, blocks, footer: [automatic], siteName });
}

const said = (text: string): LetterBlock => ({ kind: "text", text });
const pressed = (label: string, href: string): LetterBlock => ({ kind: "button", label, href });

export type ToExpert =
  | { readonly kind: "request"; readonly country: string; readonly letter: string; readonly href: string }
  | { readonly kind: "cleared" | "assigned"; readonly href: string }
  | { readonly kind: "over"; readonly state: RequestState; readonly href: string }
  | { readonly kind: "ended" }
  | { readonly kind: "kept"; readonly note: string };

/** To an expert, asked or in charge. The company's name stands behind the sign-in, never in a mail. */
export function letterToExpert(language: StaffLanguage, name: string, about: ToExpert): PrintedLetter {
  const { mail: words, request } = matchStaffMessages[language];
  const greeting = said(words.greeting(name));
  switch (about.kind) {
    case "request": {
      const { subject, button } = words.request;
      const blocks = [said(about.letter), pressed(button, about.href)];
      return print(language, words, { subject: subject(about.country), blocks });
    }
    case "over": {
      const { subject, button } = words.over;
      const blocks = [greeting, said(request.states[about.state]), pressed(button, about.href)];
      return print(language, words, { subject, blocks });
    }
    case "ended": {
      const { subject, body } = words.endedExpert;
      return print(language, words, { subject, blocks: [greeting, said(body)] });
    }
    case "kept": {
      const { subject, body } = words.keptExpert;
      return print(language, words, { subject, blocks: [greeting, said(body(about.note))] });
    }
    default: {
      const { subject, body, button } = about.kind === "cleared" ? words.cleared : words.assignedExpert;
      return print(language, words, { subject, blocks: [greeting, said(body), pressed(button, about.href)] });
    }
  }
}

export type OfficeNews = keyof (typeof matchStaffMessages)["ja"]["mail"]["office"]["subjects"];

export type ToOffice = {
  readonly news: OfficeNews;
  readonly company: string;
  readonly expert: string;
  readonly href: string;
};

export function letterToOffice(language: StaffLanguage, name: string, about: ToOffice): PrintedLetter {
  const { mail: words } = matchStaffMessages[language];
  const { subjects, next, company, expert, button } = words.office;
  return print(language, words, {
    subject: subjects[about.news],
    blocks: [
      said(words.greeting(name)),
      said(next[about.news]),
      {
        kind: "facts",
        facts: [
          [company, about.company],
          [expert, about.expert],
        ],
      },
      pressed(button, about.href),
    ],
  });
}

export type ToCompany =
  | { readonly kind: "proposed"; readonly country: string; readonly day: string }
  | { readonly kind: "assigned" | "changing"; readonly country: string }
  | { readonly kind: "kept"; readonly note: string };

export function letterToCompany(
  language: Language,
  name: string,
  about: ToCompany & { readonly href: string },
): PrintedLetter {
  const { mail: words } = matchCompanyMessages[language];
  const { subject } = words[about.kind];
  const blocks = [
    said(words.greeting(name)),
    said(bodyOf(language, about)),
    pressed(words.button, about.href),
  ];
  return print(language, words, { subject, blocks });
}

function bodyOf(language: Language, about: ToCompany): string {
  const { mail: words } = matchCompanyMessages[language];
  if (about.kind === "proposed") return words.proposed.body(about.country, about.day);
  return about.kind === "kept" ? words.kept.body(about.note) : words[about.kind].body(about.country);
}
