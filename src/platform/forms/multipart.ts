// Takes a multipart/form-data body apart (RFC 7578, escaped the way browsers do it).
import { textOf } from "./form-entry.ts";
import type { FormEntry } from "./form-entry.ts";

/** Longer headers of one part are no browser's. */
const maxHeaderBytes = 16_384;
const lineEnd = Buffer.from("\r\n");
const headerEnd = Buffer.from("\r\n\r\n");
const closing = Buffer.from("--");

/** The boundary named by a Content-Type, quoted or not. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(contentType);
  return match?.[1] ?? match?.[2];
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s"]*))`, "iu").exec(header);
  const value = match?.[1] ?? match?.[2];
  return value?.replace(/%(22|0D|0A)/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function headerNamed(headers: readonly string[], name: string): string | undefined {
  const line = headers.find((header) => header.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

function entryOf(header: Uint8Array, content: Uint8Array): FormEntry | undefined {
  const headers = textOf(header).split("\r\n");
  const disposition = headerNamed(headers, "content-disposition") ?? "";
  const name = /^form-data\s*;/iu.test(disposition) ? parameter(disposition, "name") : undefined;
  if (name === undefined) return undefined;
  const fileName = parameter(disposition, "filename");
  if (fileName === undefined) return { kind: "text", name, value: textOf(content) };
  const type = headerNamed(headers, "content-type")?.split(";")[0]?.trim().toLowerCase();
  return { kind: "file", name, fileName, type: type || "application/octet-stream", bytes: content };
}

export type Multipart = { boundary: string; max: number };

/**
 * Every part in the order sent, file contents as views into the body, not copies. "too-many" when there are more
 * than `max`; "broken" when it is cut off or not built as the boundary says.
 */
export function parseMultipart(
  body: Buffer,
  { boundary, max }: Multipart,
): FormEntry[] | "too-many" | "broken" {
  const opening = Buffer.from(`--${boundary}`);
  const delimiter = Buffer.concat([lineEnd, opening]);
  const first = body.subarray(0, opening.length).equals(opening)
    ? 0
    : body.indexOf(delimiter) + lineEnd.length;
  if (first === 1) return "broken";
  const entries: FormEntry[] = [];
  let position = first + opening.length;
  while (!body.subarray(position, position + closing.length).equals(closing)) {
    const start = body.indexOf(lineEnd, position);
    // Only spaces may stand between a boundary and the end of its line.
    if (start === -1 || start - position > 64) return "broken";
    const headersStart = start + lineEnd.length;
    const headersEnd = body.subarray(0, headersStart + maxHeaderBytes).indexOf(headerEnd, headersStart);
    const contentStart = headersEnd + headerEnd.length;
    const contentEnd = headersEnd === -1 ? -1 : body.indexOf(delimiter, headersEnd + lineEnd.length);
    if (contentEnd === -1) return "broken";
    const content = body.subarray(contentStart, Math.max(contentStart, contentEnd));
    const entry = entryOf(body.subarray(headersStart, headersEnd), content);
    if (!entry) return "broken";
    if (entries.length === max) return "too-many";
    entries.push(entry);
    position = contentEnd + delimiter.length;
  }
  return entries;
}
