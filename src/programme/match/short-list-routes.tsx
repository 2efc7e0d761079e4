// The web face of choosing an expert: the short list, writing a request, taking it back, deciding on a declaration.
import { officeOfCase } from "#case/guard.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import { isLanguage, type StaffLanguage, staffLanguageOf } from "#i18n/languages.ts";
import type { Form } from "#people/forms.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf } from "#people/web.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { dueIn, replyWorkingDays } from "./act.ts";
import { longest, readNewRequest, readRuling } from "./forms.ts";
import { followDay } from "./letter-day.ts";
import { matchStaffMessages } from "./messages/staff/catalog.ts";
import { NewRequestPage } from "./pages/new-request-page.tsx";
import { backToShortList, readView, showShortList } from "./short-list-answer.tsx";
import { ruleOnDeclaration, sendRequest, takeRequestBack } from "./request-commands.ts";
import { type CaseView, mayAsk } from "./short-list-view.ts";
import { caseIdOf, factsOf, idOf, staffErrors } from "./web.ts";

export function shortListRoutes(programme: Programme): Route[] {
  const office = officeOfCase(programme.platform);
  return [
    get(urls.shortList, office, (c) => showShortList(programme, c)),
    get(urls.newExpertRequest, office, (c) => writeRequest(programme, c)),
    post(urls.expertRequests, office, (c) => send(programme, c)),
    post(urls.requestTakenBack, office, (c) => takeBack(programme, c)),
    post(urls.conflictRuling, office, (c) => rule(programme, c)),
  ];
}

type Writing = {
  expertId?: string;
  form?: Form;
  errors?: readonly FieldError[];
  barred?: boolean;
  /** The letter after it has followed a changed day, and that day. */
  followed?: { readonly letter: string; readonly letterDate: string };
};

async function writeRequest(programme: Programme, c: Request, writing: Writing = {}): Promise<Response> {
  const { frame } = signedIn(c);
  const language = staffLanguageOf(frame.language);
  const { expertId = c.req.query("expert") ?? "", form, errors = [], barred = false, followed } = writing;
  const view = await readView(programme, c);
  const judged = view?.list.judged.find(({ expert }) => expert.userId === expertId);
  if (!view || !judged) return c.notFound();
  if (!form && !mayAsk(view)) return showShortList(programme, c, { notAllowed: true });
  const { name } = judged.expert;
  const page = (
    <NewRequestPage
      frame={staffFrame(frame)}
      caseId={caseIdOf(c)}
      expert={{ expertId, name }}
      told={factsOf(programme, requestFacts(view), language)}
      typed={
        form
          ? { ...typedTexts(form), ...followed }
          : {
              ...proposedTexts(programme, view, judged.expert),
              replyBy: proposedDay(programme, view, language),
            }
      }
      dayFollowed={followed !== undefined}
      longestLetter={longest.letter}
      barred={barred || judged.excluded.length > 0}
      errors={errors}
    />
  );
  return c.html(page, barred ? 409 : errors.length > 0 ? 422 : 200);
}

function requestFacts({ list: { about }, standing }: CaseView) {
  const { companyName, industry, need } = about;
  const { editionId, country } = standing;
  return { companyName, editionId, country, industry, fields: [...need.fields] };
}

function typedTexts(form: Form) {
  return {
    replyBy: form.one("replyBy"),
    letter: form.one("letter"),
    letterDate: form.one("letterDate"),
  };
}

/** In the officer's own language, as the field reads it. */
function proposedDay(programme: Programme, { standing }: CaseView, language: StaffLanguage): string {
  return formatDate(language, dueIn(programme, standing, replyWorkingDays));
}

/** The letter in the expert's language, to be read and changed by the office. */
function proposedTexts(
  programme: Programme,
  { standing }: CaseView,
  { name, language: reads }: { readonly name: string; readonly language: string },
) {
  const language = letterLanguage(reads);
  const edition = editionOf(programme, standing.editionId);
  const replyBy = dueIn(programme, standing, replyWorkingDays);
  const country = countryOf(edition, standing.country).name[language];
  const { letter } = matchStaffMessages[language].create;
  const day = formatDate(language, replyBy);
  return {
    letterDate: replyBy,
    letter: letter({ name, programme: edition.programmeName[language], country, day }),
  };
}

function letterLanguage(reads: string): StaffLanguage {
  return staffLanguageOf(isLanguage(reads) ? reads : "en");
}

async function send(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const form = await formOf(c);
  const expertId = form.one("expert");
  const view = await readView(programme, c);
  if (!view) return c.notFound();
  const latest = view.list.about.need.supportEndsOn;
  const read = readNewRequest(form, { today: todayAtHome(programme.platform.clock), latest });
  if (!read.ok) return writeRequest(programme, c, { expertId, form, errors: staffErrors(c, read.problems) });
  const judged = view.list.judged.find(({ expert }) => expert.userId === expertId);
  const { letter, replyBy } = read.value;
  const days = { named: form.one("letterDate"), asked: replyBy };
  const followed = judged && followDay(letter, days, letterLanguage(judged.expert.language));
  if (followed !== undefined)
    return writeRequest(programme, c, {
      expertId,
      form,
      followed: { letter: followed, letterDate: replyBy },
    });
  const asked = { caseId: caseIdOf(c), expertId, ...read.value };
  const sent = await sendRequest({ programme, person }, asked);
  if (sent.ok) return backToShortList(c, "sent");
  if (sent.reason === "barred") return writeRequest(programme, c, { expertId, form, barred: true });
  return showShortList(programme, c, { notAllowed: true });
}

async function takeBack(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const requestId = idOf(c, "requestId");
  if (requestId === undefined) return c.notFound();
  const taken = await takeRequestBack({ programme, person }, { caseId: caseIdOf(c), requestId });
  return taken ? backToShortList(c, "taken-back") : showShortList(programme, c, { notAllowed: true });
}

async function rule(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const requestId = idOf(c, "requestId");
  if (requestId === undefined) return c.notFound();
  const form = await formOf(c);
  const read = readRuling(form);
  if (!read.ok) return showShortList(programme, c, { form, errors: staffErrors(c, read.problems) });
  const ruled = { caseId: caseIdOf(c), requestId, ...read.value };
  const done = await ruleOnDeclaration({ programme, person }, ruled);
  return done ? backToShortList(c, "ruled") : showShortList(programme, c, { notAllowed: true });
}
