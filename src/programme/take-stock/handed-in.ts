// What both sheets say when they are handed in: the form in which the assessment reads them. Types alone.
import type { Language } from "#i18n/languages.ts";

/** Canonical text by column id (content/inventory/columns.yaml): option ids, ids joined by commas, ISO dates, "1" to "5", or text as typed. A column without an answer is left out. */
export type ItemValues = Readonly<Record<string, string>>;

export const levels = ["top-secret", "secret", "internal", "general"] as const;
export type Level = (typeof levels)[number];

export type StockItem = {
  readonly id: string;
  /** Counts up within the case; how people speak of the row. */
  readonly number: number;
  readonly values: ItemValues;
  /** "" where the column is empty. */
  readonly siteName: string;
  readonly departmentName: string;
  /** Set by a person; null until then. */
  readonly level: Level | null;
  /** By the printed formula; null where nothing is rated. */
  readonly proposedLevel: Level | null;
  /** The level, or else the proposal, is top-secret or secret. */
  readonly important: boolean;
  readonly accepted: boolean;
};

export const sheetViews = ["site", "headquarters"] as const;
/** The same sheet answered by the site and by headquarters. */
export type SheetView = (typeof sheetViews)[number];

export type SheetAnswer = {
  /** The item's number on the sheet. */
  readonly item: number;
  /** An id of the scale (content/self-check): "0" to "3", "na", "unknown". */
  readonly answer: string;
  readonly reason: string;
  readonly evidence: string;
  /** Who answers for it at the company: a role, not a name. */
  readonly role: string;
};

/** What is handed in but for the rows of the inventory, which take their time to decrypt. */
export type HandedInAnswers = {
  readonly handInId: string;
  readonly handedInAt: Date;
  /** In the order of the sheet; headquarters' may be empty. */
  readonly answers: Readonly<Record<SheetView, readonly SheetAnswer[]>>;
  /** The language the site works in. */
  readonly siteLanguage: Language;
};

export type HandedIn = HandedInAnswers & {
  /** In the order of their numbers. */
  readonly items: readonly StockItem[];
};
