// The web face of the office's list of all cases: search, filters, order and page, all of it in the address.
import { type Border, listQueue, type QueueRow } from "#case/search/queue-store.ts";
import { readSought } from "#case/search/words.ts";
import { editionNow, type Programme, todayAtHome } from "#edition/programme.ts";
import { staffLanguageOf } from "#i18n/languages.ts";
import { officePeople } from "#people/guards.ts";
import { get, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { casesToLookAt } from "#programme/apply/queries.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { QueuePage } from "./pages/queue-page.tsx";
import {
  isNarrowed,
  type QueueFilter,
  queryOfFilter,
  readPageFrom,
  readQueueFilter,
  writeBorder,
} from "./queue-address.ts";
import { shownRow } from "./queue-row.ts";

export function queueRoutes(programme: Programme): Route[] {
  return [get(urls.queue, officePeople(programme.platform), (c) => showQueue(programme, c))];
}

const pageSize = 50;

async function showQueue(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const { clock, database } = programme.platform;
  const language = staffLanguageOf(frame.language);
  const filter = readQueueFilter((name) => c.req.query(name));
  const current = editionNow(programme);
  const edition = programme.editions.find(({ id }) => id === filter.edition) ?? current;
  const today = todayAtHome(clock);
  const sought = readSought(filter.words, edition);
  const from = readPageFrom((name) => c.req.query(name));
  const { page, toLookAt } = await database.as(actor, async (tx) => {
    const asked = { ...filter, editionId: edition.id, sought, from, limit: pageSize };
    const page = await listQueue(tx, { ...asked, dueBefore: filter.overdue ? today : undefined });
    const ids = page.rows.map(({ caseId }) => caseId);
    return { page, toLookAt: await casesToLookAt(tx, ids) };
  });
  const shown = page.rows.map((row) => ({
    ...shownRow(row, { edition, language, today }),
    toLookAt: toLookAt.has(row.caseId),
  }));
  return c.html(
    <QueuePage
      frame={staffFrame(frame)}
      edition={edition}
      current={current}
      editions={programme.editions}
      filter={filter}
      tooShort={sought.by === "too-short"}
      narrowed={isNarrowed(filter)}
      beyondEnd={from !== undefined}
      rows={shown}
      {...steps(filter, page)}
    />,
  );
}

type Page = Awaited<ReturnType<typeof listQueue>>;

function steps(filter: QueueFilter, { rows, hasBefore, hasAfter }: Page) {
  const borderOf = ({ arrival, waitsSince }: QueueRow): Border =>
    filter.order === "longest" && waitsSince ? { arrival, since: waitsSince } : { arrival };
  const step = (way: "before" | "after", row: QueueRow | undefined) =>
    row && urls.queue.to({}, { ...queryOfFilter(filter), [way]: writeBorder(borderOf(row)) });
  return {
    previous: hasBefore ? step("before", rows[0]) : undefined,
    next: hasAfter ? step("after", rows.at(-1)) : undefined,
  };
}
