// Proposes which column of somebody's sheet is which column of the list: by its header, its neighbours and its cells. Pure.
import { type ColumnId, type InventoryColumn, readInventoryColumns } from "#content/inventory-columns.ts";
import { cellText } from "#platform/spreadsheet/grid.ts";
import { foldWord } from "../inventory/fold-word.ts";
import type { CellGround } from "../inventory/read-cell.ts";
import type { SheetHeader } from "./find-header.ts";
import { type HeaderScores, LIKELY, scoreHeader } from "./header-score.ts";
import type { SourceRow } from "./source-rows.ts";
import { readSourceCell } from "./typed-cell.ts";

/** For each column of the sheet, in its order: where it goes, or null where it is left out. */
export type Mapping = readonly (ColumnId | null)[];

/** The header of the hidden column by which rows of our own files are known again. */
export const ROW_KEY = "himori-row";

/** So many filled cells of a column are read to see whether they fit. */
const SAMPLE = 60;
/** A proposal below this is left to the person. */
const ENOUGH = 0.55;
/** Without a telling header only columns whose words are their own are recognised by them. */
const TELLING: ReadonlySet<ColumnId> = new Set(["kind", "level", "medium", "origin", "real-access"]);
const REASONED: ReadonlySet<ColumnId> = new Set(["useful", "not-public", "managed", "level"]);
const REASON_WORDS = new Set(
  [
    "理由",
    "根拠",
    "判断理由",
    "reason",
    "reasons",
    "why",
    "理由说明",
    "依据",
    "เหตุผล",
    "lý do",
    "alasan",
  ].map(foldWord),
);

type Candidate = { readonly source: number; readonly target: ColumnId; readonly score: number };
type Proposing = { header: SheetHeader; rows: readonly SourceRow[]; ground: CellGround };

/** Each column of the list is proposed once at most. */
export function proposeMapping({ header, rows, ground }: Proposing): Mapping {
  const columns = readInventoryColumns();
  const usable = rows.filter(({ unusable }) => unusable === undefined);
  const candidates = header.texts.flatMap((texts, source): Candidate[] => {
    if (texts.includes(ROW_KEY) || isReasonOnly(texts)) return [];
    const scores = headerScores(texts);
    const cells = filledCells(usable, source);
    return columns.flatMap((column) => {
      const named = scores.get(column.id) ?? 0;
      // Cells are only read where they could decide.
      if (named < LIKELY && !TELLING.has(column.id)) return [];
      const score = weigh(column, { scores, fits: fitting(column, cells, ground), filled: cells.length });
      return score >= ENOUGH ? [{ source, target: column.id, score }] : [];
    });
  });
  return withReasons(assign(candidates, header.texts.length), header);
}

function headerScores(texts: readonly string[]): HeaderScores {
  const own = texts.at(-1);
  if (own === undefined) return new Map();
  const scores = new Map(scoreHeader(own));
  if (texts.length < 2) return scores;
  // The group above may be what tells the name below from others of its kind.
  for (const [column, score] of scoreHeader(texts.join("")))
    if (score > (scores.get(column) ?? 0)) scores.set(column, score);
  return scores;
}

function filledCells(rows: readonly SourceRow[], source: number) {
  const cells = [];
  for (const { cells: row } of rows) {
    const cell = row[source];
    if (cellText(cell).trim() !== "") cells.push(cell);
    if (cells.length >= SAMPLE) break;
  }
  return cells;
}

/** The share of the cells that the column understands; undefined where it understands everything or there are none. */
function fitting(
  column: InventoryColumn,
  cells: ReturnType<typeof filledCells>,
  ground: CellGround,
): number | undefined {
  if (
    cells.length === 0 ||
    column.type === "text" ||
    column.type === "long-text" ||
    column.type === "department"
  )
    return undefined;
  // A site's name may be new to us, so an unknown one speaks only a little against the column.
  const fit =
    cells.filter((cell) => readSourceCell(column, cell, ground).problem === null).length / cells.length;
  return column.type === "site" ? Math.max(fit, 0.5) : fit;
}

type Evidence = { scores: HeaderScores; fits: number | undefined; filled: number };

function weigh({ id }: InventoryColumn, { scores, fits, filled }: Evidence): number {
  const header = scores.get(id) ?? 0;
  if (fits === undefined) return header >= LIKELY ? header : 0;
  if (header < LIKELY) {
    const telling = TELLING.has(id) && fits >= 0.8 && filled >= 3;
    return telling ? 0.5 + 0.1 * fits + 0.1 * header : 0;
  }
  const mismatch = fits < 0.3 ? 0.75 : 1;
  return (0.75 * header + 0.25 * fits) * mismatch;
}

/** Best first; what is given away is gone. Of equals the one further left. */
function assign(candidates: readonly Candidate[], width: number): (ColumnId | null)[] {
  const mapping: (ColumnId | null)[] = Array.from({ length: width }, () => null);
  const given = new Set<ColumnId>();
  const ordered = candidates.toSorted((one, other) => other.score - one.score || one.source - other.source);
  for (const { source, target } of ordered) {
    if (mapping[source] !== null || given.has(target)) continue;
    mapping[source] = target;
    given.add(target);
  }
  return mapping;
}

/** Whose reason it is, only its neighbour tells. */
const isReasonOnly = (texts: readonly string[]) => REASON_WORDS.has(foldWord(texts.at(-1) ?? ""));

/** "Reason" alone is the reason of the column before it. */
function withReasons(mapping: readonly (ColumnId | null)[], { texts }: SheetHeader): Mapping {
  const given = [...mapping];
  for (const [source, parts] of texts.entries()) {
    const before = source > 0 ? given[source - 1] : null;
    if (!isReasonOnly(parts)) continue;
    const reason = before && REASONED.has(before) ? `${before}-reason` : null;
    const elsewhere = reason === null ? -1 : given.indexOf(reason);
    if (reason !== null && (elsewhere < 0 || elsewhere === source)) given[source] = reason;
  }
  return given;
}
