// The letters about accounts: confirm an address, choose a new password, accept an invitation.
import type { Language } from "#i18n/languages.ts";
import { type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import { mailMessages } from "../messages/mails.ts";

export type LetterKind = "confirm-email" | "already-known" | "new-password" | "invitation";

type Filling = {
  readonly language: Language;
  readonly name: string;
  /** Where the button leads; absolute. */
  readonly link: string;
  /** Who invites, and into what; for invitations only. */
  readonly invitation?: { readonly by: string; readonly into: string };
};

/** The letter of a kind, in the reader's language. */
export function peopleLetter(kind: LetterKind, { language, name, link, invitation }: Filling): PrintedLetter {
  const words = mailMessages[language];
  const { subject, lead, button, after } = words[kind];
  const opening = invitation ? words.invitedBy(invitation.by, invitation.into) : lead;
  return printLetter({
    language,
    subject: invitation ? words.invitedInto(invitation.into) : subject,
    siteName: words.siteName,
    blocks: [
      ...(name === "" ? [] : [{ kind: "text" as const, text: words.salutation(name) }]),
      { kind: "text", text: opening },
      { kind: "button", label: button, href: link },
      { kind: "text", text: after },
    ],
    footer: [words.automatic],
  });
}
