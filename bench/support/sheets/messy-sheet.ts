// A workbook as a company might have made it, with what every column and row of it truly is.
import { type Cell, type CellValue, type MergeRange, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Language, languages } from "#i18n/languages.ts";
import type { Random } from "../random.ts";
import { type Written, writtenCell } from "./cells.ts";
import { strangers, wordings } from "./wordings.ts";

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

/** How a sheet is messy; each of the thirty has another mixture. */
type Mess = {
  readonly language: Language;
  readonly titleRows: boolean;
  readonly header: "plain" | "numbered" | "in two languages" | "grouped" | "grouped without merging" | "tall";
  readonly departmentsMerged: boolean;
  readonly hidden: boolean;
  readonly totals: boolean;
  readonly blankRows: boolean;
  readonly headerAgain: boolean;
  readonly moreSheets: boolean;
};

const headers = [
  "plain",
  "grouped",
  "numbered",
  "tall",
  "in two languages",
  "grouped without merging",
] as const;

/** Of thirty numbers every language meets every kind of header, and the rest in turn. */
function messOf(number: number): Mess {
  const language = languages[number % languages.length] ?? "ja";
  const turn = Math.floor(number / languages.length);
  const header = headers[(number + turn) % headers.length] ?? "plain";
  return {
    language,
    titleRows: number % 2 === 0,
    header: header === "in two languages" && language === "en" ? "numbered" : header,
    departmentsMerged: number % 3 === 0,
    hidden: number % 4 === 1,
    totals: number % 2 === 1,
    blankRows: number % 3 === 1,
    headerAgain: number % 5 === 2,
    moreSheets: number % 4 === 2,
  };
}

/** Group names over neighbouring columns, in a language that all six kinds of readers put up with. */
const groups: readonly {
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly string[];
}[] = [
  {
    name: { ja: "情報", en: "Information", "zh-Hans": "信息", th: "ข้อมูล", vi: "Thông tin", id: "Informasi" },
    columns: ["title", "kind", "origin"],
  },
  {
    name: { ja: "保管", en: "Storage", "zh-Hans": "存放", th: "การจัดเก็บ", vi: "Lưu trữ", id: "Penyimpanan" },
    columns: ["medium", "place"],
  },
];

type Built = {
  readonly grid: CellValue[][];
  readonly merges: MergeRange[];
  readonly hiddenRows: number[];
  readonly rows: TrueRow[];
  blank: number;
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

const enclosed = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"];

function headerOf(column: string | null, { language, header }: Mess, random: Random): string {
  const word =
    column === null ? random.pick(strangers[language]) : random.pick(wordings[language][column] ?? []);
  if (header === "numbered") return `${random.pick(enclosed)}${word}${random.chance(0.3) ? " *" : ""}`;
  if (header !== "in two languages" || column === null)
    return language === "ja" && random.chance(0.3) ? halfWidth(word) : word;
  const other = random.pick(wordings.en[column] ?? []);
  return random.chance(0.5) ? `${word}\n${other}` : `${word} (${other})`;
}

/** Katakana as old systems write it. */
const KANA =
  "アｱイｲウｳエｴオｵカｶキｷクｸケｹコｺサｻシｼスｽセｾソｿタﾀチﾁツﾂテﾃトﾄナﾅニﾆヌﾇネﾈノﾉハﾊヒﾋフﾌヘﾍホﾎマﾏミﾐムﾑメﾒモﾓヤﾔユﾕヨﾖラﾗリﾘルﾙレﾚロﾛワﾜンﾝァｧィｨゥｩェｪォｫッｯャｬュｭョｮー-";
function halfWidth(text: string): string {
  return Array.from(text.normalize("NFD"), (letter) => {
    if (letter === "\u3099") return "ﾞ";
    if (letter === "\u309a") return "ﾟ";
    if (letter === "ー") return "ｰ";
    const at = KANA.indexOf(letter);
    return at >= 0 && at % 2 === 0 ? (KANA[at + 1] ?? letter) : letter;
  }).join("");
}

function addTitle({ grid, merges }: Built, { language }: Mess, width: number): void {
  const title = {
    ja: "営業秘密　管理台帳",
    en: "Trade secret register FY2026",
    "zh-Hans": "商业秘密清单",
    th: "ทะเบียนความลับ 2569",
    vi: "Sổ theo dõi 2026",
    id: "Register 2026",
  };
  grid.push([title[language]], [null, null, null, "2026/4/1"]);
  merges.push({ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 });
}

type Heading = {
  readonly mess: Mess;
  readonly columns: readonly (string | null)[];
  readonly names: readonly string[];
};

function addHeader({ grid, merges }: Built, { mess, columns, names }: Heading): void {
  const top = grid.length;
  if (mess.header === "tall") {
    grid.push(
      [...names],
      names.map(() => null),
    );
    for (const column of names.keys())
      merges.push({ startRow: top, startCol: column, endRow: top + 1, endCol: column });
    return;
  }
  if (mess.header !== "grouped" && mess.header !== "grouped without merging") {
    grid.push([...names]);
    return;
  }
  const upper: CellValue[] = [...names];
  const lower: CellValue[] = names.map(() => null);
  const grouped = new Set<number>();
  for (const { name, columns: members } of groups) {
    const places = columns.flatMap((column, index) =>
      column !== null && members.includes(column) ? [index] : [],
    );
    const [first] = places;
    if (first === undefined || places.length < 2 || (places.at(-1) ?? 0) - first !== places.length - 1)
      continue;
    for (const [order, place] of places.entries()) {
      upper[place] = order === 0 ? name[mess.language] : null;
      lower[place] = names[place] ?? null;
      grouped.add(place);
    }
    if (mess.header === "grouped")
      merges.push({ startRow: top, startCol: first, endRow: top, endCol: first + places.length - 1 });
  }
  grid.push(upper);
  if (grouped.size === 0) return;
  grid.push(lower);
  if (mess.header !== "grouped") return;
  for (const column of names.keys())
    if (!grouped.has(column))
      merges.push({ startRow: top, startCol: column, endRow: top + 1, endCol: column });
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
