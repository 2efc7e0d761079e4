// Tables for e-mail addresses, web addresses, whole numbers and choices.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChoice, readChoices } from "./read-choice.ts";
import { readEmail } from "./read-email.ts";
import { readUrl } from "./read-url.ts";
import { readWholeNumber } from "./read-whole-number.ts";
import { optional } from "./understood.ts";
import type { Understood } from "./understood.ts";

const people = { min: 1, max: 1_000_000 };
const number = (raw: string): Understood<number> => readWholeNumber(raw, people);

function table(read: (raw: string) => Understood<unknown>, rows: [string, string][]): void {
  test.each(rows)("%s → %s", (raw, expected) => {
    const result = read(raw);
    expect(result.ok ? result.text : `! ${result.problem.key}`).toBe(expected);
  });
}

describe("e-mail", () => {
  table(readEmail, [
    ["taro@example.co.jp", "taro@example.co.jp"],
    [" ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ　", "taro@example.co.jp"],
    ["Taro.Y+test@EXAMPLE.com", "Taro.Y+test@example.com"],
    ["mailto:taro@example.com", "taro@example.com"],
    ["見本 太郎 <taro@example.com>", "taro@example.com"],
    ["taro@日本語.example", "taro@xn--wgv71a119e.example"],
    ["", "! required"],
    ["taro", "! not-an-email"],
    ["taro@example", "! not-an-email"],
    ["taro@.com", "! not-an-email"],
    ["太郎@example.com", "! not-an-email"],
    ["ta ro@example.com", "! not-an-email"],
    ["a..b@example.com", "! not-an-email"],
    [`${"a".repeat(65)}@example.com`, "! not-an-email"],
    ["a@example.com; b@example.com", "! several-emails"],
    ["a@example.com\r\nBcc: b@example.com", "! several-emails"],
    ["a@example.com\r\nSubject: x", "! not-an-email"],
    ["a@example.com\u0000", "! control-characters"],
  ]);
});

describe("web address", () => {
  table(readUrl, [
    ["example.co.jp", "https://example.co.jp"],
    ["http://www.example.com/", "http://www.example.com"],
    ["ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／会社", "https://example.com/%E4%BC%9A%E7%A4%BE"],
    ["HTTP:example.com", "http://example.com"],
    ["//example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["example.com:8080/x", "https://example.com:8080/x"],
    ["https://見本.example/", "https://見本.example"],
    ["", "! required"],
    ["なし", "! not-a-url"],
    ["localhost:3000", "! not-a-url"],
    ["http://192.168.0.1/", "! not-a-url"],
    ["http://", "! not-a-url"],
    ["www example com", "! not-a-url"],
    ["javascript:alert(1)", "! url-scheme"],
    ["ftp://example.com", "! url-scheme"],
    ["mailto:a@example.com", "! url-scheme"],
    ["https://user:secret@example.com", "! url-credentials"],
    ["example.com@evil.example", "! url-credentials"],
    [`https://example.com/${"あ".repeat(200)}`, "! not-a-url"],
  ]);
});

describe("whole number", () => {
  table(number, [
    ["120", "120"],
    ["１２０", "120"],
    ["๑๒๐ คน", "120"],
    ["1,234", "1234"],
    ["１，２３４名", "1234"],
    ["1.234 orang", "1234"],
    ["1 234", "1234"],
    ["約120名", "120"],
    ["約１２０名程度", "120"],
    ["about 120 people", "120"],
    ["khoảng 120 người", "120"],
    ["1万2000人", "12000"],
    ["3万", "30000"],
    ["007", "7"],
    ["", "! required"],
    ["0", "! number-too-small"],
    ["-5", "! number-too-small"],
    ["1000001", "! number-too-large"],
    ["9".repeat(90), "! number-too-large"],
    ["12.5", "! not-a-whole-number"],
    ["1,23", "! not-a-whole-number"],
    ["100〜120", "! not-a-whole-number"],
    ["百名", "! not-a-whole-number"],
    ["1e3", "! not-a-whole-number"],
    ["名", "! not-a-whole-number"],
  ]);
});

describe("choices", () => {
  const sizes = ["large", "small"] as const;
  table(
    (raw) => readChoice(raw, sizes),
    [
      ["large", "large"],
      ["", "! choice-required"],
      ["Large", "! not-a-choice"],
      ["__proto__", "! not-a-choice"],
    ],
  );
  test("several, each once, in the order offered", () => {
    expect(readChoices(["small", "", "large", "small"], sizes)).toEqual({
      ok: true,
      value: ["large", "small"],
      text: "large,small",
    });
    expect(readChoices([], sizes)).toMatchObject({ ok: true, value: [] });
    expect(readChoices(["large", "huge"], sizes)).toMatchObject({ problem: { key: "not-a-choice" } });
  });
});

test("a field that may be empty", () => {
  expect(optional(" ", readEmail)).toEqual({ ok: true, value: undefined, text: "" });
  expect(optional("x", readEmail)).toMatchObject({ ok: false });
});

test.each([
  ["e-mail", readEmail],
  ["web address", readUrl],
  ["whole number", number],
] as const)("any string as %s: no throw, and the text reads the same again", (_, read) => {
  const piece = fc.constantFrom(
    "a",
    "@",
    ".",
    "com",
    "example",
    "https:",
    "//",
    "/",
    ":",
    "8080",
    "?",
    "#",
    "é",
    "見",
    "1",
    "234",
    ",",
    "万",
    "約",
    "名",
    "-",
    "ß",
    "%",
    "xn--",
  );
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl(),
    fc.emailAddress(),
    fc.array(piece, { maxLength: 9 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(strings, (raw) => {
      const first = read(raw);
      if (first.ok) expect(read(first.text)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});
