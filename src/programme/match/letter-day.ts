// The day to reply by stands in the letter, too: when the office changes it, the letter follows.
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";

type Days = {
  /** ISO dates; `named` comes from the browser and may be anything. */
  readonly named: string;
  readonly asked: string;
};

/** The letter naming the day asked; undefined when there is nothing to change in it. */
export function followDay(
  letter: string,
  { named, asked }: Days,
  language: StaffLanguage,
): string | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(named) || named === asked) return undefined;
  const before = formatDate(language, named);
  return letter.includes(before) ? letter.replaceAll(before, formatDate(language, asked)) : undefined;
}
