// How a generated sheet is messy, and the header that comes of it.
import type { CellValue, MergeRange } from "hucre/xlsx";
import { type Language, languages } from "#i18n/languages.ts";
import type { Random } from "../random.ts";
import type { TrueRow } from "./messy-sheet.ts";
import { readings, strangers, wordings } from "./wordings.ts";

/** How a sheet is messy; each of the thirty has another mixture. */
export type Mess = {
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
export function messOf(number: number): Mess {
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

export type Built = {
  readonly grid: CellValue[][];
  readonly merges: MergeRange[];
  readonly hiddenRows: number[];
  readonly rows: TrueRow[];
  blank: number;
};

const enclosed = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"];

export function headerOf(column: string | null, { language, header }: Mess, random: Random): string {
  const mayBeKana = language === "ja" && (header === "plain" || header === "tall");
  if (column !== null && mayBeKana && random.chance(0.7))
    return halfWidth(random.pick(readings[column] ?? []));
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

export function addTitle({ grid, merges }: Built, { language }: Mess, width: number): void {
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

export type Heading = {
  readonly mess: Mess;
  readonly columns: readonly (string | null)[];
  readonly names: readonly string[];
};

export function addHeader({ grid, merges }: Built, { mess, columns, names }: Heading): void {
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
