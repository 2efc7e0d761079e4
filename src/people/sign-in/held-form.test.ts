// A held form opens whole, for a day, unaltered, and only for a path of this site.
import { array, assert, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { openHeldForm, sealHeldForm } from "./held-form.ts";
import { isOwnPath } from "./own-path.ts";
import { openText, sealText } from "./sealed-text.ts";
import { readCode } from "./second-factor.ts";

const secret = "a secret of the installation";
const now = new Date("2026-09-10T00:00:00Z");
const form = {
  path: "/companies/new?a=1",
  fields: [["name", "𠮷\r\n\u0000<b>"]] as [string, string][],
  hadFiles: true,
};

describe("held form", () => {
  test("comes back exactly", () => {
    assert(
      property(array(tuple(string({ unit: "binary" }), string({ unit: "binary" }))), (fields) => {
        const held = { ...form, fields };
        expect(openHeldForm(sealHeldForm(held, secret, now), secret, now)).toEqual(held);
      }),
    );
  });

  test("is nothing after a day, altered, or under another secret", () => {
    const sealed = sealHeldForm(form, secret, now);
    const later = new Date(now.getTime() + 24 * 3_600_000);
    expect(openHeldForm(sealed, secret, later)).toBeUndefined();
    expect(openHeldForm(sealed, "another", now)).toBeUndefined();
    for (const at of [0, 20, sealed.length - 2]) {
      const altered = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
      expect(openHeldForm(altered, secret, now)).toBeUndefined();
    }
    for (const nonsense of ["", "x", "ä".repeat(50)])
      expect(openHeldForm(nonsense, secret, now)).toBeUndefined();
  });

  test("a text sealed for something else is no form", () => {
    const sealed = sealText({ secret, purpose: "other" }, JSON.stringify(form), new Date("2027-01-01"));
    expect(openHeldForm(sealed, secret, now)).toBeUndefined();
    expect(openText({ secret, purpose: "other" }, sealed, now)).toBe(JSON.stringify(form));
  });
});

test.each([
  ["/", true],
  ["/cases/1?x=%2F&y=a#b", true],
  ["", false],
  ["home", false],
  ["//evil.example", false],
  ["/\\evil.example", false],
  ["/a\\..\\b", false],
  ["https://evil.example/", false],
  ["javascript:alert(1)", false],
  ["/a\nb", false],
  ["/\t/evil.example", false],
  ["/日本", false],
])("isOwnPath(%j) is %s", (path, own) => {
  expect(isOwnPath(path)).toBe(own);
});

test.each([
  ["123456", { kind: "totp", code: "123456" }],
  ["１２３ ４５６", { kind: "totp", code: "123456" }],
  ["123-456", { kind: "totp", code: "123456" }],
  ["ABCDE-FGH23", { kind: "backup", code: "abcde-fgh23" }],
  ["abcdefgh23", { kind: "backup", code: "abcde-fgh23" }],
  ["12345", undefined],
  ["", undefined],
  ["<script>", undefined],
])("readCode(%j)", (typed, code) => {
  expect(readCode(typed)).toEqual(code);
});
