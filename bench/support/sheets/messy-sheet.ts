// A workbook as a company might have made it, with what every column and row of it truly is.
import { type Cell, type MergeRange, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Language } from "#i18n/languages.ts";
import type { Random } from "../random.ts";
import { type Written, writtenCell } from "./cells.ts";
import {
  addHeader,
  addTitle,
  type Built,
  headerOf,
  type Heading,
  type Mess,
  messOf,
} from "./messy-header.ts";
import { wordings } from "./wordings.ts";

export type TrueRow = {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** Undefined: no information, and to be told so. */
  readonly values: ReadonlyMap<string, string> | undefined;
};

export type MessySheet = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For each column of the sheet what it is, or null. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly TrueRow[];
  readonly blank: number;
};

export async function messySheet(number: number, random: Random): Promise<MessySheet> {
  const mess = messOf(number);
  const columns = chooseColumns(mess, random);
  const built: Built = { grid: [], merges: [], hiddenRows: [], rows: [], blank: 0 };
  const names = columns.map((column) => headerOf(column, mess, random));
  if (mess.titleRows) addTitle(built, mess, columns.length);
  addHeader(built, { mess, columns, names });
  addBody(built, { mess, columns, names, random });
  const sheet: WriteSheet = {
    name: "1",
    rows: built.grid,
    merges: built.merges,
    cells: new Map<string, Partial<Cell>>(),
    ...(mess.hidden
      ? {
          columns: columns.map((_, index) => ({ hidden: index === columns.length - 1 })),
          rowDefs: new Map(built.hiddenRows.map((row) => [row, { hidden: true }])),
        }
      : {}),
  };
  const cover: WriteSheet = { name: "0", rows: [["2026"], ["memo"]] };
  const old: WriteSheet = {
    name: "9",
    hidden: true,
    rows: [
      ["x", "y"],
      ["1", "2"],
    ],
  };
  const bytes = await writeXlsx({ sheets: mess.moreSheets ? [cover, sheet, old] : [sheet] });
  const name = `${number + 1} ${mess.language}, header ${mess.header}`;
  return { name, bytes, columns, rows: built.rows, blank: built.blank };
}

/** The name always; of the rest most, a stranger or two among them. */
function chooseColumns({ language, hidden }: Mess, random: Random): (string | null)[] {
  const chosen = Object.keys(wordings[language]).filter(
    (column) => column === "title" || column === "department" || random.chance(0.75),
  );
  const columns: (string | null)[] = [...chosen];
  for (let count = random.between(1, 2); count > 0; count -= 1)
    columns.splice(random.between(3, columns.length), 0, null);
  if (hidden) columns.push(null);
  return columns;
}

const departments: Readonly<Record<Language, readonly string[]>> = {
  ja: ["設計課", "製造部", "営業部"],
  en: ["Design", "Production", "Sales"],
  "zh-Hans": ["设计科", "生产部", "销售部"],
  th: ["ฝ่ายออกแบบ", "ฝ่ายผลิต", "ฝ่ายขาย"],
  vi: ["Phòng thiết kế", "Phòng sản xuất", "Phòng kinh doanh"],
  id: ["Desain", "Produksi", "Penjualan"],
};
const totals: Readonly<Record<Language, string>> = {
  ja: "合計",
  en: "Total",
  "zh-Hans": "合计",
  th: "รวม",
  vi: "Tổng",
  id: "Jumlah",
};

function addBody(built: Built, { mess, columns, names, random }: Heading & { random: Random }): void {
  const { grid, merges, rows, hiddenRows } = built;
  const departmentAt = columns.indexOf("department");
  const count = random.between(12, 25);
  let department: Written = { cell: null, means: "" };
  for (let index = 0; index < count; index += 1) {
    if (mess.blankRows && index % 7 === 5) {
      grid.push([]);
      built.blank += 1;
    }
    if (mess.headerAgain && index === 10) {
      grid.push([...names]);
      rows.push({ row: grid.length, values: undefined });
    }
    const begins = index % 3 === 0 || !mess.departmentsMerged;
    if (begins) {
      const name = random.pick(departments[mess.language]);
      department = { cell: name, means: name };
    }
    const written = columns.map((column): Written => {
      if (column === null) return { cell: random.pick(["OK", 3, null, "2026/4/2"]), means: "" };
      if (column === "department") return department;
      if (column === "title") return { cell: `${index + 1} ${names[0] ?? ""}`.trim(), means: "" };
      if (column === "code") return { cell: index + 1, means: String(index + 1) };
      return random.chance(0.1)
        ? { cell: null, means: "" }
        : writtenCell(column, { language: mess.language, random });
    });
    const title = columns.indexOf("title");
    const named = `${["甲", "Alpha", "乙"][index % 3]} ${index + 1}`;
    written[title] = { cell: named, means: named };
    const row = grid.length;
    grid.push(written.map(({ cell }, column) => (column === departmentAt && !begins ? null : cell)));
    if (mess.departmentsMerged && !begins) stretch(merges, { row, column: departmentAt });
    if (mess.hidden && index === 4) hiddenRows.push(row);
    rows.push({ row: row + 1, values: meanings(columns, written) });
  }
  if (!mess.totals) return;
  grid.push(
    columns.map((column, index) =>
      index === 0 ? totals[mess.language] : column === "loss" ? count * 3 : null,
    ),
  );
  rows.push({ row: grid.length, values: undefined });
}

/** The cell above now reaches down to this row. */
function stretch(merges: MergeRange[], { row, column }: { row: number; column: number }): void {
  const above = merges.findIndex(
    ({ endRow, startCol, endCol }) => endRow === row - 1 && startCol === column && endCol === column,
  );
  const range = merges[above];
  // A header of two rows ends just above as well, but the first row of the body never stretches.
  if (range) merges[above] = { ...range, endRow: row };
  else merges.push({ startRow: row - 1, startCol: column, endRow: row, endCol: column });
}

function meanings(columns: readonly (string | null)[], written: readonly Written[]): Map<string, string> {
  return new Map(
    columns.flatMap((column, index) => {
      const means = written[index]?.means ?? "";
      return column === null || means === "" ? [] : [[column, means] as const];
    }),
  );
}
