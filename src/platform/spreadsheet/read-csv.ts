// Turns a text file of separated values into a grid; tells UTF-8, UTF-16 and Shift_JIS apart.
import { parseCsv } from "hucre/csv";
import type { GridCell, GridLimits, GridReading } from "./grid.ts";

/** Other control characters than tab and line ends do not occur in text. */
// oxlint-disable-next-line no-control-regex -- that is what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f]/;
const SEPARATORS = [",", "\t", ";"];

export function readCsv(bytes: Uint8Array, limits: GridLimits): GridReading {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, reason: "unknown-letters" };
  if (NOT_TEXT.test(text)) return { ok: false, reason: "not-a-spreadsheet" };
  if (/^\s*</.test(text)) return { ok: false, reason: "not-a-spreadsheet" };
  const rows = parseCsv(text, { delimiter: separatorOf(text) }).map((row) =>
    row.map((value): GridCell => {
      const cell = value === null ? "" : String(value);
      return cell === "" ? null : cell;
    }),
  );
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  if (rows.length > limits.maxRows) return { ok: false, reason: "too-many-rows" };
  if (rows.some((row) => row.length > limits.maxColumns)) return { ok: false, reason: "too-many-columns" };
  if (rows.length === 0) return { ok: false, reason: "empty" };
  const sheet = { name: "", hidden: false, rows, merged: [], hiddenRows: [], hiddenColumns: [] };
  return { ok: true, grid: { kind: "csv", sheets: [sheet], embedded: [] } };
}

function decode(bytes: Uint8Array): string | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encodings = mark === 0xfffe ? ["utf-16le"] : mark === 0xfeff ? ["utf-16be"] : ["utf-8", "shift_jis"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one; the next says.
    }
  }
  return undefined;
}

/** The one that stands most often in the first lines. */
function separatorOf(text: string): string {
  const start = text.slice(0, 4000);
  const count = (separator: string) => start.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
