// A letter says the same in HTML and in plain text, and escapes what people typed.
import { expect, test } from "vitest";
import { type Letter, printLetter } from "./email-frame.tsx";

const letter: Letter = {
  language: "ja",
  subject: "受付のお知らせ",
  siteName: "Himori 秘守",
  blocks: [
    { kind: "text", text: "<b>株式会社</b>\nご担当者様" },
    { kind: "heading", text: "次に行うこと" },
    { kind: "list", items: ["確認する", "待つ"] },
    { kind: "facts", facts: [["番号", "A-1"]] },
    { kind: "button", label: "開く", href: "https://example.com/?a=1&b=2" },
  ],
  footer: ["デモ事務局"],
};

test("plain text", () => {
  expect(printLetter(letter).text).toBe(
    "<b>株式会社</b>\nご担当者様\n\n■ 次に行うこと\n\n・確認する\n・待つ\n\n番号: A-1\n\n" +
      "開く:\nhttps://example.com/?a=1&b=2\n\n-- \nHimori 秘守\nデモ事務局\n",
  );
});

test("HTML holds every word, escaped", () => {
  const { html } = printLetter(letter);
  expect(html).toMatch(/^<!doctype html><html lang="ja">/);
  expect(html).toContain("&lt;b&gt;株式会社&lt;/b&gt;");
  expect(html).toContain('href="https://example.com/?a=1&amp;b=2"');
  for (const word of ["次に行うこと", "確認する", "A-1", "開く", "デモ事務局"]) expect(html).toContain(word);
});
