// A file of any size comes back whole, or not at all: cut, swapped, doubled and altered chunks are found.
import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteReader } from "./byte-reader.ts";
import { chunkLength, decryptStream, encryptStream } from "./stream.ts";
import { codeOf, testDataKey, withBitTurned } from "./test-keys.ts";

const key = testDataKey();
const place = { table: "files", row: "f1", column: "content" };
const head = 33;
const sealedChunk = chunkLength + 16;

async function* pieces(bytes: Uint8Array, length = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* dropped(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("abc");
  throw new Error("line dropped");
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

const chunk = (whole: Buffer, n: number) =>
  whole.subarray(head + n * sealedChunk, head + (n + 1) * sealedChunk);
const encrypt = (bytes: Uint8Array, length?: number) => all(encryptStream(key, place, pieces(bytes, length)));
const decrypt = (bytes: Uint8Array, length?: number) => all(decryptStream(key, place, pieces(bytes, length)));

describe("a file in chunks", () => {
  it.each([0, 1, chunkLength - 1, chunkLength, chunkLength + 1, 2 * chunkLength, 3 * chunkLength + 7])(
    "of %i bytes comes back",
    async (size) => {
      const bytes = randomBytes(size);
      const encrypted = await encrypt(bytes);
      expect(encrypted.length).toBe(head + size + 16 * Math.max(1, Math.ceil(size / chunkLength)));
      expect((await decrypt(encrypted)).equals(bytes)).toBe(true);
    },
  );

  it("does not depend on how the bytes arrive", async () => {
    const sizes = fc.integer({ min: 0, max: 3000 });
    const lengths = fc.integer({ min: 1, max: 700 });
    await fc.assert(
      fc.asyncProperty(sizes, lengths, lengths, async (size, out, back) => {
        const bytes = randomBytes(size);
        expect((await decrypt(await encrypt(bytes, out), back)).equals(bytes)).toBe(true);
      }),
    );
  });

  it("never gives the same bytes twice", async () => {
    const bytes = Buffer.from("same");
    expect((await encrypt(bytes)).equals(await encrypt(bytes))).toBe(false);
  });
});

describe("a file is refused", () => {
  const bytes = randomBytes(2 * chunkLength + 1000);
  const encrypted = encrypt(bytes);
  const small = encrypt(randomBytes(200));

  it("with any byte of a small file altered", async () => {
    const whole = await small;
    for (let at = 0; at < whole.length; at++) {
      expect(await codeOf(() => decrypt(withBitTurned(whole, at, at % 8)))).not.toBe("no error");
    }
  });

  it("cut at any byte of a small file", async () => {
    const whole = await small;
    for (let length = 0; length < whole.length; length++) {
      expect(await codeOf(() => decrypt(whole.subarray(0, length)))).not.toBe("no error");
    }
  });

  it("with a byte altered anywhere in a large file", async () => {
    const whole = await encrypted;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        expect(await codeOf(() => decrypt(withBitTurned(whole, at, bit)))).not.toBe("no error");
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (whole: Buffer) => Buffer[]]>([
    ["cut after a whole chunk", (w) => [w.subarray(0, head), chunk(w, 0), chunk(w, 1)]],
    ["chunks exchanged", (w) => [w.subarray(0, head), chunk(w, 1), chunk(w, 0), chunk(w, 2)]],
    ["a chunk missing", (w) => [w.subarray(0, head), chunk(w, 0), chunk(w, 2)]],
    ["a chunk doubled", (w) => [w.subarray(0, head), chunk(w, 0), chunk(w, 0), chunk(w, 1), chunk(w, 2)]],
    ["only the last chunk", (w) => [w.subarray(0, head), chunk(w, 2)]],
    ["no chunk", (w) => [w.subarray(0, head)]],
    ["the last chunk doubled", (w) => [w, chunk(w, 2)]],
    ["a byte added", (w) => [w, Buffer.alloc(1)]],
  ])("with %s", async (_what, change) => {
    const changed = Buffer.concat(change(await encrypted));
    expect(await codeOf(() => decrypt(changed))).toBe("ERR_DECRYPTION_FAILED");
  });

  it("with the head of another file", async () => {
    const [one, two] = [await encrypt(Buffer.from("one")), await encrypt(Buffer.from("two"))];
    const mixed = Buffer.concat([one.subarray(0, head), two.subarray(head)]);
    expect(await codeOf(() => decrypt(mixed))).toBe("ERR_DECRYPTION_FAILED");
  });

  it("in another row or for another company", async () => {
    const whole = await small;
    const elsewhere = { ...place, row: "f2" };
    expect(await codeOf(() => all(decryptStream(key, elsewhere, pieces(whole))))).toBe(
      "ERR_DECRYPTION_FAILED",
    );
    const other = testDataKey("company-b");
    expect(await codeOf(() => all(decryptStream(other, place, pieces(whole))))).toBe("ERR_DECRYPTION_FAILED");
  });
});

describe("byteReader", () => {
  it("closes its source when the reader stops early", async () => {
    let closed = false;
    async function* source() {
      try {
        yield Buffer.from("abc");
        yield Buffer.from("def");
      } finally {
        closed = true;
      }
    }
    const reader = byteReader(source());
    expect((await reader.take(2)).toString()).toBe("ab");
    await reader.close();
    expect(closed).toBe(true);
  });

  it("passes on the failure of its source", async () => {
    await expect(all(encryptStream(key, place, dropped()))).rejects.toThrow("line dropped");
  });
});
