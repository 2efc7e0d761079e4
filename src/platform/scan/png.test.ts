// Every colour type and depth of PNG becomes the same shades of grey, also when interlaced.
import { crc32, deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { readPng, writePng } from "./png.ts";

it("reads back what it wrote", () => {
  const picture = { width: 7, height: 5, data: Uint8Array.from({ length: 35 }, (_, i) => i * 7) };
  expect(readPng(writePng(picture))).toEqual(picture);
});

const rows: [string, { depth: number; type: number; row: number[]; extra?: Buffer[] }, number[]][] = [
  ["1 bit grey", { depth: 1, type: 0, row: [0b1010_0000] }, [255, 0, 255]],
  ["2 bits grey", { depth: 2, type: 0, row: [0b0001_1000] }, [0, 85, 170]],
  ["4 bits grey", { depth: 4, type: 0, row: [0x0f, 0x80] }, [0, 255, 136]],
  ["16 bits grey", { depth: 16, type: 0, row: [10, 1, 20, 2, 30, 3] }, [10, 20, 30]],
  ["colours", { depth: 8, type: 2, row: [255, 255, 255, 255, 0, 0, 0, 0, 0] }, [255, 76, 0]],
  ["grey with transparency", { depth: 8, type: 4, row: [0, 255, 0, 0, 100, 255] }, [0, 255, 100]],
  [
    "colours with transparency",
    { depth: 8, type: 6, row: [0, 0, 0, 255, 0, 0, 0, 0, 9, 9, 9, 255] },
    [0, 255, 9],
  ],
  [
    "a palette",
    {
      depth: 2,
      type: 3,
      row: [0b0001_1000],
      extra: [chunk("PLTE", [0, 0, 0, 255, 255, 255, 40, 40, 40]), chunk("tRNS", [255, 255, 0])],
    },
    [0, 255, 255],
  ],
  ["left prediction", { depth: 8, type: 0, row: [1, 5, 5, 5] }, [5, 10, 15]],
];
it.each(rows)("%s", (_, { depth, type, row, extra = [] }, shades) => {
  const predicted = row.length === 4 && type === 0;
  const bytes = predicted ? row : [0, ...row];
  const file = png({ width: 3, height: 1, depth, type, interlace: 0 }, { bytes, extra });
  expect([...(readPng(file)?.data ?? [])]).toEqual(shades);
});

it("puts the passes of an interlaced file in their places", () => {
  // A 2 × 2 picture uses pass 1 (top left), pass 6 (top right) and pass 7 (bottom row).
  const bytes = [0, 10, 0, 20, 0, 30, 40];
  const file = png({ width: 2, height: 2, depth: 8, type: 0, interlace: 1 }, { bytes, extra: [] });
  expect([...(readPng(file)?.data ?? [])]).toEqual([10, 20, 30, 40]);
});

it("uses each prediction between rows", () => {
  const bytes = [0, 10, 20, 2, 1, 1, 3, 1, 1, 4, 1, 1];
  const file = png({ width: 2, height: 4, depth: 8, type: 0, interlace: 0 }, { bytes, extra: [] });
  expect([...(readPng(file)?.data ?? [])]).toEqual([10, 20, 11, 21, 6, 14, 7, 15]);
});

function png(
  header: { width: number; height: number; depth: number; type: number; interlace: number },
  content: { bytes: number[]; extra: Buffer[] },
): Uint8Array {
  const { width, height, depth, type, interlace } = header;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, depth, type, 0, 0, interlace]),
    ...content.extra,
    chunk("IDAT", [...deflateSync(Buffer.from(content.bytes))]),
    chunk("IEND", []),
  ]);
}

function chunk(type: string, content: number[]): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(content)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
