// What was typed reaches a server that may be slow or gone: in order, once, and never over somebody else's text.
import { describe, expect, test } from "vitest";
import type { SavedRow, Sent } from "../../grid-config.ts";
import { emptyOutbox, flush, hasUnsent, type OutboxState, type Post, put, type Reply } from "./outbox.ts";
import { first, paste, sheetOf } from "./sample-sheet.ts";
import { type Change, type Edit, type, valueOf } from "./sheet.ts";

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
