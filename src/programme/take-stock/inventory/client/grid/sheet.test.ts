// A block is pasted, rows come and go, steps are taken back, and all of it reaches a server that may be slow or gone.
import { describe, expect, test } from "vitest";
import type { GridColumn, SavedRow, Sent } from "../../grid-config.ts";
import { readClipboard } from "./clipboard.ts";
import { takeIn } from "./freshen.ts";
import { doAgain, emptyHistory, note, takeBack } from "./history.ts";
import { emptyOutbox, flush, hasUnsent, type OutboxState, type Post, put, type Reply } from "./outbox.ts";
import { spread } from "./paste.ts";
import { type Change, type Edit, editsOf, type Row, rowOf, type Sheet, type, valueOf } from "./sheet.ts";

function column(id: string, name: string, options: Record<string, string> = {}): GridColumn {
  const listed = Object.entries(options).map(([value, label]) => ({ value, label }));
  return {
    id,
    name,
    hint: "",
    type: listed.length > 0 ? "choice" : "text",
    minimum: true,
    kept: false,
    offers: false,
    options: listed,
  };
}

const columns = [
  column("title", "情報の名称"),
  column("place", "保管場所"),
  column("level", "秘密区分", { secret: "秘", general: "一般" }),
];

function sheetOf(...titles: string[]): Sheet {
  const rows = titles.map((title, index) =>
    rowOf({ itemId: `item-${index + 1}`, number: index + 1, values: { title }, problems: [] }),
  );
  return { rows, columns, made: 0, here: "new" };
}

function shown(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => columns.map(({ id }) => valueOf(row, id)));
}

type At = { top: number; left: number; bottom?: number; right?: number };

function paste(sheet: Sheet, text: string, { top, left, bottom = top, right = left }: At) {
  const block = spread({ texts: readClipboard(text), range: { top, left, bottom, right }, columns });
  const { edits, created } = editsOf(sheet, block);
  return { changes: type(edits), created, block };
}

describe("a pasted block", () => {
  test("goes from the current cell over columns and rows; rows beyond the end are new", () => {
    const sheet = sheetOf("金型図面", "検査基準");
    const { created } = paste(sheet, "棚\t秘\r\n倉庫\tまるひ\r\n箱\t一般\r\n", { top: 1, left: 1 });
    expect(shown(sheet)).toEqual([
      ["金型図面", "", ""],
      ["検査基準", "棚", "secret"],
      ["", "倉庫", "まるひ"],
      ["", "箱", "general"],
    ]);
    expect(created.map(({ key }) => key)).toEqual(["new-1", "new-2"]);
  });

  test("one text fills the selection, a block fills a multiple of itself", () => {
    const sheet = sheetOf("a", "b", "c", "d");
    paste(sheet, "棚", { top: 0, left: 1, bottom: 2 });
    expect(shown(sheet).map(([, place]) => place)).toEqual(["棚", "棚", "棚", ""]);
    paste(sheet, "棚1\n棚2\n", { top: 0, left: 1, bottom: 3 });
    expect(shown(sheet).map(([, place]) => place)).toEqual(["棚1", "棚2", "棚1", "棚2"]);
  });

  test("with a heading of our own it finds its columns by their names", () => {
    const sheet = sheetOf("金型図面");
    const { block } = paste(sheet, "秘密区分\t情報の名称\n秘\t配合表\n", { top: 1, left: 1 });
    expect(block.byHeading).toBe(true);
    expect(shown(sheet)[1]).toEqual(["配合表", "", "secret"]);
  });

  test("columns beyond the last are told, empty rows beyond the end are not made", () => {
    const sheet = sheetOf("a");
    const { block, created } = paste(sheet, "x\ty\tz\tzz\n\t\t\t\n\t\t\t\n", { top: 0, left: 1 });
    expect(block.columnsLeft).toBe(2);
    expect(created).toEqual([]);
    expect(shown(sheet)).toEqual([["a", "x", "y"]]);
  });

  test("what already stands there is no change", () => {
    expect(paste(sheetOf("a"), "a", { top: 0, left: 0 }).changes).toEqual([]);
  });
});

