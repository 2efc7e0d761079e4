// Reads what was chosen from a fixed list: one (radio, select) or several (checkboxes).
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

/** One of `choices`; anything else was not offered. */
export function readChoice<T extends string>(raw: string, choices: readonly T[]): Understood<T> {
  if (raw.trim() === "") return notUnderstood({ key: "choice-required" });
  const choice = choices.find((known) => known === raw);
  return choice === undefined ? notUnderstood({ key: "not-a-choice" }) : understood(choice, choice);
}

/**
 * Any number of `choices`, each once, in the order they are offered; empty values are ignored. The text joins them
 * with commas.
 */
export function readChoices<T extends string>(
  raws: readonly string[],
  choices: readonly T[],
): Understood<T[]> {
  const given = new Set(raws.filter((raw) => raw !== ""));
  const chosen = choices.filter((choice) => given.has(choice));
  if (chosen.length < given.size) return notUnderstood({ key: "not-a-choice" });
  return understood(chosen, chosen.join(","));
}
