// The web face of what is done with many rows: ticked and accepted, removed, brought back, changed together, taken back.
import { companyOfCase } from "#case/guard.ts";
import { findColumn } from "#content/inventory-columns.ts";
import { post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm, textLimits } from "#platform/forms/submitted-form.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { acceptRows, type RowsToAccept } from "./acceptance-commands.ts";
import { type ReadableForm, typedIn, cellName } from "./item-form.ts";
import { readListFilter } from "./list-filter.ts";
import { listRowIds } from "./list-store.ts";
import { BulkPage } from "./pages/bulk-page.tsx";
import { readCell } from "./read-cell.ts";
import { readInventoryGround, siteName } from "./read-inventory.ts";
import { countChanges, removeRows, restoreRows, setColumn, undoBatch } from "./row-commands.ts";
import { caseIdOf, idOf, toList } from "./web.ts";

export function selectionRoutes(platform: Platform): Route[] {
  const guard = companyOfCase(platform);
  return [
    post(urls.inventorySelection, guard, (c) => actOnTicked(platform, c)),
    post(urls.inventoryBulk, guard, (c) => changeTogether(platform, c)),
    post(urls.inventoryAcceptance, guard, (c) => acceptOne(platform, c)),
    post(urls.inventoryUndo, guard, (c) => undo(platform, c)),
  ];
}

type Ticked = { readonly itemId: string; readonly version: number };

/** Twenty thousand ids, where all of a long list are changed together. */
const listLimits = { ...textLimits, bytes: 2 * textLimits.bytes, fields: 25_000 };

function tickedIn(form: ReadableForm): Ticked[] {
  return form.all("row").flatMap((value) => {
    const [itemId = "", version = ""] = value.split(":");
    return isUuid(itemId) && /^\d{1,6}$/.test(version) ? [{ itemId, version: Number(version) }] : [];
  });
}

/** The ticked rows, or all that the list's filter leaves. */
async function chosenRows(platform: Platform, c: Request, form: ReadableForm): Promise<Ticked[]> {
  if (form.one("all") !== "yes") return tickedIn(form);
  const filter = readListFilter((name) => form.one(name));
  return platform.database.as(signedIn(c).actor, (tx) => listRowIds(tx, caseIdOf(c), filter));
}

async function actOnTicked(platform: Platform, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw, listLimits);
  if (!form.ok) return toList(c, { done: "nothing" });
  const go = form.one("go");
  if (go === "accept-all") return accept(platform, c, "all-complete");
  const rows = await chosenRows(platform, c, form);
  if (rows.length === 0) return toList(c, { done: "nothing" });
  if (go === "accept") return accept(platform, c, rows);
  const of = { caseId: caseIdOf(c), itemIds: rows.map(({ itemId }) => itemId) };
  if (go === "bulk") return showBulk(platform, c, { form, itemIds: of.itemIds });
  const { actor } = signedIn(c);
  const done =
    go === "restore" ? await restoreRows(platform, actor, of) : await removeRows(platform, actor, of);
  if (!done.ok) return done.reason === "locked" ? toList(c, { done: "locked" }) : c.notFound();
  return toList(c, { done: go === "restore" ? "restored" : "removed", rows: String(done.rows) });
}

async function accept(platform: Platform, c: Request, rows: RowsToAccept["rows"]): Promise<Response> {
  const done = await acceptRows(platform, signedIn(c).actor, { caseId: caseIdOf(c), rows });
  if (!done.ok) return done.reason === "locked" ? toList(c, { done: "locked" }) : c.notFound();
  const { accepted, own, incomplete, changed, warned } = done;
  return toList(c, {
    done: "accepted",
    rows: String(accepted),
    own: String(own),
    incomplete: String(incomplete),
    warned: String(warned),
    changed: String(changed),
  });
}

async function acceptOne(platform: Platform, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw);
  const rows = form.ok ? tickedIn(form) : [];
  return rows.length === 0 ? toList(c, { done: "nothing" }) : accept(platform, c, rows);
}

type Chosen = { readonly form: ReadableForm; readonly itemIds: readonly string[] };

/** First the new content is asked for, then what it would change is told, then it is done. */
async function showBulk(
  platform: Platform,
  c: Request,
  { form, itemIds, preview = false }: Chosen & { readonly preview?: boolean },
): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const column = findColumn(form.one("column"));
  const ground = await readInventoryGround(platform, actor, caseId);
  if (!column || !ground) return toList(c, { done: "no-column" });
  const typed = typedIn(form, column);
  const { value } = readCell(column, typed, ground.cells);
  const counts = preview
    ? await countChanges(platform, actor, { caseId, itemIds, column: column.id, value })
    : undefined;
  return c.html(
    <BulkPage
      frame={{ ...frame, path: urls.inventory.to({ caseId }) }}
      {...{ caseId, column, itemIds, typed, value, counts }}
      sites={ground.sites.map((site) => ({ id: site.id, name: siteName(site) }))}
      departments={ground.departments}
    />,
  );
}

async function changeTogether(platform: Platform, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw, listLimits);
  if (!form.ok) return toList(c, { done: "nothing" });
  const itemIds = form.all("item").filter(isUuid);
  const column = findColumn(form.one("column"));
  if (itemIds.length === 0) return toList(c, { done: "nothing" });
  if (!column) return toList(c, { done: "no-column" });
  if (form.one("go") !== "apply") return showBulk(platform, c, { form, itemIds, preview: true });
  const set = { caseId: caseIdOf(c), itemIds, column: column.id, typed: form.one(cellName(column.id)) };
  const done = await setColumn(platform, signedIn(c).actor, set);
  if (!done.ok) return done.reason === "locked" ? toList(c, { done: "locked" }) : c.notFound();
  return toList(c, { done: "changed", rows: String(done.rows) });
}

async function undo(platform: Platform, c: Request): Promise<Response> {
  const batchId = idOf(c, "batchId");
  if (batchId === undefined) return c.notFound();
  const done = await undoBatch(platform, signedIn(c).actor, { caseId: caseIdOf(c), batchId });
  if (done.ok) return toList(c, { done: "undone", rows: String(done.rows), kept: String(done.kept) });
  return done.reason === "not-found"
    ? c.notFound()
    : toList(c, { done: done.reason === "locked" ? "locked" : "undone-already" });
}
