// What the routes of this floor share: who asks, answers with cookies, problems in the reader's language.
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { type FormLimits, readForm, textLimits } from "#platform/forms/submitted-form.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import type { Form, FormProblem } from "./forms.ts";
import { type PeopleWords, peopleMessages } from "./messages/people.ts";
import type { Asker } from "./sign-in/ask-library.ts";
import { ownPath } from "./sign-in/own-path.ts";
import type { SignIn } from "./sign-in/sign-in.ts";
import { type Request, visitOf } from "./visit.ts";

/** A country of an edition, as far as this floor cares. */
type Country = { readonly code: string; readonly name: Readonly<Record<Language, string>> };

export type PeopleNeeds = {
  readonly platform: Platform;
  readonly signIn: SignIn;
  /** Their countries are offered for sites. */
  readonly editions: readonly { readonly countries: readonly Country[] }[];
};

/** The request's own headers, and the address its connection comes from. */
export function askerOf(c: Request, { config }: Platform): Asker {
  return { headers: c.req.raw.headers, address: addressOf(c, config.trustedProxy) };
}

/** Behind a trusted proxy the last forwarded address is the one the proxy itself has seen. */
function addressOf(c: Request, trustedProxy: boolean): string {
  const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (trustedProxy && forwarded) return forwarded;
  const bindings: unknown = c.env;
  const incoming = property(bindings, "incoming");
  const address = property(property(incoming, "socket"), "remoteAddress");
  return typeof address === "string" ? address : "unknown";
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** A redirect after a POST (303), with cookies. */
export function goTo(c: Request, path: string, cookies: readonly string[] = []): Response {
  return withCookies(c.redirect(path, 303), cookies);
}

export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** Where to go after signing in: a path of this site that was asked for, else the person's own page. */
export function backOf(path: string | undefined): string {
  return ownPath(path) ?? urls.home.to();
}

/** An unreadable or oversized form counts as an empty one: each of its fields is then asked for again. */
export async function formOf(c: Request, limits: FormLimits = textLimits): Promise<Form> {
  const form = await readForm(c.req.raw, limits);
  if (form.ok) return form;
  return { ok: true, one: () => "", all: () => [], has: () => false, names: () => [], files: () => [] };
}

type FieldNames = Readonly<Record<string, keyof PeopleWords["fields"]>>;

/** Each problem beside its field, in the reader's language. `names` says how a form's fields are called. */
export function fieldErrors(c: Request, problems: readonly FormProblem[], names: FieldNames): FieldError[] {
  const { language } = visitOf(c);
  const words = peopleMessages[language];
  return problems.map(({ name, problem }) => {
    if (isPasswordProblem(problem)) return { name, text: words.passwordProblems[problem.key] };
    return { name, text: problemText(language, problem, words.fields[names[name] ?? "name"]) };
  });
}

type OwnProblem = Extract<FormProblem["problem"], { key: keyof PeopleWords["passwordProblems"] }>;

function isPasswordProblem(problem: FormProblem["problem"]): problem is Exclude<OwnProblem, { max: number }> {
  return Object.hasOwn(peopleMessages.ja.passwordProblems, problem.key) && !("max" in problem);
}

/** The company of the address, behind the guard that has checked it. */
export function companyIdOf(c: Request): string {
  return c.req.param("companyId") ?? "";
}
