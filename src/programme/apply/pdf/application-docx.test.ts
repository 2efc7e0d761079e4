// The Word version holds every typed word, in the same tables, and comes out the same each time.
import { expect, it } from "vitest";
import { docxParts as parts, plainXml as plain } from "#test/paper/docx-parts.ts";
import { renderApplicationDocx } from "./application-docx.ts";
import { bangkokPaper, shanghaiPaper } from "./sample-papers.ts";

// A Word file carries no foot of a version; an empty date stands only where none is given.
const notPrinted = new Set(["dateOn", "localLanguage", "foot", "emptyDate"]);

function typedStrings(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n");
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (notPrinted.has(key) ? [] : typedStrings(part)));
}

it.each([
  ["Shanghai", shanghaiPaper],
  ["Bangkok", bangkokPaper],
])("holds every typed word: %s", async (_, paper) => {
  const text = plain(parts(await renderApplicationDocx(paper)).get("word/document.xml") ?? "");
  const conditions = paper.conditions.map(({ text }) => text);
  expect(typedStrings({ ...paper, conditions }).filter((line) => !text.includes(line))).toEqual([]);
});

it("has the four tables, its vertical titles and its ticks", async () => {
  const document = parts(await renderApplicationDocx(shanghaiPaper)).get("word/document.xml") ?? "";
  expect(document.match(/<w:tbl>/gu)).toHaveLength(4);
  expect(document.match(/<w:textDirection w:val="tbRl"\/>/gu)?.length).toBeGreaterThanOrEqual(3);
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
  const ticked = [
    ...shanghaiPaper.headquarters.sizes,
    ...shanghaiPaper.site.statuses,
    ...shanghaiPaper.business.kinds,
    ...shanghaiPaper.conditions,
  ];
  expect(document.match(/☑/gu)).toHaveLength(ticked.filter((box) => box.ticked).length);
});

it("leaves out what XML cannot hold and escapes the rest", async () => {
  const hostile = { present: "a\u0000b\u{FFFE}\ud800<script>&\"'", background: "" };
  const document =
    parts(await renderApplicationDocx({ ...shanghaiPaper, system: hostile })).get("word/document.xml") ?? "";
  expect(plain(document)).toContain('ab\u{FFFD}<script>&"');
  expect(document).not.toContain("<script>");
});

it("gives the same bytes a second time, with the date of the paper", async () => {
  const [first, second] = [
    await renderApplicationDocx(shanghaiPaper),
    await renderApplicationDocx(structuredClone(shanghaiPaper)),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(parts(first).get("docProps/core.xml")).toContain("2026-07-01T00:00:00Z");
});
