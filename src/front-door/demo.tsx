// The demo world's door: sign in as anyone by one click, and read the mails. Mounted only where the demo world stands.
import { demoPerson, isDemoPersonKey } from "#db/seed/demo-people.ts";
import { demoCode } from "#db/seed/demo-second-factor.ts";
import { findPersonByEmail } from "#people/queries.ts";
import { anyone, get, post, type Route } from "#people/route.ts";
import type { SignIn } from "#people/sign-in/sign-in.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { systemActor } from "#platform/database/actor.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import { listInbox, readInboxMail } from "#platform/mail/inbox.ts";
import { inboxFolder } from "#platform/mail/send-mail-job.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { InboxPage, MailPage } from "./demo-mail-pages.tsx";
import { DemoPage } from "./demo-page.tsx";
import { linkOwnAddresses } from "./own-links.ts";

type DemoNeeds = { readonly platform: Platform; readonly signIn: SignIn };

export function demoRoutes(needs: DemoNeeds): Route[] {
  const { config, publicUrl } = needs.platform;
  const folder = inboxFolder(config);
  return [
    get(urls.demo, anyone, (c) => showPeople(needs, c)),
    post(urls.demo, anyone, (c) => enter(needs, c)),
    get(urls.demoMail, anyone, async (c) => {
      const mails = await listInbox(folder);
      return c.html(
        <InboxPage frame={visitOf(c).frame} mails={mails} elsewhere={config.smtpUrl !== undefined} />,
      );
    }),
    get(urls.demoMailMessage, anyone, async (c) => {
      const mail = await readInboxMail(folder, c.req.param("id") ?? "");
      if (!mail) return c.notFound();
      const text = linkOwnAddresses(mail.text, publicUrl);
      return c.html(<MailPage frame={visitOf(c).frame} mail={mail} text={text} />);
    }),
  ];
}

async function showPeople({ signIn }: DemoNeeds, c: Request, notYet = false): Promise<Response> {
  const code = await demoCode(signIn.workings);
  return c.html(<DemoPage frame={visitOf(c).frame} code={code} notYet={notYet} />, notYet ? 503 : 200);
}

/** Signs in as the person chosen and shows their first page, in the language they read. */
async function enter(needs: DemoNeeds, c: Request): Promise<Response> {
  const { platform, signIn } = needs;
  const form = await readForm(c.req.raw);
  const key = form.ok ? form.one("person") : "";
  if (!isDemoPersonKey(key)) return c.notFound();
  const { email, language } = demoPerson(key);
  const found = await platform.database.as(systemActor("demo"), (tx) => findPersonByEmail(tx, email));
  if (!found) return showPeople(needs, c, true);
  const headers = await signIn.signInAs(found.userId);
  // Everybody reads their own language, but a visitor who reads English is not thrown into Japanese.
  const shownIn = language === "ja" && visitOf(c).language === "en" ? "en" : language;
  const answer = c.redirect(urls.home.to({}, { lang: shownIn }), 303);
  for (const cookie of headers.getSetCookie()) answer.headers.append("Set-Cookie", cookie);
  return answer;
}