test("steps are taken back and done again; cells of rows that came go with their rows", () => {
  const sheet = sheetOf("a", "b");
  const history = emptyHistory();
  const { changes, created } = paste(sheet, "x\ny\nz\n", { top: 1, left: 0 });
  note(history, { kind: "pasted", changes, created, removed: [] });
  const back = takeBack(history);
  expect(back?.edits).toMatchObject([{ column: "title", typed: "b" }]);
  expect(back?.remove).toEqual(created);
  expect(takeBack(history)).toBeUndefined();
  const again = doAgain(history);
  expect(again?.edits).toMatchObject([{ column: "title", typed: "x" }]);
  expect(again?.restore).toEqual(created);
  note(history, { kind: "typed", changes: [], created: [], removed: [] });
  expect(doAgain(history)).toBeUndefined();
});

const other = (itemId: string, number: number, title: string) => ({
  itemId,
  number,
  values: { title },
  problems: [],
});

describe("what others wrote meanwhile", () => {
  test("comes in beside what is typed here; rows that are gone go", () => {
    const sheet = sheetOf("a", "b", "c");
    type([{ row: first(sheet), column: "place", typed: "棚" }]);
    const now = [other("item-1", 1, "a2"), other("item-3", 3, "c"), other("item-9", 9, "new")];
    takeIn(sheet, { now, filtered: false });
    expect(shown(sheet)).toEqual([
      ["a2", "棚", ""],
      ["c", "", ""],
      ["new", "", ""],
    ]);
  });

  test("a row that no longer matches the filter stays while one works", () => {
    const sheet = sheetOf("a", "b");
    takeIn(sheet, { now: [other("item-2", 2, "b")], filtered: true });
    expect(shown(sheet).map(([title]) => title)).toEqual(["a", "b"]);
  });
});

type Server = { sent: Sent[]; states: OutboxState[]; waiting: (() => void)[]; post: Post };

/** Answers each parcel in turn; "lost" is a broken line. */
function server(answers: ((sent: Sent) => Reply | "lost")[]): Server {
  const made: Server = {
    sent: [],
    states: [],
    waiting: [],
    post: {
      send(sent) {
        made.sent.push(structuredClone(sent));
        const reply = answers.shift()?.(sent) ?? kept(sent);
        return reply === "lost" ? Promise.reject(new Error("lost")) : Promise.resolve(reply);
      },
      later: (then) => made.waiting.push(then),
      settled: () => undefined,
      stateChanged: (state) => made.states.push(state),
    },
  };
  return made;
}

function kept(sent: Sent, other: Record<string, string> = {}): Reply {
  const rows: SavedRow[] =
    "rows" in sent
      ? sent.rows.map(({ key, itemId, cells }, index) => ({
          key,
          itemId: itemId ?? `made-${key}`,
          number: 100 + index,
          problems: [],
          cells: cells.map(({ column, typed }) => {
            const value = other[column];
            return value === undefined
              ? { column, value: typed, outcome: "changed" as const }
              : { column, value, outcome: "conflict" as const };
          }),
        }))
      : [];
  return { ok: true, answer: { time: "10:00", rows } };
}

const save = (edits: readonly Edit[]) => ({ kind: "save", as: "typed", edits: type(edits) }) as const;

async function settled(outbox: ReturnType<typeof emptyOutbox>, post: Post): Promise<void> {
  while (outbox.busy) await new Promise((done) => setImmediate(done));
  if (outbox.parcels.length > 0 && outbox.state === "sending") await flush(outbox, post);
}

function first(sheet: Sheet): Row {
  const [row] = sheet.rows;
  if (!row) throw new Error("no row");
  return row;
}

