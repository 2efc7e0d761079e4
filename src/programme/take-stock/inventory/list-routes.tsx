// The web face of the list: its pages, the looking for words, the list for printing.
import { companyOfCase } from "#case/guard.ts";
import { findCase } from "#case/store.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { actorId } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { gridConfig } from "./grid-setup.ts";
import { listOwnBatches } from "./history-store.ts";
import { narrows, readListFilter, readListKey, readListPlace, writeListKey } from "./list-filter.ts";
import { readLock } from "./lock.ts";
import { countRows, mostCounted } from "./list-store.ts";
import { GridOpener, GridSection } from "./pages/grid-section.tsx";
import { FoundPage } from "./pages/found-page.tsx";
import { InventoryPage, type InventoryPageProps } from "./pages/inventory-page.tsx";
import type { RowShown } from "./pages/inventory-table.tsx";
import { PrintPage } from "./pages/print-page.tsx";
import { type InventoryGround, readInventoryGround, readStockFigures, siteName } from "./read-inventory.ts";
import { findRows, type ReadRow, readList } from "./read-list.ts";
import { searchWords } from "./search.ts";
import { caseIdOf, noticeOf } from "./web.ts";

export function listRoutes(platform: Platform): Route[] {
  const guard = companyOfCase(platform);
  return [
    get(urls.inventory, guard, (c) => showList(platform, c)),
    get(urls.inventorySearch, guard, (c) => c.redirect(urls.inventory.to({ caseId: caseIdOf(c) }), 303)),
    post(urls.inventorySearch, guard, (c) => search(platform, c)),
    get(urls.inventoryPrint, guard, (c) => print(platform, c)),
  ];
}

/** The newest of one's own changes that can be taken back on the page. */
const batchesShown = 5;

async function showList(platform: Platform, c: Request): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const ask = (name: string) => c.req.query(name);
  const filter = readListFilter(ask);
  const ground = await readInventoryGround(platform, actor, caseId);
  const about = await platform.database.as(actor, async (tx) => ({
    companyId: (await findCase(tx, caseId))?.companyId,
    figures: await readStockFigures(tx, caseId),
    matching: narrows(filter) ? await countRows(tx, caseId, filter) : undefined,
    batches: await listOwnBatches(tx, { caseId, by: actorId(actor), limit: batchesShown }),
    locked: await readLock(tx, caseId),
  }));
  if (!ground || about.companyId === undefined) return c.notFound();
  const { rows, previous, next } = await readList(platform, actor, {
    caseId,
    filter,
    place: readListPlace(ask),
  });
  const sites = sitesOf(ground);
  const options = sites.map(({ id, name }) => ({ value: id, label: name }));
  const config = gridConfig(frame, {
    caseId,
    sites: options,
    departments: ground.departments.map(({ name }) => name),
    locked: about.locked,
  });
  const props: InventoryPageProps = {
    ...about,
    companyId: about.companyId,
    frame,
    caseId,
    filter,
    narrowed: narrows(filter),
    matching: countShown(language, about.matching) ?? formatNumber(language, about.figures?.items ?? 0),
    rows: rows.map(shownRow),
    previous,
    next,
    sites,
    departments: ground.departments,
    notice: noticeOf(c, language),
    grid: { opener: <GridOpener config={config} />, section: <GridSection config={config} /> },
  };
  return c.html(<InventoryPage {...props} />);
}

function countShown(language: Language, rows: number | undefined): string | undefined {
  if (rows === undefined) return undefined;
  return rows > mostCounted ? `${formatNumber(language, mostCounted)}+` : formatNumber(language, rows);
}

const sitesOf = ({ sites }: InventoryGround) => sites.map((site) => ({ id: site.id, name: siteName(site) }));

export function shownRow({ item, values }: ReadRow): RowShown {
  const text = (column: string) => values[column] ?? "";
  return {
    itemId: item.id,
    number: item.number,
    version: item.version,
    title: text("title"),
    department: text("department"),
    kind: text("kind"),
    level: item.level,
    proposedLevel: item.proposedLevel,
    complete: item.complete,
    faulty: item.faulty,
    warned: item.warned,
    unmanaged: item.unmanaged,
    accepted: item.acceptedVersion === item.version,
    removed: item.removedAt !== null,
  };
}

/** The words come in the body and the answer is no address of its own: what is looked for stays out of every log. */
async function search(platform: Platform, c: Request): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await readForm(c.req.raw);
  const typed = form.ok ? form.one("words") : "";
  const words = searchWords(typed);
  if (words.length === 0) return c.redirect(urls.inventory.to({ caseId }), 303);
  const after = form.ok ? readListKey(form.one("after")) : undefined;
  const { rows, opened, goOn } = await findRows(platform, actor, {
    caseId,
    filter: readListFilter(() => undefined),
    place: after ? { after } : {},
    words,
  });
  return c.html(
    <FoundPage
      frame={{ ...frame, path: urls.inventory.to({ caseId }) }}
      caseId={caseId}
      typed={typed}
      rows={rows.map(shownRow)}
      opened={formatNumber(language, opened)}
      goOn={goOn && writeListKey(goOn)}
    />,
  );
}

/** Rows on one page for printing. */
const rowsPrinted = 1000;

async function print(platform: Platform, c: Request): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const ask = (name: string) => c.req.query(name);
  const filter = readListFilter(ask);
  const ground = await readInventoryGround(platform, actor, caseId);
  if (!ground) return c.notFound();
  const place = readListPlace(ask);
  const { rows, next } = await readList(platform, actor, { caseId, filter, place, limit: rowsPrinted });
  const sites = new Map(sitesOf(ground).map(({ id, name }) => [id, name]));
  return c.html(
    <PrintPage
      frame={frame}
      caseId={caseId}
      filter={filter}
      day={formatDate(language, ground.cells.today)}
      rows={rows.map(({ item, values }) => ({
        number: item.number,
        values,
        site: sites.get(item.siteId ?? "") ?? values["site"] ?? "",
        level: item.level,
        proposedLevel: item.proposedLevel,
      }))}
      next={next}
    />,
  );
}
