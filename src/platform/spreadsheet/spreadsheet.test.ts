// Spreadsheets are read as plain cells whatever they are, and written so that they are read back the same.
import { deflateRawSync } from "node:zlib";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { cellText, type GridLimits, type GridRefusal } from "./grid.ts";
import { closeSpreadsheets, readSpreadsheet, writeSpreadsheet } from "./spreadsheet.ts";
import { LISTS_SHEET } from "./write-workbook.ts";

afterAll(closeSpreadsheets);

const table = (rows: (string | number)[][]) => writeXlsx({ sheets: [{ name: "S", rows }] });
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 名称,区分 / 図面,秘 as Japanese Excel saves it. */
const shiftJis = Buffer.from("96bc8fcc2c8be695aa0d0a907d96ca2c94e90d0a", "hex");

/** A ZIP of one deflated entry that states a size of its own choosing. */
function zipStating(name: string, content: Uint8Array, statedBytes: number): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(statedBytes, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(statedBytes, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

const ole = (text: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(text, "utf16le")]);

describe("a file that cannot be read says why", () => {
  const rows: [string, GridRefusal, () => Promise<Uint8Array> | Uint8Array, Partial<GridLimits>?][] = [
    ["nothing", "empty", () => new Uint8Array(0)],
    ["an empty workbook", "empty", () => table([])],
    ["a PDF", "not-a-spreadsheet", () => utf8("%PDF-1.7\n")],
    ["a page of HTML", "not-a-spreadsheet", () => utf8("<html><table><tr><td>x</table>")],
    ["bytes that are no text", "not-a-spreadsheet", () => Buffer.from("a,b\n\u0001\u0002")],
    [
      "letters of an unknown encoding",
      "unknown-letters",
      () => Buffer.from([0x61, 0x2c, 0xff, 0xfe, 0xfd, 0x0a]),
    ],
    ["a ZIP of something else", "not-a-spreadsheet", () => zipStating("word/document.xml", utf8("<w/>"), 4)],
    ["a workbook of before 2007", "old-excel", () => ole("Workbook")],
    ["a workbook behind a password", "encrypted", () => ole("EncryptedPackage")],
    ["a workbook cut off", "damaged", async () => (await table([["a"]])).subarray(0, 500)],
    ["a file over the size", "too-large", () => table([["a"]]), { maxBytes: 100 }],
    ["a workbook that states too much", "too-large", () => table([["a"]]), { maxUnpackedBytes: 1000 }],
    ["too many rows", "too-many-rows", () => table([["a"], ["b"], ["c"]]), { maxRows: 2 }],
    ["too many columns", "too-many-columns", () => table([["a", "b", "c"]]), { maxColumns: 2 }],
    ["too many sheets", "too-many-sheets", () => table([["a"]]), { maxSheets: 0 }],
    ["a list of values with too many rows", "too-many-rows", () => utf8("a\nb\nc\n"), { maxRows: 2 }],
    ["no time", "too-slow", () => table(Array.from({ length: 20_000 }, () => ["a", 1])), { timeMs: 1 }],
  ];
  it.each(rows)("%s: %s", async (_, reason, file, limits = {}) => {
    expect(await readSpreadsheet(await file(), limits)).toEqual({ ok: false, reason });
  });

  it("an entry that unpacks to more than it states", async () => {
    const { entriesAreHonest, zipEntries } = await import("./zip-directory.ts");
    for (const [stated, honest] of [
      [100_000, true],
      [10, false],
    ] as const) {
      const zip = zipStating("xl/worksheets/sheet1.xml", new Uint8Array(100_000), stated);
      expect(entriesAreHonest(zip, zipEntries(zip) ?? [])).toBe(honest);
    }
  });
});

describe("cells are read plainly", () => {
  it("dates of any format, numbers, truth, what is merged and hidden", async () => {
    const day = { value: 46_112, style: { numFmt: '[$-411]ggge"年"m"月"d"日"' } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "一覧",
          rows: [
            ["題", null, null],
            [null, 0.1 + 0.2, true],
            ["ｶﾞﾗｽ", "１２", null],
          ],
          cells: new Map([["1,0", day]]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: "二", hidden: true, rows: [["x"]] },
      ],
    });
    expect(await readSpreadsheet(bytes)).toEqual({
      ok: true,
      grid: {
        kind: "xlsx",
        embedded: [],
        sheets: [
          {
            name: "一覧",
            hidden: false,
            rows: [
              ["題"],
              [
                { kind: "date", text: "2026-03-31" },
                { kind: "number", text: "0.3" },
                { kind: "yes-no", text: "TRUE" },
              ],
              ["ｶﾞﾗｽ", "１２"],
            ],
            merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 2 }],
            hiddenRows: [2],
            hiddenColumns: [1],
          },
          { name: "二", hidden: true, rows: [["x"]], merged: [], hiddenRows: [], hiddenColumns: [] },
        ],
      },
    });
  });

  it("pictures inside are told and left behind", async () => {
    const picture = {
      data: new Uint8Array([1, 2, 3]),
      type: "png",
      anchor: { from: { row: 0, col: 0 } },
    } as const;
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["a"]], images: [picture] }] });
    const reading = await readSpreadsheet(bytes);
    expect(reading.ok && reading.grid.embedded).toEqual(["pictures"]);
  });

  it.each([
    ["UTF-8", utf8("\uFEFF名称,区分\r\n図面,秘\r\n")],
    ["Shift_JIS", shiftJis],
    ["UTF-16 with tabs", Buffer.from("\uFEFF名称\t区分\n図面\t秘\n", "utf16le")],
    ["semicolons", utf8('名称;区分\n"図面";秘\n\n')],
  ])("separated values in %s", async (_, bytes) => {
    const reading = await readSpreadsheet(bytes);
    expect(reading.ok && reading.grid.sheets[0]?.rows).toEqual([
      ["名称", "区分"],
      ["図面", "秘"],
    ]);
  });
});

describe("what is written is read back the same", () => {
  const texts = [
    "=1+1",
    "+81",
    "-x",
    "@a",
    "\ttab",
    " lead ",
    "line\nbreak",
    "_x000D_",
    "a\r\nb",
    "'",
    "1,5",
    "001",
  ];

  it("and stays a text", async () => {
    const written = await writeSpreadsheet({
      title: "t",
      sheets: [
        {
          name: "S",
          columns: [
            { widthCharacters: 5, hidden: true },
            { widthCharacters: 20, offered: ["a, b", "c"], prompt: { title: "x".repeat(40), text: "p" } },
          ],
          lead: ["names only"],
          header: ["id", "text"],
          owed: [false, true],
          rows: texts.map((text, index) => [String(index), text]),
          spareRows: 5,
        },
      ],
    });
    if (!written.ok) throw new Error(written.reason);
    const reading = await readSpreadsheet(written.bytes);
    if (!reading.ok) throw new Error(reading.reason);
    const [sheet, lists] = reading.grid.sheets;
    expect(sheet?.rows.slice(2).map((row) => cellText(row[1]))).toEqual(texts);
    expect(sheet?.rows[0]).toEqual([null, "names only"]);
    expect(sheet?.hiddenColumns).toEqual([0]);
    expect([lists?.name, lists?.hidden, lists?.rows]).toEqual([LISTS_SHEET, true, [["a, b"], ["c"]]]);
    const { sheets } = await readXlsx(written.bytes, { readStyles: true });
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 2 });
    expect(sheets[0]?.dataValidations?.[0]).toMatchObject({ type: "list", range: "B3:B19" });
    expect([...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined)).toEqual([]);
  });
});
