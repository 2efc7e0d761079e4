// What the forms of the register may send: each reader gives the values, or what is wrong with which field.
import { languages, type StaffLanguage, staffLanguages } from "#i18n/languages.ts";
import { cleanLine, cleanText } from "#platform/forms/clean-text.ts";
import { isoCountries } from "#platform/forms/iso-countries.ts";
import { readChoice, readChoices } from "#platform/forms/read-choice.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { readEmail } from "#platform/forms/read-email.ts";
import { readPhone } from "#platform/forms/read-phone.ts";
import { readWholeNumber } from "#platform/forms/read-whole-number.ts";
import {
  notUnderstood,
  optional,
  type Problem,
  type Understood,
  understood,
} from "#platform/forms/understood.ts";
import type { Form } from "../forms.ts";
import type { NewPause, SavingProfile } from "./commands.ts";
import { weekdays } from "./schema.ts";

export type ExpertProblem = { readonly name: string; readonly problem: Problem };
export type ExpertFormRead<T> = { ok: true; value: T } | { ok: false; problems: readonly ExpertProblem[] };

export type Offered = {
  /** Country codes of the editions. */
  readonly countries: readonly string[];
  readonly technicalFields: readonly string[];
  readonly legalFields: readonly string[];
};

export const longest = { clients: 10_000, clientNames: 200, times: 500, about: 2000, reason: 1000 };

/** The profile with what is wrong in it; every field is read, so that all problems are told at once. */
export function readExpertProfile(form: Form, offered: Offered): ExpertFormRead<SavingProfile> {
  const firmCountry = readChoice(form.one("firmCountry"), isoCountries);
  const read = {
    firm: cleanLine(form.one("firm"), 200),
    firmCountry,
    countries: atLeastOne(readChoices(form.all("countries"), offered.countries)),
    languages: atLeastOne(readChoices(form.all("languages"), languages)),
    otherLanguages: cleanText(form.one("otherLanguages"), { max: 200 }),
    technicalFields: readChoices(form.all("technicalFields"), offered.technicalFields),
    legalFields: atLeastOne(readChoices(form.all("legalFields"), offered.legalFields)),
    mostCases: readWholeNumber(form.one("mostCases"), { min: 1, max: 50 }),
    weekdays: readChoices(form.all("weekdays"), weekdays),
    times: cleanText(form.one("times"), { max: longest.times, multiline: true }),
    formerClients: readClients(form.one("formerClients")),
    about: cleanText(form.one("about"), { max: longest.about, multiline: true }),
    contactEmail: readEmail(form.one("contactEmail")),
    contactPhone: optional(form.one("contactPhone"), (raw) =>
      readPhone(raw, { country: firmCountry.ok ? firmCountry.value : "" }),
    ),
  };
  const values = allOk(read);
  if (!values) return { ok: false, problems: problemsOf(read) };
  const { technicalFields, legalFields, formerClients, contactPhone, ...rest } = values;
  const phone = contactPhone === undefined ? "" : contactPhone.international;
  const extension = contactPhone?.extension === undefined ? "" : ` ext. ${contactPhone.extension}`;
  const profile = { ...rest, fields: [...technicalFields, ...legalFields], contactPhone: phone + extension };
  return { ok: true, value: { basedOn: versionOf(form), profile, formerClients } };
}

/** The version a form was made from; 0 where none is sent. */
export function versionOf(form: Form): number {
  const version = form.one("version");
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
}

function problemsOf(read: Readonly<Record<string, Understood<unknown>>>): ExpertProblem[] {
  return Object.entries(read).flatMap(([name, field]) =>
    field.ok ? [] : [{ name, problem: field.problem }],
  );
}

type Values<R> = { [K in keyof R]: R[K] extends Understood<infer T> ? T : never };

function allOk<R extends Record<string, Understood<unknown>>>(read: R): Values<R> | undefined {
  const values = Object.entries(read).map(([name, field]) => [name, field.ok ? field.value : undefined]);
  if (Object.values(read).some((field) => !field.ok)) return undefined;
  // Each value is that of the reader of the same name, which Object.entries forgets.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(values) as Values<R>;
}

function atLeastOne<T>(read: Understood<T[]>): Understood<T[]> {
  return read.ok && read.value.length === 0 ? notUnderstood({ key: "choice-required" }) : read;
}

/** One company a line; doubles once. */
function readClients(raw: string): Understood<string[]> {
  const text = cleanText(raw, { max: longest.clients, multiline: true });
  if (!text.ok) return text;
  const names = [...new Set(text.value.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  const long = names.find((name) => name.length > longest.clientNames);
  if (long !== undefined)
    return notUnderstood({ key: "too-long", max: longest.clientNames, length: long.length });
  return understood(names, names.join("\n"));
}

/** "Not available from … to …"; without an end it stands until it is taken back. */
export function readPause(form: Form, today: string): ExpertFormRead<NewPause> {
  const fromOn = readDate(form.one("fromOn"), { today });
  const untilOn = optional(form.one("untilOn"), (raw) => readDate(raw, { today }));
  const reason = readReason(form.one("pauseReason"));
  if (fromOn.ok && untilOn.ok && reason.ok)
    return {
      ok: true,
      value: { fromOn: fromOn.value, untilOn: untilOn.value ?? null, reason: reason.value },
    };
  return { ok: false, problems: problemsOf({ fromOn, untilOn, pauseReason: reason }) };
}

/** Why the office does something that cannot be taken back silently. */
export function readReason(raw: string): Understood<string> {
  return cleanText(raw, { max: longest.reason, multiline: true, required: true });
}

export function readExpertInvitation(
  form: Form,
): ExpertFormRead<{ name: string; email: string; language: StaffLanguage }> {
  const name = cleanLine(form.one("name"), 100);
  const email = readEmail(form.one("email"));
  const language = readChoice(form.one("language"), staffLanguages);
  if (name.ok && email.ok && language.ok)
    return { ok: true, value: { name: name.value, email: email.value, language: language.value } };
  return { ok: false, problems: problemsOf({ name, email, language }) };
}
