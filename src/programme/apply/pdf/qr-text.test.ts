// The QR text of a page: written, read back, and refused where it is not one of ours.
import { assert, constantFrom, integer, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { parseQrText, qrText } from "./qr-text.ts";

const letters = (set: string, length: number) =>
  string({ unit: constantFrom(...set.split("")), minLength: length, maxLength: length });
const page = integer({ min: 1, max: 4999 });
const document = record({
  documentId: letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 10),
  version: integer({ min: 1, max: 999_999 }),
  hash: letters("0123456789abcdef", 16),
});

it("reads back what it wrote", () => {
  assert(
    property(document, page, page, (document, page, further) => {
      const binding = { ...document, page, pages: page + further };
      expect(parseQrText(qrText(binding))).toEqual(binding);
    }),
  );
});

it("writes only characters of the QR alphanumeric set", () => {
  const text = qrText({ documentId: "ABCDEFGH23", version: 3, page: 1, pages: 4, hash: "0123456789abcdef" });
  expect(text).toBe("HIMORI1.ABCDEFGH23.3.1.4.0123456789ABCDEF");
  expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
});

it.each([
  "",
  "https://example.com/",
  "HIMORI2.ABCDEFGH23.3.1.4.0123456789ABCDEF",
  "HIMORI1.ABCDEFGH2.3.1.4.0123456789ABCDEF",
  "HIMORI1.ABCDEFGH23.0.1.4.0123456789ABCDEF",
  "HIMORI1.ABCDEFGH23.3.5.4.0123456789ABCDEF",
  "HIMORI1.ABCDEFGH23.3.1.4.0123456789ABCDE",
  "HIMORI1.ABCDEFGH23.3.1.4.0123456789ABCDEF.x",
])("refuses %j", (text) => {
  expect(parseQrText(text)).toBeNull();
});
