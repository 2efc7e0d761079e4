// A catalogue of texts: the same keys in every language, held to it by the type checker.
import type { Language, StaffLanguage } from "./languages.ts";

/** A text, or a function that builds one from values. */
export type Text = string | ((...values: never[]) => string);
export type Texts = { [key: string]: Text | Texts };

/** The shape of a catalogue: the Japanese texts with their literal values forgotten. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Shape<T[K]>;
};

/** All six languages; a missing text is a type error. */
export type Catalog<T> = Record<Language, Shape<T>>;

/** Japanese and English, for the office, experts and the operator. */
export type StaffCatalog<T> = Record<StaffLanguage, Shape<T>>;
