// What a question of the form is, and what the form is made from.
import type { Country, Edition } from "#edition/edition.ts";
import type { Answers } from "./answers.ts";

/** How a text is read and which field the page shows. */
export type QuestionKind =
  | "line"
  | "long-text"
  | "date"
  | "phone"
  | "email"
  | "url"
  | "postal-code"
  | "corporate-number"
  | "count"
  | "one"
  | "several"
  | "tick"
  | "when";

export type Question = {
  readonly field: string;
  readonly kind: QuestionKind;
  /** In code points. */
  readonly max: number;
  readonly required: boolean;
  /** Ids to choose from, for "one" and "several". */
  readonly options?: readonly string[];
  /** ISO 3166 code: how a telephone number without country code is read. */
  readonly phoneCountry?: string;
  readonly autocomplete?: string;
  /** The language the text is expected in, where it is not the reader's. */
  readonly writtenIn?: string;
};

/** What the form asks, given the edition, the country and what is answered so far. */
export type FormBasis = { readonly edition: Edition; readonly country: Country; readonly answers: Answers };
