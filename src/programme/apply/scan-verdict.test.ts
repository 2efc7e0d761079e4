// Every way a scan can be right or wrong.
import { expect, test } from "vitest";
import { qrText } from "./pdf/qr-text.ts";
import { judgeScan } from "./scan-verdict.ts";

const expected = { documentId: "ABCDEFGH12", hash: "0123456789abcdef", pages: 3 };
const code = (page: number, changes: Partial<{ documentId: string; hash: string; version: number }> = {}) =>
  qrText({ documentId: "ABCDEFGH12", hash: "0123456789abcdef", version: 7, pages: 3, page, ...changes });

test.each([
  ["all pages", [[code(1)], [code(2)], [code(3)]], ["right", "right", "right"], [], "all-right"],
  ["in another order", [[code(3)], [code(1)], [code(2)]], ["right", "right", "right"], [], "all-right"],
  [
    "an older print of the same content",
    [[code(1, { version: 2 })], [code(2)], [code(3)]],
    ["right", "right", "right"],
    [],
    "all-right",
  ],
  ["a page missing", [[code(1)], [code(3)]], ["right", "right"], [2], "not-this"],
  [
    "a page twice and one missing",
    [[code(1)], [code(1)], [code(3)]],
    ["right", "twice", "right"],
    [2],
    "not-this",
  ],
  [
    "a page of an older version",
    [[code(1)], [code(2, { hash: "ffffffffffffffff" })], [code(3)]],
    ["right", "older", "right"],
    [2],
    "not-this",
  ],
  [
    "a page of another application",
    [[code(1)], [code(2, { documentId: "ZZZZZZZZ99" })], [code(3)]],
    ["right", "other", "right"],
    [2],
    "not-this",
  ],
  [
    "a page without a readable code",
    [[code(1)], [], [code(3)]],
    ["right", "unreadable", "right"],
    [2],
    "office-may-look",
  ],
  [
    "nothing readable at all",
    [[], [], []],
    ["unreadable", "unreadable", "unreadable"],
    [1, 2, 3],
    "office-may-look",
  ],
  ["fewer unreadable pages than missing ones", [[code(1)], []], ["right", "unreadable"], [2, 3], "not-this"],
  [
    "a foreign QR code beside ours",
    [["https://example.jp", code(1)], [code(2)], [code(3)]],
    ["right", "right", "right"],
    [],
    "all-right",
  ],
  [
    "only a foreign QR code",
    [["https://example.jp"], [code(2)], [code(3)]],
    ["unreadable", "right", "right"],
    [1],
    "office-may-look",
  ],
  [
    "a superfluous blank back side",
    [[code(1)], [], [code(2)], [code(3)]],
    ["right", "unreadable", "right", "right"],
    [],
    "all-right",
  ],
])("%s", (_, uploaded, verdicts, missing, result) => {
  const pages = uploaded.map((codes, index) => ({ position: index + 1, codes }));
  const judged = judgeScan(pages, expected);
  expect(judged.uploaded.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(judged.missing).toEqual(missing);
  expect(judged.result).toBe(result);
});
