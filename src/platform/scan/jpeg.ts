// Reads the header of a JPEG photo: size, colours, how the camera was held, and whether the end is there.

export type JpegHeader = {
  width: number;
  height: number;
  colours: number;
  /** Degrees to turn clockwise so that it stands upright, from the camera's EXIF note. */
  turn: 0 | 90 | 180 | 270;
};

type Segment = { marker: number; start: number; end: number };

const END = Buffer.from([0xff, 0xd9]);
const EXIF_TURNS: Record<number, JpegHeader["turn"]> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** The header, or nothing when the file breaks off or is no photo we can show. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let turn: JpegHeader["turn"] = 0;
  for (const { marker, start, end } of segments(view)) {
    if (marker === 0xe1) turn = exifTurn(view, start, end) ?? turn;
    if (isFrame(marker) && end - start >= 6) {
      const height = view.getUint16(start + 1);
      const width = view.getUint16(start + 3);
      const colours = view.getUint8(start + 5);
      return width > 0 && height > 0 && [1, 3, 4].includes(colours)
        ? { width, height, colours, turn }
        : undefined;
    }
  }
  return undefined;
}

/** True when the picture's end mark follows its data. A mark inside the small preview does not count. */
export function jpegIsComplete(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { marker, end } of segments(view)) {
    if (marker === 0xda)
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(END, end);
  }
  return false;
}

function* segments(view: DataView): Generator<Segment> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > view.byteLength) return;
    yield { marker, start: at + 4, end };
    at = end;
  }
}

/** Start of frame: C0–CF without the tables for Huffman (C4), arithmetic (CC) and the reserved C8. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function exifTurn(view: DataView, start: number, end: number): JpegHeader["turn"] | undefined {
  const tiff = start + 6;
  if (tiff + 8 > end || view.getUint32(start) !== 0x45786966) return undefined;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= end; entry += 12) {
    if (view.getUint16(entry, little) === 0x0112) return EXIF_TURNS[view.getUint16(entry + 8, little)] ?? 0;
  }
  return undefined;
}
