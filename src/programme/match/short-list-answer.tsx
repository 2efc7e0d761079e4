// The short list as an answer: to its own address, and to every act of the office upon a request or an assignment.
import type { Programme } from "#edition/programme.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import type { Form } from "#people/forms.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { goTo } from "#people/web.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { type ShortListNotice, ShortListPage } from "./pages/short-list-page.tsx";
import {
  type CaseView,
  mayAsk,
  readCaseView,
  shownCandidates,
  shownFacts,
  shownRequests,
} from "./short-list-view.ts";
import { caseIdOf, typedIn } from "./web.ts";

type Showing = { form?: Form; errors?: readonly FieldError[]; notAllowed?: boolean };

const notices: readonly ShortListNotice[] = ["sent", "taken-back", "ruled", "changed", "kept"];

/** What the reader may see of the case of this address. */
export function readView(programme: Programme, c: Request): Promise<CaseView | undefined> {
  const { actor } = signedIn(c);
  return programme.platform.database.as(actor, (tx) => readCaseView(tx, programme, caseIdOf(c)));
}

/** The short list, with what was refused and what was typed. */
export async function showShortList(
  programme: Programme,
  c: Request,
  showing: Showing = {},
): Promise<Response> {
  const { frame } = signedIn(c);
  const language = staffLanguageOf(frame.language);
  const view = await readView(programme, c);
  if (!view) return c.notFound();
  const { form, errors = [], notAllowed = false } = showing;
  const page = (
    <ShortListPage
      frame={staffFrame(frame)}
      caseId={caseIdOf(c)}
      company={view.list.about.companyName}
      facts={shownFacts(view, language)}
      candidates={shownCandidates(view, language)}
      requests={shownRequests(view)}
      charge={view.charge}
      searching={view.standing.stage === "admitted" || view.standing.stage === "matching"}
      mayAsk={mayAsk(view)}
      typed={typedIn(form)}
      notice={
        errors.length > 0 || notAllowed ? undefined : notices.find((one) => one === c.req.query("done"))
      }
      {...{ errors, notAllowed }}
    />
  );
  return c.html(page, notAllowed ? 409 : errors.length > 0 ? 422 : 200);
}

/** After an act: the list anew, saying what was done. */
export function backToShortList(c: Request, done: ShortListNotice): Response {
  return goTo(c, urls.shortList.to({ caseId: caseIdOf(c) }, { done }));
}
