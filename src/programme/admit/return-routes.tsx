// The web face of a return for correction: fields and remarks, the letter, sending it, taking it back.
import { officeOfCase } from "#case/guard.ts";
import { mayMove } from "#case/stages.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { defaultLanguage } from "#i18n/languages.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { openFields } from "#programme/apply/queries.ts";
import { dueIn } from "./due.ts";
import {
  goField,
  type LettersTyped,
  type ReadableForm,
  readLetters,
  readRemarks,
  type Remark,
  remarkMax,
  returnFields,
  seenOf,
} from "./forms.ts";
import { proposeLetter } from "./letters.ts";
import { examinationMessages } from "./messages/office/catalog.ts";
import { noticePdf } from "./notice.ts";
import { ReturnPage, type ReturnProps } from "./pages/return-page.tsx";
import { type Prepared, prepareLetter } from "./prepare.ts";
import { letterErrors, shownRefusal } from "./refusal-view.ts";
import { returnForCorrection, takeBackReturn } from "./return-commands.ts";
import { replyDays } from "./rules.ts";
import { caseIdOf, doneQuery, letterOf, officeLanguage, sendFile } from "./web.ts";

export function returnRoutes(programme: Programme): Route[] {
  const guard = officeOfCase(programme.platform);
  return [
    get(urls.caseReturn, guard, (c) => beginReturn(programme, c)),
    post(urls.caseReturn, guard, (c) => goOn(programme, c)),
    post(urls.caseReturnTakenBack, guard, (c) => takeBack(programme, c)),
  ];
}

const isPossible = ({ standing }: Prepared) => mayMove(standing.stage, "returned", "office");

async function beginReturn(programme: Programme, c: Request): Promise<Response> {
  const caseId = caseIdOf(c);
  const prepared = await prepareLetter(programme, signedIn(c).actor, letterOf(c));
  if (!prepared) return c.notFound();
  if (!isPossible(prepared)) return c.redirect(urls.examination.to({ caseId }), 303);
  const language = officeLanguage(c);
  const { clock } = programme.platform;
  const faulty = openFields(prepared.basis, todayAtHome(clock), language);
  const replyByOn = dueIn(programme, prepared.standing, replyDays.correction);
  return show(programme, c, {
    prepared,
    chosen: [...new Set(faulty.map(({ field }) => field))],
    remarks: faulty.map(({ field, text }) => ({ field, remark: text })),
    replyBy: formatDate(language, replyByOn),
    letterDate: replyByOn,
    letters: proposed(prepared, replyByOn),
    ...(faulty.length > 0 ? { notice: examinationMessages[language].return.flagged } : {}),
  });
}

function proposed({ about, secondLanguage }: Prepared, replyByOn: string): LettersTyped {
  const wish = { kind: "returned", replyByOn } as const;
  const second = secondLanguage && {
    language: secondLanguage,
    letter: proposeLetter(wish, about, secondLanguage),
  };
  return { letter: proposeLetter(wish, about, defaultLanguage), second };
}

type Showing = Omit<ReturnProps, "frame" | "possible" | "proposedDate" | "errors"> & {
  readonly errors?: readonly FieldError[];
};

function show(programme: Programme, c: Request, showing: Showing): Response | Promise<Response> {
  const { errors = [], prepared, refusal } = showing;
  const proposedOn = dueIn(programme, prepared.standing, replyDays.correction);
  return c.html(
    <ReturnPage
      {...showing}
      frame={signedIn(c).frame}
      errors={errors}
      proposedDate={formatDate(officeLanguage(c), proposedOn)}
      possible={isPossible(prepared)}
    />,
    refusal ? 409 : errors.length > 0 ? 422 : 200,
  );
}

type Typed = Showing & { readonly replyByOn: string | undefined; readonly problems: readonly FieldError[] };

