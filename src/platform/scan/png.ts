// Reads a PNG photo into shades of grey within a given size, and writes shades of grey as a PNG.
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { unpackRow, type PngColours } from "./png-rows.ts";
import type { Grey } from "./reading.ts";

export type PngHeader = {
  width: number;
  height: number;
  depth: number;
  colourType: number;
  interlaced: boolean;
};

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Samples a pixel for each colour type of the format. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column, first row, step right, step down of the seven passes of an interlaced file. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

type Chunk = { type: string; content: Buffer };

/** The header, or nothing when it is no valid one. */
export function pngHeader(bytes: Uint8Array): PngHeader | undefined {
  const first = chunks(bytes).next().value;
  if (first?.type !== "IHDR" || first.content.length !== 13) return undefined;
  const [width, height] = [first.content.readUInt32BE(0), first.content.readUInt32BE(4)];
  const [depth, colourType, interlace] = [first.content[8], first.content[9], first.content[12]];
  if (width === 0 || height === 0 || ![1, 2, 4, 8, 16].includes(depth ?? 0)) return undefined;
  if (colourType === undefined || SAMPLES[colourType] === undefined) return undefined;
  return { width, height, depth: depth ?? 8, colourType, interlaced: interlace === 1 };
}

/** True when the closing chunk is there. */
export function pngIsComplete(bytes: Uint8Array): boolean {
  for (const chunk of chunks(bytes)) if (chunk.type === "IEND") return true;
  return false;
}

/** Bytes the unpacked picture takes: what a limit on memory has to look at. */
export function pngUnpackedBytes(header: PngHeader): number {
  return (rowBytes(header, header.width) + 1) * header.height * (header.interlaced ? 1.1 : 1) + 4096;
}

/** The picture on white ground, or nothing when it is damaged. Check the size first. */
export function readPng(bytes: Uint8Array): Grey | undefined {
  const header = pngHeader(bytes);
  if (header === undefined) return undefined;
  const parts: Buffer[] = [];
  const colours: PngColours = { depth: header.depth, colourType: header.colourType };
  for (const { type, content } of chunks(bytes)) {
    if (type === "IDAT") parts.push(content);
    if (type === "PLTE") colours.palette = content;
    if (type === "tRNS") colours.transparency = content;
  }
  const unpacked = inflate(Buffer.concat(parts), pngUnpackedBytes(header));
  return unpacked === undefined ? undefined : assemble({ header, colours, unpacked });
}

/** A PNG file of eight bits grey. */
export function writePng(picture: Grey): Uint8Array {
  const { width, height, data } = picture;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const packed = deflateSync(rows, { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", packed),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function assemble(file: { header: PngHeader; colours: PngColours; unpacked: Buffer }): Grey | undefined {
  const { header, colours, unpacked } = file;
  const { width, height } = header;
  const data = new Uint8Array(width * height);
  const step = Math.max(1, ((SAMPLES[header.colourType] ?? 1) * header.depth) >> 3);
  let at = 0;
  for (const [left, top, right, down] of header.interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const across = Math.ceil((width - left) / right);
    if (across <= 0) continue;
    const length = rowBytes(header, across);
    let above: Uint8Array = new Uint8Array(length);
    for (let y = top; y < height; y += down) {
      if (at + 1 + length > unpacked.length) return undefined;
      const row = unpacked.subarray(at + 1, at + 1 + length);
      unfilter(row, { filter: unpacked[at] ?? 0, above, step });
      const grey = unpackRow(row, across, colours);
      for (let x = 0; x < across; x++) data[y * width + left + x * right] = grey[x] ?? 255;
      above = row;
      at += 1 + length;
    }
  }
  return { width, height, data };
}

/** Undoes in place the prediction of one row from the row above and the pixel to the left. */
function unfilter(row: Uint8Array, from: { filter: number; above: Uint8Array; step: number }): void {
  const { filter, above, step } = from;
  if (filter === 0) return;
  for (let i = 0; i < row.length; i++) {
    const left = i < step ? 0 : (row[i - step] ?? 0);
    const up = above[i] ?? 0;
    let guess = left;
    if (filter === 2) guess = up;
    else if (filter === 3) guess = (left + up) >> 1;
    else if (filter === 4) guess = nearest(left, up, i < step ? 0 : (above[i - step] ?? 0));
    row[i] = (row[i] ?? 0) + guess;
  }
}

/** Whichever neighbour lies nearest to left + up − corner (the format's Paeth rule). */
function nearest(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function rowBytes(header: PngHeader, pixels: number): number {
  return Math.ceil(((SAMPLES[header.colourType] ?? 1) * header.depth * pixels) / 8);
}

function inflate(packed: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.ceil(limit) });
  } catch {
    return undefined;
  }
}

function* chunks(bytes: Uint8Array): Generator<Chunk, undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) return;
    yield {
      type: file.toString("latin1", at + 4, at + 8),
      content: file.subarray(at + 8, at + 8 + length),
    };
    at += 12 + length;
  }
}

function chunk(type: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(type, 4, "latin1");
  content.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, content.length + 8)), content.length + 8);
  return whole;
}
