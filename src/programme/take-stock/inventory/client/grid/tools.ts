// The buttons above the table: undo, rows and columns, one value for many rows.
import type { GridColumn } from "../../grid-config.ts";
import { readTyped } from "./cell-value.ts";
import { textsOf } from "./offer.ts";
import { fill, part } from "./parts.ts";
import { standAt } from "./selection.ts";
import { leaveCell, redraw, select } from "./stand.ts";
import type { Table } from "./table.ts";
import { drawHead } from "./view.ts";
import { changeTicked, fillDown, keepTyped, redo, removeTicked, undo } from "./work.ts";

export function equip(table: Table): void {
  onClick(table, "undo", () => undo(table));
  onClick(table, "redo", () => redo(table));
  onClick(table, "fill-down", () => fillDown(table));
  onClick(table, "remove-rows", () => {
    removeTicked(table);
    sayTicked(table);
  });
  const columns = part(table.section, "columns");
  columns.addEventListener("change", () => {
    if (columns instanceof HTMLSelectElement) showColumns(table, columns.value);
  });
  const all = part(table.section, "select-all");
  all.addEventListener("change", () => {
    const isAll = all instanceof HTMLInputElement && all.checked;
    table.ticked.clear();
    if (isAll) for (const row of table.sheet.rows) table.ticked.add(row);
    redraw(table);
    sayTicked(table);
  });
  equipBulk(table);
  sayTicked(table);
}

function onClick(table: Table, name: string, then: () => void): void {
  part(table.section, name).addEventListener("click", () => {
    keepTyped(table);
    then();
  });
}

export function sayTicked({ section, ticked, sheet, config }: Table): void {
  const said = part(section, "ticked");
  said.textContent = fill(config.words.selected, { n: ticked.size });
  const all = part(section, "select-all");
  if (all instanceof HTMLInputElement) all.checked = ticked.size > 0 && ticked.size === sheet.rows.length;
}

/** Of the minimum set alone, or of all. */
export function showColumns(table: Table, which: string): void {
  keepTyped(table);
  leaveCell(table);
  const { config, sheet, view } = table;
  sheet.columns = config.columns.filter(({ minimum }) => which === "all" || minimum);
  drawHead(view, sheet.columns);
  select(table, standAt(table.selection.at.row, 0));
}

/** One value for a column of all ticked rows: chosen where the column has options, typed elsewhere. */
function equipBulk(table: Table): void {
  const form = part(table.section, "bulk");
  const column = form.querySelector<HTMLSelectElement>('select[name="column"]');
  const place = part(table.section, "bulk-value");
  if (!column) return;
  const chosen = () => table.config.columns.find(({ id }) => id === column.value);
  const offered = document.createElement("datalist");
  offered.id = "grid-bulk-offered";
  const fieldFor = (to: GridColumn | undefined) => {
    const made = valueField(to);
    const texts = to?.offers === true ? textsOf(table, to.id) : [];
    offered.replaceChildren(...texts.map((text) => new Option(text, text)));
    if (texts.length > 0) made.setAttribute("list", offered.id);
    return made;
  };
  let field = fieldFor(chosen());
  const change = () => {
    const next = fieldFor(chosen());
    field.replaceWith(next);
    field = next;
  };
  place.append(field, offered);
  column.addEventListener("change", change);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const to = chosen();
    keepTyped(table);
    if (to) changeTicked(table, { column: to.id, typed: readTyped(to, field.value) });
  });
}

function valueField(column: GridColumn | undefined): HTMLInputElement | HTMLSelectElement {
  const isChoice = column && column.options.length > 0 && column.type !== "choices";
  const field = document.createElement(isChoice ? "select" : "input");
  field.className = "input";
  field.id = "grid-bulk-value";
  if (field instanceof HTMLInputElement) field.autocomplete = "off";
  else {
    field.add(new Option("", ""));
    for (const { value, label } of column?.options ?? []) field.add(new Option(label, value));
  }
  return field;
}
