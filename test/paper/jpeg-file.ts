// Writes a grey picture as a plain JPEG of a given quality, so that tests can have the losses of a scanner.
import type { Grey } from "#platform/scan/reading.ts";

type Codes = Map<number, { code: number; length: number }>;

/** The example tables of the standard (ITU-T T.81, annex K). */
const QUANTA = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const DC_COUNTS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
const DC_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const AC_COUNTS = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d];
const AC_VALUES = [
  ...Buffer.from(
    "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738" +
      "393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6" +
      "a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa",
    "hex",
  ),
];
const ZIGZAG = zigzag();
const COSINES = Array.from({ length: 64 }, (_, i) => {
  const [frequency, place] = [i >> 3, i & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

const BLOCK = new Float64Array(64);
const ROWS = new Float64Array(64);

/** Quality 1–100 as cameras and scanners count it. */
export function jpegFile({ width, height, data }: Grey, quality: number): Uint8Array {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const quanta = QUANTA.map((quantum) =>
    Math.min(255, Math.max(1, Math.floor((quantum * scale + 50) / 100))),
  );
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, [0, ...ZIGZAG.map((place) => quanta[place] ?? 1)]),
    segment(0xc0, frame),
    segment(0xc4, [0x00, ...DC_COUNTS, ...DC_VALUES]),
    segment(0xc4, [0x10, ...AC_COUNTS, ...AC_VALUES]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    scanBytes({ width, height, data }, quanta),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function scanBytes(picture: Grey, quanta: number[]): Buffer {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  const dc = codes(DC_COUNTS, DC_VALUES);
  const ac = codes(AC_COUNTS, AC_VALUES);
  let before = 0;
  for (let y = 0; y < picture.height; y += 8) {
    for (let x = 0; x < picture.width; x += 8) {
      const levels = blockLevels(picture, { x, y, quanta });
      const first = levels[0] ?? 0;
      number(dc, 0, first - before);
      before = first;
      let zeros = 0;
      const last = levels.findLastIndex((level, i) => i > 0 && level !== 0);
      for (let i = 1; i <= last; i++) {
        const level = levels[i] ?? 0;
        if (level === 0) {
          zeros += 1;
          continue;
        }
        for (; zeros > 15; zeros -= 16) symbol(ac, 0xf0);
        number(ac, zeros, level);
        zeros = 0;
      }
      if (last < 63) symbol(ac, 0);
    }
  }
  put(0x7f, 7);
  return Buffer.from(bytes);

  function number(table: Codes, zeros: number, value: number): void {
    const size = value === 0 ? 0 : 32 - Math.clz32(Math.abs(value));
    symbol(table, (zeros << 4) | size);
    put(value < 0 ? value + (1 << size) - 1 : value, size);
  }
  function symbol(table: Codes, value: number): void {
    const entry = table.get(value);
    if (entry !== undefined) put(entry.code, entry.length);
  }
  function put(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1);
      if (++bits < 8) continue;
      bytes.push(held);
      if (held === 0xff) bytes.push(0);
      [bits, held] = [0, 0];
    }
  }
}

/** The quantised frequencies of eight by eight pixels, in the order they are written. */
function blockLevels(picture: Grey, at: { x: number; y: number; quanta: number[] }): Int16Array {
  const { width, height, data } = picture;
  const levels = new Int16Array(64);
  let isPlain = true;
  for (let i = 0; i < 64; i++) {
    const y = Math.min(height - 1, at.y + (i >> 3));
    const x = Math.min(width - 1, at.x + (i & 7));
    BLOCK[i] = (data[y * width + x] ?? 0) - 128;
    isPlain &&= BLOCK[i] === BLOCK[0];
  }
  if (isPlain) {
    levels[0] = Math.round((8 * (BLOCK[0] ?? 0)) / (at.quanta[0] ?? 1));
    return levels;
  }
  for (let i = 0; i < 64; i++) ROWS[i] = dot(BLOCK, { start: i & 56, step: 1, frequency: i & 7 });
  for (let i = 0; i < 64; i++) {
    const place = ZIGZAG[i] ?? 0;
    const value = dot(ROWS, { start: place & 7, step: 8, frequency: place >> 3 });
    levels[i] = Math.round(value / (at.quanta[place] ?? 1));
  }
  return levels;
}

function dot(values: Float64Array, by: { start: number; step: number; frequency: number }): number {
  let sum = 0;
  for (let i = 0; i < 8; i++)
    sum += (values[by.start + i * by.step] ?? 0) * (COSINES[by.frequency * 8 + i] ?? 0);
  return sum;
}

function codes(counts: readonly number[], values: readonly number[]): Codes {
  const table: Codes = new Map();
  let [code, next] = [0, 0];
  for (const [index, count] of counts.entries()) {
    for (let i = 0; i < count; i++) table.set(values[next++] ?? 0, { code: code++, length: index + 1 });
    code <<= 1;
  }
  return table;
}

function zigzag(): number[] {
  return Array.from({ length: 64 }, (_, i) => i).sort((a, b) => rank(a) - rank(b));
}

/** Diagonal by diagonal, every other one downwards. */
function rank(place: number): number {
  const [row, column] = [place >> 3, place & 7];
  const diagonal = row + column;
  return diagonal * 8 + (diagonal % 2 === 0 ? column : row);
}

function segment(marker: number, content: number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...content]);
}
