// A word is found whichever way it was written down, and is not seen where it is not.
import { describe, expect, it } from "vitest";
import { formsOf } from "./forms-of-word.ts";

const word = "配合表カナリア7f3a";
const found = (bytes: Buffer): boolean => formsOf(word).some((needle) => bytes.includes(needle.bytes));

describe("formsOf finds", () => {
  it.each<[string, Buffer]>([
    ["plain", Buffer.from(`前${word}後`)],
    ["UTF-16 LE", Buffer.from(`前${word}後`, "utf16le")],
    ["UTF-16 BE", Buffer.from(`前${word}後`, "utf16le").swap16()],
    ["a dump's bytes", Buffer.from(`\\x00${Buffer.from(word).toString("hex")}ff`)],
    ["an address", Buffer.from(`/x?q=${encodeURIComponent(word)}`)],
    ["a form body", Buffer.from(new URLSearchParams({ q: word }).toString())],
    ["JSON", Buffer.from(`"配"`.replace("配", word))],
    [
      "escaped JSON",
      Buffer.from(
        word.replaceAll(/[^a-z0-9]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
      ),
    ],
    ...[0, 1, 2, 3].map((before): [string, Buffer] => [
      `base 64 after ${before}`,
      Buffer.from(Buffer.from("x".repeat(before) + word + "yy").toString("base64")),
    ]),
  ])("%s", (_how, bytes) => {
    expect(found(bytes)).toBe(true);
  });
});

describe("formsOf does not find", () => {
  it.each(["", "配合表カナリア", Buffer.from("another text").toString("base64")])("%j", (text) => {
    expect(found(Buffer.from(text))).toBe(false);
  });
});
