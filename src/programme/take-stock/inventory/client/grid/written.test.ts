// What is offered while one types: what was written before, the most frequent first, whatever width it is typed in.
import { expect, test } from "vitest";
import { fitting, writtenTexts } from "./written.ts";

test("every spelling once, the most frequent first, nothing empty and nothing long", () => {
  const values = ["品質課", "設計課", "", "設計課", "長".repeat(101)];
  expect(writtenTexts(values)).toEqual(["設計課", "品質課"]);
});

test.each<[string, string[]]>([
  ["", ["生産技術課", "QC課", "技術部"]],
  ["技術", ["技術部", "生産技術課"]],
  ["ｑｃ", ["QC課"]],
  ["QC課", []],
  ["倉庫", []],
])("%j", (typed, offered) => {
  expect(fitting(["生産技術課", "QC課", "技術部"], typed)).toEqual(offered);
});
