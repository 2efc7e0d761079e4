// A drawn QR code must be the code that was asked for.
import { expect, it } from "vitest";
import { qrModules, qrSvg } from "./qr.ts";

it("has the three finder patterns in its corners", () => {
  const modules = qrModules("HIMORI1.ABCDEFGHJK.1.2.3.0123456789ABCDEF");
  const last = modules.length - 1;
  expect(modules.every((row) => row.length === modules.length)).toBe(true);
  expect([modules[0]?.[0], modules[0]?.[last], modules[last]?.[0]]).toEqual([true, true, true]);
  expect(modules[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
});

it("draws every dark module once, inside the quiet zone", () => {
  const dark = qrModules("A").flat().filter(Boolean).length;
  const svg = qrSvg("A");
  const drawn = [...svg.matchAll(/M\d+ \d+h(\d+)v1/g)].reduce((sum, [, width]) => sum + Number(width), 0);
  expect(drawn).toBe(dark);
  expect(svg).toContain(`viewBox="0 0 ${qrModules("A").length + 8} `);
});
