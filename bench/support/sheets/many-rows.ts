// A list of many rows in which every column is used, also with texts that spreadsheets like to change.
import { randomUUID } from "node:crypto";
import { optionsOf, readInventoryColumns, type InventoryColumn } from "#content/inventory-columns.ts";
import type { StandingItem } from "#programme/take-stock/spreadsheet/plan-rows.ts";
import type { Random } from "../random.ts";

const trying = [
  "=1+1",
  "+81-3-1234",
  "-5",
  "@name",
  "001",
  "1E5",
  "3/4",
  "2026-04-01",
  "TRUE",
  "一行目\n二行目",
  "a\tb",
  "_x000D_",
  "\"quoted\", 'too'",
  "<b>&amp;</b>",
  "ｶﾅ と カナ",
  "ไทย ภาษา",
  "Tiếng Việt",
  "😀",
  "長い".repeat(200),
];

const ordinary = [
  "設計室の棚",
  "図面サーバー",
  "生産技術課長",
  "設計担当者",
  "Locked cabinet",
  "Khóa tủ",
  "ตู้ล็อก",
];

export const siteIds = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

/** `odd`: how many of the texts are of the kind that spreadsheets like to change; all of them unless told. */
export function manyRows(count: number, random: Random, odd = 1): StandingItem[] {
  const columns = readInventoryColumns();
  return Array.from({ length: count }, (_, index): StandingItem => {
    const values = columns.flatMap((column) => {
      const value =
        column.id === "title"
          ? `${index + 1} ${random.pick(random.chance(odd) ? trying : ordinary)}`
          : valueOf(column, { random, odd });
      return value === "" ? [] : [[column.id, value] as const];
    });
    return {
      id: randomUUID(),
      number: index + 1,
      version: random.between(1, 9),
      removed: false,
      values: Object.fromEntries(values),
    };
  });
}

function valueOf(column: InventoryColumn, { random, odd }: { random: Random; odd: number }): string {
  if (random.chance(0.25)) return "";
  // Now and then something stands there that was not understood.
  if (column.type !== "text" && column.type !== "long-text" && random.chance(0.02)) return "よくわからない";
  const texts = random.chance(odd) ? trying : ordinary;
  switch (column.type) {
    case "text":
    case "department":
      return random.pick(texts.filter((text) => !/[\n\t]/.test(text) && text.length < 90));
    case "long-text":
      return random.pick(texts.filter((text) => !text.includes("\t")));
    case "site":
      return random.pick(siteIds);
    case "date":
      return `20${random.between(20, 39)}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
    case "rating":
      return String(random.between(1, 5));
    case "choice":
      return random.pick(optionsOf(column)).id;
    case "choices":
      return optionsOf(column)
        .filter(() => random.chance(0.4))
        .map(({ id }) => id)
        .join(",");
  }
}
