// Which characters the paper can carry, and what stands for those it cannot.
import { describe, expect, it } from "vitest";
import { chineseOnlyCharacters, findMissingGlyphs, toPrintable, toPrintableText } from "./printable-text.ts";

describe("findMissingGlyphs", () => {
  it.each([
    [
      "Japanese with rare kanji and variants",
      "㈱髙﨑𠮷製作所 ﾊﾝｶｸ 葛\u{E0100}城 辻\u{E0100} 渡邊 渡邉 ①〜～－",
    ],
    ["simplified Chinese", "海密精密机械（上海）有限公司 浦东新区张江路 龙 个 书 专"],
    ["Thai", "บริษัท ฮิโมริ พรีซิชั่น จำกัด กรุงเทพฯ น้ำ"],
    ["Vietnamese, composed", "Công ty TNHH Ký Hiệu Thử — Nguyễn Thị Ngọc Ánh, Đường số 5, Hưng Yên"],
    ["Vietnamese, decomposed", "Nguyễn Ưng Đường".normalize("NFD")],
    ["Indonesian", "PT Rahasia Contoh Indonesia, Jl. Jend. Sudirman Kav. 1–2, Bekasi"],
    ["line breaks, tabs and signs", "一行目\r\n二行目\t。※✓□■☆@—…€¥"],
  ])("finds nothing in %s", (_, text) => {
    expect(findMissingGlyphs(text)).toEqual([]);
  });

  it.each([
    ["emoji", "納期厳守🙂です", ["🙂"]],
    ["a family of emoji as one", "👨‍👩‍👧と👨‍👩‍👧", ["👨‍👩‍👧"]],
    ["Arabic and Khmer", "aمب", ["م", "ب"]],
    ["nothing in a star asked for in text style", "★\u{FE0E}", []],
    ["a variant the font does not know", "人\u{E01EF}", ["人\u{E01EF}"]],
    ["half a surrogate pair", "a\ud83d", []],
  ])("finds %s", (_, text, missing) => {
    expect(findMissingGlyphs(text)).toEqual(missing);
  });
});

describe("toPrintableText", () => {
  it.each([
    ["emoji become the geta mark", "良い🙂👨‍👩‍👧", "良い〓〓"],
    ["line breaks are kept and unified", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["control characters and direction overrides go", "a\u0000b\u202Ecd\u200B", "abcd"],
    ["compatibility kanji stay what they are", "神﨑", "神﨑"],
    ["decomposed kana is joined", "か\u3099", "が"],
    ["an unknown variant falls back to its base", "人\u{E01EF}", "人"],
  ])("%s", (_, text, printed) => {
    expect(toPrintableText(text)).toBe(printed);
  });

  it("reaches every string of a value", () => {
    expect(toPrintable({ a: ["🙂", 1, null], b: { c: "x" } })).toEqual({ a: ["〓", 1, null], b: { c: "x" } });
  });
});

it("knows the letters that only the Chinese font has", () => {
  expect(chineseOnlyCharacters("総経理 总经理 𠮷 总 上海")).toBe("总经");
});
