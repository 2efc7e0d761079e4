// Finds the QR codes of a page's picture, at ever greater pains.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes, type ReaderOptions } from "zxing-wasm/reader";
import { boundedMemory } from "./bounded-memory.ts";
import { contrasted, softened } from "./pixels.ts";
import type { Grey } from "./reading.ts";

export type FoundCode = { text: string; rotated: number };

/** One way of looking: how large the page is drawn, and what is done to the picture before it is read. */
export type Look = {
  longSidePx: number;
  prepare: "as-is" | "contrasted" | "softened";
  options: ReaderOptions;
};

/** From cheap to dear. 1,754 is the longer side of A4 at 150 dpi. */
export const looks: readonly Look[] = [
  { longSidePx: 1754, prepare: "as-is", options: {} },
  { longSidePx: 2480, prepare: "contrasted", options: {} },
  { longSidePx: 3508, prepare: "as-is", options: {} },
  { longSidePx: 3508, prepare: "softened", options: { tryDenoise: true } },
  { longSidePx: 1754, prepare: "softened", options: { tryDenoise: true } },
  { longSidePx: 1240, prepare: "contrasted", options: { tryDenoise: true } },
  { longSidePx: 2480, prepare: "softened", options: { binarizer: "GlobalHistogram" } },
  { longSidePx: 4961, prepare: "softened", options: {} },
];

const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
const memory = boundedMemory(wasm);
memory.setLimit(256 * 1024 * 1024);
// Without this the library would fetch its WebAssembly from another host.
prepareZXingModule({ overrides: { instantiateWasm: memory.instantiateWasm } });

/** Every QR code of the picture, looked at in one way. */
export async function findCodes(picture: Grey, look: Look): Promise<FoundCode[]> {
  const file = portableGreymap(prepared(picture, look.prepare));
  const found = await readBarcodes(file, {
    formats: ["QRCode"],
    tryHarder: true,
    tryRotate: true,
    tryInvert: false,
    maxNumberOfSymbols: 8,
    textMode: "Plain",
    ...look.options,
  });
  return found
    .filter((code) => code.isValid && code.text !== "")
    .map((code) => ({ text: code.text, rotated: (Math.round(code.orientation) + 360) % 360 }));
}

function prepared(picture: Grey, how: Look["prepare"]): Grey {
  if (how === "as-is") return picture;
  return contrasted(how === "softened" ? softened(picture) : picture);
}

/** The plainest grey picture file the reader takes: a quarter of the memory of passing colours. */
function portableGreymap({ width, height, data }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), data]);
}
