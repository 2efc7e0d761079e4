// The list of information held as a table to work in. Without this script, and on phones, its pages and forms do the same.
import type { GridConfig } from "../grid-config.ts";
import { openEditor } from "./grid/cell-editor.ts";
import { listen } from "./grid/events.ts";
import { keepFresh } from "./grid/freshen.ts";
import { emptyHistory } from "./grid/history.ts";
import { readRows, sendTo } from "./grid/line.ts";
import { emptyOutbox, type Post } from "./grid/outbox.ts";
import { announce, button, fill, part } from "./grid/parts.ts";
import { guardLeaving, saySaving, showClashes } from "./grid/saving.ts";
import { standAt } from "./grid/selection.ts";
import { rowOf } from "./grid/sheet.ts";
import { redraw } from "./grid/stand.ts";
import type { Table } from "./grid/table.ts";
import { equip } from "./grid/tools.ts";
import { drawHead, openView } from "./grid/view.ts";
import { isUnderstood } from "./grid/cell-value.ts";
import { headColumns } from "./grid/parts.ts";

const isOpenKey = "inventory-grid-open";
const section = document.querySelector<HTMLElement>("[data-inventory-grid]");
const opener = document.querySelector<HTMLButtonElement>("[data-grid-open]");
const list = document.querySelector<HTMLElement>("[data-grid-list]");
if (section && opener && list) offer(section, opener, list);

/**
 * A button leads from the list to the table and back; on a narrow screen it is not offered (style sheet). Whoever works
 * in the table and narrows the list finds the table again: the browser's tab remembers that it is open, and nothing else.
 */
function offer(section: HTMLElement, opener: HTMLButtonElement, list: HTMLElement): void {
  const { words } = configOf(section);
  let table: Table | undefined;
  const show = () => {
    section.hidden = false;
    // Hidden by the style sheet as long as the screen is wide enough for the table.
    list.classList.add("sheet-instead");
    opener.textContent = words.close;
    table = open(section);
  };
  opener.hidden = false;
  opener.addEventListener("click", () => {
    sessionStorage.setItem(isOpenKey, table ? "no" : "yes");
    if (table) leave(table);
    else show();
  });
  if (sessionStorage.getItem(isOpenKey) === "yes" && matchMedia("(min-width: 60rem)").matches) show();
}

/** The list shows what was saved meanwhile only when it is loaded anew; what is on its way arrives first. */
function leave(table: Table): void {
  if (table.leaving || table.outbox.parcels.length === 0) return location.reload();
  table.leaving = true;
}

function configOf(section: HTMLElement): GridConfig {
  return JSON.parse(section.dataset["inventoryGrid"] ?? "{}") as GridConfig;
}

function open(section: HTMLElement): Table {
  const config = configOf(section);
  const table: Table = {
    section,
    config,
    sheet: {
      rows: [],
      columns: config.columns.filter(({ minimum }) => minimum),
      made: 0,
      here: nameOfHere(),
    },
    view: openView(section, { words: config.words, itemPage: config.item }),
    editor: openEditor(),
    history: emptyHistory(),
    outbox: emptyOutbox(),
    post: postOf(() => table),
    ticked: new Set(),
    selection: standAt(0, headColumns),
    loading: true,
    saves: 0,
    leaving: false,
  };
  if (config.locked) table.view.grid.setAttribute("aria-readonly", "true");
  drawHead(table.view, table.sheet.columns);
  equip(table);
  listen(table);
  guardLeaving(table);
  keepFresh(table);
  void load(table);
  return table;
}

/** Not `crypto.randomUUID`: a site reached without https has none. */
function nameOfHere(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A list that could not be read whole is never shown as if it were whole: it is read again from the start. */
async function load(table: Table): Promise<void> {
  const { section, config, sheet } = table;
  const line = part(section, "loading");
  sheet.rows.length = 0;
  line.textContent = fill(config.words.loading, { n: 0 });
  try {
    await readRows(config.cells, location.search, (rows) => {
      sheet.rows.push(...rows.map(rowOf));
      line.textContent = fill(config.words.loading, { n: sheet.rows.length });
      redraw(table);
    });
    table.loading = false;
    redraw(table);
    part(section, "loaded").textContent = fill(config.words.loaded, { n: sheet.rows.length });
  } catch {
    line.textContent = config.words.loadFailed;
    part(section, "loaded").textContent = config.words.loadFailed;
    line.append(
      " ",
      button(config.words.loadAgain, () => void load(table)),
    );
  }
}

function postOf(of: () => Table): Post {
  let time = "";
  return {
    send: (sent) => sendTo(of().config.cells, sent),
    later: (then, ms) => setTimeout(then, ms),
    stateChanged(state) {
      const table = of();
      saySaving(table, state, time);
      if (state === "empty" && table.leaving) location.reload();
    },
    settled(rows, told) {
      const table = of();
      time = told.time;
      table.saves += 1;
      redraw(table);
      if (told.clashed > 0) {
        showClashes(table);
        announce(table.section, table.config.words.clash);
        return;
      }
      const unread = rows.reduce((sum, row) => {
        const faulty = table.config.columns.filter(
          (column) => !isUnderstood(column, row.stored[column.id] ?? ""),
        );
        return sum + faulty.length;
      }, 0);
      if (unread === 0) return;
      const before = part(table.section, "said").textContent;
      announce(table.section, `${before} ${fill(table.config.words.unread, { n: unread })}`.trim());
    },
  };
}
