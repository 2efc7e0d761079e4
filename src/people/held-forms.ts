// Holding the form of a lapsed session: from the POST that came without one to the page that sends it again.
import { type FormLimits, readForm, textLimits, uploadLimits } from "#platform/forms/submitted-form.ts";
import type { Platform } from "#platform/platform.ts";
import { type HeldForm, openHeldForm, sealHeldForm } from "./sign-in/held-form.ts";

const megabyte = 1024 * 1024;
/** Longer than any form of texts that we take. */
const longestSealed = 3 * megabyte;
/** Nobody is signed in when a form is held: no more is read than the largest form of ours, its files included. */
const heldLimits: FormLimits = { ...uploadLimits, bytes: uploadLimits.fileBytes + 4 * megabyte };
/** For the forms that carry a held one. */
export const carryingLimits: FormLimits = { ...textLimits, bytes: 4 * megabyte };

export type Held = { readonly sealed: string; readonly hadFiles: boolean };

/** Undefined when the body cannot be read or is larger than we take anyway. */
export async function holdForm({ secret, clock }: Platform, request: Request): Promise<Held | undefined> {
  const isMultipart = /^multipart\//i.test(request.headers.get("content-type") ?? "");
  const form = await readForm(request, isMultipart ? heldLimits : textLimits);
  if (!form.ok) return undefined;
  const { pathname, search } = new URL(request.url);
  const fields = form
    .names()
    .flatMap((name) => form.all(name).map((value): [string, string] => [name, value]));
  const hadFiles = form.names().some((name) => form.files(name).length > 0);
  const sealed = sealHeldForm({ path: pathname + search, fields, hadFiles }, secret, clock.now());
  return sealed.length > longestSealed ? undefined : { sealed, hadFiles };
}

/** The held form in a field of the sign-in pages; undefined when there is none or it cannot be opened. */
export function openHeld({ secret, clock }: Platform, sealed: string): HeldForm | undefined {
  return sealed === "" ? undefined : openHeldForm(sealed, secret, clock.now());
}

/** The same, still sealed, for passing it on. */
export function stillHeld(platform: Platform, sealed: string): Held | undefined {
  const form = openHeld(platform, sealed);
  return form && { sealed, hadFiles: form.hadFiles };
}
