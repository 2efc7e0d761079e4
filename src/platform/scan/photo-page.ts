// Wraps a photo of a page in a one-page PDF, so that one renderer scales, turns and draws everything.
import { jpegHeader } from "./jpeg.ts";
import { pngHeader, pngUnpackedBytes, readPng } from "./png.ts";
import type { ScanRefusal } from "./reading.ts";

type Wrapped = { ok: true; pdf: Uint8Array } | { ok: false; reason: ScanRefusal };

/** Larger than this a PNG would be once unpacked, whatever its pixels: 256 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
const COLOUR_SPACES: Record<number, string> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** A JPEG goes in as it is, standing as the camera noted. */
export function jpegPage(bytes: Uint8Array, maxPixels: number): Wrapped {
  const header = jpegHeader(bytes);
  if (header === undefined) return { ok: false, reason: "not-a-document" };
  const { width, height, colours, turn } = header;
  if (width * height > maxPixels) return { ok: false, reason: "too-large-pages" };
  // Cameras and scanners that write four colours write them inverted.
  const decode = colours === 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
  const how = `/ColorSpace ${COLOUR_SPACES[colours]} /Filter /DCTDecode${decode}`;
  return { ok: true, pdf: onePage({ width, height, turn, how, content: bytes }) };
}

/** A PNG is unpacked here, after its header has been checked against the limits. */
export function pngPage(bytes: Uint8Array, maxPixels: number): Wrapped {
  const header = pngHeader(bytes);
  if (header === undefined) return { ok: false, reason: "not-a-document" };
  if (header.width * header.height > maxPixels || pngUnpackedBytes(header) > MAX_UNPACKED_BYTES)
    return { ok: false, reason: "too-large-pages" };
  const grey = readPng(bytes);
  if (grey === undefined) return { ok: false, reason: "not-a-document" };
  return {
    ok: true,
    pdf: onePage({ ...grey, turn: 0, how: "/ColorSpace /DeviceGray", content: grey.data }),
  };
}

function onePage(picture: {
  width: number;
  height: number;
  turn: number;
  how: string;
  content: Uint8Array;
}): Uint8Array {
  const { width, height, turn, how, content } = picture;
  const draw = `${width} 0 0 ${height} 0 0 cm /P Do`;
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  add("%PDF-1.4\n");
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  object(
    `<< /Type /Page /Parent 2 0 R /Rotate ${turn} /MediaBox [0 0 ${width} ${height}] ` +
      `/Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >>`,
  );
  object(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
  offsets.push(length);
  add(
    `5 0 obj\n<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 ${how} ` +
      `/Length ${content.length} >>\nstream\n`,
  );
  add(content);
  add("\nendstream\nendobj\n");
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(
    `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.concat(parts);

  function add(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  }
  function object(body: string): void {
    offsets.push(length);
    add(`${offsets.length} 0 obj\n${body}\nendobj\n`);
  }
}
