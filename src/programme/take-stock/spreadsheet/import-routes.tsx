// The web face of one import: its columns, its rows, its run.
import { findColumn } from "#content/inventory-columns.ts";
import { get, post, type Guard, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { readInventoryGround } from "../inventory/read-inventory.ts";
import { beginRun, confirmMapping } from "./commands.ts";
import { readConflicts } from "./conflicts.ts";
import { writeUnused } from "./files.ts";
import { mappingView } from "./mapping-view.ts";
import { spreadsheetMessages } from "./messages/catalog.ts";
import {
  type ImportAsked,
  openImport,
  type OpenImport,
  planImport,
  proposeFor,
  type SheetView,
  type View,
  viewSheet,
} from "./open-import.ts";
import { MappingPage, targetField } from "./pages/mapping-page.tsx";
import { PreviewPage } from "./pages/preview-page.tsx";
import { RunPage } from "./pages/run-page.tsx";
import { sendWorkbook } from "./send-workbook.ts";
import { siteNames } from "./shown-value.ts";
import { previewOf } from "./shown-rows.ts";
import { findImport, newestRun } from "./store.ts";
import { readTargets } from "./targets.ts";

/** Seconds until a page of an import under way asks again by itself. */
const REFRESH = "3";

export function importRoutes(platform: Platform, guard: Guard): Route[] {
  return [
    get(urls.inventoryImport, guard, (c) => showMapping(platform, c)),
    post(urls.inventoryImport, guard, (c) => confirm(platform, c)),
    get(urls.inventoryImportRows, guard, (c) => showRows(platform, c)),
    get(urls.inventoryImportRun, guard, (c) => showRun(platform, c)),
    post(urls.inventoryImportRun, guard, (c) => begin(platform, c)),
    get(urls.inventoryImportUnused, guard, (c) => sendUnused(platform, c)),
  ];
}

function askedBy(c: Request): ImportAsked | undefined {
  const importId = c.req.param("importId") ?? "";
  const caseId = c.req.param("caseId") ?? "";
  return isUuid(importId) ? { actor: signedIn(c).actor, caseId, importId } : undefined;
}

/** A row number as spreadsheets count; "" is none, NaN is no number. */
function rowOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const digits = text.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) - 1 : -1;
}

function viewAsked(one: (name: string) => string | undefined): View {
  const sheet = one("sheet");
  const before = one("sheet-before");
  // Another sheet is chosen: the rows beside it are those of the sheet before.
  if (before && sheet && before !== sheet && /^\d{1,3}$/.test(sheet)) return { sheet: Number(sheet) };
  return {
    sheet: sheet !== undefined && /^\d{1,3}$/.test(sheet) ? Number(sheet) : undefined,
    headerFrom: rowOf(one("header-from")),
    headerTo: rowOf(one("header-to")),
  };
}

async function showMapping(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const opened = asked && (await openImport(platform, asked));
  if (!asked || !opened) return c.notFound();
  const wished = viewAsked((name) => c.req.query(name));
  const isWished = Object.values(wished).some((value) => value !== undefined);
  const { confirmed } = opened;
  const view = viewSheet(opened.grid, isWished ? wished : (confirmed ?? {}));
  if (view) {
    const kept = !isWished && confirmed ? confirmed.targets : undefined;
    return mappingPage(platform, c, { asked, opened, view, ...(kept ? { targets: kept } : {}) });
  }
  // Another sheet has its header elsewhere: rows asked for the sheet before are asked in vain.
  const otherwise = viewSheet(opened.grid, { sheet: wished.sheet }) ?? viewSheet(opened.grid, {});
  if (!otherwise) return c.notFound();
  const text = spreadsheetMessages[signedIn(c).language].mapping.noSuchRows;
  return mappingPage(platform, c, {
    asked,
    opened,
    view: otherwise,
    errors: [{ name: "header-from", text }],
  });
}

type Mapped = {
  readonly asked: ImportAsked;
  readonly opened: OpenImport;
  readonly view: SheetView;
  readonly targets?: readonly string[];
  readonly errors?: readonly FieldError[];
};

async function mappingPage(platform: Platform, c: Request, mapped: Mapped): Promise<Response> {
  const { asked, opened, view, errors = [] } = mapped;
  const { frame, language } = signedIn(c);
  const ground = await readInventoryGround(platform, asked.actor, asked.caseId);
  if (!ground) return c.notFound();
  const targets = mapped.targets ?? proposeFor(view, ground).map((target) => target ?? "");
  const shown = mappingView({ grid: opened.grid, view, targets }, language);
  const { caseId, importId } = asked;
  return c.html(
    <MappingPage {...{ frame, caseId, importId, errors }} view={shown} />,
    errors.length > 0 ? 422 : 200,
  );
}

async function confirm(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const opened = asked && (await openImport(platform, asked));
  const form = await formOf(c);
  const view =
    opened &&
    viewSheet(
      opened.grid,
      viewAsked((name) => form.one(name)),
    );
  if (!asked || !opened || !view) return c.notFound();
  const width = view.header.texts.length;
  const sent = (column: number) => form.one(targetField(column));
  const read = readTargets(width, sent);
  if (!read.ok) {
    const targets = Array.from({ length: width }, (_, column) => sent(column));
    return mappingPage(platform, c, { asked, opened, view, targets, errors: [targetError(c, read)] });
  }
  await confirmMapping(platform, asked, { view, targets: read.targets });
  return goTo(c, urls.inventoryImportRows.to(asked));
}

function targetError(c: Request, read: Exclude<ReturnType<typeof readTargets>, { ok: true }>): FieldError {
  const { language } = signedIn(c);
  const { mapping: words } = spreadsheetMessages[language];
  if (read.problem === "none-chosen") return { name: targetField(0), text: words.noneChosen };
  const name = findColumn(read.target)?.name[language] ?? read.target;
  return { name: targetField(read.column), text: words.twice(name) };
}

async function showRows(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const planned = asked && (await planImport(platform, asked));
  if (!asked || !planned) return c.notFound();
  const { frame, language } = signedIn(c);
  const page = Number(c.req.query("page") ?? "1");
  const view = previewOf(
    { rows: planned.rows, blank: planned.view.rows.blank },
    { show: c.req.query("show"), page: Number.isSafeInteger(page) ? page : 1 },
    { language, siteNames: siteNames(planned.ground.cells.sites) },
  );
  const { caseId, importId } = asked;
  return c.html(<PreviewPage {...{ frame, caseId, importId, view }} />);
}

async function begin(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const begun = asked && (await beginRun(platform, asked));
  return asked && begun === "begun" ? goTo(c, urls.inventoryImportRun.to(asked)) : c.notFound();
}

async function showRun(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const known =
    asked &&
    (await platform.database.as(asked.actor, async (tx) =>
      (await findImport(tx, asked)) ? newestRun(tx, asked.importId) : undefined,
    ));
  if (!asked || !known) return c.notFound();
  const { frame, language } = signedIn(c);
  const kept = known.ending ? await readConflicts(platform, asked.actor, known.ending) : [];
  const conflicts = kept.map(({ number, column }) => ({
    number,
    name: findColumn(column)?.name[language] ?? column,
  }));
  if (!known.ending) c.header("Refresh", REFRESH);
  const { caseId, importId } = asked;
  return c.html(<RunPage {...{ frame, caseId, importId, known, conflicts }} />);
}

async function sendUnused(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  const planned = asked && (await planImport(platform, asked));
  if (!planned) return c.notFound();
  return sendWorkbook(c, await writeUnused(planned, signedIn(c).language), "inventory-rows-not-used");
}
