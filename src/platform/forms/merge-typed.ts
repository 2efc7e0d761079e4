// Two editors of one draft: what a save changes, and what it must not overwrite. Pure.
import { hash } from "node:crypto";

/** A short mark of a text, sent along with a field so that we know what its page had shown. */
export function markOf(text: string): string {
  return hash("sha256", text).slice(0, 12);
}

export type TypedField = {
  readonly field: string;
  /** What stands in the field now, as it would be stored. */
  readonly typed: string;
  /** markOf what stood in it when the page was made or last saved; undefined from a browser that sent none. */
  readonly shown: string | undefined;
  /** Id of the text of this page that was set aside before and is typed on now. */
  readonly continues?: string | undefined;
};

export type SaveOutcome =
  /** Nobody touched it, or it already says so; `stands` tells whether this very text is stored. */
  | { readonly field: string; readonly outcome: "same"; readonly stands: boolean }
  | { readonly field: string; readonly outcome: "changed"; readonly value: string }
  /** Somebody else wrote here since the page was made: their text stands, this one is kept aside. */
  | {
      readonly field: string;
      readonly outcome: "set-aside";
      readonly value: string;
      readonly standing: string;
      readonly continues: string | undefined;
    };

/** Decides field by field; `standing` gives the text that is stored now. */
export function mergeTyped(typed: readonly TypedField[], standing: (field: string) => string): SaveOutcome[] {
  return typed.map(({ field, typed: text, shown, continues }) => {
    const now = standing(field);
    const untouched = shown === markOf(text);
    if (untouched || text === now) return { field, outcome: "same", stands: text === now };
    const nobodyElse = shown === markOf(now) || (shown === undefined && now === "");
    return nobodyElse
      ? { field, outcome: "changed", value: text }
      : { field, outcome: "set-aside", value: text, standing: now, continues };
  });
}
