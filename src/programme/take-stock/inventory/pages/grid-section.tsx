// The table to work in, beside the list: hidden until its script opens it, and always on phones and without script.
import { Details } from "#ui/details.tsx";
import type { GridConfig } from "../grid-config.ts";

/** Stands above the list; the script shows it and gives it its work. */
export function GridOpener({ config }: { config: GridConfig }) {
  return (
    <p class="sheet-wide">
      <button type="button" class="button button-secondary" data-grid-open hidden>
        {config.words.open}
      </button>
    </p>
  );
}

export function GridSection({ config }: { config: GridConfig }) {
  const { words } = config;
  return (
    <section
      class="sheet-wide sheet-section"
      aria-labelledby="grid-title"
      data-inventory-grid={JSON.stringify(config)}
      hidden
    >
      <h2 id="grid-title">{words.title}</h2>
      <p>{config.locked ?? words.lead}</p>
      <Tools config={config} />
      <div class="sheet-saving">
        <p data-grid-part="loading"></p>
        <p class="sr-only" role="status" data-grid-part="loaded"></p>
        <p class="save-state" role="status" data-grid-part="saving"></p>
        <p data-grid-part="offer"></p>
      </div>
      <p class="sheet-said" role="status" data-grid-part="said"></p>
      <div data-grid-part="table"></div>
      <p class="sheet-cell-said" data-grid-part="cell"></p>
      <p class="hint" id="grid-matter" data-grid-part="matter"></p>
      <Keys config={config} />
      <div class="card" data-grid-part="clashes" hidden>
        <h3 tabindex={-1} data-grid-part="clash-title">
          {words.clashTitle}
        </h3>
        <p>{words.clashLead}</p>
        <ul data-grid-part="clash-list"></ul>
      </div>
    </section>
  );
}

function Keys({ config: { words } }: { config: GridConfig }) {
  return (
    <Details summary={words.keys}>
      <ul>
        {[
          words.keysMove,
          words.keysSelect,
          words.keysEdit,
          words.keysOffer,
          words.keysCopy,
          words.keysUndo,
          words.keysLeave,
        ].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Details>
  );
}

function Tools({ config }: { config: GridConfig }) {
  const { words, locked } = config;
  return (
    <div class="sheet-tools" role="group" aria-label={words.tools}>
      {!locked && <Tool name="undo" text={words.undo} />}
      {!locked && <Tool name="redo" text={words.redo} />}
      {!locked && <Tool name="fill-down" text={words.fillDown} />}
      <label class="sheet-tool">
        {words.columns}
        <select class="input" data-grid-part="columns">
          <option value="minimum">{words.columnsMinimum}</option>
          <option value="all">{words.columnsAll}</option>
        </select>
      </label>
      {!locked && <Bulk config={config} />}
    </div>
  );
}

function Tool({ name, text }: { name: string; text: string }) {
  return (
    <button type="button" class="button button-secondary button-small" data-grid-part={name}>
      {text}
    </button>
  );
}

/** One value into one column of all rows that are ticked. */
function Bulk({ config }: { config: GridConfig }) {
  const { words, columns } = config;
  return (
    <form class="sheet-bulk" data-grid-part="bulk" aria-label={words.bulk}>
      <label class="sheet-tool-line">
        <input type="checkbox" data-grid-part="select-all" />
        {words.selectAll}
      </label>
      <span role="status" data-grid-part="ticked"></span>
      <Tool name="remove-rows" text={words.removeRows} />
      <label class="sheet-tool">
        {words.bulkColumn}
        <select class="input" name="column">
          {columns.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </label>
      <label class="sheet-tool">
        {words.bulkValue}
        <span data-grid-part="bulk-value"></span>
      </label>
      <button class="button button-secondary button-small">{words.bulkApply}</button>
    </form>
  );
}
