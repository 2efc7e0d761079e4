// Points of the radar chart, checked by hand-made cases.
import { expect, test } from "vitest";
import { pointOn, ringPoints, seriesPath } from "./radar-geometry.ts";

test.each([
  { on: [0, 4, 1], point: { x: 0, y: -1 } },
  { on: [1, 4, 1], point: { x: 1, y: 0 } },
  { on: [2, 4, 0.5], point: { x: 0, y: 0.5 } },
  { on: [3, 4, 0], point: { x: 0, y: 0 } },
] satisfies { on: [number, number, number]; point: object }[])("axis, count, share $on", ({ on, point }) => {
  expect(pointOn(...on)).toEqual(point);
});

test("a ring has a corner on each axis", () => {
  expect(ringPoints(4, 0.5, 100)).toBe("0,-50 50,0 0,50 -50,0");
});

test.each([
  ["whole: closed", [1, 1, 1, 1], "M0 -100L100 0L0 100L-100 0Z"],
  ["a missing value breaks the line", [1, null, 1, 1], "M0 -100M0 100L-100 0L0 -100"],
  ["nothing known", [null, null, null], ""],
])("%s", (_, shares, path) => {
  expect(seriesPath(shares, 100)).toBe(path);
});
