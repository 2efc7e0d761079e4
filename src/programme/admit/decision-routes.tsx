// The web face of a decision: its reason, its letter as proposed and as changed, and the decision itself.
import { officeOfCase } from "#case/guard.ts";
import { mayMove } from "#case/stages.ts";
import type { Programme } from "#edition/programme.ts";
import { formatNumber } from "#i18n/formats.ts";
import { defaultLanguage } from "#i18n/languages.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { decide, noticeKindOf } from "./decision-commands.ts";
import {
  goField,
  letterFields,
  type LettersTyped,
  type ReadableForm,
  readLetters,
  readLines,
  reasonMax,
  seenOf,
} from "./forms.ts";
import { proposeLetter } from "./letters.ts";
import { examinationMessages } from "./messages/office/catalog.ts";
import { noticePdf } from "./notice.ts";
import { DecisionPage } from "./pages/decision-page.tsx";
import type { RefusalShown } from "./pages/refused-notice.tsx";
import { type Prepared, prepareLetter } from "./prepare.ts";
import { type DecisionKind, decisionKinds, stageAfter } from "./rules.ts";
import { letterErrors, shownRefusal } from "./refusal-view.ts";
import { caseIdOf, doneQuery, letterOf, officeLanguage, sendFile } from "./web.ts";

export function decisionRoutes(programme: Programme): Route[] {
  const guard = officeOfCase(programme.platform);
  return [
    get(urls.decision, guard, (c) => beginDecision(programme, c)),
    post(urls.decision, guard, (c) => takeDecision(programme, c)),
  ];
}

const kindOf = (text: string | undefined): DecisionKind | undefined =>
  decisionKinds.find((kind) => kind === text);

async function beginDecision(programme: Programme, c: Request): Promise<Response> {
  const kind = kindOf(c.req.query("kind"));
  const prepared = kind && (await prepareLetter(programme, signedIn(c).actor, letterOf(c)));
  if (!kind || !prepared) return c.notFound();
  if (!isPossible(prepared, kind)) return c.redirect(urls.examination.to({ caseId: caseIdOf(c) }), 303);
  const letters = kind === "admit" ? proposed(prepared, kind, "") : undefined;
  return show(c, { prepared, kind, reason: "", letters });
}

function isPossible({ standing: { stage } }: Prepared, kind: DecisionKind): boolean {
  return mayMove(stage, stageAfter[kind], "office") && (kind === "decline" || stage === "submitted");
}

function proposed({ about, secondLanguage }: Prepared, kind: DecisionKind, reason: string): LettersTyped {
  const noticeKind = noticeKindOf[kind];
  const wish = noticeKind === "admitted" ? { kind: noticeKind } : { kind: noticeKind, reason };
  const second = secondLanguage && {
    language: secondLanguage,
    letter: proposeLetter(wish, about, secondLanguage),
  };
  return { letter: proposeLetter(wish, about, defaultLanguage), second };
}

type Showing = {
  readonly prepared: Prepared;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly letters: LettersTyped | undefined;
  readonly errors?: readonly FieldError[];
  readonly refusal?: RefusalShown;
};

function show(c: Request, showing: Showing): Response | Promise<Response> {
  const { errors = [], refusal, prepared, kind } = showing;
  const status = refusal ? 409 : errors.length > 0 ? 422 : 200;
  return c.html(
    <DecisionPage
      {...showing}
      frame={signedIn(c).frame}
      errors={errors}
      refusal={refusal}
      possible={isPossible(prepared, kind)}
    />,
    status,
  );
}

async function takeDecision(programme: Programme, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw);
  const prepared = await prepareLetter(programme, signedIn(c).actor, letterOf(c));
  const kind = form.ok ? kindOf(form.one("kind")) : undefined;
  if (!prepared) return c.notFound();
  if (!form.ok || !kind) return c.redirect(urls.examination.to({ caseId: caseIdOf(c) }), 303);
  const reason = readLines(form.one(letterFields.reason), reasonMax);
  if (kind !== "admit" && !reason.ok) {
    const { letter: words } = examinationMessages[officeLanguage(c)];
    const tooLong = words.tooLong(formatNumber(officeLanguage(c), reasonMax));
    const text = reason.problem === "missing" ? words.missingReason : tooLong;
    const errors = [{ name: letterFields.reason, text }];
    return show(c, { prepared, kind, reason: reason.text, letters: undefined, errors });
  }
  if (form.one(goField) === "propose") {
    const letters = proposed(prepared, kind, reason.text);
    return show(c, { prepared: { ...prepared, seen: seenOf(form) }, kind, reason: reason.text, letters });
  }
  return sendLetter(programme, c, { form, prepared, kind, reason: reason.text });
}

type Sending = {
  readonly form: ReadableForm;
  readonly prepared: Prepared;
  readonly kind: DecisionKind;
  readonly reason: string;
};

async function sendLetter(programme: Programme, c: Request, sending: Sending): Promise<Response> {
  const { form, prepared, kind, reason } = sending;
  const { actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const { letters, problems } = readLetters(form);
  const typed = { prepared: { ...prepared, seen: seenOf(form) }, kind, reason, letters };
  if (problems.length > 0) return show(c, { ...typed, errors: letterErrors(c, problems) });
  if (form.one(goField) === "preview") {
    const text = { ...letters, kind: noticeKindOf[kind], remarks: [] };
    const bytes = await noticePdf(programme, actor, { handedIn: prepared.handedIn, text });
    return sendFile(c, bytes, { type: "application/pdf", name: "notice.pdf" });
  }
  const decided = await decide(programme, actor, { caseId, kind, seen: seenOf(form), reason, ...letters });
  if (decided.ok) return c.redirect(urls.examination.to({ caseId }, { [doneQuery]: kind }), 303);
  if (decided.reason === "not-found") return c.notFound();
  // The page now shows the newest move: whoever presses again has seen it.
  const now = (await prepareLetter(programme, actor, letterOf(c))) ?? prepared;
  const refusal = await shownRefusal(programme, c, decided);
  return show(c, { ...typed, prepared: now, refusal });
}
