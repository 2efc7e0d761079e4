// Which menu line plays which part in a plan, told by the edition's own data: the first talk, the follow-up, the rest. Pure.
import type { Edition, MenuLine } from "#edition/edition.ts";

/** The compulsory line that a menu begins with: the assessment of the leaflet, often held before there is a plan. */
export function firstLine(edition: Pick<Edition, "menu">): MenuLine | undefined {
  const last = lastLine(edition);
  return edition.menu.find((line) => line.compulsory && line.id !== last?.id);
}

/** The compulsory line at the end whose minutes are "up to": the follow-up of the leaflet (section 4). */
export function lastLine({ menu }: Pick<Edition, "menu">): MenuLine | undefined {
  return menu.findLast((line) => line.compulsory && line.minutesAreUpTo);
}

/** The lines of which a plan may have one only, this one among them: joint or separate training. */
export function alternativesOf(
  { alternatives }: Pick<Edition, "alternatives">,
  line: string,
): readonly string[] {
  return alternatives.find((ids) => ids.includes(line)) ?? [line];
}

/** How many sessions a line takes at least, by the line's id; one where nothing is said. */
export type PartsOfLine = ReadonlyMap<string, number>;
