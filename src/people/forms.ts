// What the forms of this floor may send: each reader gives the values, or what is wrong with which field.
import type { Language } from "#i18n/languages.ts";
import { isLanguage } from "#i18n/languages.ts";
import { cleanLine } from "#platform/forms/clean-text.ts";
import { readCorporateNumber } from "#platform/forms/read-corporate-number.ts";
import { readEmail } from "#platform/forms/read-email.ts";
import type { SubmittedForm } from "#platform/forms/submitted-form.ts";
import { optional, type Problem, type Understood } from "#platform/forms/understood.ts";
import type { NewCompany, NewInvitation, NewSite } from "./commands.ts";
import { membershipRoles } from "./schema.ts";
import { type PasswordProblem, passwordProblem } from "./sign-in/rules.ts";

export type Form = Extract<SubmittedForm, { ok: true }>;

export type FormProblem = {
  readonly name: string;
  readonly problem: Problem | { readonly key: PasswordProblem };
};
export type FormRead<T> = { ok: true; value: T } | { ok: false; problems: readonly FormProblem[] };

const longestName = 100;

function problemsOf(fields: Readonly<Record<string, Understood<unknown>>>): FormProblem[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.ok ? [] : [{ name, problem: field.problem }],
  );
}

export type SignUpForm = { name: string; email: string; password: string };

export function readSignUp(form: Form): FormRead<SignUpForm> {
  const name = cleanLine(form.one("name"), longestName);
  const email = readEmail(form.one("email"));
  const password = form.one("password");
  const about = { name: name.ok ? name.value : "", email: email.ok ? email.value : "" };
  const problems = [...problemsOf({ name, email }), ...passwordProblems("password", password, about)];
  if (!name.ok || !email.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { name: name.value, email: email.value, password } };
}

/** A new password, typed once with the means to look at it. */
export function readNewPassword(form: Form, about: { name: string; email: string }): FormRead<string> {
  const password = form.one("password");
  const problems = passwordProblems("password", password, about);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: password };
}

function passwordProblems(
  name: string,
  password: string,
  about: { name: string; email: string },
): FormProblem[] {
  if (password === "") return [{ name, problem: { key: "required" } }];
  const key = passwordProblem(password, about);
  return key === undefined ? [] : [{ name, problem: { key } }];
}

export function readEmailOnly(form: Form): FormRead<string> {
  const email = readEmail(form.one("email"));
  return email.ok ? { ok: true, value: email.value } : { ok: false, problems: problemsOf({ email }) };
}

export function readProfile(form: Form): FormRead<{ name: string; language: Language }> {
  const name = cleanLine(form.one("name"), longestName);
  const language = form.one("language");
  const problems = problemsOf({ name });
  if (!isLanguage(language)) problems.push({ name: "language", problem: { key: "not-a-choice" } });
  if (!name.ok || !isLanguage(language)) return { ok: false, problems };
  return { ok: true, value: { name: name.value, language } };
}

export function readNewCompany(form: Form): FormRead<NewCompany> {
  const name = cleanLine(form.one("name"), 200);
  const corporateNumber = optional(form.one("corporateNumber"), readCorporateNumber);
  if (!name.ok || !corporateNumber.ok) return { ok: false, problems: problemsOf({ name, corporateNumber }) };
  return { ok: true, value: { name: name.value, corporateNumber: corporateNumber.value ?? null } };
}

/** Either name may be missing, for a site that is only planned; not both. */
export function readNewSite(form: Form, countries: readonly string[]): FormRead<NewSite> {
  const country = form.one("country");
  const nameJa = optional(form.one("nameJa"), (raw) => cleanLine(raw, 200));
  const nameLocal = optional(form.one("nameLocal"), (raw) => cleanLine(raw, 200));
  const problems = problemsOf({ nameJa, nameLocal });
  if (country === "") problems.unshift({ name: "country", problem: { key: "required" } });
  else if (!countries.includes(country))
    problems.unshift({ name: "country", problem: { key: "not-a-choice" } });
  if (nameJa.ok && nameLocal.ok && nameJa.text === "" && nameLocal.text === "")
    problems.push({ name: "nameJa", problem: { key: "required" } });
  if (!nameJa.ok || !nameLocal.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { country, nameJa: nameJa.text, nameLocal: nameLocal.text } };
}

export function readInvitationForm(form: Form): FormRead<NewInvitation> {
  const email = readEmail(form.one("email"));
  const role = membershipRoles.find((one) => one === form.one("role"));
  const language = form.one("language");
  const problems = problemsOf({ email });
  if (role === undefined) problems.push({ name: "role", problem: { key: "not-a-choice" } });
  if (!isLanguage(language)) problems.push({ name: "language", problem: { key: "not-a-choice" } });
  if (!email.ok || role === undefined || !isLanguage(language)) return { ok: false, problems };
  return { ok: true, value: { email: email.value, role, language } };
}
