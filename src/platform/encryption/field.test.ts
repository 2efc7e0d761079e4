// A field opens where it was encrypted and with its company's key; anything else is refused.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "./associated.ts";
import { decryptField, encryptField } from "./field.ts";
import { codeOf, testDataKey, withBitTurned } from "./test-keys.ts";

const key = testDataKey();
const place: Place = { table: "inventory_items", row: "17", column: "title" };

describe("encryptField", () => {
  it.each(["", "a", "製造条件一覧（髙﨑𠮷）", "ประเทศไทย", "line\nbreak\u0000null", "x".repeat(200_000)])(
    "gives back %#",
    (text) => {
      expect(decryptField(key, encryptField(key, text, place), place)).toBe(text);
    },
  );

  it("gives back any text from any place", () => {
    const places = fc.record({ table: fc.string(), row: fc.string(), column: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), places, (text, where) => {
        expect(decryptField(key, encryptField(key, text, where), where)).toBe(text);
      }),
    );
  });

  it("never gives the same bytes twice, and never the text", () => {
    const text = "配合表".repeat(10);
    const [one, two] = [encryptField(key, text, place), encryptField(key, text, place)];
    expect(Buffer.from(one).equals(two)).toBe(false);
    expect(Buffer.from(one).includes(Buffer.from("配合表"))).toBe(false);
    expect(one.length).toBe(Buffer.byteLength(text) + 29);
  });
});

describe("decryptField refuses", () => {
  it("any turned bit", async () => {
    const encrypted = encryptField(key, "title", place);
    for (let at = 0; at < encrypted.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const code = await codeOf(() => decryptField(key, withBitTurned(encrypted, at, bit), place));
        expect(code).toBe(at === 0 ? "ERR_ENCRYPTED_FORMAT" : "ERR_DECRYPTION_FAILED");
      }
    }
  });

  it("any length but its own", async () => {
    const encrypted = encryptField(key, "title", place);
    for (let length = 0; length < encrypted.length; length++) {
      expect(await codeOf(() => decryptField(key, encrypted.subarray(0, length), place))).not.toBe(
        "no error",
      );
    }
    const longer = Buffer.concat([encrypted, Buffer.alloc(1)]);
    expect(await codeOf(() => decryptField(key, longer, place))).toBe("ERR_DECRYPTION_FAILED");
  });

  it.each<[string, Place]>([
    ["another row", { ...place, row: "18" }],
    ["another column", { ...place, column: "note" }],
    ["another table", { ...place, table: "inventory_item" }],
    ["the same letters cut elsewhere", { table: "inventory_items1", row: "7", column: "title" }],
    ["parts exchanged", { table: "title", row: "17", column: "inventory_items" }],
  ])("%s", async (_what, elsewhere) => {
    const encrypted = encryptField(key, "title", place);
    expect(await codeOf(() => decryptField(key, encrypted, elsewhere))).toBe("ERR_DECRYPTION_FAILED");
  });

  it("another company's key", async () => {
    const encrypted = encryptField(key, "title", place);
    const other = testDataKey("company-b");
    expect(await codeOf(() => decryptField(other, encrypted, place))).toBe("ERR_DECRYPTION_FAILED");
  });
});
