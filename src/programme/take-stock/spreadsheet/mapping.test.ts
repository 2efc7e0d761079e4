// Headers are found where people put them, and columns are recognised in the words people use.
import { describe, expect, it } from "vitest";
import type { GridCell, GridSheet, MergedRange } from "#platform/spreadsheet/grid.ts";
import type { CellGround } from "../inventory/read-cell.ts";
import { findHeader } from "./find-header.ts";
import { proposeMapping, ROW_KEY } from "./propose-mapping.ts";
import { sourceRows } from "./source-rows.ts";

export const ground: CellGround = {
  today: "2026-11-23",
  sites: [{ id: "11111111-1111-4111-8111-111111111111", names: ["例示工場", "Example Plant"] }],
  departmentName: () => undefined,
};

const sheet = (rows: GridCell[][], merged: MergedRange[] = [], rest: Partial<GridSheet> = {}): GridSheet => ({
  name: "S",
  hidden: false,
  rows,
  merged,
  hiddenRows: [],
  hiddenColumns: [],
  ...rest,
});
const range = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): MergedRange => ({
  fromRow,
  toRow,
  fromColumn,
  toColumn,
});

function mappingOf(one: GridSheet): readonly (string | null)[] | undefined {
  const header = findHeader(one);
  return header && proposeMapping({ header, rows: sourceRows(one, header).rows, ground });
}

describe("a header in one row", () => {
  const rows: [string, string[], (string | null)[]][] = [
    [
      "as the template has it",
      ["管理番号", "拠点", "部署", "情報の名称", "種類", "区分（秘密の程度）"],
      ["code", "site", "department", "title", "kind", "level"],
    ],
    [
      "half-width kana",
      ["No.", "ﾌﾞﾓﾝ名", "情報名称", "ｶﾃｺﾞﾘｰ", "媒体", "保管場所"],
      ["code", "department", "title", "kind", "medium", "place"],
    ],
    [
      "readings in half-width kana",
      ["ｶﾝﾘﾊﾞﾝｺﾞｳ", "ﾌﾞｼｮ", "ｼﾞｮｳﾎｳﾒｲ", "ﾊﾞｲﾀｲ", "ﾎｶﾝ ﾊﾞｼｮ", "ｷﾐﾂ ｸﾌﾞﾝ", "ﾋﾞｺｳ"],
      ["code", "department", "title", "medium", "place", "level", "note"],
    ],
    [
      "readings without small kana, and in hiragana",
      ["ｾｲﾘﾊﾞﾝｺﾞｳ", "ﾌﾞｼﾖﾒｲ", "ｼﾞﾖｳﾎｳﾉﾒｲｼﾖｳ", "しゅるい", "かんりせきにんしゃ", "みなおしび"],
      ["code", "department", "title", "kind", "owner", "review-on"],
    ],
    [
      "full-width letters, numbers and brackets",
      ["１．Ｎｏ", "２．部門（必須）", "３．情報資産の名称", "４．保存先", "５．備考"],
      ["code", "department", "title", "place", "note"],
    ],
    [
      "a header in two languages",
      ["番号 / No.", "部署\nDepartment", "名称\n(Name)", "管理責任者 / Owner"],
      ["code", "department", "title", "owner"],
    ],
    [
      "English",
      [
        "Asset ID",
        "Dept.",
        "Information asset",
        "Category",
        "Classification",
        "Storage location",
        "Person in charge",
      ],
      ["code", "department", "title", "kind", "level", "place", "owner"],
    ],
    [
      "Chinese",
      ["序号", "所属部门", "信息名称", "类别", "载体形式", "存放地点", "责任人", "密级", "保密期限"],
      ["code", "department", "title", "kind", "medium", "place", "owner", "level", "secrecy-until"],
    ],
    [
      "Thai",
      ["ลำดับที่", "แผนก", "ชื่อข้อมูล", "ประเภท", "สถานที่จัดเก็บ", "ผู้รับผิดชอบ", "ระดับความลับ"],
      ["code", "department", "title", "kind", "place", "owner", "level"],
    ],
    [
      "Vietnamese",
      [
        "STT",
        "Phòng ban",
        "Tên tài sản thông tin",
        "Phân loại",
        "Nơi lưu trữ",
        "Người phụ trách",
        "Cấp độ mật",
      ],
      ["code", "department", "title", "kind", "place", "owner", "level"],
    ],
    [
      "Indonesian",
      [
        "No.",
        "Bagian",
        "Nama informasi",
        "Kategori",
        "Lokasi penyimpanan",
        "Penanggung jawab",
        "Klasifikasi",
        "Keterangan",
      ],
      ["code", "department", "title", "kind", "place", "owner", "level", "note"],
    ],
    ["columns of somebody's own", ["番号", "名称", "印刷済み", "区分"], ["code", "title", null, "level"]],
    [
      "reasons beside what they explain",
      ["名称", "有用性", "理由", "非公知性", "理由", "秘密管理性", "理由"],
      ["title", "useful", "useful-reason", "not-public", "not-public-reason", "managed", "managed-reason"],
    ],
    ["our own hidden column", [ROW_KEY, "Name of the information", "Note"], [null, "title", "note"]],
  ];
  it.each(rows)("%s", (_, header, mapping) => {
    expect(mappingOf(sheet([header]))).toEqual(mapping);
  });
});

