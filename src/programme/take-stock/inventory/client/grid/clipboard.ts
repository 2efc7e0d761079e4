// Cells as Excel and its kin put them on the clipboard: tabs between columns, quotes around cells with breaks.

/**
 * Rows of cells. A quoted cell may hold tabs, line breaks and doubled quotes; a quote inside a cell that does not
 * begin with one is a quote. The last line break ends the last row and begins no new one. Line breaks become "\n".
 */
export function readClipboard(text: string): string[][] {
  const whole = text.replace(/\r\n?/g, "\n").replace(/\0/g, "");
  if (whole === "") return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= whole.length) {
    const cell = cellAt(whole, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (whole[cell.end] === "\t") continue;
    rows.push(row);
    row = [];
    if (at === whole.length) break;
  }
  return rows;
}

function cellAt(whole: string, at: number): { text: string; end: number } {
  return (whole[at] === '"' ? quotedAt(whole, at) : undefined) ?? plainAt(whole, at);
}

function plainAt(whole: string, at: number): { text: string; end: number } {
  let end = at;
  while (end < whole.length && whole[end] !== "\t" && whole[end] !== "\n") end += 1;
  return { text: whole.slice(at, end), end };
}

/** Undefined when the quote is never closed at the end of a cell: then it is a quote like any other sign. */
function quotedAt(whole: string, at: number): { text: string; end: number } | undefined {
  let text = "";
  let end = at + 1;
  while (end < whole.length) {
    if (whole[end] !== '"') text += whole[end];
    else if (whole[end + 1] === '"') {
      text += '"';
      end += 1;
    } else {
      const after = whole[end + 1];
      const closes = after === undefined || after === "\t" || after === "\n";
      return closes ? { text, end: end + 1 } : undefined;
    }
    end += 1;
  }
  return undefined;
}

/** The same form again, for a paste into Excel: it reads back cell by cell. */
export function writeClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
