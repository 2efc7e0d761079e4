// The editions with the office's decisions laid over them, kept fresh for pages; who gives a place reads them under lock.
import { systemActor } from "#platform/database/actor.ts";
import type { Database } from "#platform/database/database.ts";
import type { Log } from "#platform/log.ts";
import { withDecisions } from "./decisions.ts";
import type { Edition } from "./edition.ts";
import type { Programme } from "./programme.ts";
import { listDecisionsInForce } from "./store.ts";

/** A decision taken by another process shows on this one's pages within so long. */
const freshMs = 5_000;
const actor = systemActor("editions-in-force");

export type EditionsInForce = Pick<Programme, "editions" | "refreshEditions"> & { readonly stop: () => void };

/** Lays the decisions over the editions as the files have them, and goes on looking for newer ones. */
export async function openEditionsInForce(
  { database, log }: { database: Database; log: Log },
  asInFiles: readonly Edition[],
): Promise<EditionsInForce> {
  const editions = [...asInFiles];
  let asked = 0;
  let shown = 0;
  const refresh = async () => {
    asked += 1;
    const turn = asked;
    const inForce = await database.as(actor, async (tx) => {
      const read: Edition[] = [];
      for (const edition of asInFiles) {
        read.push(withDecisions(edition, await listDecisionsInForce(tx, edition.id)));
      }
      return read;
    });
    // Of two that read at once the one that began later knows more, whichever answers last.
    if (turn < shown) return;
    shown = turn;
    editions.splice(0, editions.length, ...inForce);
  };
  await refresh();
  const timer = setInterval(() => {
    refresh().catch((error: unknown) => log.warn("editions-not-read", {}, error));
  }, freshMs);
  timer.unref();
  return { editions, refreshEditions: refresh, stop: () => clearInterval(timer) };
}
