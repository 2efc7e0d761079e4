// Finds the QR codes of a page's picture, at ever greater pains.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { boundedMemory } from "./bounded-memory.ts";
import { contrasted, sharpened, softened } from "./pixels.ts";
import type { Grey } from "./reading.ts";

export type FoundCode = { text: string; rotated: number };

/** One way of looking: how large the page is drawn, what is done to the picture, whether specks are closed. */
export type Look = { longSidePx: number; prepare: (picture: Grey) => Grey; tryDenoise: boolean };

/** From cheap to dear; 1,754 is the longer side of A4 at 150 dpi. The first reads nearly every page. */
export const looks: readonly Look[] = [
  { longSidePx: 1754, prepare: (picture) => picture, tryDenoise: false },
  { longSidePx: 2480, prepare: contrasted, tryDenoise: false },
  { longSidePx: 3508, prepare: (picture) => picture, tryDenoise: false },
  { longSidePx: 2480, prepare: (picture) => sharpened(picture, 3), tryDenoise: false },
  { longSidePx: 3508, prepare: (picture) => sharpened(softened(picture, 2), 4), tryDenoise: false },
  { longSidePx: 3508, prepare: (picture) => contrasted(softened(picture, 1)), tryDenoise: true },
];

const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
const memory = boundedMemory(wasm);
memory.setLimit(256 * 1024 * 1024);
// Without this the library would fetch its WebAssembly from another host.
prepareZXingModule({ overrides: { instantiateWasm: memory.instantiateWasm } });

/** Every QR code of the picture, looked at in one way. */
export async function findCodes(picture: Grey, look: Look): Promise<FoundCode[]> {
  const found = await readBarcodes(portableGreymap(look.prepare(picture)), {
    formats: ["QRCode"],
    tryHarder: true,
    tryRotate: true,
    tryInvert: false,
    tryDenoise: look.tryDenoise,
    maxNumberOfSymbols: 8,
    textMode: "Plain",
  });
  return found
    .filter((code) => code.isValid && code.text !== "")
    .map((code) => ({ text: code.text, rotated: (Math.round(code.orientation) + 360) % 360 }));
}

/** The plainest grey picture file the reader takes: a quarter of the memory of passing colours. */
function portableGreymap({ width, height, data }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), data]);
}
