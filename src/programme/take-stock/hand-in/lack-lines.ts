// What is missing of the sheets in words, each line with the page where it is mended.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { readSelfCheck } from "#content/self-check.ts";
import { formatList, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { urls } from "#urls.ts";
import { type SheetView, sheetViews } from "../handed-in.ts";
import { sheetMessages } from "./messages/catalog.ts";
import type { Lack } from "./rules.ts";

export type LackLine = { readonly text: string; readonly href: string };

/** Rows shown one by one; a list of thousands is told as a number. */
const mostRows = 20;

export function lackLines(lacks: readonly Lack[], caseId: string, language: Language): LackLine[] {
  return [
    ...rowLines(lacks, caseId, language),
    ...sheetViews.flatMap((view) => viewLines(lacks, { caseId, view }, language)),
  ];
}

function rowLines(lacks: readonly Lack[], caseId: string, language: Language): LackLine[] {
  const words = sheetMessages[language];
  const list = urls.inventory.to({ caseId });
  const columns = new Map(readInventoryColumns().map(({ id, name }) => [id, name[language]]));
  const rows = lacks.flatMap((lack) => (lack.kind === "row" ? [lack.row] : []));
  const shown = rows.slice(0, mostRows).map(({ itemId, number, columns: missing }) => {
    const named = formatList(
      language,
      missing.map((id) => columns.get(id) ?? id),
    );
    const text = words.row(formatNumber(language, number), named);
    return { text, href: urls.inventoryItem.to({ caseId, itemId }) };
  });
  const rest = rows.length - shown.length;
  return [
    ...(lacks.some(({ kind }) => kind === "no-rows") ? [{ text: words.noRows, href: list }] : []),
    ...shown,
    ...(rest > 0 ? [{ text: words.moreRows(formatNumber(language, rest)), href: list }] : []),
  ];
}

const said = { unanswered: "unanswered", "no-reason": "noReason", undecided: "undecided" } as const;
const kinds = ["undecided", "no-reason", "unanswered"] as const;

/** One line for each group of items and each kind of lack. */
function viewLines(
  lacks: readonly Lack[],
  where: { caseId: string; view: SheetView },
  language: Language,
): LackLine[] {
  const words = sheetMessages[language];
  const { groups, items } = readSelfCheck();
  return groups.flatMap(({ id: group, name }) =>
    kinds.flatMap((kind) => {
      const own = new Set(
        lacks.flatMap((lack) => (lack.kind === kind && lack.view === where.view ? [lack.item] : [])),
      );
      const numbers = items.filter((item) => item.group === group && own.has(item.number));
      const [first] = numbers;
      if (!first) return [];
      const listed = formatList(
        language,
        numbers.map(({ number }) => formatNumber(language, number)),
      );
      const page = urls.selfCheckGroup.to({ ...where, group }, kind === "no-reason" ? { mend: "1" } : {});
      const anchor = kind === "undecided" ? "set-aside" : `answer-${first.number}`;
      const place = `${words[where.view]} · ${name[language]}`;
      return [{ text: words.lack(words.item(place, listed), words[said[kind]]), href: `${page}#${anchor}` }];
    }),
  );
}
