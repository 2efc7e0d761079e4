// Reads a Japanese postal code.
import { cleanLine } from "./clean-text.ts";
import { foldCode } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

/** 〒100-0001, １０００００１, "100 0001"; the value is its seven digits, the text "100-0001". */
export function readPostalCode(raw: string): Understood<string> {
  const line = cleanLine(raw, 50);
  if (!line.ok) return line;
  const match = /^〒? ?(\d{3})[- ]*(\d{4})$/u.exec(foldCode(line.text));
  if (!match) return notUnderstood({ key: "not-a-postal-code" });
  return understood(`${match[1]}${match[2]}`, `${match[1]}-${match[2]}`);
}
