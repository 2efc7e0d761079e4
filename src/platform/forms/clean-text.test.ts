// Tables of names and texts as people send them.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storable } from "./characters.ts";
import { cleanText } from "./clean-text.ts";
import { foldCode, foldWidth, widenKana } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";

const name = { max: 50 };
const prose = { max: 2000, multiline: true };

describe("text that is kept", () => {
  test.each([
    ["plain", " 山田商会 ", "山田商会"],
    ["full-width spaces around, kept inside", "　見本　太郎　", "見本　太郎"],
    ["half-width kana", "ｶﾌﾞｼｷｶﾞｲｼｬﾊﾝｶｸ｡", "カブシキガイシャハンカク。"],
    ["㈱ and rare kanji", "㈱髙﨑𠮷", "㈱髙﨑𠮷"],
    ["compatibility ideographs of names", "\uFA19\uFA26\uF9DC\u{2F804}", "\uFA19\uFA26\uF9DC\u{2F804}"],
    ["variation sequence", "葛\u{E0100}飾", "葛\u{E0100}飾"],
    ["full-width letters in names", "ＡＢＣ商事", "ＡＢＣ商事"],
    ["decomposed kana and Vietnamese", "か\u3099 Nguye\u0302\u0303n", "が Nguyễn"],
    ["Thai", "บริษัท ตัวอย่าง จำกัด", "บริษัท ตัวอย่าง จำกัด"],
    ["HTML is text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    [
      "emoji of several parts",
      "👨‍👩‍👧❤️‍🔥🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "👨‍👩‍👧❤️‍🔥🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    ],
    ["joiner between letters", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["bidi override dropped", "abc\u202Egnp.exe", "abcgnp.exe"],
    ["isolates and marks dropped", "\u2067ab\u2069\u200F\u061C", "ab"],
    ["zero-width space, BOM, soft hyphen dropped", "\uFEFFa\u200Bb\u00ADc", "abc"],
    ["loose joiner and selectors dropped", "1\u200D2 \uFE0F3\uFE0F\uFE0F", "12 3\uFE0F"],
    ["hidden tag letters dropped", "a\u{E0041}\u{E0042}", "a"],
    ["line breaks become a space", "a\r\n\r\n b\u2028c\u000Bd", "a b c d"],
    ["tab becomes a space", "a\tb", "a b"],
    ["blank", " \u3000\n ", ""],
  ])("%s", (_, raw, text) => {
    expect(cleanText(raw, name)).toEqual(understood(text, text));
  });

  test("line breaks stay in free text", () => {
    expect(cleanText("　一\r\n\r\n　二\r三\n", prose)).toMatchObject({ text: "一\n\n　二\n三" });
  });
});

test.each([
  ["escape and bell", "a\u001B\u0007", { key: "control-characters", characters: ["U+001B", "U+0007"] }],
  ["NUL", "a\u0000", { key: "control-characters", characters: ["U+0000"] }],
  ["C1", "a\u0090", { key: "control-characters", characters: ["U+0090"] }],
  ["gaiji", "\uE000", { key: "unshowable-characters", characters: ["U+E000"] }],
  ["noncharacter", "a\uFFFFb\u{1FFFE}", { key: "unshowable-characters", characters: ["U+FFFF", "U+1FFFE"] }],
  ["half a pair", "a\uD842b", { key: "broken-characters" }],
  ["not text", "a\uFFFD", { key: "broken-characters" }],
] as const)("refused: %s", (_, raw, problem) => {
  expect(cleanText(raw, name)).toEqual({ ok: false, problem });
});

test("length counts code points", () => {
  expect(cleanText("𠮷".repeat(50), name).ok).toBe(true);
  expect(cleanText("𠮷".repeat(51), name)).toEqual(notUnderstood({ key: "too-long", max: 50, length: 51 }));
  expect(cleanText("あ".repeat(2000), prose).ok).toBe(true);
});

test("empty is a problem only where required", () => {
  expect(cleanText("\u200B ", { ...name, required: true })).toEqual(notUnderstood({ key: "required" }));
  expect(cleanText("", name)).toEqual(understood("", ""));
});

test("widths", () => {
  expect(widenKana("ﾊﾟﾋﾟ㈱Ａ")).toBe("パピ㈱Ａ");
  expect(foldWidth("ＡＢＣ＠１２３　๒๕๖๙")).toBe("ABC@123 2569");
  expect(foldCode("０３ー３５８２−５１９８")).toBe("03-3582-5198");
});

test("a million awkward characters are read at once", () => {
  const started = performance.now();
  for (const unit of [" ", "\u{E0041}", "\uFE0F", "\u200D", " \n", "ﾊ"])
    cleanText(`${unit.repeat(300_000)}x`, prose);
  expect(performance.now() - started).toBeLessThan(2000);
});

test("storable has neither NUL nor half pairs", () => {
  expect(storable("a\u0000b\uD800")).toBe("a\uFFFDb\uFFFD");
});

const awkward = fc.constantFrom(
  ...Array.from(
    "aé1 \n\r\tﾊﾟｶﾞ㈱神\u0301\u3099\u200B\u200C\u200D\u200E\u202E\u2066\uFE0F\uFE0E\u00AD\u2028\u3000❤👨♂",
  ),
  "\u{E0100}",
  "\u{E0067}",
  "\u{1F3F4}",
  "\u{1F3FB}",
  "\uD800",
  "\uFA19",
);

test.each([name, prose])("any string: no throw, and clean text stays as it is (%o)", (rule) => {
  const strings = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: awkward, maxLength: 12 }));
  fc.assert(
    fc.property(strings, (raw) => {
      const first = cleanText(raw, rule);
      if (first.ok) expect(cleanText(first.text, rule)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});
