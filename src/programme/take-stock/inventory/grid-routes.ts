// The address the working table's script reads rows from and saves them to.
import { companyOfCase } from "#case/guard.ts";
import { formatTime } from "#i18n/formats.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { savedRowShown } from "./grid-answer.ts";
import type { SaveAnswer, SavedRow, Sent } from "./grid-config.ts";
import { idOfNewRow, readSent } from "./grid-forms.ts";
import { readListFilter, readListPlace } from "./list-filter.ts";
import { readGridPage } from "./grid-rows.ts";
import { removeRows, restoreRows } from "./row-commands.ts";
import { saveRows } from "./save-command.ts";

export function gridRoutes(platform: Platform): Route[] {
  const guard = companyOfCase(platform);
  return [
    get(urls.inventoryCells, guard, (c) => showRows(platform, c)),
    post(urls.inventoryCells, guard, (c) => save(platform, c)),
  ];
}

async function showRows(platform: Platform, c: Request): Promise<Response> {
  const { actor, language } = signedIn(c);
  const ask = (name: string) => c.req.query(name);
  const page = await readGridPage(platform, actor, {
    caseId: c.req.param("caseId") ?? "",
    filter: readListFilter(ask),
    place: readListPlace(ask),
    language,
  });
  return page ? c.json(page) : c.notFound();
}

type Refusal = "locked" | "not-found" | "too-many";

/** 409 while handed in, 422 for more rows than a list may have; rows of another case and rows that never were: 404. */
function refuse(c: Request, reason: Refusal): Response | Promise<Response> {
  if (reason === "not-found") return c.notFound();
  return c.json({ reason }, reason === "locked" ? 409 : 422);
}

async function save(platform: Platform, c: Request): Promise<Response> {
  const { language } = signedIn(c);
  const read = await readSent(c.req.raw);
  if (!read.ok) return c.json({ reason: "unreadable" }, read.status);
  const { sent } = read;
  const done = "rows" in sent ? await saveCells(platform, c, sent) : await removeOrRestore(platform, c, sent);
  if (!done.ok) return refuse(c, done.reason);
  const time = formatTime(language, platform.clock.now(), homeTimeZone);
  return c.json({ time, rows: done.rows } satisfies SaveAnswer);
}

type Done = { ok: true; rows: SavedRow[] } | { ok: false; reason: Refusal };

type CellsSent = Extract<Sent, { rows: unknown }>;
type RowsSent = Extract<Sent, { itemIds: unknown }>;

async function saveCells(platform: Platform, c: Request, { kind, rows }: CellsSent): Promise<Done> {
  const { actor, language } = signedIn(c);
  const caseId = c.req.param("caseId") ?? "";
  const saved = await saveRows(platform, actor, {
    caseId,
    kind,
    rows: rows.map(({ key, itemId, cells }) => ({
      itemId,
      ...(itemId === null ? { newId: idOfNewRow(caseId, key) } : {}),
      cells: cells.map(({ column, typed, was }) => ({ column, typed, shown: markOf(was) })),
    })),
  });
  if (!saved.ok) return saved;
  const shown = rows.flatMap((row, index) => {
    const one = saved.rows[index];
    return one ? [savedRowShown(language, row, one)] : [];
  });
  return { ok: true, rows: shown };
}

async function removeOrRestore(platform: Platform, c: Request, sent: RowsSent): Promise<Done> {
  const { actor } = signedIn(c);
  const of = { caseId: c.req.param("caseId") ?? "", itemIds: sent.itemIds };
  const done =
    sent.kind === "removed" ? await removeRows(platform, actor, of) : await restoreRows(platform, actor, of);
  return done.ok ? { ok: true, rows: [] } : done;
}
