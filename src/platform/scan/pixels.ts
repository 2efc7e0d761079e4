// The few operations on grey pictures that make a faint, grainy or blurred code readable.
import type { Grey } from "./reading.ts";

/** Stretches the shades between the darkest and the lightest hundredth over the whole range. */
export function contrasted(picture: Grey): Grey {
  const counts = shadeCounts(picture.data);
  const edge = picture.data.length / 100;
  const dark = shadeAfter(counts, edge);
  const light = shadeAfter(counts, picture.data.length - edge);
  if (light <= dark) return picture;
  const stretched = Uint8ClampedArray.from(counts, (_, shade) => ((shade - dark) * 255) / (light - dark));
  return { ...picture, data: picture.data.map((shade) => stretched[shade] ?? shade) };
}

/** True for an empty sheet, as the back of a page: less than one pixel in five hundred is clearly darker than the paper. */
export function isBlank({ data }: Grey): boolean {
  const counts = shadeCounts(data);
  const paper = shadeAfter(counts, data.length / 2);
  const dark = counts.subarray(0, Math.max(0, paper - 12)).reduce((sum, count) => sum + count, 0);
  return dark < data.length / 500;
}

/** Each pixel becomes the mean of the square around it, `radius` pixels to every side: takes away grain. */
export function softened({ width, height, data }: Grey, radius: number): Grey {
  const soft = new Uint8Array(data.length);
  // Sums down each column slide from row to row, so that the time does not depend on the radius.
  const columns = new Uint32Array(width);
  for (let y = -radius; y < height; y++) {
    if (y + radius < height)
      addRow(columns, data.subarray((y + radius) * width, (y + radius + 1) * width), 1);
    if (y > radius) addRow(columns, data.subarray((y - radius - 1) * width, (y - radius) * width), -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    if (y >= 0) meansAcross(soft.subarray(y * width, (y + 1) * width), { columns, rows, radius });
  }
  return { width, height, data: soft };
}

function addRow(columns: Uint32Array, row: Uint8Array, sign: 1 | -1): void {
  for (let x = 0; x < row.length; x++) columns[x] = (columns[x] ?? 0) + sign * (row[x] ?? 0);
}

function meansAcross(
  row: Uint8Array,
  { columns, rows, radius }: { columns: Uint32Array; rows: number; radius: number },
): void {
  const { length } = row;
  let sum = 0;
  for (let x = -radius; x < length; x++) {
    if (x + radius < length) sum += columns[x + radius] ?? 0;
    if (x > radius) sum -= columns[x - radius - 1] ?? 0;
    if (x >= 0) row[x] = sum / (rows * (Math.min(length - 1, x + radius) - Math.max(0, x - radius) + 1));
  }
}

/** Adds three times what a pixel differs from its surroundings: gives a blurred code its edges back. */
export function sharpened(picture: Grey, radius: number): Grey {
  const around = softened(softened(picture, radius), radius).data;
  const data = new Uint8ClampedArray(picture.data.length);
  for (let i = 0; i < data.length; i++) {
    const shade = picture.data[i] ?? 0;
    data[i] = shade + 3 * (shade - (around[i] ?? 0));
  }
  return { ...picture, data: new Uint8Array(data.buffer) };
}

function shadeCounts(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  return counts;
}

function shadeAfter(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (const [shade, count] of counts.entries()) {
    seen += count;
    if (seen >= wanted) return shade;
  }
  return 255;
}
