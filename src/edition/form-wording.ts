// The words printed on the official form, in Japanese: headings, column heads, declaration, footnotes.
import { z } from "zod";

const text = z.string().min(1);

/**
 * Placeholders: {year} the year's label (2026年度), {country} the country's formName,
 * {title} the filled-in title, {localNameLabel} the label of the company's local name.
 */
export const formWordingSchema = z.strictObject({
  title: text,
  subject: text,
  record: text,
  declaration: text,
  end: text,
  attachmentsHeading: text,
  attachments: z.array(text).min(1),
  cover: z.strictObject({ date: text, companyName: text, representative: text, seal: text }),
  sections: z.strictObject({ applicant: text, system: text, menu: text, conditions: text }),
  applicant: z.strictObject({
    headquarters: text,
    site: text,
    companyName: text,
    nameInJapanese: text,
    nameInLocalLanguage: text,
    representative: text,
    address: text,
    phone: text,
    fax: text,
    employees: text,
    companySize: text,
    website: text,
    siteStatus: text,
    contact: text,
    contactWithNote: text,
    department: text,
    personName: text,
    email: text,
    business: text,
    industry: text,
    businessTypes: text,
    businessDescription: text,
    note: text,
  }),
  system: z.strictObject({
    present: text,
    presentHint: text,
    background: text,
    backgroundHint: text,
  }),
  menu: z.strictObject({
    companyName: text,
    item: text,
    overview: text,
    wished: text,
    wishedDate: text,
    plannedDate: text,
    hours: text,
    compulsory: text,
    freeHint: text,
    footnotes: z.array(text),
  }),
  conditions: z.strictObject({ instruction: text, oneOf: text, all: text, note: text }),
});
