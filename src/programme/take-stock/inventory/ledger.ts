// The list of one case opened for writing: locked for everybody else until the transaction ends, with all that reading cells needs.
import { randomUUID } from "node:crypto";
import { readInventoryColumns, type InventoryColumns } from "#content/inventory-columns.ts";
import { findCase, lockCase, type SupportCase } from "#case/store.ts";
import { todayAtHome } from "#edition/programme.ts";
import { listSites, type Site } from "#people/queries.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { Platform } from "#platform/platform.ts";
import { isFrozen } from "../hand-in/rights.ts";
import { departmentPlace } from "./places.ts";
import type { CellGround } from "./read-cell.ts";
import { departmentKey } from "./renaming.ts";
import { findTally, listDepartmentRows, type Tally } from "./store.ts";
import { emptyCounts } from "./tally.ts";

export type Department = {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  /** Rows lie in it; a name that nobody uses any more is offered nowhere. */
  readonly used: boolean;
};

export type Ledger = {
  readonly tx: Transaction;
  readonly caseId: string;
  readonly companyId: string;
  readonly at: Date;
  readonly by: string;
  readonly columns: InventoryColumns;
  readonly cells: CellGround;
  readonly texts: TextsOfCompany;
  /** By their folded names; those named in this very save are among them. */
  readonly departments: Map<string, Department>;
  readonly tally: Tally;
};

export type Refused = { readonly ok: false; readonly reason: "locked" | "not-found" };

/**
 * Opens the list of a case of the actor's own and does the work in one transaction. Whoever hands the sheets in waits
 * for the same lock, so nothing slips in beside it.
 */
export async function withLedger<T>(
  platform: Platform,
  { actor, caseId }: { actor: Actor; caseId: string },
  work: (ledger: Ledger) => Promise<T>,
): Promise<T | Refused> {
  const { database, texts, clock } = platform;
  const isCompany = actor.kind === "person" && actor.role === "company";
  const supportCase = isCompany ? await database.as(actor, (tx) => findCase(tx, caseId)) : undefined;
  if (!supportCase) return { ok: false, reason: "not-found" };
  const { companyId } = supportCase;
  await texts.prepare(companyId);
  return database.as(actor, async (tx) => {
    await lockCase(tx, caseId);
    if (await isFrozen(tx, caseId)) return { ok: false, reason: "locked" };
    const ofCompany = await texts.of(tx, companyId);
    const departments = await readDepartments(tx, caseId, ofCompany);
    const at = clock.now();
    return work({
      tx,
      caseId,
      companyId,
      at,
      by: actorId(actor),
      columns: readInventoryColumns(),
      cells: {
        today: todayAtHome(clock),
        sites: siteNamesOf(await listSitesOfCase(tx, supportCase)),
        departmentName: (typed) => nameDepartment(departments, typed),
      },
      texts: ofCompany,
      departments,
      tally: (await findTally(tx, caseId)) ?? {
        ...emptyCounts,
        caseId,
        companyId,
        lastNumber: 0,
        lastChange: 0,
        changedAt: at,
      },
    });
  });
}

/** The departments of a case by their folded names. */
export async function readDepartments(
  tx: Transaction,
  caseId: string,
  texts: TextsOfCompany,
): Promise<Map<string, Department>> {
  const rows = await listDepartmentRows(tx, caseId);
  return new Map(
    rows.map(({ id, encryptedName, used }) => {
      const name = texts.decrypt(encryptedName, departmentPlace(id));
      return [departmentKey(name), { id, name, isNew: false, used }];
    }),
  );
}

/** The company's sites in the country of the case: those abroad have a case and a list of their own. */
export async function listSitesOfCase(
  tx: Transaction,
  { companyId, country }: Pick<SupportCase, "companyId" | "country">,
): Promise<Site[]> {
  return (await listSites(tx, companyId)).filter((site) => site.country === country);
}

export function siteNamesOf(sites: readonly Site[]): CellGround["sites"] {
  return sites.map(({ id, nameJa, nameLocal }) => ({ id, names: [nameJa, nameLocal] }));
}

export const newDepartment = (name: string): Department => ({
  id: randomUUID(),
  name,
  isNew: true,
  used: true,
});

/** The name it already has; a new one is kept in mind, so that its next spelling in the same save finds it. */
function nameDepartment(known: Map<string, Department>, typed: string): string {
  const key = departmentKey(typed);
  const department = known.get(key) ?? newDepartment(typed);
  known.set(key, department);
  return department.name;
}
