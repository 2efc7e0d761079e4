// What stands in the way of a letter or a decision, in the words of the office.
import type { Programme } from "#edition/programme.ts";
import { formatNumber } from "#i18n/formats.ts";
import { namesOf } from "#people/queries.ts";
import { type Request, signedIn } from "#people/visit.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Refused } from "./decision-commands.ts";
import { letterMax, type LetterProblem } from "./forms.ts";
import { examinationMessages } from "./messages/office/catalog.ts";
import type { RefusalShown } from "./pages/refused-notice.tsx";
import { officeLanguage } from "./web.ts";

/** Problems of the letters beside their fields. */
export function letterErrors(c: Request, problems: readonly LetterProblem[]): FieldError[] {
  const language = officeLanguage(c);
  const words = examinationMessages[language].letter;
  const tooLong = words.tooLong(formatNumber(language, letterMax));
  return problems.map(({ name, problem }) => ({
    name,
    text: problem === "missing" ? words.missing : tooLong,
  }));
}

/** A refusal with the names of those who were quicker. */
export async function shownRefusal(
  { platform }: Programme,
  c: Request,
  refused: Exclude<Refused, { reason: "not-found" }>,
): Promise<RefusalShown> {
  const people = refused.reason === "stale" ? refused.moves.map(({ actor }) => actor) : [];
  const names = await platform.database.as(signedIn(c).actor, (tx) => namesOf(tx, people));
  return { refused, names };
}
