// Rows are accepted by a second person; a warning is answered with "this is only a name", and why.
import { randomUUID } from "node:crypto";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import { mayAccept } from "./acceptance.ts";
import { type Refused, withLedger } from "./ledger.ts";
import { clearancePlace } from "./places.ts";
import {
  addAcceptances,
  addClearance,
  findItems,
  type Item,
  listUnaccepted,
  writeItems,
  writeTally,
} from "./store.ts";
import { recount } from "./tally.ts";

export type RowsToAccept = {
  readonly caseId: string;
  /** Each with the version that was looked at; or every row that is complete. */
  readonly rows: readonly { readonly itemId: string; readonly version: number }[] | "all-complete";
};

export type RowsAccepted =
  | {
      readonly ok: true;
      readonly accepted: number;
      /** Not accepted: entered by this person, not complete, or changed since they looked. */
      readonly own: number;
      readonly incomplete: number;
      readonly changed: number;
      /** Not accepted among all: marked, so that somebody looks at them one by one. */
      readonly warned: number;
    }
  | Refused;

/** Accepts what may be accepted, and says what was left and why. */
export function acceptRows(platform: Platform, actor: Actor, accept: RowsToAccept): Promise<RowsAccepted> {
  const { caseId, rows } = accept;
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<RowsAccepted> => {
    const { tx, by, at, companyId } = ledger;
    const looked =
      rows === "all-complete" ? undefined : new Map(rows.map((one) => [one.itemId, one.version]));
    const items = looked
      ? (await findItems(tx, caseId, [...looked.keys()])).map(({ item }) => item)
      : await listUnaccepted(tx, caseId);
    const seen = items.filter((item) => (looked?.get(item.id) ?? item.version) === item.version);
    const judged = seen.map((item) => ({ item, may: mayAccept(item, by) }));
    // Who accepts all at once has looked at none.
    const isHeld = (item: Item) => looked === undefined && item.warned;
    const warned = judged.filter(({ item, may }) => may.ok && isHeld(item)).length;
    const left = (reason: string) => judged.filter(({ may }) => !may.ok && may.reason === reason).length;
    const accepted = judged.flatMap(({ item, may }): Item[] =>
      may.ok && !isHeld(item) ? [{ ...item, acceptedVersion: item.version }] : [],
    );
    const before = new Map(items.map((item) => [item.id, item]));
    const tally = accepted.reduce((sum, item) => recount(sum, before.get(item.id), item), ledger.tally);
    if (accepted.length > 0) {
      const records = accepted.map(({ id: itemId, version }) => ({
        itemId,
        version,
        caseId,
        companyId,
        at,
        by,
      }));
      await writeItems(tx, accepted);
      await addAcceptances(tx, records);
      await writeTally(tx, tally);
    }
    const changed = items.length - seen.length;
    return {
      ok: true,
      accepted: accepted.length,
      own: left("own"),
      incomplete: left("incomplete"),
      changed,
      warned,
    };
  });
}

export type WarningToClear = {
  readonly caseId: string;
  readonly itemId: string;
  readonly column: string;
  readonly reason: string;
  /** The version that was looked at. */
  readonly version: number;
};

export type WarningCleared =
  | { readonly ok: true }
  | Refused
  | { readonly ok: false; readonly reason: "changed-meanwhile" };

/** Of a text that is warned of, says that it is only a name; until the text changes. */
export function clearWarning(
  platform: Platform,
  actor: Actor,
  clear: WarningToClear,
): Promise<WarningCleared> {
  const { caseId, itemId, column, reason, version } = clear;
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<WarningCleared> => {
    const { tx, texts, at, by, companyId } = ledger;
    const item = (await findItems(tx, caseId, [itemId]))[0]?.item;
    if (!item) return { ok: false, reason: "not-found" };
    if (item.version !== version || !item.warnings.includes(column))
      return { ok: false, reason: "changed-meanwhile" };
    const cleared = [...new Set([...item.cleared, column])];
    const after = { ...item, cleared, warned: item.warnings.some((one) => !cleared.includes(one)) };
    const id = randomUUID();
    const encryptedReason = texts.encrypt(reason, clearancePlace(id));
    await addClearance(tx, { id, itemId, version, column, caseId, companyId, encryptedReason, at, by });
    await writeItems(tx, [after]);
    await writeTally(tx, recount(ledger.tally, item, after));
    return { ok: true };
  });
}
