// A mail as the library is given it, with everything in its head checked or made harmless.
import type { SendMailOptions } from "nodemailer";
import { domainOf, headerText, isMailAddress, type MailAddress } from "./mail-address.ts";

export type Mail = {
  /** Given once when the mail is queued; the same for every attempt. */
  readonly id: string;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47, as in the language list ("zh-Hans"). */
  readonly language: string;
};

export type Composed =
  | { readonly ok: true; readonly message: SendMailOptions }
  | { readonly ok: false; readonly reason: "invalid-id" | "invalid-address" | "invalid-language" };

type Head = { readonly from: MailAddress; readonly date: Date };

export function isMailId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text);
}

/** Made from the mail's id, so that the same mail sent twice is recognised as one by mailboxes. */
function messageIdOf(mailId: string, from: MailAddress): string {
  return `<${mailId}@${domainOf(from.address)}>`;
}

export function compose(mail: Mail, { from, date }: Head): Composed {
  if (!isMailId(mail.id)) return { ok: false, reason: "invalid-id" };
  if (!isMailAddress(mail.to.address)) return { ok: false, reason: "invalid-address" };
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(mail.language))
    return { ok: false, reason: "invalid-language" };
  const to = { name: headerText(mail.to.name), address: mail.to.address };
  const message: SendMailOptions = {
    from: { name: headerText(from.name), address: from.address },
    to,
    // Said outright: who receives it never depends on how a header is parsed.
    envelope: { from: from.address, to: [to.address] },
    subject: headerText(mail.subject),
    text: mail.text,
    html: mail.html,
    date,
    messageId: messageIdOf(mail.id, from),
    headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return { ok: true, message };
}
