// The web face of the list of sent mails, for the office alone.
import type { Programme } from "#edition/programme.ts";
import { officePeople } from "#people/guards.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { sendAgain } from "#platform/mail/outbox.ts";
import { listSentKinds, type SentFilter } from "#platform/mail/sent-store.ts";
import type { Platform } from "#platform/platform.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { SentPage } from "./pages/sent-page.tsx";
import { readSentPage, type SentMail } from "./queries.ts";
import { placeText, queryOf, readFilter, readPlace } from "./sent-address.ts";

export function mailRoutes({ platform }: Programme): Route[] {
  const office = officePeople(platform);
  return [
    get(urls.mails, office, (c) => showSent(platform, c)),
    post(urls.mailAgain, office, (c) => sendOnceMore(platform, c)),
  ];
}

async function showSent({ database }: Platform, c: Request): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const filter = readFilter(c.req.query());
  const from = placeOf(c);
  const { page, kinds } = await database.as(actor, async (tx) => ({
    page: await readSentPage(tx, filter, from),
    kinds: await listSentKinds(tx),
  }));
  const { mails } = page;
  const notice = (["done", "notRefused"] as const).find((one) => one === c.req.query("notice"));
  const steps = {
    previous: page.newer ? stepTo(filter, "newer", mails[0]) : undefined,
    next: page.older ? stepTo(filter, "older", mails.at(-1)) : undefined,
  };
  return c.html(<SentPage frame={staffFrame(frame)} {...{ filter, kinds, mails, notice, ...steps }} />);
}

function placeOf(c: Request) {
  for (const direction of ["older", "newer"] as const) {
    const place = readPlace(c.req.query(direction));
    if (place) return { direction, place };
  }
  return undefined;
}

/** From an empty page the way back leads to the newest. */
function stepTo(filter: SentFilter, direction: "older" | "newer", mail: SentMail | undefined): string {
  return urls.mails.to({}, { ...queryOf(filter), [direction]: mail && placeText(mail) });
}

async function sendOnceMore(platform: Platform, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const mailId = c.req.param("mailId") ?? "";
  if (!isUuid(mailId)) return c.notFound();
  const sent = await platform.database.as(actor, (tx) => sendAgain(tx, platform, { mailId, actor }));
  if (!sent.ok && sent.reason === "not-found") return c.notFound();
  const notice = sent.ok ? "done" : "notRefused";
  return c.redirect(urls.mails.to({}, { ...queryOf(readFilter(c.req.query())), notice }), 303);
}
