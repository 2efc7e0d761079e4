// A part of the list as the working table shows it: under the page's own filter, with what is the matter with each row.
import type { Language } from "#i18n/languages.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { problemsShown } from "./grid-answer.ts";
import type { GridPage } from "./grid-config.ts";
import { type ListFilter, type ListPlace, writeListKey } from "./list-filter.ts";
import { problemsOf } from "./project-item.ts";
import { readInventoryGround } from "./read-inventory.ts";
import { readList } from "./read-list.ts";

/** Rows sent in one answer; the script asks for the next until there are none. */
const rowsAtOnce = 500;

type Asked = {
  readonly caseId: string;
  readonly filter: ListFilter;
  readonly place: ListPlace;
  readonly language: Language;
};

/** In the order of their numbers, so that a row stays where it is while one works. Undefined where there is no such case. */
export async function readGridPage(
  platform: Platform,
  actor: Actor,
  { caseId, filter, place, language }: Asked,
): Promise<GridPage | undefined> {
  const ground = await readInventoryGround(platform, actor, caseId);
  if (!ground) return undefined;
  const byNumber: ListFilter = { ...filter, order: "number" };
  const { rows, next } = await readList(platform, actor, {
    caseId,
    filter: byNumber,
    place,
    limit: rowsAtOnce,
  });
  return {
    rows: rows.map(({ item, values }) => ({
      itemId: item.id,
      number: item.number,
      values,
      problems: problemsShown(language, {
        problems: problemsOf(values, ground.columns, ground.cells),
        warnings: item.warnings.filter((column) => !item.cleared.includes(column)),
      }),
    })),
    next: next ? writeListKey(next) : null,
  };
}
