// What goes to the server as one works: in order, one at a time, again after a lost line, and never twice at once.
import type { GridProblem, SaveAnswer, SaveKind, Sent, SentCell } from "../../grid-config.ts";
import { type Edit, isUnsaved, type Row, settle } from "./sheet.ts";

export type Parcel =
  | { readonly kind: "save"; readonly as: SaveKind; edits: readonly Edit[] }
  | { readonly kind: "remove" | "restore"; readonly rows: readonly Row[] };

export type Reply =
  | { readonly ok: true; readonly answer: SaveAnswer }
  /** Nothing was kept and trying again is of no use until a person has done something. */
  | { readonly ok: false; readonly reason: "signed-out" | "locked" | "gone" | "refused" };

export type OutboxState = "empty" | "sending" | "lost" | "signed-out" | "locked" | "gone" | "refused";

export type Outbox = { readonly parcels: Parcel[]; state: OutboxState; busy: boolean; tries: number };

export type Post = {
  /** Throws when the line is lost. */
  send(sent: Sent): Promise<Reply>;
  /** Calls back after so many milliseconds. */
  later(then: () => void, ms: number): void;
  /** The rows whose answer came; `time` is the server's. */
  settled(
    rows: readonly Row[],
    told: { time: string; clashed: number; problems: readonly GridProblem[] },
  ): void;
  stateChanged(state: OutboxState): void;
};

const waits = [2000, 5000, 10_000, 30_000] as const;

export function emptyOutbox(): Outbox {
  return { parcels: [], state: "empty", busy: false, tries: 0 };
}

export function put(outbox: Outbox, parcel: Parcel, post: Post): void {
  outbox.parcels.push(parcel);
  void flush(outbox, post);
}

/** Sends what waits; called again when the line or the session is back. */
export async function flush(outbox: Outbox, post: Post): Promise<void> {
  if (outbox.busy) return;
  outbox.busy = true;
  try {
    while (await sendFirst(outbox, post));
  } finally {
    outbox.busy = false;
  }
}

function say(outbox: Outbox, state: OutboxState, post: Post): void {
  outbox.state = state;
  post.stateChanged(state);
}

async function sendFirst(outbox: Outbox, post: Post): Promise<boolean> {
  const [parcel] = outbox.parcels;
  if (!parcel) {
    say(outbox, "empty", post);
    return false;
  }
  const sent = wrap(parcel);
  if (sent) {
    say(outbox, "sending", post);
    const reply = await post.send(sent).catch(() => undefined);
    if (!reply) {
      say(outbox, "lost", post);
      const wait = waits[Math.min(outbox.tries, waits.length - 1)] ?? 0;
      outbox.tries += 1;
      post.later(() => void flush(outbox, post), wait);
      return false;
    }
    outbox.tries = 0;
    if (!reply.ok) {
      say(outbox, reply.reason, post);
      return false;
    }
    take(outbox, { parcel, answer: reply.answer }, post);
  }
  outbox.parcels.shift();
  return true;
}

/** Undefined when nothing is left of it to send. */
function wrap(parcel: Parcel): Sent | undefined {
  if (parcel.kind !== "save") {
    const itemIds = parcel.rows.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
    const kind = parcel.kind === "remove" ? "removed" : "restored";
    return itemIds.length > 0 ? { kind, itemIds } : undefined;
  }
  const rows = [...new Set(parcel.edits.map(({ row }) => row))].map((row) => ({
    key: row.key,
    itemId: row.itemId,
    cells: [] as SentCell[],
  }));
  const cellsOf = new Map(rows.map(({ key, cells }) => [key, cells]));
  for (const { row, column, typed } of parcel.edits)
    cellsOf.get(row.key)?.push({ column, typed, was: row.stored[column] ?? "" });
  return rows.length > 0 ? { kind: parcel.as, rows } : undefined;
}

function take(outbox: Outbox, { parcel, answer }: { parcel: Parcel; answer: SaveAnswer }, post: Post): void {
  const rows = parcel.kind === "save" ? new Set(parcel.edits.map(({ row }) => row)) : new Set(parcel.rows);
  const saved = new Map(answer.rows.map((row) => [row.key, row]));
  let clashed = 0;
  const sent = sentOf(parcel);
  for (const row of rows) {
    const now = saved.get(row.key);
    if (!now || parcel.kind !== "save") continue;
    const clashing = settle(row, now, sent.get(row) ?? {});
    clashed += clashing.length;
    // What was typed there since is kept in the clash: it must not go out and overwrite a text nobody saw here.
    for (const column of clashing) withdraw(outbox.parcels.slice(1), row, column);
  }
  const problems = answer.rows.flatMap(({ problems }) => problems);
  post.settled([...rows], { time: answer.time, clashed, problems });
}

function sentOf(parcel: Parcel): Map<Row, Record<string, string>> {
  const sent = new Map<Row, Record<string, string>>();
  if (parcel.kind !== "save") return sent;
  for (const { row, column, typed } of parcel.edits) {
    const cells = sent.get(row) ?? {};
    cells[column] = typed;
    sent.set(row, cells);
  }
  return sent;
}

function withdraw(parcels: readonly Parcel[], row: Row, column: string): void {
  for (const parcel of parcels) {
    if (parcel.kind !== "save") continue;
    parcel.edits = parcel.edits.filter((edit) => edit.row !== row || edit.column !== column);
  }
}

/** Whether leaving now would lose something. */
export function hasUnsent(outbox: Outbox, rows: readonly Row[]): boolean {
  return outbox.parcels.length > 0 || rows.some(isUnsaved);
}
