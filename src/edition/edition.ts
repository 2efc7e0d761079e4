// A year of the programme as data: what one file of content/editions/ holds.
import { z } from "zod";
import { languages } from "#i18n/languages.ts";
import { inEveryLanguage, type DeepReadonly } from "#content/read-yaml.ts";
import { formWordingSchema } from "./form-wording.ts";
import { referenceFaults } from "./references.ts";

const id = z.string().regex(/^[A-Za-z0-9-]+$/);
const text = z.string().min(1);
const minutes = z.int().nonnegative();

const country = z.strictObject({
  /** A code of the edition's own choosing; the program only compares it. */
  code: z.string().regex(/^[A-Z]{2,3}$/),
  name: inEveryLanguage,
  /** As in the title of the paper form: 中国. */
  formName: text,
  /** As in the conditions of the paper form: 中国（本土）. */
  conditionName: inEveryLanguage,
  /** ISO 3166 code that tells how a telephone number without country code is read. */
  phoneCountry: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string().refine(isTimeZone, "no time zone known by this name"),
  /** The language of the people at the site. */
  siteLanguage: z.enum(languages),
  /** Label of the company's name in the language of the country: 中国語名. */
  localNameLabel: inEveryLanguage,
});

const choice = z.strictObject({ id, label: inEveryLanguage });

/** Where the applicant's company is: in the programme's home (Japan), at a site abroad, or neither. */
export const seats = ["home", "site", "elsewhere"] as const;

/** What the applicant has there, the third of the public questions. */
export const situations = ["has", "plans", "invested-subsidiary", "factory-or-office", "none"] as const;

const applicantKind = choice.extend({
  seat: z.enum(["home", "site"]),
  situations: z.array(z.enum(situations)).min(1),
});

const menuGroup = z.strictObject({
  id,
  /** As printed: 2, (1). */
  number: text,
  within: id.optional(),
  name: inEveryLanguage,
});

const menuLine = z.strictObject({
  id,
  /** The number of the section of the form in which the line stands. */
  number: text,
  group: id.optional(),
  name: inEveryLanguage,
  /** Printed after the name, where a footnote of the form explains the line. */
  footnoteMark: text.optional(),
  overview: inEveryLanguage.optional(),
  minutes,
  /** The form prints the time as "up to": ～1H. */
  minutesAreUpTo: z.boolean().default(false),
  compulsory: z.boolean().default(false),
  /** The line is a field in which the applicant writes what else is wished. */
  free: z.boolean().default(false),
});

const condition = z.strictObject({
  id,
  /** "one-of": at least one of those asked must be ticked; "all": each must be. */
  group: z.enum(["one-of", "all"]),
  /** Asked of these kinds of applicant only; of everybody where left out. */
  forKinds: z.array(id).min(1).optional(),
  /** {country} stands for the country's conditionName. */
  text: inEveryLanguage,
});

export const editionSchema = z
  .strictObject({
    id,
    /** The fiscal year's number, for sorting. */
    year: z.int(),
    yearLabel: inEveryLanguage,
    programmeName: inEveryLanguage,
    period: z.strictObject({
      /** ISO dates in the programme's home; null where no date is set (open until full). */
      opensOn: z.iso.date().nullable(),
      closesOn: z.iso.date().nullable(),
      supportEndsOn: z.iso.date(),
    }),
    caps: z.strictObject({
      cases: z.int().positive(),
      /** By country code; a country left out has no cap of its own. */
      casesPerCountry: z.record(id, z.int().nonnegative()).default({}),
      minutesPerCase: minutes,
    }),
    addressee: z.strictObject({ organisation: text, post: text, honorific: text }),
    contact: z.strictObject({
      office: inEveryLanguage,
      phone: text,
      email: z.email(),
      address: inEveryLanguage,
    }),
    countries: z.array(country).min(1),
    applicantKinds: z.array(applicantKind).min(1),
    /** {country} in a label stands for the country's formName (ja) or name. */
    siteStatuses: z.array(choice).min(1),
    companySizes: z.array(choice).min(1),
    businessTypes: z.array(choice.extend({ free: z.boolean().default(false) })).min(1),
    menuGroups: z.array(menuGroup),
    menu: z.array(menuLine).min(1),
    /** Of the lines in one entry at most one may be wished. */
    alternatives: z.array(z.array(id).min(2)),
    conditions: z.array(condition).min(1),
    formWording: formWordingSchema,
  })
  .superRefine((edition, context) => {
    for (const { path, message } of referenceFaults(edition)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });

export type Edition = DeepReadonly<z.infer<typeof editionSchema>>;
export type Country = Edition["countries"][number];
export type ApplicantKind = Edition["applicantKinds"][number];
export type MenuGroup = Edition["menuGroups"][number];
export type MenuLine = Edition["menu"][number];
export type Condition = Edition["conditions"][number];
export type FormWording = Edition["formWording"];
export type Seat = (typeof seats)[number];
export type Situation = (typeof situations)[number];

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}
