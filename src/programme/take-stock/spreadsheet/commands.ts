// What can happen with an import: a sheet is read, its columns are confirmed, its rows are written into the list.
import { randomUUID } from "node:crypto";
import { findCase, recordEvent } from "#case/store.ts";
import { type Actor, actorId, systemActor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import type { Platform } from "#platform/platform.ts";
import type { GridRefusal } from "#platform/spreadsheet/grid.ts";
import { readSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { isFrozen } from "../hand-in/rights.ts";
import { type RowsSaved, saveRows, type TypedRow } from "../inventory/save-command.ts";
import { conflictsPlace } from "./conflicts.ts";
import { IMPORT_JOB } from "./job-names.ts";
import { type ImportAsked, planImport, type SheetView } from "./open-import.ts";
import { countRows, type PlannedRow } from "./plan-rows.ts";
import { rowIdOf } from "./row-id.ts";
import type { RunOutcome } from "./schema.ts";
import * as store from "./store.ts";

type OfCase = { readonly actor: Actor; readonly caseId: string };

export type SheetRead =
  | { readonly ok: true; readonly importId: string }
  | { readonly ok: false; readonly reason: GridRefusal | "not-kept" | "locked" | "not-found" };

/** Reads the cells and keeps them encrypted; the file itself is not kept. */
export async function readSheet(
  platform: Platform,
  { actor, caseId }: OfCase,
  bytes: Uint8Array,
): Promise<SheetRead> {
  const { database, files, clock } = platform;
  const allowed = await database.as(actor, async (tx) => ({
    supportCase: await findCase(tx, caseId),
    frozen: await isFrozen(tx, caseId),
  }));
  if (!allowed.supportCase) return { ok: false, reason: "not-found" };
  if (allowed.frozen) return { ok: false, reason: "locked" };
  const { companyId } = allowed.supportCase;
  const reading = await readSpreadsheet(bytes);
  if (!reading.ok) return reading;
  const kept = await files.keep(actor, {
    companyId,
    audience: "company",
    caseId,
    name: "cells.json",
    mediaType: "application/json",
    bytes: Buffer.from(JSON.stringify(reading.grid)),
  });
  if (!kept.ok) return { ok: false, reason: "not-kept" };
  const importId = randomUUID();
  const row = { id: importId, caseId, companyId, fileId: kept.fileId, at: clock.now(), by: actorId(actor) };
  await database.as(actor, (tx) => store.addImport(tx, row));
  return { ok: true, importId };
}

/** Keeps which column goes where; an earlier confirmation stays on record. */
export async function confirmMapping(
  { database, clock }: Platform,
  { actor, caseId, importId }: ImportAsked,
  { view, targets }: { view: SheetView; targets: readonly string[] },
): Promise<void> {
  await database.as(actor, async (tx) => {
    await store.lockImport(tx, importId);
    const one = await store.findImport(tx, { caseId, importId });
    if (!one) return;
    const before = await store.newestMapping(tx, importId);
    await store.addMapping(tx, {
      importId,
      number: (before?.number ?? 0) + 1,
      caseId,
      companyId: one.companyId,
      sheet: view.index,
      headerFrom: view.header.fromRow,
      headerTo: view.header.toRow,
      targets: [...targets],
      at: clock.now(),
      by: actorId(actor),
    });
  });
}

/** Leaves the writing to a worker; one that is under way, or done with these very columns, is not begun again. */
export async function beginRun(
  platform: Platform,
  { actor, caseId, importId }: ImportAsked,
): Promise<"begun" | "not-confirmed"> {
  const planned = await planImport(platform, { actor, caseId, importId });
  if (!planned) return "not-confirmed";
  const { confirmed, rows } = planned;
  const counts = countRows(rows);
  return platform.database.as(actor, async (tx): Promise<"begun"> => {
    await store.lockImport(tx, importId);
    const newest = await store.newestRun(tx, importId);
    const isDone = newest?.ending?.outcome === "done" && newest.run.mapping === confirmed.number;
    if (newest && (!newest.ending || isDone)) return "begun";
    const id = randomUUID();
    const { companyId } = confirmed;
    const at = platform.clock.now();
    await store.addRun(tx, {
      id,
      importId,
      mapping: confirmed.number,
      caseId,
      companyId,
      rows: counts.new + counts.change,
      at,
      by: actorId(actor),
    });
    await platform.queue.send(tx, IMPORT_JOB, { runId: id });
    return "begun";
  });
}

const system = systemActor("inventory-import");

/** Writes the rows as one batch, in the name of the person who began it. Done again after a crash it adds nothing twice. */
export async function carryOutRun(platform: Platform, runId: string): Promise<void> {
  const known = await platform.database.as(system, (tx) => store.findRun(tx, runId));
  if (!known || known.ending) return;
  const { run } = known;
  const actor: Actor = { kind: "person", userId: run.by, role: "company" };
  const { caseId, importId } = run;
  const planned = await planImport(platform, { actor, caseId, importId });
  if (!planned) return endRun(platform, run, { actor: system, outcome: "not-found", rows: [] });
  const writing = planned.rows.filter(({ outcome }) => outcome === "new" || outcome === "change");
  const rows = writing.map((row) => typedRow(runId, row));
  const saved = await saveRows(platform, actor, { caseId, kind: "imported", rows });
  const outcome = saved.ok ? "done" : saved.reason;
  await endRun(platform, run, { actor: saved.ok ? actor : system, outcome, rows: planned.rows, saved });
}

function typedRow(runId: string, planned: PlannedRow): TypedRow {
  const cells = "cells" in planned ? planned.cells : [];
  return {
    ...(planned.outcome === "change"
      ? { itemId: planned.itemId }
      : { itemId: null, newId: rowIdOf(runId, planned.row) }),
    cells: cells.map(({ column, typed, seen }) => ({ column, typed, shown: markOf(seen) })),
  };
}

type Ended = {
  readonly actor: Actor;
  readonly outcome: RunOutcome;
  readonly rows: readonly PlannedRow[];
  readonly saved?: RowsSaved;
};

async function endRun(
  { database, clock, texts }: Platform,
  run: store.Run,
  { actor, outcome, rows, saved }: Ended,
): Promise<void> {
  const counts = countRows(rows);
  const conflicts = saved?.ok === true ? conflictsOf(saved) : [];
  const { caseId, companyId } = run;
  const at = clock.now();
  await database.as(actor, async (tx) => {
    const text = JSON.stringify(conflicts);
    const written =
      saved?.ok === true && saved.rows.some(({ cells }) => cells.some(({ outcome: of }) => of === "changed"));
    const added = await store.addEnding(tx, {
      runId: run.id,
      caseId,
      companyId,
      outcome,
      batchId: written ? saved.batchId : null,
      newRows: counts.new,
      changedRows: counts.change,
      sameRows: counts.same,
      unusableRows: counts.unusable,
      encryptedConflicts:
        conflicts.length > 0 ? (await texts.of(tx, companyId)).encrypt(text, conflictsPlace(run.id)) : null,
      at,
    });
    if (added && outcome === "done")
      await recordEvent(tx, {
        caseId,
        kind: "inventory-imported",
        at,
        actor,
        detail: { rows: counts.new + counts.change },
      });
  });
}

function conflictsOf({ rows }: Extract<RowsSaved, { ok: true }>) {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ column, outcome }) => (outcome === "conflict" ? [{ number, column }] : [])),
  );
}
