// The words printed on the official form, in Japanese: headings, column heads, declaration, footnotes.
import { z } from "zod";

const text = z.string().min(1);

/**
 * Placeholders: {year} the year's label (2026年度), {country} the country's formName,
 * {title} the filled-in title, {localNameLabel} the label of the company's local name.
 * A line break in a text breaks the line on paper; a colon or brackets around a label are the layout's.
 */
export const formWordingSchema = z.strictObject({
  title: text,
  subject: text,
  record: text,
  declaration: text,
  end: text,
  attachmentsHeading: text,
  attachments: z.array(text).min(1),
  cover: z.strictObject({ emptyDate: text, companyName: text, representative: text, seal: text }),
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
    /** The mark of a line that is wished. */
    wishedMark: text,
    freeHint: text,
    footnotes: z.array(text),
  }),
  conditions: z.strictObject({ instruction: text, oneOf: text, all: text, note: text }),
  /** How what is typed or counted is put into words; the names in braces are filled in for each. */
  patterns: z.strictObject({
    /** {code} */
    postalCode: text,
    /** {count}, with separators */
    employees: text,
    /** A choice with words of one's own: {label}, {written} */
    ownWords: text,
    /** {hours}: the reference time of a menu line, and one that is an upper bound. */
    hours: text,
    hoursUpTo: text,
    /** The last line of the menu: {cap}, the hours a case may have */
    menuTotal: text,
    /** At the foot of every page: {documentId}, {version} */
    foot: text,
  }),
});
