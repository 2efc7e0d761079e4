// Tells from its content, never from its name, what a file is and whether its end is missing.
import { jpegIsComplete } from "./jpeg.ts";
import { pngIsComplete } from "./png.ts";
import type { ScanKind } from "./reading.ts";

export type FileKind = { ok: true; kind: ScanKind } | { ok: false; reason: "not-a-document" | "truncated" };

const complete = { pdf: pdfIsComplete, jpeg: jpegIsComplete, png: pngIsComplete };

/** Looks at the first bytes for the kind, at the last for completeness. */
export function fileKind(bytes: Uint8Array): FileKind {
  const kind = kindFromStart(bytes);
  if (kind === undefined) return { ok: false, reason: "not-a-document" };
  return complete[kind](bytes) ? { ok: true, kind } : { ok: false, reason: "truncated" };
}

function kindFromStart(bytes: Uint8Array): ScanKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  // Readers allow rubbish before the header, but a page of HTML that speaks of PDF is no PDF.
  return /^[^<]*%PDF-\d/.test(start) ? "pdf" : undefined;
}

/** A web-optimised or amended PDF has several end marks; objects after the last one mean that the end was lost. */
function pdfIsComplete(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("%%EOF");
  return end >= 0 && !/\d \d{1,5} obj/.test(file.subarray(end).toString("latin1"));
}

/** The largest picture a PDF says it holds, in pixels, without unpacking anything. Picture dictionaries are never packed themselves. */
export function largestPictureInPdf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let largest = 0;
  for (const match of text.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const dictionary = dictionaryAround(text, match.index);
    const width = /\/Width\s+(\d+)/.exec(dictionary)?.[1] ?? "0";
    const height = /\/Height\s+(\d+)/.exec(dictionary)?.[1] ?? "0";
    largest = Math.max(largest, Number(width) * Number(height));
  }
  return largest;
}

/** Looks a thousand characters to either side at most, so that no file makes this slow. */
function dictionaryAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 1000), index);
  const after = text.slice(index, index + 1000);
  return before.slice(before.lastIndexOf(" obj") + 1) + after.split("stream", 1)[0];
}
