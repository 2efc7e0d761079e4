// What the routes of the register share: what is offered, pauses as shown, problems in the reader's language.
import { staffLanguageOf } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { homeTimeZone } from "#platform/clock.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Form } from "../forms.ts";
import { type Request, visitOf } from "../visit.ts";
import type { PauseRecorded } from "./commands.ts";
import type { ExpertProblem, Offered } from "./forms.ts";
import { expertMessages, type ExpertWords } from "./messages/experts.ts";
import type { ShownPause, TypedPause } from "./pages/pauses.tsx";
import type { Expert } from "./queries.ts";
import type { Known } from "./wording.ts";

export type ExpertNeeds = Known & { readonly platform: Platform };

export function offeredOf({ countries, fields }: ExpertNeeds): Offered {
  const idsOf = (kind: "technical" | "legal") =>
    fields.filter((field) => field.kind === kind).map(({ id }) => id);
  return {
    countries: countries.map(({ code }) => code),
    technicalFields: idsOf("technical"),
    legalFields: idsOf("legal"),
  };
}

export function shownPauses({ pauses }: Expert, { clock }: Platform): ShownPause[] {
  const today = clock.today(homeTimeZone);
  return pauses.map(({ id, fromOn, untilOn, reason }) => ({
    id,
    fromOn,
    untilOn,
    reason,
    past: untilOn !== null && untilOn < today,
  }));
}

export function typedPause(form: Form | undefined): TypedPause {
  const typed = (name: string) => form?.one(name) ?? "";
  return { fromOn: typed("fromOn"), untilOn: typed("untilOn"), pauseReason: typed("pauseReason") };
}

function wordsFor(c: Request): ExpertWords {
  return expertMessages[staffLanguageOf(visitOf(c).language)];
}

/** Each problem beside its field, in the reader's language. */
export function expertFieldErrors(c: Request, problems: readonly ExpertProblem[]): FieldError[] {
  const words = wordsFor(c);
  const labels = new Map(Object.entries(words.fields));
  const language = staffLanguageOf(visitOf(c).language);
  return problems.map(({ name, problem }) => ({
    name,
    text: problemText(language, problem, labels.get(name) ?? name),
  }));
}

type PauseRefused = Extract<PauseRecorded, { ok: false }>["reason"];

export function pauseErrors(c: Request, reason: PauseRefused): FieldError[] {
  if (reason === "unknown") return [];
  return [{ name: "untilOn", text: wordsFor(c).pauses[reason] }];
}
