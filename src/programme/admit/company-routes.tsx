// The web face of what a company answers: the offer of a place, and the withdrawal of its application.
import { companyOfCase } from "#case/guard.ts";
import { mayMove } from "#case/stages.ts";
import { findOpenOffer } from "#case/places/store.ts";
import { findStanding } from "#case/store.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { formatNumber } from "#i18n/formats.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { findWithdrawal } from "./decision-store.ts";
import { goField, letterFields, readLines, reasonMax } from "./forms.ts";
import { admitMessages } from "./messages/company/catalog.ts";
import { type OfferState, PlaceOfferPage } from "./pages/place-offer-page.tsx";
import { WithdrawalPage, type WithdrawalState } from "./pages/withdrawal-page.tsx";
import { answerPlaceOffer } from "./place-commands.ts";
import { withdrawApplication } from "./withdrawal-commands.ts";
import { caseIdOf, doneQuery } from "./web.ts";

export function companyAnswerRoutes(programme: Programme): Route[] {
  const guard = companyOfCase(programme.platform);
  return [
    get(urls.placeOffer, guard, (c) => showOffer(programme, c)),
    post(urls.placeOffer, guard, (c) => takeOfferAnswer(programme, c)),
    get(urls.withdrawal, guard, (c) => showWithdrawal(programme, c, { reason: "", errors: [] })),
    post(urls.withdrawal, guard, (c) => takeWithdrawal(programme, c)),
  ];
}

/** Where the case stands and what its country is called; the guard has seen that there is one. */
function readCase({ platform }: Programme, c: Request) {
  const caseId = caseIdOf(c);
  return platform.database.as(signedIn(c).actor, async (tx) => ({
    standing: await findStanding(tx, caseId),
    offer: await findOpenOffer(tx, caseId),
    withdrawal: await findWithdrawal(tx, caseId),
  }));
}

function countryName(
  programme: Programme,
  c: Request,
  where: { editionId: string; country: string },
): string {
  return countryOf(editionOf(programme, where.editionId), where.country).name[signedIn(c).language];
}

async function showOffer(programme: Programme, c: Request): Promise<Response> {
  const { standing, offer } = await readCase(programme, c);
  if (!standing) return c.notFound();
  const state = offerState(c, { offer, stage: standing.stage, today: todayAtHome(programme.platform.clock) });
  const name = countryName(programme, c, standing);
  return c.html(
    <PlaceOfferPage frame={signedIn(c).frame} caseId={standing.caseId} countryName={name} offer={state} />,
    c.req.method === "POST" ? 409 : 200,
  );
}

type Offered = {
  readonly offer: { readonly replyByOn: string } | undefined;
  readonly stage: string;
  readonly today: string;
};

function offerState(c: Request, { offer, stage, today }: Offered): OfferState {
  if (offer)
    return offer.replyByOn < today ? { state: "over" } : { state: "open", replyByOn: offer.replyByOn };
  if (c.req.query(doneQuery) === "accepted" && stage === "submitted") return { state: "accepted" };
  return { state: stage === "withdrawn" ? "declined" : "none" };
}

async function takeOfferAnswer(programme: Programme, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw);
  const caseId = caseIdOf(c);
  if (!form.ok || form.one(goField) !== "accepted") return c.redirect(urls.placeOffer.to({ caseId }), 303);
  const answered = await answerPlaceOffer(programme, signedIn(c).actor, { caseId, answer: "accepted" });
  if (!answered.ok) return showOffer(programme, c);
  return c.redirect(urls.placeOffer.to({ caseId }, { [doneQuery]: "accepted" }), 303);
}

type Typed = { readonly reason: string; readonly errors: readonly FieldError[] };

async function showWithdrawal(programme: Programme, c: Request, typed: Typed): Promise<Response> {
  const { standing, withdrawal } = await readCase(programme, c);
  if (!standing) return c.notFound();
  const possible: WithdrawalState = mayMove(standing.stage, "withdrawn", "company")
    ? { state: "possible" }
    : { state: "not-possible" };
  return c.html(
    <WithdrawalPage
      frame={signedIn(c).frame}
      caseId={standing.caseId}
      countryName={countryName(programme, c, standing)}
      withdrawal={withdrawal ? { state: "withdrawn", at: withdrawal.withdrawnAt } : possible}
      {...typed}
    />,
    typed.errors.length > 0 ? 422 : 200,
  );
}

async function takeWithdrawal(programme: Programme, c: Request): Promise<Response> {
  const { actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await readForm(c.req.raw);
  if (!form.ok) return c.redirect(urls.withdrawal.to({ caseId }), 303);
  const read = readLines(form.one(letterFields.reason), reasonMax);
  if (!read.ok && read.problem === "too-long") {
    const text = admitMessages[language].withdrawal.tooLong(formatNumber(language, reasonMax));
    return showWithdrawal(programme, c, { reason: read.text, errors: [{ name: letterFields.reason, text }] });
  }
  // A second click finds the first one's withdrawal, which the page tells.
  await withdrawApplication(programme, actor, { caseId, reason: read.text });
  return c.redirect(urls.withdrawal.to({ caseId }), 303);
}
