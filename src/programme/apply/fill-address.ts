// Puts the address of a postal code before what was already typed, so that nothing typed is lost. Pure but for the packaged table.
import { findAddress } from "#platform/forms/find-address.ts";
import { readPostalCode } from "#platform/forms/read-postal-code.ts";

/**
 * The address field's new text; undefined when the code is not understood or unknown. Where a code stands for several
 * places, only what they have in common is filled in.
 */
export function fillAddress(postalCode: string, typed: string): string | undefined {
  const code = readPostalCode(postalCode);
  if (!code.ok) return undefined;
  const places = findAddress(code.value.replaceAll(/\D/g, ""));
  const texts = places.map(
    ({ prefecture, city, town, building }) => `${prefecture}${city}${town}${building ?? ""}`,
  );
  const found = commonStart(texts);
  if (found === "") return undefined;
  const rest = typed.trim();
  return rest.startsWith(found) ? rest : `${found}${rest}`;
}

function commonStart(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
