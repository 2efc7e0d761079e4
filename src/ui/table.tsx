// A table that turns into one card a row on phones, or scrolls sideways when it must stay a grid.
import type { Child } from "hono/jsx";

export type Column = { label: string; numeric?: boolean };

type Props = {
  caption: string;
  /** The caption is read out but not shown: for a table right under its heading. */
  captionHidden?: boolean;
  columns: readonly Column[];
  /** One cell for each column; the first cell names its row. */
  rows: readonly (readonly Child[])[];
  /** On phones: `cards` (default) or `scroll` for wide grids, `grid` for narrow ones. */
  phone?: "cards" | "scroll" | "grid";
};

/** The roles are written out because `display: block` on phones would take them away. */
export function Table({ caption, captionHidden = false, columns, rows, phone = "cards" }: Props) {
  const scroll = phone === "scroll" ? { role: "region", "aria-label": caption, tabindex: 0 } : {};
  return (
    <div class={`data-table data-table-${phone}`} {...scroll}>
      <table role="table">
        <caption class={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th role="columnheader" scope="col" class={column.numeric === true ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {row.map((cell, index) => (
                <Cell column={columns[index]} first={index === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ column, first, children }: { column: Column | undefined; first: boolean; children: Child }) {
  const className = column?.numeric === true ? "numeric" : undefined;
  if (first) {
    return (
      <th role="rowheader" scope="row" class={className}>
        {children}
      </th>
    );
  }
  return (
    <td role="cell" class={className} data-label={column?.label}>
      <div>{children}</div>
    </td>
  );
}
