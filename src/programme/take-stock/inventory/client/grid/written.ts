// What was written in a column before and fits what is being typed. Pure.
import { folded } from "./cell-value.ts";

/** So many are offered at once. */
const most = 8;
/** A longer text is no name that comes again. */
const longest = 100;

/** Every spelling once, the most frequent first. */
export function writtenTexts(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== "" && value.length <= longest) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .map(([text]) => text);
}

/** Those that begin with what is typed, then those that hold it; none when it is one of them in full already. */
export function fitting(texts: readonly string[], typed: string): string[] {
  const wanted = folded(typed);
  const found = texts.filter((text) => folded(text).includes(wanted));
  if (found.length === 1 && found[0] === typed.trim()) return [];
  const begins = (text: string) => Number(!folded(text).startsWith(wanted));
  return found.toSorted((one, other) => begins(one) - begins(other)).slice(0, most);
}
