// The mails that signing up and new passwords bring, queued with links to our own pages.
import { isLanguage } from "#i18n/languages.ts";
import { systemActor } from "#platform/database/actor.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { ownPath } from "./own-path.ts";
import { type LetterKind, peopleLetter } from "../emails/people-letters.ts";
import type { Recipient, SignInMails } from "./library.ts";

const actor = systemActor("sign-in");

export function signInMails(platform: Platform): SignInMails {
  const send = async (kind: LetterKind, to: Recipient, path: string): Promise<void> => {
    const language = isLanguage(to.language) ? to.language : "ja";
    const letter = peopleLetter(kind, { language, name: to.name, link: platform.publicUrl + path });
    const mail = { kind, language, to: { name: to.name, address: to.email }, ...letter };
    await platform.database.as(actor, (tx) => queueMail(tx, platform, mail));
  };
  return {
    confirmEmail: (to, token, back) => {
      const onward = back === null || back === "/" ? undefined : ownPath(back);
      return send("confirm-email", to, urls.confirmEmail.to({}, { token, lang: to.language, back: onward }));
    },
    alreadyKnown: (to) => send("already-known", to, urls.signIn.to({}, { lang: to.language })),
    newPassword: (to, token) =>
      send("new-password", to, urls.newPassword.to({}, { token, lang: to.language })),
  };
}
