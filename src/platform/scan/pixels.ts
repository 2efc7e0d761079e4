// The few operations on grey pictures that make a faint or noisy code readable.
import type { Grey } from "./reading.ts";

/** Stretches the shades between the darkest and the lightest hundredth over the whole range. */
export function contrasted(picture: Grey): Grey {
  const counts = new Uint32Array(256);
  for (const shade of picture.data) counts[shade] = (counts[shade] ?? 0) + 1;
  const edge = picture.data.length / 100;
  const dark = shadeAfter(counts, edge);
  const light = shadeAfter(counts, picture.data.length - edge);
  if (light <= dark) return picture;
  const stretched = Uint8ClampedArray.from(counts, (_, shade) => ((shade - dark) * 255) / (light - dark));
  return { ...picture, data: picture.data.map((shade) => stretched[shade] ?? shade) };
}

function shadeAfter(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (const [shade, count] of counts.entries()) {
    seen += count;
    if (seen >= wanted) return shade;
  }
  return 255;
}

/** The mean of each pixel and its eight neighbours: takes away grain. The outermost pixels stay. */
export function softened({ width, height, data }: Grey): Grey {
  const across = new Uint16Array(data.length);
  for (let i = 1; i < data.length - 1; i++)
    across[i] = (data[i - 1] ?? 0) + (data[i] ?? 0) + (data[i + 1] ?? 0);
  const soft = Uint8Array.from(data);
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      soft[i] = ((across[i - width] ?? 0) + (across[i] ?? 0) + (across[i + width] ?? 0)) / 9;
    }
  }
  return { width, height, data: soft };
}
