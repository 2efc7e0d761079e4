// The first items to fix as a traffic light: a word and a sign for each, the colour only helps. Pure.
import type { SelfCheckItem } from "#content/self-check.ts";
import type { Standing } from "#programme/diagnose/rules.ts";
import type { Standings } from "./standings.ts";

export const lights = ["red", "yellow", "green", "grey"] as const;
export type Light = (typeof lights)[number];

/** Read without colour, too. */
export const lightSigns: Readonly<Record<Light, string>> = { red: "✕", yellow: "▲", green: "●", grey: "－" };

/** Green is done everywhere with a record; red is not done or not known; grey does not apply or is not scored yet. */
export function lightOf(standing: Standing | undefined): Light {
  if (standing === undefined || standing === "not-applicable") return "grey";
  if (standing === 0 || standing === "unknown") return "red";
  return standing === 3 ? "green" : "yellow";
}

export type LitItem = {
  readonly item: SelfCheckItem;
  readonly company: Light;
  readonly expert: Light;
};

type Two = { readonly company: Standings; readonly expert: Standings };

/** The priority items: red first in the expert's eyes (the company's where the expert has none), then the sheet's order. */
export function priorityLights(items: readonly SelfCheckItem[], { company, expert }: Two): LitItem[] {
  const lit = items
    .filter(({ priority }) => priority)
    .map((item) => ({
      item,
      company: lightOf(company.get(item.number)),
      expert: lightOf(expert.get(item.number)),
    }));
  const placeOf = (one: LitItem) => lights.indexOf(one.expert === "grey" ? one.company : one.expert);
  return lit.toSorted((a, b) => placeOf(a) - placeOf(b) || a.item.number - b.item.number);
}
