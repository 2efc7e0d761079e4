// Keeps what was being typed when a session had lapsed: sealed into the sign-in page itself, opened after signing in.
import { z } from "zod";
import { isOwnPath } from "./own-path.ts";
import { openText, sealText } from "./sealed-text.ts";

export type HeldForm = {
  /** Where the form was being sent: a path of this site, and the only place it can go. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Files cannot be kept; the page says so. */
  readonly hadFiles: boolean;
};

const content = z.object({
  path: z.string().refine(isOwnPath),
  fields: z.array(z.tuple([z.string(), z.string()])),
  hadFiles: z.boolean(),
});

const day = 24 * 60 * 60 * 1000;
const purpose = "held form";

/** Good for a day. */
export function sealHeldForm(form: HeldForm, secret: string, now: Date): string {
  return sealText({ secret, purpose }, JSON.stringify(form), new Date(now.getTime() + day));
}

/** Undefined for anything that is not ours, was changed, or is older than a day. */
export function openHeldForm(sealed: string, secret: string, now: Date): HeldForm | undefined {
  const text = openText({ secret, purpose }, sealed, now);
  return text === undefined ? undefined : content.parse(JSON.parse(text));
}
