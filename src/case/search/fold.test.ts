// Names that people would call the same are found by each other, and every piece of a part is a piece of the whole.
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { foldForSearch, gramsOf } from "./fold.ts";

describe("the same name, written differently", () => {
  test.each([
    ["株式会社見本精機", "㈱見本精機"],
    ["見本精機㈱", "見本精機（株）"],
    ["株式会社 見本 精機", "見本精機"],
    ["ﾐﾎﾝ精機", "みほんせいき".replace("せいき", "精機")],
    ["ガラス工業", "がらす工業"],
    ["髙﨑工業", "高崎工業"],
    ["ＡＢＣ商事", "abc商事"],
    ["Công ty TNHH Mẫu Đà Nẵng", "cong ty tnhh mau da nang"],
    ["PT. Contoh-Presisi", "pt contoh presisi"],
    ["上海样本精密机械有限公司", "上海样本 精密机械有限公司"],
  ])("%s is %s", (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  test.each([
    ["ハンカク", "バンカク"],
    ["見本精機", "見本精器"],
    ["ไทยตัวอย่าง", "ไทยตัวอยาง"],
  ])("%s is not %s", (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  test("a legal form alone can be looked for", () => {
    expect(foldForSearch("株式会社")).toBe("株式会社");
    expect(foldForSearch("・ー（）")).toBe("ー");
    expect(foldForSearch("（）!? ")).toBe("");
  });
});

describe("pieces", () => {
  test.each([
    ["見本精機", ["見本", "本精", "精機"]],
    ["abc商事", ["abc", "bc商", "c商事", "商事"]],
    ["ab", []],
    ["見", []],
    ["みみみ", ["みみ"]],
    ["𠮷野", ["𠮷野"]],
  ])("%s", (folded, grams) => {
    expect(gramsOf(folded)).toEqual(grams);
  });

  test("every piece of a part is a piece of the whole", () => {
    const sign = constantFrom(...Array.from("見本精機abcมือ𠮷ん1ー"));
    const name = array(sign, { maxLength: 12 }).map((one) => one.join(""));
    assert(
      property(name, name, name, (before, part, after) => {
        const whole = new Set(gramsOf(before + part + after));
        expect(gramsOf(part).filter((gram) => !whole.has(gram))).toEqual([]);
      }),
    );
  });
});
