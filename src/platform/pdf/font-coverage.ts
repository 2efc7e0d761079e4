// Reads which characters a TrueType font has (its cmap table), so that a missing one is known before printing.
import { closeSync, openSync, readSync } from "node:fs";

/** What one font can set: characters, and the variation sequences (base + selector) it knows. */
export interface FontCoverage {
  readonly has: (codePoint: number) => boolean;
  readonly hasVariation: (base: number, selector: number) => boolean;
}

/** Reads the coverage of one font file; throws where the file is missing or is no TrueType font with a full cmap. */
export function readFontCoverage(path: string): FontCoverage {
  const cmap = readCmapTable(path);
  const starts: number[] = [];
  const ends: number[] = [];
  let variations = new Set<string>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(offset);
    if (format === 14) variations = readVariations(cmap, offset);
    const ranges =
      format === 12 ? groupRanges(cmap, offset) : format === 4 ? segmentRanges(cmap, offset) : [];
    // The full table (format 12) replaces the one for the basic plane.
    if (ranges.length > 0 && (format === 12 || starts.length === 0)) {
      starts.splice(0, starts.length, ...ranges.map(([start]) => start));
      ends.splice(0, ends.length, ...ranges.map(([, end]) => end));
    }
  }
  return {
    has: (codePoint) => isInRanges(codePoint, starts, ends),
    hasVariation: (base, selector) => variations.has(`${base}/${selector}`),
  };
}

function readCmapTable(path: string): DataView {
  const file = openSync(path, "r");
  try {
    const head = readBytes(file, 0, 12);
    const tables = readBytes(file, 12, head.getUint16(4) * 16);
    for (let at = 0; at < tables.byteLength; at += 16) {
      if (tables.getUint32(at) === 0x636d6170)
        return readBytes(file, tables.getUint32(at + 8), tables.getUint32(at + 12));
    }
    throw new Error(`no cmap table in ${path}`);
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, position: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, position);
  return new DataView(bytes.buffer);
}

type Range = readonly [start: number, end: number];

function groupRanges(cmap: DataView, offset: number): Range[] {
  const count = cmap.getUint32(offset + 12);
  return Array.from({ length: count }, (_, index) => {
    const at = offset + 16 + index * 12;
    return [cmap.getUint32(at), cmap.getUint32(at + 4)] as const;
  });
}

function segmentRanges(cmap: DataView, offset: number): Range[] {
  const doubled = cmap.getUint16(offset + 6);
  const ranges: Range[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const end = cmap.getUint16(offset + 14 + at);
    const start = cmap.getUint16(offset + 16 + doubled + at);
    if (start !== 0xffff) ranges.push([start, end]);
  }
  return ranges;
}

function readVariations(cmap: DataView, offset: number): Set<string> {
  const found = new Set<string>();
  const uint24 = (at: number) => cmap.getUint16(at) * 256 + cmap.getUint8(at + 2);
  const rows = (table: number, size: number) =>
    table === 0
      ? []
      : Array.from({ length: cmap.getUint32(offset + table) }, (_, row) => offset + table + 4 + row * size);
  for (let index = 0; index < cmap.getUint32(offset + 6); index += 1) {
    const at = offset + 10 + index * 11;
    const selector = uint24(at);
    for (const row of rows(cmap.getUint32(at + 3), 4)) {
      const last = uint24(row) + cmap.getUint8(row + 3);
      for (let base = uint24(row); base <= last; base += 1) found.add(`${base}/${selector}`);
    }
    for (const row of rows(cmap.getUint32(at + 7), 5)) found.add(`${uint24(row)}/${selector}`);
  }
  return found;
}

function isInRanges(codePoint: number, starts: readonly number[], ends: readonly number[]): boolean {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (starts[middle] ?? 0)) high = middle - 1;
    else if (codePoint > (ends[middle] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