/** Everything typed, as it was typed, with what is wrong with it. */
function readTyped(programme: Programme, c: Request, on: { form: ReadableForm; prepared: Prepared }): Typed {
  const { form, prepared } = on;
  const language = officeLanguage(c);
  const words = examinationMessages[language].return;
  const known = prepared.sections.flatMap(({ rows }) => rows.map(({ field }) => field));
  const { chosen, remarks, problems } = readRemarks(form, known);
  const replyBy = form.one(returnFields.replyBy);
  const today = todayAtHome(programme.platform.clock);
  const read = readDate(replyBy, { today });
  const replyByOn = read.ok && read.value > today ? read.value : undefined;
  const dateText = read.ok ? words.replyByPast : examinationMessages[language].dates.notADate;
  const { letters, problems: ofLetters } = readLetters(form);
  const letterDate = form.one(returnFields.letterDate);
  const tooLong = examinationMessages[language].letter.tooLong(formatNumber(language, remarkMax));
  return {
    prepared: { ...prepared, seen: seenOf(form) },
    chosen,
    remarks,
    replyBy,
    letterDate: /^\d{4}-\d{2}-\d{2}$/.test(letterDate) ? letterDate : (replyByOn ?? today),
    letters,
    replyByOn,
    problems: [
      ...(chosen.length === 0 ? [{ name: returnFields.fields, text: words.noFields }] : []),
      ...problems.map(({ name, problem }) => ({
        name,
        text: problem === "missing" ? words.noRemark : tooLong,
      })),
      ...(replyByOn === undefined ? [{ name: returnFields.replyBy, text: dateText }] : []),
      ...letterErrors(c, ofLetters),
    ],
  };
}

async function goOn(programme: Programme, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await readForm(c.req.raw);
  const prepared = await prepareLetter(programme, actor, letterOf(c));
  if (!prepared) return c.notFound();
  if (!form.ok) return c.redirect(urls.caseReturn.to({ caseId }), 303);
  const typed = readTyped(programme, c, { form, prepared });
  if (form.one(goField) === "add") return show(programme, c, typed);
  const { replyByOn, problems } = typed;
  if (problems.length > 0 || replyByOn === undefined) {
    return show(programme, c, { ...typed, errors: problems });
  }
  if (replyByOn !== typed.letterDate) return showOtherDate(programme, c, { typed, replyByOn });
  return send(programme, c, { typed, replyByOn, preview: form.one(goField) === "preview" });
}

/** The letter names the day: it follows a changed one, and is read again before it goes out. */
function showOtherDate(
  programme: Programme,
  c: Request,
  { typed, replyByOn }: { typed: Typed; replyByOn: string },
) {
  const { letter, second } = typed.letters;
  const follow = (text: string, language: Parameters<typeof formatDate>[0]) =>
    text.replaceAll(formatDate(language, typed.letterDate), formatDate(language, replyByOn));
  const letters = {
    letter: follow(letter, defaultLanguage),
    second: second && { language: second.language, letter: follow(second.letter, second.language) },
  };
  const notice = examinationMessages[officeLanguage(c)].return.dateChanged;
  return show(programme, c, { ...typed, letters, letterDate: replyByOn, notice });
}

type Sending = { readonly typed: Typed; readonly replyByOn: string; readonly preview: boolean };

async function send(
  programme: Programme,
  c: Request,
  { typed, replyByOn, preview }: Sending,
): Promise<Response> {
  const { actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const { prepared, chosen, letters } = typed;
  const remarks = typed.remarks.filter(({ field }: Remark) => chosen.includes(field));
  if (preview) {
    const text = { ...letters, kind: "returned", remarks } as const;
    const bytes = await noticePdf(programme, actor, { handedIn: prepared.handedIn, text });
    return sendFile(c, bytes, { type: "application/pdf", name: "notice.pdf" });
  }
  const asked = { caseId, seen: prepared.seen, replyByOn, remarks, ...letters };
  const returned = await returnForCorrection(programme, actor, asked);
  if (returned.ok) return c.redirect(urls.examination.to({ caseId }, { [doneQuery]: "return" }), 303);
  if (returned.reason === "not-found") return c.notFound();
  const now = (await prepareLetter(programme, actor, letterOf(c))) ?? prepared;
  return show(programme, c, { ...typed, prepared: now, refusal: await shownRefusal(programme, c, returned) });
}

async function takeBack(programme: Programme, c: Request): Promise<Response> {
  const caseId = caseIdOf(c);
  const form = await readForm(c.req.raw);
  const seen = form.ok ? seenOf(form) : 0;
  const taken = await takeBackReturn(programme, signedIn(c).actor, { caseId, seen });
  // The examination page itself tells what happened meanwhile: nothing was typed that could be lost.
  const done = taken.ok ? "taken-back" : "not-taken-back";
  return c.redirect(urls.examination.to({ caseId }, { [doneQuery]: done }), 303);
}
