// The web face of one row: its form, saving it, its history, taking it out and bringing it back.
import { randomUUID } from "node:crypto";
import { companyOfCase } from "#case/guard.ts";
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { readForm, textLimits } from "#platform/forms/submitted-form.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import type { ItemValues } from "../handed-in.ts";
import { clearWarning } from "./acceptance-commands.ts";
import { cellName, cellsOf, type ReadableForm, typedIn } from "./item-form.ts";
import type { Lock } from "./lock.ts";
import { inventoryMessages } from "./messages/catalog.ts";
import { lockWords } from "./messages/locks.ts";
import { openItem, type OpenItem } from "./open-item.ts";
import { HistoryPage } from "./pages/history-page.tsx";
import { ItemPage } from "./pages/item-page.tsx";
import { problemsOf } from "./project-item.ts";
import { mostTyped } from "./read-cell.ts";
import { readInventoryGround, siteName } from "./read-inventory.ts";
import { readHistory } from "./read-history.ts";
import { removeRows, restoreRows } from "./row-commands.ts";
import { mostRows, type SavedRow, saveRows, type TypedCell } from "./save-command.ts";
import { caseIdOf, idOf, noticeOf, toList } from "./web.ts";

export function itemRoutes(platform: Platform): Route[] {
  const guard = companyOfCase(platform);
  return [
    get(urls.newInventoryItem, guard, (c) => showNew(platform, c)),
    post(urls.newInventoryItem, guard, (c) => save(platform, c, undefined)),
    get(urls.inventoryItem, guard, (c) => showItem(platform, c)),
    post(urls.inventoryItem, guard, (c) => saveItem(platform, c)),
    get(urls.inventoryItemHistory, guard, (c) => showHistory(platform, c)),
    post(urls.inventoryItemRemoval, guard, (c) => setRemoved(platform, c, removeRows)),
    post(urls.inventoryItemRestoration, guard, (c) => setRemoved(platform, c, restoreRows)),
    post(urls.inventoryItemClearance, guard, (c) => clear(platform, c)),
  ];
}

type Showing = {
  readonly open: OpenItem | undefined;
  readonly locked: Lock | undefined;
  /** What was typed, where the page comes back unsaved; else what is stored. */
  readonly typed?: ItemValues;
  /** Marks of what is stored by now, as far as they differ from the row that was opened. */
  readonly conflicts?: ReadonlyMap<string, string>;
  readonly errors?: readonly FieldError[];
  readonly newId?: string;
  readonly status?: 200 | 409 | 422;
};

async function show(platform: Platform, c: Request, showing: Showing): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const ground = await readInventoryGround(platform, actor, caseId);
  if (!ground) return c.notFound();
  const { open, locked, typed, conflicts = new Map(), errors = [], newId, status = 200 } = showing;
  const stored = open?.values ?? {};
  const problems = open ? problemsOf(stored, ground.columns, ground.cells) : [];
  const read = problems.map(({ column, problem }) => ({
    name: cellName(column),
    text: problemText(language, problem, nameOf(column, language)),
  }));
  const marks = ground.columns.map(({ id }) => [id, markOf(stored[id] ?? "")] as const);
  return c.html(
    <ItemPage
      {...{ frame, caseId, locked, conflicts }}
      item={open?.item}
      values={{ ...firstValues(ground.sites, open), ...stored, ...typed }}
      marks={Object.fromEntries(marks)}
      errors={[...errors, ...read]}
      warnings={open?.warnings ?? []}
      sites={ground.sites.map((site) => ({ id: site.id, name: siteName(site) }))}
      departments={ground.departments}
      newId={newId ?? randomUUID()}
      notice={noticeOf(c, language)}
    />,
    status,
  );
}

async function showHistory(platform: Platform, c: Request): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const itemId = idOf(c, "itemId");
  const history = itemId === undefined ? undefined : await readHistory(platform, actor, { caseId, itemId });
  const ground = await readInventoryGround(platform, actor, caseId);
  if (itemId === undefined || !history || !ground) return c.notFound();
  const sites = ground.sites.map((site) => ({ id: site.id, name: siteName(site) }));
  return c.html(<HistoryPage {...{ frame, caseId, itemId, sites }} {...history} />);
}

/** A company with one site need not choose it again and again. */
function firstValues(sites: readonly { readonly id: string }[], open: OpenItem | undefined): ItemValues {
  const [only] = sites;
  return open || sites.length !== 1 || !only ? {} : { site: only.id };
}

const nameOf = (column: string, language: Language): string =>
  readInventoryColumns().find(({ id }) => id === column)?.name[language] ?? column;

async function showNew(platform: Platform, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const { locked } = await openItem(platform, actor, { caseId: caseIdOf(c), itemId: undefined });
  return show(platform, c, { open: undefined, locked });
}

async function showItem(platform: Platform, c: Request): Promise<Response> {
  const opened = await open(platform, c, idOf(c, "itemId"));
  return opened.open ? show(platform, c, opened) : c.notFound();
}

function open(platform: Platform, c: Request, itemId: string | undefined) {
  return openItem(platform, signedIn(c).actor, { caseId: caseIdOf(c), itemId });
}

async function saveItem(platform: Platform, c: Request): Promise<Response> {
  const itemId = idOf(c, "itemId");
  // Known before anything else is said, also of a list that is locked: no row of this case has no page of its own.
  const opened = itemId === undefined ? undefined : await open(platform, c, itemId);
  return opened?.open ? save(platform, c, itemId) : c.notFound();
}

/** Ten columns of the longest texts that are still kept as typed. */
const itemLimits = { ...textLimits, bytes: 4 * textLimits.bytes };

