// What the routes of admission share: the case of the request, the office's language, files as answers.
import type { StaffLanguage } from "#i18n/languages.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { type Request, signedIn } from "#people/visit.ts";

/** The case of the address, behind the guard that has checked it. */
export function caseIdOf(c: Request): string {
  return c.req.param("caseId") ?? "";
}

export function officeLanguage(c: Request): StaffLanguage {
  return staffLanguageOf(signedIn(c).language);
}

/** What a letter is prepared from: the case, in the language its fields are named in. */
export function letterOf(c: Request): { caseId: string; language: StaffLanguage } {
  return { caseId: caseIdOf(c), language: officeLanguage(c) };
}

/** What was just done, told by the page that a redirect leads to. */
export const doneQuery = "done";

/** Names are ids only: a file name travels into download lists and logs. */
export function sendFile(
  c: Request,
  bytes: Uint8Array,
  { type, name }: { type: string; name: string },
): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": `inline; filename="${name}"`,
  });
}