describe("the outbox", () => {
  test("sends in order, each text with what was stored before it", async () => {
    const sheet = sheetOf("a");
    const row = first(sheet);
    const outbox = emptyOutbox();
    const { post, sent, states } = server([]);
    put(outbox, save([{ row, column: "title", typed: "b" }]), post);
    put(outbox, save([{ row, column: "title", typed: "c" }]), post);
    expect(hasUnsent(outbox, sheet.rows)).toBe(true);
    await settled(outbox, post);
    const cells = sent.flatMap((one) => ("rows" in one ? one.rows.flatMap((row) => row.cells) : []));
    expect(cells).toEqual([
      { column: "title", typed: "b", was: "a" },
      { column: "title", typed: "c", was: "b" },
    ]);
    expect(states.at(-1)).toBe("empty");
    expect(hasUnsent(outbox, sheet.rows)).toBe(false);
  });

  test("a lost line loses nothing: the same parcel goes again, and what was typed meanwhile after it", async () => {
    const sheet = sheetOf("a");
    const row = first(sheet);
    const outbox = emptyOutbox();
    const { post, sent, states, waiting } = server([() => "lost"]);
    put(outbox, save([{ row, column: "title", typed: "b" }]), post);
    await settled(outbox, post);
    expect(states.at(-1)).toBe("lost");
    expect(valueOf(row, "title")).toBe("b");
    outbox.parcels.push(save([{ row, column: "place", typed: "棚" }]));
    waiting.shift()?.();
    await settled(outbox, post);
    expect(sent).toHaveLength(3);
    expect(sent[1]).toEqual(sent[0]);
    expect(row.stored).toEqual({ title: "b", place: "棚" });
    expect(row.typed).toEqual({});
  });

  test("a new row is sent once as new, then by the id it was given", async () => {
    const sheet = sheetOf();
    const outbox = emptyOutbox();
    const { post, sent } = server([]);
    const { changes, created } = paste(sheet, "配合表", { top: 0, left: 0 });
    put(outbox, { kind: "save", as: "pasted", edits: changes }, post);
    put(outbox, save([{ row: first(sheet), column: "place", typed: "棚" }]), post);
    put(outbox, { kind: "remove", rows: created }, post);
    await settled(outbox, post);
    expect(sent.map((one) => ("rows" in one ? one.rows.map(({ itemId }) => itemId) : one.itemIds))).toEqual([
      [null],
      ["made-new-1"],
      ["made-new-1"],
    ]);
  });

  test("where somebody else wrote, theirs stands, ours is kept beside, and nothing later overwrites theirs", async () => {
    const sheet = sheetOf("a");
    const row = first(sheet);
    const outbox = emptyOutbox();
    const { post, sent } = server([(one) => kept(one, { title: "theirs" })]);
    put(outbox, save([{ row, column: "title", typed: "ours" }]), post);
    put(outbox, save([{ row, column: "title", typed: "ours, longer" }]), post);
    await settled(outbox, post);
    expect(sent).toHaveLength(1);
    expect(valueOf(row, "title")).toBe("theirs");
    expect(row.clashes).toEqual({ title: "ours, longer" });
    expect(hasUnsent(outbox, sheet.rows)).toBe(true);
  });

  test.each(["signed-out", "locked", "gone"] as const)(
    "%s: it stops, says so and keeps all",
    async (reason) => {
      const sheet = sheetOf("a");
      const row = first(sheet);
      const outbox = emptyOutbox();
      const { post, states } = server([() => ({ ok: false, reason })]);
      const changes: Change[] = type([{ row, column: "title", typed: "b" }]);
      put(outbox, { kind: "save", as: "typed", edits: changes }, post);
      await settled(outbox, post);
      expect(states.at(-1)).toBe(reason);
      expect(valueOf(row, "title")).toBe("b");
      expect(hasUnsent(outbox, sheet.rows)).toBe(true);
    },
  );
});
