// A small table for the tests: three columns, rows by their titles.
import type { GridColumn } from "../../grid-config.ts";
import { readClipboard } from "./clipboard.ts";
import { spread } from "./paste.ts";
import { editsOf, type Row, rowOf, type Sheet, type, valueOf } from "./sheet.ts";

function column(id: string, name: string, options: Record<string, string> = {}): GridColumn {
  const listed = Object.entries(options).map(([value, label]) => ({ value, label }));
  return {
    id,
    name,
    hint: "",
    type: listed.length > 0 ? "choice" : "text",
    minimum: true,
    kept: false,
    offers: false,
    options: listed,
  };
}

const columns = [
  column("title", "情報の名称"),
  column("place", "保管場所"),
  column("level", "秘密区分", { secret: "秘", general: "一般" }),
];

export function sheetOf(...titles: string[]): Sheet {
  const rows = titles.map((title, index) =>
    rowOf({ itemId: `item-${index + 1}`, number: index + 1, values: { title }, problems: [] }),
  );
  return { rows, columns, made: 0, here: "new" };
}

/** Every cell as a person sees it. */
export function shown(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => columns.map(({ id }) => valueOf(row, id)));
}

export function first(sheet: Sheet): Row {
  const [row] = sheet.rows;
  if (!row) throw new Error("no row");
  return row;
}
type At = { top: number; left: number; bottom?: number; right?: number };

/** As the table does it when a text is pasted with this selection. */
export function paste(sheet: Sheet, text: string, { top, left, bottom = top, right = left }: At) {
  const block = spread({ texts: readClipboard(text), range: { top, left, bottom, right }, columns });
  const { edits, created } = editsOf(sheet, block);
  return { changes: type(edits), created, block };
}
