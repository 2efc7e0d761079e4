// What somebody typed into the search box means: a place in the order of arrival, a part of a name, or too little. Pure.
import { foldForSearch, gramsOf } from "./fold.ts";

export type Sought =
  | { readonly by: "arrival"; readonly arrival: number; readonly country?: string }
  | { readonly by: "name"; readonly part: string; readonly grams: readonly string[] }
  | { readonly by: "nothing" }
  /** Too short to be looked up. */
  | { readonly by: "too-short" };

/** Longer than any name; what is typed beyond it narrows nothing more. */
const longest = 100;

/** A receipt number in full or in part: 2026-CN-0012, cn12, １２. */
const receipt = /^(?:(.*?)([a-z]{2,3}))?(\d{1,9})$/u;

export function readSought(
  words: string,
  edition: { readonly id: string; readonly countries: readonly { readonly code: string }[] },
): Sought {
  const folded = Array.from(foldForSearch(words)).slice(0, longest).join("");
  if (words.trim() === "") return { by: "nothing" };
  const [, before = "", code, digits = ""] = receipt.exec(folded) ?? [];
  const arrival = Number(digits);
  const ofEdition = before === "" || before === foldForSearch(edition.id);
  const country = edition.countries.find((one) => one.code.toLowerCase() === code)?.code;
  if (digits !== "" && arrival <= 2_147_483_647 && ofEdition && (code === undefined || country)) {
    return { by: "arrival", arrival, ...(country === undefined ? {} : { country }) };
  }
  const grams = gramsOf(folded);
  return grams.length === 0 ? { by: "too-short" } : { by: "name", part: folded, grams };
}
