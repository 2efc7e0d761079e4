// Takes an application/x-www-form-urlencoded body apart.
import { textOf } from "./form-entry.ts";
import type { FormEntry } from "./form-entry.ts";

const ampersand = 0x26;
const equals = 0x3d;
const percent = 0x25;
const plus = 0x2b;
const space = 0x20;

function hexDigit(byte: number | undefined): number {
  const digit = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(digit) ? -1 : digit;
}

/** Undoes + and %XX; a stray % stays as typed. */
function unescapeBytes(bytes: Uint8Array): string {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const high = byte === percent ? hexDigit(bytes[index + 1]) : -1;
    const low = high === -1 ? -1 : hexDigit(bytes[index + 2]);
    if (low !== -1) index += 2;
    plain[length] = low === -1 ? (byte === plus ? space : byte) : high * 16 + low;
    length += 1;
  }
  return textOf(plain.subarray(0, length));
}

/** Every pair in the order sent; undefined when there are more than `max`. */
export function parseUrlencoded(body: Uint8Array, max: number): FormEntry[] | undefined {
  const entries: FormEntry[] = [];
  let start = 0;
  while (start < body.length) {
    const found = body.indexOf(ampersand, start);
    const end = found === -1 ? body.length : found;
    const pair = body.subarray(start, end);
    start = end + 1;
    if (pair.length === 0) continue;
    if (entries.length === max) return undefined;
    const split = pair.indexOf(equals);
    const name = unescapeBytes(split === -1 ? pair : pair.subarray(0, split));
    const value = split === -1 ? "" : unescapeBytes(pair.subarray(split + 1));
    entries.push({ kind: "text", name, value });
  }
  return entries;
}
