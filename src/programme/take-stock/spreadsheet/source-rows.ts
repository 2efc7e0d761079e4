// The rows below a header as they are to be read: merged cells spread out, and rows that are no information told apart. Pure.
import { cellText, type GridCell, type GridSheet } from "#platform/spreadsheet/grid.ts";
import { foldWord } from "../inventory/fold-word.ts";
import type { SheetHeader } from "./find-header.ts";

/** Why a row of the sheet is not a row of the list; every one has words of its own. */
export type Unusable = "total" | "header-again" | "example" | "no-name" | "nothing-mapped" | "gone";

export type SourceRow = {
  /** As the spreadsheet counts: from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
  /** Undefined: it is read as information. */
  readonly unusable?: Unusable;
};

export type SourceRows = { readonly rows: readonly SourceRow[]; readonly blank: number };

const words = (text: string) => new Set(text.split(" ").map(foldWord));
const TOTALS = words(
  "合計 計 総計 小計 総合計 件数 total totals subtotal sum grandtotal count 合计 总计 小计 共计 รวม รวมทั้งสิ้น ยอดรวม ผลรวม tổng tổngcộng cộng jumlah totalnya subtotal",
);
const EXAMPLES = words(
  "例 記入例 記載例 入力例 サンプル example sample eg 示例 例子 填写示例 样例 ตัวอย่าง vídụ mẫu contoh",
);
/** A total names itself and at most the figures of a few columns. */
const MOST_IN_TOTAL = 4;

/** Every row below the header that holds anything; the others are counted. */
export function sourceRows(sheet: GridSheet, header: SheetHeader): SourceRows {
  const hidden = new Set(sheet.hiddenRows);
  const spread = spreadMerged(sheet, header.toRow + 1);
  const names = header.texts.map((texts) => texts.at(-1) ?? "");
  const rows: SourceRow[] = [];
  let blank = 0;
  for (let index = header.toRow + 1; index < sheet.rows.length; index++) {
    const own = sheet.rows[index] ?? [];
    if (own.every((cell) => cellText(cell).trim() === "")) {
      blank++;
      continue;
    }
    const cells = spread.get(index) ?? own;
    const unusable = notInformation(own, names);
    rows.push({ row: index + 1, hidden: hidden.has(index), cells, ...(unusable ? { unusable } : {}) });
  }
  return { rows, blank };
}

function notInformation(cells: readonly GridCell[], names: readonly string[]): Unusable | undefined {
  const filled = cells.flatMap((cell, column) => {
    const text = cellText(cell).trim();
    return text === "" ? [] : [{ column, text }];
  });
  if (saysOneOf(EXAMPLES, filled[0]?.text ?? "")) return "example";
  if (filled.length <= MOST_IN_TOTAL && filled.some(({ text }) => saysOneOf(TOTALS, text))) return "total";
  const again = filled.filter(({ column, text }) => text === names[column]).length;
  return again >= 2 && again >= filled.length / 2 ? "header-again" : undefined;
}

/** Long texts are no such word, and folding each text of a long list would take longer than all the rest. */
function saysOneOf(known: ReadonlySet<string>, text: string): boolean {
  if (text.length > 20) return false;
  const folded = foldWord(text);
  return folded !== "" && known.has(folded);
}

/** A cell merged downwards holds for each row it covers. */
function spreadMerged({ rows, merged }: GridSheet, from: number): Map<number, GridCell[]> {
  const spread = new Map<number, GridCell[]>();
  for (const { fromRow, toRow, fromColumn } of merged) {
    if (fromRow < from || toRow === fromRow) continue;
    const cell = rows[fromRow]?.[fromColumn] ?? null;
    for (let row = fromRow + 1; row <= Math.min(toRow, rows.length - 1); row++) {
      const cells = spread.get(row) ?? [...(rows[row] ?? [])];
      while (cells.length <= fromColumn) cells.push(null);
      cells[fromColumn] ??= cell;
      spread.set(row, cells);
    }
  }
  return spread;
}
