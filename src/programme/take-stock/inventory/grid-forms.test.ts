// What reaches us as a save of the table is one, or is refused without a fault; a new row's id belongs to its case.
import { expect, test } from "vitest";
import { isUuid } from "#platform/forms/uuid.ts";
import { idOfNewRow, readSent } from "./grid-forms.ts";

const itemId = "11111111-1111-4111-8111-111111111111";
const cell = { column: "title", typed: "図面", was: "" };
const row = { key: "a-1", itemId: null, cells: [cell] };

const statusOf = async (body: string): Promise<number> => {
  const read = await readSent(new Request("http://localhost/", { method: "POST", body }));
  return read.ok ? 200 : read.status;
};

test.each<[number, unknown]>([
  [200, { kind: "typed", rows: [row] }],
  [200, { kind: "pasted", rows: [{ ...row, itemId }] }],
  [200, { kind: "removed", itemIds: [itemId] }],
  [422, { kind: "imported", rows: [row] }],
  [422, { kind: "typed", rows: [] }],
  [422, { kind: "typed", rows: [{ ...row, itemId: "x" }] }],
  [422, { kind: "typed", rows: [{ ...row, cells: [{ ...cell, typed: 3 }] }] }],
  [422, { kind: "typed", rows: Array.from({ length: 2001 }, () => row) }],
  [422, { kind: "removed", itemIds: ["'; --"] }],
  [422, null],
  [422, []],
  [422, "図面"],
])("%d: %j", async (status, body) => {
  expect(await statusOf(JSON.stringify(body))).toBe(status);
});

test.each(["", "{", "kind=typed", "\u0000"])("no JSON: %j", async (body) => {
  expect(await statusOf(body)).toBe(400);
});

test("the id of a new row is the same each time, and another in another case", () => {
  const id = idOfNewRow(itemId, "a-1");
  expect(isUuid(id)).toBe(true);
  expect(idOfNewRow(itemId, "a-1")).toBe(id);
  expect(idOfNewRow(itemId, "a-2")).not.toBe(id);
  expect(idOfNewRow("22222222-2222-4222-8222-222222222222", "a-1")).not.toBe(id);
});
