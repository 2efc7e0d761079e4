// What a browser may send to the diagnosis: one answer for each item.
import type { SelfCheckItem } from "#content/self-check.ts";

/** The name of an item's field. */
export function fieldOf(item: SelfCheckItem): string {
  return `item-${item.number}`;
}

/** The answers' ids by item number; a repeated or foreign field is no answer. */
export function readDiagnosisForm(
  items: readonly SelfCheckItem[],
  body: Readonly<Record<string, unknown>>,
): Record<number, string | undefined> {
  const answers = items.map((item) => {
    const value = Object.hasOwn(body, fieldOf(item)) ? body[fieldOf(item)] : undefined;
    return [item.number, typeof value === "string" ? value : undefined] as const;
  });
  return Object.fromEntries(answers);
}
