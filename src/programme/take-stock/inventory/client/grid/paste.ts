// Where a pasted block goes: from the current cell on, over the whole selection, or by its own heading. Pure.
import type { GridColumn } from "../../grid-config.ts";
import { folded } from "./cell-value.ts";
import type { Range } from "./selection.ts";
import type { Block } from "./sheet.ts";

/** More rows than this at once are the import's work, which shows them first. */
export const mostRows = 2000;

export type Spread = Block & {
  /** Columns of the block that found no place. */
  readonly columnsLeft: number;
  readonly byHeading: boolean;
};

type Asked = {
  readonly texts: readonly (readonly string[])[];
  readonly range: Range;
  readonly columns: readonly GridColumn[];
};

/** One text fills the whole selection; a selection that is a multiple of the block is filled with copies of it. */
export function spread({ texts, range, columns }: Asked): Spread {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const heading = headingIn(texts, columns);
  if (heading) {
    const left = heading.filter((column) => column === undefined).length;
    return { top: range.top, columns: heading, texts: texts.slice(1), columnsLeft: left, byHeading: true };
  }
  const repeated = repeat(texts, {
    height: range.bottom - range.top + 1,
    width: range.right - range.left + 1,
  });
  const wide = Math.max(width, ...repeated.map((row) => row.length));
  const placed = Array.from({ length: wide }, (_, index) => columns[range.left + index]);
  const columnsLeft = placed.filter((column) => column === undefined).length;
  return { top: range.top, columns: placed, texts: repeated, columnsLeft, byHeading: false };
}

/** The columns of a first row that names columns of ours, all of it and at least two. */
function headingIn(
  texts: readonly (readonly string[])[],
  columns: readonly GridColumn[],
): (GridColumn | undefined)[] | undefined {
  const [first = []] = texts;
  const found = first.map((text) => columns.find(({ name }) => folded(name) === folded(text)));
  const named = found.filter((column) => column !== undefined);
  const filled = first.filter((text) => text.trim() !== "").length;
  const isHeading = texts.length > 1 && named.length >= 2 && new Set(named).size === named.length;
  return isHeading && named.length === filled ? found : undefined;
}

function repeat(
  texts: readonly (readonly string[])[],
  { height, width }: { height: number; width: number },
): (readonly string[])[] {
  const wide = texts[0]?.length ?? 0;
  const fits = wide > 0 && texts.length > 0 && height % texts.length === 0 && width % wide === 0;
  if (!fits || !texts.every((row) => row.length === wide)) return [...texts];
  return Array.from({ length: height }, (_, row) => {
    const line = texts[row % texts.length] ?? [];
    return Array.from({ length: width }, (_, column) => line[column % wide] ?? "");
  });
}
