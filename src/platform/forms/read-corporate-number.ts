// Reads a Japanese corporate number (法人番号) and proves its check digit.
import { cleanLine } from "./clean-text.ts";
import { foldCode } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

/** The first digit: 9 minus the weighted sum (1, 2, 1, 2 … from the right) of the other twelve, modulo 9. */
function checkDigit(twelve: string): number {
  const sum = Array.from(twelve)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Thirteen digits, in groups or with the T of an invoice number; value and text are the digits alone. */
export function readCorporateNumber(raw: string): Understood<string> {
  const line = cleanLine(raw, 100);
  if (!line.ok) return line;
  const digits = foldCode(line.text)
    .replace(/^(?:法人番号)?\s*:?\s*T?/iu, "")
    .replace(/[\s-]/gu, "");
  if (!/^\d{13}$/u.test(digits)) {
    return notUnderstood({ key: "corporate-number-length", digits: digits.replace(/\D/gu, "").length });
  }
  if (Number(digits[0]) !== checkDigit(digits.slice(1)))
    return notUnderstood({ key: "corporate-number-check" });
  return understood(digits, digits);
}
