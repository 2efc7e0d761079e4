// How saving stands, in words a person can act on, and the cells in which two people wrote at once.
import type { GridColumn } from "../../grid-config.ts";
import { shownValue } from "./cell-value.ts";
import { flush, hasUnsent, type OutboxState } from "./outbox.ts";
import { button, element, fill, part } from "./parts.ts";
import type { Row } from "./sheet.ts";
import { redraw } from "./stand.ts";
import type { Table } from "./table.ts";
import { change } from "./work.ts";

export function saySaving(table: Table, state: OutboxState, time: string): void {
  const { words } = table.config;
  const said: Record<OutboxState, string> = {
    empty: time === "" ? "" : fill(words.savedAt, { time }),
    sending: words.saving,
    lost: words.lost,
    "signed-out": words.signedOut,
    locked: words.locked,
    gone: words.gone,
    refused: words.refused,
  };
  const line = part(table.section, "saving");
  if (line.dataset["state"] === state && line.textContent === said[state]) return;
  line.dataset["state"] = state;
  line.textContent = said[state];
  const offer = part(table.section, "offer");
  offer.replaceChildren(...offered(table, state));
}

function offered(table: Table, state: OutboxState): HTMLElement[] {
  const { words } = table.config;
  const again = button(words.tryAgain, () => void flush(table.outbox, table.post));
  if (state === "lost" || state === "locked" || state === "refused") return [again];
  if (state !== "signed-out") return [];
  const link = document.createElement("a");
  link.href = table.config.signIn;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = words.signInAgain;
  return [link, again];
}

/** Leaving loses what is only on this screen: the browser asks. Coming back to the window or the line tries again. */
export function guardLeaving(table: Table): void {
  addEventListener("beforeunload", (event) => {
    if (table.editor.mode !== "standing" || hasUnsent(table.outbox, table.sheet.rows)) event.preventDefault();
  });
  const again = () => {
    if (table.outbox.state === "lost" || table.outbox.state === "signed-out")
      void flush(table.outbox, table.post);
  };
  addEventListener("online", again);
  addEventListener("focus", again);
}

type Clash = { readonly row: Row; readonly column: GridColumn; readonly ours: string };

/** Below the table: each cell with both texts, and a button for each. */
export function showClashes(table: Table): void {
  const { section, sheet, config } = table;
  const clashes = sheet.rows.flatMap((row) =>
    config.columns.flatMap((column): Clash[] => {
      const ours = row.clashes[column.id];
      return ours === undefined ? [] : [{ row, column, ours }];
    }),
  );
  part(section, "clashes").hidden = clashes.length === 0;
  part(section, "clash-list").replaceChildren(...clashes.map((clash) => clashItem(table, clash)));
}

function clashItem(table: Table, { row, column, ours }: Clash): HTMLElement {
  const { words } = table.config;
  const item = element("li", { className: "sheet-clash" });
  const name = document.createElement("p");
  const at = table.sheet.rows.indexOf(row) + 1;
  name.textContent = fill(words.cell, { column: column.name, row: at });
  name.id = `clash-${row.key}-${column.id}`;
  const list = document.createElement("dl");
  list.append(
    ...pair(words.clashTheirs, shownValue(column, row.stored[column.id] ?? "") || words.empty),
    ...pair(words.clashOurs, shownValue(column, ours) || words.empty),
  );
  const settle = (then: () => void) => () => {
    delete row.clashes[column.id];
    then();
    redraw(table);
    showClashes(table);
    part(table.section, "clash-title").focus();
  };
  const theirs = button(
    words.takeTheirs,
    settle(() => undefined),
  );
  const own = button(
    words.takeOurs,
    settle(() => change(table, { kind: "typed", edits: [{ row, column: column.id, typed: ours }] })),
  );
  const buttons = element("div", { className: "sheet-tools" });
  for (const one of [theirs, own]) one.setAttribute("aria-describedby", name.id);
  buttons.append(theirs, own);
  item.append(name, list, buttons);
  return item;
}

function pair(term: string, text: string): HTMLElement[] {
  const dt = document.createElement("dt");
  const dd = document.createElement("dd");
  dt.textContent = term;
  dd.textContent = text;
  return [dt, dd];
}
