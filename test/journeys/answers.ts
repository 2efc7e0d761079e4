// What a person types into the pages of an application, and what the paper must then say.
import type { PageId } from "#programme/apply/questions.ts";

export type TypedAnswer =
  /** Printed as typed. */
  | string
  /** Understood, and printed in its own way; "" for what is not printed. */
  | { readonly typed: string; readonly printed: string }
  /** One of several radio buttons, by its value. */
  | { readonly pick: string }
  /** Boxes, by their values. */
  | { readonly tick: readonly string[] };

export type PageAnswers = Readonly<Record<string, TypedAnswer>>;

export type TypedApplication = Readonly<Record<PageId, PageAnswers>>;

/** A box or condition that stands alone. */
export const ticked = { tick: ["yes"] } as const;

/** Every text that has to be found on the paper. */
export function printedTexts(application: TypedApplication): string[] {
  return Object.values(application).flatMap((page) =>
    Object.values(page).flatMap((answer) => {
      if (typeof answer === "string") return [answer];
      return "printed" in answer && answer.printed !== "" ? [answer.printed] : [];
    }),
  );
}
