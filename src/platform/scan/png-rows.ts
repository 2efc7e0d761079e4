// Turns one row of a PNG, in any of the format's colour types and depths, into shades of grey.

export type PngColours = { depth: number; colourType: number; palette?: Buffer; transparency?: Buffer };

/** One byte a pixel; what is transparent lies on white paper. */
export function unpackRow(row: Uint8Array, pixels: number, colours: PngColours): Uint8Array {
  const { depth, colourType } = colours;
  const grey = new Uint8Array(pixels);
  const step = depth >> 3;
  for (let x = 0; x < pixels; x++) grey[x] = depth < 8 ? small(row, x, colours) : large(row, x, colourType);
  return grey;

  /** Eight or sixteen bits a sample; of sixteen the high byte is enough to see by. */
  function large(from: Uint8Array, x: number, type: number): number {
    if (type === 3) return paletteGrey(from[x] ?? 0, colours);
    const samples = { 0: 1, 2: 3, 4: 2 }[type] ?? 4;
    const at = x * samples * step;
    const first = from[at] ?? 0;
    if (type === 0) return first;
    if (type === 4) return onWhite(first, from[at + step] ?? 255);
    const shade = luminance(first, from[at + step] ?? 0, from[at + 2 * step] ?? 0);
    return type === 2 ? shade : onWhite(shade, from[at + 3 * step] ?? 255);
  }
}

/** One, two or four bits a pixel: plain shades or a place in the palette. */
function small(row: Uint8Array, x: number, colours: PngColours): number {
  const { depth, colourType } = colours;
  const bit = x * depth;
  const highest = (1 << depth) - 1;
  const value = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & highest;
  return colourType === 3 ? paletteGrey(value, colours) : Math.round((value * 255) / highest);
}

function paletteGrey(index: number, { palette, transparency }: PngColours): number {
  const at = index * 3;
  const shade = luminance(palette?.[at] ?? 0, palette?.[at + 1] ?? 0, palette?.[at + 2] ?? 0);
  return onWhite(shade, transparency?.[index] ?? 255);
}

function luminance(red: number, green: number, blue: number): number {
  return (red * 77 + green * 151 + blue * 28) >> 8;
}

function onWhite(shade: number, alpha: number): number {
  return (255 - ((255 - shade) * alpha) / 255) | 0;
}
