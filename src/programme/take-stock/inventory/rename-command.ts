// A department is renamed, or joined to another: all its rows in one batch, which can be taken back like any other.
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { Ledger, Refused } from "./ledger.ts";
import { newDepartment, withLedger } from "./ledger.ts";
import { readInventoryGround } from "./read-inventory.ts";
import { departmentKey, type DepartmentUse, type NotRenamed, planRenaming } from "./renaming.ts";
import { readItems } from "./row-commands.ts";
import { countByDepartment, listRowsOfDepartment } from "./store.ts";
import { type Change, writeChanges } from "./write-changes.ts";

/** The departments in which rows lie, in the order of their names; undefined where there is no such case. */
export async function listDepartments(
  platform: Platform,
  actor: Actor,
  caseId: string,
): Promise<DepartmentUse[] | undefined> {
  const ground = await readInventoryGround(platform, actor, caseId);
  if (!ground) return undefined;
  const counts = await platform.database.as(actor, (tx) => countByDepartment(tx, caseId));
  return withCounts(ground.departments, counts);
}

function withCounts(
  departments: Iterable<{ readonly id: string; readonly name: string }>,
  counts: Awaited<ReturnType<typeof countByDepartment>>,
): DepartmentUse[] {
  const byId = new Map(counts.map((one) => [one.departmentId, one]));
  return [...departments].map(({ id, name }) => {
    const { rows = 0, accepted = 0 } = byId.get(id) ?? {};
    return { id, name, rows, accepted };
  });
}

export type ToRename = {
  readonly caseId: string;
  readonly departmentId: string;
  readonly typed: string;
  /** The department whose rows these shall join, as the person was told; undefined for none. */
  readonly into: string | undefined;
};

export type Renamed =
  | { readonly ok: true; readonly rows: number }
  | Refused
  | { readonly ok: false; readonly reason: "refused"; readonly why: NotRenamed }
  /** By now it would do something else than the person was told: nothing is done. */
  | { readonly ok: false; readonly reason: "otherwise" };

/** Gives the rows of a department the new name. Rows that somebody has moved elsewhere meanwhile stay there. */
export function renameDepartment(platform: Platform, actor: Actor, rename: ToRename): Promise<Renamed> {
  const { caseId, departmentId, typed } = rename;
  return withLedger(platform, { actor, caseId }, async (ledger): Promise<Renamed> => {
    const { tx, departments } = ledger;
    const used = [...departments.values()].filter((one) => one.used);
    const planned = planRenaming(withCounts(used, await countByDepartment(tx, caseId)), {
      departmentId,
      typed,
    });
    if (!planned.ok) return { ok: false, reason: "refused", why: planned };
    const { to, into } = planned.renaming;
    if (into?.id !== rename.into) return { ok: false, reason: "otherwise" };
    const key = departmentKey(to);
    // Another spelling of its own name is a department of its own; the rows move there, and the old one is empty.
    if (departments.get(key)?.name !== to) departments.set(key, newDepartment(to));
    const changes = await changesOf(ledger, departmentId, to);
    const { items } = await writeChanges(ledger, { kind: "bulk" }, changes);
    return { ok: true, rows: [...items.values()].filter(({ removedAt }) => !removedAt).length };
  });
}

async function changesOf(ledger: Ledger, departmentId: string, to: string): Promise<Change[]> {
  const ids = await listRowsOfDepartment(ledger.tx, ledger.caseId, departmentId);
  const standing = await readItems(ledger, ids);
  return ids.flatMap((itemId): Change[] => {
    const row = standing?.get(itemId);
    if (!row) return [];
    const { item, values } = row;
    const after = { ...values, department: to };
    return [{ itemId, item, before: values, after, removed: Boolean(item.removedAt) }];
  });
}