it("the words in the cells tell what an ambiguous header means", () => {
  const level = ["区分", "極秘", "㊙", "社外秘", "一般"];
  const kind = ["区分", "図面", "金型", "顧客名簿", "原価"];
  for (const [cells, column] of [
    [level, "level"],
    [kind, "kind"],
  ] as const)
    expect(
      mappingOf(sheet(cells.map((cell) => ["名", cell, "備考"].with(0, cell === "区分" ? "名称" : "甲")))),
    ).toEqual(["title", column, "note"]);
});

describe("where a header stands", () => {
  const names = ["部署", "名称", "種類", "有用性", "非公知性"];
  it("below a title that is merged over the whole width", () => {
    const one = sheet(
      [["営業秘密 一覧表"], [null, null, null, "作成日", "2026/4/1"], names, ["a", "b"]],
      [range(0, 0, 0, 4)],
    );
    expect(findHeader(one)).toMatchObject({ fromRow: 2, toRow: 2 });
  });
  it("in two rows, groups merged above their names", () => {
    const one = sheet(
      [
        ["部署", "情報", null, "要件", null],
        [null, "名称", "種類", "有用性", "非公知性"],
        ["a", "b"],
      ],
      [range(0, 1, 0, 0), range(0, 0, 1, 2), range(0, 0, 3, 4)],
    );
    expect(findHeader(one)).toEqual({
      fromRow: 0,
      toRow: 1,
      texts: [["部署"], ["情報", "名称"], ["情報", "種類"], ["要件", "有用性"], ["要件", "非公知性"]],
    });
    expect(mappingOf(one)).toEqual(["department", "title", "kind", "useful", "not-public"]);
  });
  it("in two rows without anything merged", () => {
    const one = sheet([
      ["部署", "情報", null, "要件", null],
      [null, "名称", "種類", "有用性", "非公知性"],
      ["a", "b"],
    ]);
    expect(mappingOf(one)).toEqual(["department", "title", "kind", "useful", "not-public"]);
  });
  it("nowhere", () => {
    expect(
      findHeader(
        sheet([
          ["x", "y"],
          ["1", "2"],
        ]),
      ),
    ).toBeUndefined();
    expect(findHeader(sheet([]))).toBeUndefined();
  });
});

it("rows that are no information are told apart, merged cells hold for each row they cover, nothing is left out", () => {
  const one = sheet(
    [
      ["部署", "名称", "区分"],
      ["例", "○○の図面", "秘"],
      ["設計課", "甲の図面", "秘"],
      [null, "乙の図面", "極秘"],
      [],
      ["部署", "名称", "区分"],
      ["合計", null, { kind: "number", text: "2" }],
      [null, "総合計表", null],
    ],
    [range(2, 3, 0, 0)],
    { hiddenRows: [3] },
  );
  const header = findHeader(one);
  expect(header && sourceRows(one, header)).toEqual({
    blank: 1,
    rows: [
      { row: 2, hidden: false, unusable: "example", cells: ["例", "○○の図面", "秘"] },
      { row: 3, hidden: false, cells: ["設計課", "甲の図面", "秘"] },
      { row: 4, hidden: true, cells: ["設計課", "乙の図面", "極秘"] },
      { row: 6, hidden: false, unusable: "header-again", cells: ["部署", "名称", "区分"] },
      { row: 7, hidden: false, unusable: "total", cells: ["合計", null, { kind: "number", text: "2" }] },
      { row: 8, hidden: false, cells: [null, "総合計表", null] },
    ],
  });
});
