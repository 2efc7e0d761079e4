// What the forms of a plan may send: rows of sessions as typed, what the buttons between them do, and reading them.
import { randomUUID } from "node:crypto";
import { cleanText } from "#platform/forms/clean-text.ts";
import { readChoice } from "#platform/forms/read-choice.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { readTime } from "#platform/forms/read-time.ts";
import { readWholeNumber } from "#platform/forms/read-whole-number.ts";
import type { Problem, Understood } from "#platform/forms/understood.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import { dayIn } from "#platform/clock.ts";
import { momentIn, timeIn } from "#platform/zoned-time.ts";
import type { Form } from "#people/forms.ts";
import type { TypedSession } from "./commands.ts";
import { sessionModes } from "./session.ts";
import type { SessionTexts } from "./texts.ts";
import { readWhys } from "./texts.ts";

/** One session as it stands in the form. `why` is the computed reason, carried along as JSON. */
export type TypedRow = Readonly<Record<RowField, string>>;

export const rowFields = [
  "id",
  "line",
  "on",
  "start",
  "minutes",
  "mode",
  "place",
  "people",
  "aim",
  "reason",
  "why",
] as const;
export type RowField = (typeof rowFields)[number];

export const fieldOf = (field: RowField, row: number): string => `${field}.${row + 1}`;

export const longest = { place: 300, people: 300, aim: 1000, reason: 2000 };
const mostRows = 40;

export type TypedPlan = {
  readonly rows: readonly TypedRow[];
  readonly basedOn: number;
  /** IANA name of the zone the times are written in. */
  readonly timeZone: string;
  readonly reason: string;
};

/** As sent; a zone that is none of those offered is the first. */
export function typedPlan(form: Form, zones: readonly string[]): TypedPlan {
  const count = Math.min(mostRows, Math.max(0, Math.trunc(Number(form.one("rows"))) || 0));
  const rows = Array.from({ length: count }, (_, row) => rowOf((field) => form.one(fieldOf(field, row))));
  const [first = ""] = zones;
  return {
    rows,
    basedOn: Math.max(0, Math.trunc(Number(form.one("basedOn"))) || 0),
    timeZone: zones.find((zone) => zone === form.one("zone")) ?? first,
    reason: form.one("changeReason"),
  };
}

function rowOf(value: (field: RowField) => string): TypedRow {
  return {
    id: value("id"),
    line: value("line"),
    on: value("on"),
    start: value("start"),
    minutes: value("minutes"),
    mode: value("mode"),
    place: value("place"),
    people: value("people"),
    aim: value("aim"),
    reason: value("reason"),
    why: value("why"),
  };
}

/** Sessions as rows to begin with, their times in the zone. */
export function rowsOf(sessions: readonly TypedSession[], timeZone: string): TypedRow[] {
  return sessions.map(({ id, line, startsAt, minutes, mode, texts }) => ({
    id,
    line,
    on: dayIn(timeZone, startsAt),
    start: timeIn(timeZone, startsAt),
    minutes: String(minutes),
    mode,
    place: texts.place,
    people: texts.people,
    aim: texts.aim,
    reason: texts.reason,
    why: texts.why.length > 0 ? JSON.stringify(texts.why) : "",
  }));
}

/** What a button did: "add", "remove.2", "earlier.2", "later.2"; undefined for checking and proposing. */
export function changedRows(rows: readonly TypedRow[], act: string): readonly TypedRow[] | undefined {
  const [what, number] = act.split(".");
  if (what === "add") return rows.length < mostRows ? [...rows, emptyRow()] : rows;
  const at = Number(number) - 1;
  if (!Number.isInteger(at) || at < 0 || at >= rows.length) return undefined;
  if (what === "remove") return rows.filter((_, index) => index !== at);
  if (what === "earlier") return exchanged(rows, at - 1);
  return what === "later" ? exchanged(rows, at) : undefined;
}

export const emptyRow = (): TypedRow => ({ ...rowOf(() => ""), id: randomUUID(), mode: "online" });

/** Two neighbours exchange place and date: what was second is held first. */
function exchanged(rows: readonly TypedRow[], at: number): readonly TypedRow[] {
  const [one, other] = [rows[at], rows[at + 1]];
  if (!one || !other) return rows;
  const first = { ...other, on: one.on, start: one.start };
  const second = { ...one, on: other.on, start: other.start };
  return rows.map((row, index) => (index === at ? first : index === at + 1 ? second : row));
}

export type RowProblem = { readonly row: number; readonly field: RowField; readonly problem: Problem };
export type ReadPlan = {
  /** Every row that is understood, in the order of the form. */
  readonly sessions: readonly TypedSession[];
  readonly problems: readonly RowProblem[];
  /** The row a session was typed in, by the session's id. */
  readonly rowOf: ReadonlyMap<string, number>;
};

type Reading = { readonly timeZone: string; readonly today: string; readonly lines: readonly string[] };

export function readRows(rows: readonly TypedRow[], reading: Reading): ReadPlan {
  const read = rows.map((row, index) => ({ row: index, ...readRow(row, reading) }));
  return {
    sessions: read.flatMap(({ session }) => (session ? [session] : [])),
    problems: read.flatMap(({ row, problems }) => problems.map((one) => ({ row, ...one }))),
    rowOf: new Map(read.flatMap(({ row, session }) => (session ? [[session.id, row]] : []))),
  };
}

function readRow(row: TypedRow, { timeZone, today, lines }: Reading) {
  const line = readChoice(row.line, lines);
  const on = readDate(row.on, { today });
  const start = readTime(row.start);
  const minutes = readWholeNumber(row.minutes, { min: 5, max: 1440 });
  const mode = readChoice(row.mode, sessionModes);
  const texts = readTextsOf(row);
  const fields = { line, on, start, minutes, mode, ...texts };
  const problems = Object.entries(fields).flatMap(([field, one]) => {
    const known = rowFields.find((name) => name === field);
    return one.ok || !known ? [] : [{ field: known, problem: one.problem }];
  });
  const written = textsIn(texts, row.why);
  if (!line.ok || !on.ok || !start.ok || !minutes.ok || !mode.ok || !written)
    return { session: undefined, problems };
  const session: TypedSession = {
    id: isUuid(row.id) ? row.id : randomUUID(),
    line: line.value,
    startsAt: momentIn(timeZone, on.value, start.value),
    timeZone,
    minutes: minutes.value,
    mode: mode.value,
    texts: written,
  };
  return { session, problems };
}

type ReadTexts = Readonly<Record<"place" | "people" | "aim" | "reason", Understood<string>>>;

function readTextsOf(row: TypedRow): ReadTexts {
  const text = (field: keyof typeof longest) =>
    cleanText(row[field], { max: longest[field], multiline: true });
  return { place: text("place"), people: text("people"), aim: text("aim"), reason: text("reason") };
}

function textsIn({ place, people, aim, reason }: ReadTexts, why: string): SessionTexts | undefined {
  if (!place.ok || !people.ok || !aim.ok || !reason.ok) return undefined;
  const written = { place: place.value, people: people.value, aim: aim.value, reason: reason.value };
  return { ...written, why: readWhys(why) };
}

/** Why a version is proposed; whether one is needed is the rule's to say. */
export function readReason(raw: string): Understood<string> {
  return cleanText(raw, { max: longest.reason, multiline: true });
}

/** Why a version is not agreed to: always said. */
export function readRefusalReason(raw: string): Understood<string> {
  return cleanText(raw, { max: longest.reason, multiline: true, required: true });
}
