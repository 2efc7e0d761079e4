// The mails that follow a decision: a notice with its letter, an offer of a place, what came of it, a withdrawal.
import type { Language } from "#i18n/languages.ts";
import { siteMessages } from "#i18n/messages/site.ts";
import { type LetterBlock, type PrintedLetter, printLetter } from "#ui/email-frame.tsx";
import type { NoticeKind } from "../letters.ts";
import { admitMessages } from "../messages/company/catalog.ts";

type To = { readonly language: Language; readonly personName: string; readonly receiptNumber: string };

/** `url` is absolute. Remarks stand on the page: they may quote the application. */
export function noticeMail(
  to: To,
  notice: { readonly kind: NoticeKind; readonly letter: string; readonly url: string },
): PrintedLetter {
  const words = admitMessages[to.language];
  const subject = words.mails.noticeSubject(words.notices.titles[notice.kind], to.receiptNumber);
  const label = notice.kind === "returned" ? words.mails.correct : words.mails.see;
  return print(to, subject, [
    { kind: "text", text: notice.letter },
    { kind: "button", label, href: notice.url },
  ]);
}

/** `replyBy` as the language writes dates. */
export function offerMail(to: To, offer: { readonly replyBy: string; readonly url: string }): PrintedLetter {
  const { mails, offer: words } = admitMessages[to.language];
  return print(to, mails.offerSubject(to.receiptNumber), [
    { kind: "text", text: words.lead },
    { kind: "text", text: `${words.until(offer.replyBy)}\n${words.lapse}` },
    { kind: "button", label: mails.offerSee, href: offer.url },
  ]);
}

export function lapsedMail(to: To, { url }: { readonly url: string }): PrintedLetter {
  const { mails } = admitMessages[to.language];
  return print(to, mails.lapsedSubject(to.receiptNumber), [
    { kind: "text", text: mails.lapsed },
    { kind: "button", label: mails.withdrawnSee, href: url },
  ]);
}

export function withdrawnMail(
  to: To,
  about: { readonly programme: string; readonly country: string; readonly url: string },
): PrintedLetter {
  const { mails } = admitMessages[to.language];
  return print(to, mails.withdrawnSubject(to.receiptNumber), [
    { kind: "text", text: mails.withdrawn(about.programme, about.country) },
    { kind: "button", label: mails.withdrawnSee, href: about.url },
  ]);
}

function print({ language, personName }: To, subject: string, blocks: readonly LetterBlock[]): PrintedLetter {
  const { mails } = admitMessages[language];
  return printLetter({
    language,
    subject,
    blocks: [{ kind: "text", text: mails.greeting(personName) }, ...blocks],
    footer: [mails.automatic],
    siteName: siteMessages[language].siteName,
  });
}
