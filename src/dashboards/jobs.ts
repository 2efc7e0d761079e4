// The clock face of the lists: cases handed in before there was a search are entered under their names.
import { listNotFindable, makeFindable } from "#case/search/store.ts";
import type { Programme } from "#edition/programme.ts";
import { systemActor } from "#platform/database/actor.ts";
import type { Job } from "#platform/queue/queue.ts";
import { listSubmissions, namesIn } from "#programme/apply/queries.ts";

const name = "make-cases-findable";
/** A night's work. */
const atOnce = 1_000;

export function dashboardJobs(programme: Programme): Job[] {
  return [{ name, every: "23 3 * * *", run: () => makeAllFindable(programme) }];
}

/** Those entered already are passed over: running again does nothing. */
async function makeAllFindable({ platform }: Programme): Promise<void> {
  const actor = systemActor(name);
  const missing = await platform.database.as(actor, (tx) => listNotFindable(tx, atOnce));
  for (const { caseId: id, editionId, companyId, arrival } of missing) {
    if (arrival === null) continue;
    await platform.database.as(actor, async (tx) => {
      const names = (await listSubmissions(tx, id)).flatMap(({ answers }) => namesIn(answers));
      await makeFindable(tx, { supportCase: { id, editionId, companyId }, arrival, names });
    });
  }
}
