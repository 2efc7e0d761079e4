// The picture operations against their plain definitions, on small generated pictures.
import { assert, integer, property, record, uint8Array } from "fast-check";
import { expect, it } from "vitest";
import { contrasted, isBlank, sharpened, softened } from "./pixels.ts";
import type { Grey } from "./reading.ts";

const pictures = record({ width: integer({ min: 1, max: 9 }), height: integer({ min: 1, max: 9 }) }).chain(
  ({ width, height }) =>
    uint8Array({ minLength: width * height, maxLength: width * height }).map((data) => ({
      width,
      height,
      data,
    })),
);

it("softens to the mean of the square around, cut at the edges", () => {
  assert(
    property(pictures, integer({ min: 1, max: 4 }), (picture, radius) => {
      expect(softened(picture, radius).data).toEqual(slowMeans(picture, radius));
    }),
  );
});

it("sharpens an edge and leaves an even ground", () => {
  const even = { width: 9, height: 9, data: new Uint8Array(81).fill(120) };
  expect(sharpened(even, 2)).toEqual(even);
  const edge = { ...even, data: even.data.map((_, i) => (i % 9 < 4 ? 100 : 140)) };
  const row = [...sharpened(edge, 2).data.subarray(36, 45)];
  expect(Math.min(...row)).toBeLessThan(100);
  expect(Math.max(...row)).toBeGreaterThan(140);
});

it("stretches pale shades to black and white, and an even ground not at all", () => {
  const pale = { width: 20, height: 10, data: new Uint8Array(200).map((_, i) => 200 + (i % 20)) };
  const { data } = contrasted(pale);
  expect([Math.min(...data), Math.max(...data)]).toEqual([0, 255]);
  const even = { width: 2, height: 2, data: new Uint8Array(4).fill(9) };
  expect(contrasted(even)).toEqual(even);
});

it("knows an empty sheet, white or grey, from one with a small code", () => {
  expect(isBlank({ width: 100, height: 100, data: sheet(255) })).toBe(true);
  expect(isBlank({ width: 100, height: 100, data: sheet(180) })).toBe(true);
  expect(isBlank({ width: 100, height: 100, data: sheet(255).fill(0, 0, 50) })).toBe(false);
});

function sheet(shade: number): Uint8Array {
  return new Uint8Array(10_000).fill(shade);
}

function slowMeans({ width, data }: Grey, radius: number): Uint8Array {
  return data.map((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const around = [...data].filter(
      (__, j) => Math.abs((j % width) - x) <= radius && Math.abs(Math.floor(j / width) - y) <= radius,
    );
    return around.reduce((sum, shade) => sum + shade, 0) / around.length;
  });
}