async function save(platform: Platform, c: Request, itemId: string | undefined): Promise<Response> {
  const { actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await readForm(c.req.raw, itemLimits);
  if (!form.ok) {
    const opened = await open(platform, c, itemId);
    const text = problemText(language, form.problem, "");
    return show(platform, c, { ...opened, errors: [{ name: cellName("title"), text }], status: 422 });
  }
  const asked = form.one("new-id");
  const newId = isUuid(asked) ? asked : randomUUID();
  const cells = cellsOf(form);
  if (itemId === undefined && saysNothing(cells))
    return showRefused(platform, c, { itemId, form, newId, reason: "nothing" });
  const row = { itemId: itemId ?? null, newId, cells };
  const saved = await saveRows(platform, actor, { caseId, kind: "typed", rows: [row] });
  if (!saved.ok) {
    if (saved.reason === "not-found") return c.notFound();
    return showRefused(platform, c, { itemId, form, newId, reason: saved.reason });
  }
  const [one] = saved.rows;
  return one ? afterSave(platform, c, { form, saved: one, newId }) : c.notFound();
}

/** The site is filled in for a company that has one alone: it makes no row. */
const saysNothing = (cells: readonly TypedCell[]): boolean =>
  cells.every(({ column, typed }) => column === "site" || typed.trim() === "");

type Refusal = {
  readonly itemId: string | undefined;
  readonly form: ReadableForm;
  readonly newId: string;
  readonly reason: "locked" | "too-many" | "nothing";
};

/** Nothing was saved: everything typed is there again, and why. */
async function showRefused(platform: Platform, c: Request, refusal: Refusal): Promise<Response> {
  const { itemId, form, newId, reason } = refusal;
  const { language } = signedIn(c);
  const words = inventoryMessages[language];
  const texts = {
    locked: lockWords[language].now,
    "too-many": words.tooMany(formatNumber(language, mostRows)),
    nothing: words.item.nothing,
  };
  const opened = await open(platform, c, itemId);
  const errors = [{ name: cellName("title"), text: texts[reason] }];
  return show(platform, c, { ...opened, typed: typedValues(form), newId, errors, status: 422 });
}

function typedValues(form: ReadableForm): ItemValues {
  return Object.fromEntries(readInventoryColumns().map((column) => [column.id, typedIn(form, column)]));
}

type Saved = { readonly form: ReadableForm; readonly saved: SavedRow; readonly newId: string };

async function afterSave(platform: Platform, c: Request, { form, saved, newId }: Saved): Promise<Response> {
  const { language } = signedIn(c);
  const caseId = caseIdOf(c);
  const { itemId } = saved;
  if (itemId === null) return showRefused(platform, c, { itemId: undefined, form, newId, reason: "nothing" });
  const conflicts = new Map(
    saved.cells.flatMap(({ column, outcome, standing = "" }) =>
      outcome === "conflict" ? [[column, standing] as const] : [],
    ),
  );
  const tooLong = saved.cells.filter(({ outcome }) => outcome === "too-long");
  if (conflicts.size > 0 || tooLong.length > 0) {
    const unsaved = [...conflicts.keys(), ...tooLong.map(({ column }) => column)];
    const all = typedValues(form);
    const typed = Object.fromEntries(unsaved.map((column) => [column, all[column] ?? ""]));
    const errors = tooLong.map(({ column }) => tooLongError(column, all[column] ?? "", language));
    const opened = await open(platform, c, itemId);
    return show(platform, c, { ...opened, typed, conflicts, errors, status: errors.length > 0 ? 422 : 409 });
  }
  const go = form.one("go");
  // One sentence says both that it is saved and that something has to be mended.
  const done = { done: saved.problems.length > 0 ? "saved-unread" : "saved" } as const;
  if (go === "list") return toList(c, done);
  if (go === "next") return c.redirect(urls.newInventoryItem.to({ caseId }, done), 303);
  return c.redirect(urls.inventoryItem.to({ caseId, itemId }, done), 303);
}

function tooLongError(column: string, typed: string, language: Language): FieldError {
  const problem = { key: "too-long", max: mostTyped, length: typed.length } as const;
  return { name: cellName(column), text: problemText(language, problem, nameOf(column, language)) };
}

async function setRemoved(platform: Platform, c: Request, command: typeof removeRows): Promise<Response> {
  const itemId = idOf(c, "itemId");
  if (itemId === undefined) return c.notFound();
  const done = await command(platform, signedIn(c).actor, { caseId: caseIdOf(c), itemIds: [itemId] });
  if (!done.ok) return done.reason === "locked" ? toList(c, { done: "locked" }) : c.notFound();
  return toList(c, { done: command === removeRows ? "removed" : "restored", rows: String(done.rows) });
}

async function clear(platform: Platform, c: Request): Promise<Response> {
  const itemId = idOf(c, "itemId");
  const form = await readForm(c.req.raw);
  if (itemId === undefined || !form.ok) return c.notFound();
  const caseId = caseIdOf(c);
  const column = form.one("column");
  const reason = form.one(`reason-${column}`).trim().slice(0, 500);
  if (reason === "") {
    const { language } = signedIn(c);
    const opened = await open(platform, c, itemId);
    if (!opened.open) return c.notFound();
    const label = inventoryMessages[language].warning.reason;
    const text = problemText(language, { key: "required" }, label);
    return show(platform, c, { ...opened, errors: [{ name: `reason-${column}`, text }], status: 422 });
  }
  const version = Number(form.one("version"));
  const done = await clearWarning(platform, signedIn(c).actor, { caseId, itemId, column, reason, version });
  if (!done.ok && done.reason === "not-found") return c.notFound();
  if (!done.ok && done.reason === "locked") return toList(c, { done: "locked" });
  return c.redirect(urls.inventoryItem.to({ caseId, itemId }, done.ok ? { done: "cleared" } : {}), 303);
}
