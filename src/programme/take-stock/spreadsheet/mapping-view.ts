// A sheet and its columns in the reader's words, for choosing where each column goes. Pure.
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { formatList } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { cellText, type Grid } from "#platform/spreadsheet/grid.ts";
import { formatNumber } from "#ui/number.ts";
import { spreadsheetMessages } from "./messages/catalog.ts";
import type { SheetView } from "./open-import.ts";
import type { MappingView, SourceColumn } from "./pages/mapping-page.tsx";
import { ROW_KEY } from "./propose-mapping.ts";

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

type Shown = { readonly grid: Grid; readonly view: SheetView; readonly targets: readonly string[] };

export function mappingView({ grid, view, targets }: Shown, language: Language): MappingView {
  const { mapping: words } = spreadsheetMessages[language];
  const sheets = grid.sheets.flatMap(({ name, hidden, rows }, index) => {
    if (name.startsWith("himori-") || rows.length === 0) return [];
    const label = words.sheetRows(name, formatNumber(rows.length, language));
    return [{ value: String(index), label: hidden ? `${label} ${words.hiddenSheet}` : label, name }];
  });
  const others = sheets.filter(({ value }) => value !== String(view.index)).map(({ name }) => name);
  return {
    sheet: view.index,
    headerFrom: view.header.fromRow + 1,
    headerTo: view.header.toRow + 1,
    guessed: view.guessed,
    sheets: sheets.map(({ value, label }) => ({ value, label })),
    otherSheets: formatList(language, others),
    dropped: formatList(
      language,
      grid.embedded.map((what) => words.embedded[what]),
    ),
    columns: view.header.texts.map((texts, index) =>
      sourceColumn(view, { texts, index, target: targets[index] ?? "" }),
    ),
    targets: readInventoryColumns().map(({ id, name }) => ({ value: id, label: name[language] })),
  };
}

type Column = { readonly texts: readonly string[]; readonly index: number; readonly target: string };

function sourceColumn({ sheet, rows }: SheetView, { texts, index, target }: Column): SourceColumn {
  const samples = new Set<string>();
  for (const { cells, unusable } of rows.rows) {
    if (samples.size >= SAMPLES) break;
    const text = cellText(cells[index]).trim();
    if (unusable === undefined && text !== "") samples.add(shortened(text));
  }
  return {
    letter: letterOf(index),
    header: texts.join(" "),
    hidden: sheet.hiddenColumns.includes(index),
    samples: [...samples],
    isRowKey: texts.includes(ROW_KEY),
    target,
  };
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_SAMPLE ? text : `${letters.slice(0, LONGEST_SAMPLE).join("")}…`;
}

/** 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
