// The self-check sheet is whole, and a fault in it is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { reviewStatus } from "./provenance.ts";
import { readPriorityItems, readSelfCheck, readSelfCheckItems, selfCheckFile } from "./self-check.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "self-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("fifty items, ten of them first, over all groups, aims and requirements", () => {
  const items = readSelfCheckItems();
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(readPriorityItems().map(({ number }) => number)).toEqual([2, 3, 7, 8, 15, 17, 22, 35, 36, 44]);
  const { groups, aims, requirements } = readSelfCheck();
  expect(new Set(items.map(({ group }) => group)).size).toBe(groups.length);
  expect(new Set(items.flatMap((one) => one.aims)).size).toBe(aims.length);
  expect(new Set(items.flatMap((one) => one.requirements)).size).toBe(requirements.length);
});

test("measures stand against every route by every aim, but nobody asks strangers to be loyal", () => {
  const { aims, routes } = readSelfCheck();
  const items = readSelfCheckItems();
  const empty = routes.flatMap((route) =>
    aims
      .filter((aim) => !items.some((one) => one.routes.includes(route.id) && one.aims.includes(aim.id)))
      .map((aim) => `${route.id} × ${aim.id}`),
  );
  expect(empty).toEqual(["outsiders × trust"]);
});

test.each(languages)("no text is used twice in %s, and every one is short", (language) => {
  const texts = readSelfCheckItems().map((item) => item.text[language]);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(160);
  for (const { text } of readPriorityItems()) expect(text[language].length).toBeLessThanOrEqual(120);
});

test("the sheet is a draft until it is reviewed and dated", () => {
  expect(reviewStatus(readSelfCheck())).toBe("draft");
  expect(reviewStatus({ reviewer: "A. Reviewer", reviewedOn: null })).toBe("draft");
  expect(reviewStatus({ reviewer: "A. Reviewer", reviewedOn: "2026-12-01" })).toBe("reviewed");
});

it.each([
  ["group: policy\n    aims: [awareness]", "group: politics\n    aims: [awareness]", "group politics is not"],
  ["aims: [awareness]", "aims: [hope]", "item 1: aim hope is not defined"],
  ["requirements: [managed-as-secret]", "requirements: [luck]", "item 1: requirement luck is not defined"],
  ["routes: [employees]", "routes: [ghosts]", "item 1: route ghosts is not defined"],
  ["number: 2\n", "number: 3\n", "item 3: stands at place 2"],
  ["writtenOn: 2026-11-23", "writtenOn: yesterday", "writtenOn"],
  ["      th: สถานประกอบการของท่านกำหนดผู้รับผิดชอบความลับทางการค้าไว้แล้วหรือไม่\n", "", "items.1.text.th"],
])("a fault is named: %s → %s", (from, to, message) => {
  const text = readFileSync(selfCheckFile, "utf8");
  expect(text).toContain(from);
  const file = join(folder, `${message.replaceAll(/\W/g, "")}.yaml`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  expect(() => readSelfCheck(file)).toThrow(message);
});
