// The web face of a request to the asked expert: what it tells, declaring on conflicts, answering.
import { findAssignment } from "#case/assignment-store.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import { staffLanguageOf, type StaffLanguage } from "#i18n/languages.ts";
import type { Form } from "#people/forms.ts";
import { expertPeople } from "#people/guards.ts";
import { get, type Guard, post, type Route } from "#people/route.ts";
import { type Request, signedIn, visitOf } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { answerRequest, declareConflict, type RequestTaken } from "./answer-commands.ts";
import { readAnswer, readDeclaration } from "./forms.ts";
import { RequestPage, type ShownOutline } from "./pages/request-page.tsx";
import { stateOfRequest } from "./rules.ts";
import { findRequest, type KnownRequest } from "./store.ts";
import { factsOf, idOf, staffErrors, typedIn } from "./web.ts";

export function requestRoutes(programme: Programme): Route[] {
  const asked = askedExpert(programme);
  return [
    get(urls.expertRequest, asked, (c) => show(programme, c)),
    post(urls.conflictDeclaration, asked, (c) => declare(programme, c)),
    post(urls.requestAnswer, asked, (c) => answer(programme, c)),
  ];
}

/** The expert who was asked. Malformed, unknown and foreign ids get one and the same 404. */
function askedExpert({ platform }: Programme): Guard {
  const experts = expertPeople(platform);
  return {
    name: "the asked expert",
    async check(c) {
      const turnedAway = await experts.check(c);
      if (turnedAway) return turnedAway;
      const requestId = idOf(c, "requestId");
      if (requestId === undefined) return c.notFound();
      const known = await platform.database.as(visitOf(c).actor, (tx) => findRequest(tx, requestId));
      return known ? undefined : c.notFound();
    },
  };
}

type Showing = { form?: Form; errors?: readonly FieldError[]; closed?: boolean };

async function show(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor, person } = signedIn(c);
  const language = staffLanguageOf(frame.language);
  const requestId = idOf(c, "requestId") ?? "";
  const { known, inCharge } = await programme.platform.database.as(actor, async (tx) => {
    const found = await findRequest(tx, requestId);
    const assignment = found && (await findAssignment(tx, found.request.caseId));
    return { known: found, inCharge: assignment?.expertId === person.userId };
  });
  if (!known) return c.notFound();
  const { form, errors = [], closed = false } = showing;
  const { request } = known;
  const page = (
    <RequestPage
      frame={staffFrame(frame)}
      requestId={request.id}
      facts={factsOf(programme, request, language)}
      letter={request.letter}
      replyBy={request.replyBy}
      state={stateOfRequest(known)}
      outline={shownOutline(programme, known, language)}
      caseHref={inCharge ? urls.supportCase.to({ caseId: request.caseId }) : undefined}
      typed={typedIn(form)}
      {...{ errors, closed }}
    />
  );
  return c.html(page, closed ? 409 : errors.length > 0 ? 422 : 200);
}

/** While the expert decides and the company is asked; not before the declaration, and not once the request is over. */
function shownOutline(
  programme: Programme,
  known: KnownRequest,
  language: StaffLanguage,
): ShownOutline | undefined {
  const { outline, request } = known;
  const state = stateOfRequest(known);
  if (!outline || (state !== "answer" && state !== "agreement")) return undefined;
  const { menu } = editionOf(programme, request.editionId);
  const names = new Map(menu.map(({ id, name }) => [id, name[language]]));
  const lines = outline.lines.map(({ line, minutes }) => ({ name: names.get(line) ?? line, minutes }));
  return { lines, totalMinutes: outline.totalMinutes, supportEndsOn: outline.supportEndsOn };
}

async function declare(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const form = await formOf(c);
  const read = readDeclaration(form);
  if (!read.ok) return show(programme, c, { form, errors: staffErrors(c, read.problems) });
  const requestId = idOf(c, "requestId") ?? "";
  return done(programme, c, await declareConflict({ programme, person }, { requestId, ...read.value }));
}

async function answer(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const form = await formOf(c);
  const read = readAnswer(form);
  if (!read.ok) return show(programme, c, { form, errors: staffErrors(c, read.problems) });
  const requestId = idOf(c, "requestId") ?? "";
  return done(programme, c, await answerRequest({ programme, person }, { requestId, ...read.value }));
}

function done(programme: Programme, c: Request, taken: RequestTaken): Response | Promise<Response> {
  if (taken.ok) return goTo(c, urls.expertRequest.to({ requestId: idOf(c, "requestId") ?? "" }));
  return taken.reason === "unknown" ? c.notFound() : show(programme, c, { closed: true });
}
