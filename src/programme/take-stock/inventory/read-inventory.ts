// The whole list of a case, decrypted: for whoever the database lets read it.
import { findCase } from "#case/store.ts";
import { readInventoryColumns, type InventoryColumns } from "#content/inventory-columns.ts";
import { todayAtHome } from "#edition/programme.ts";
import { listSites, type Site } from "#people/queries.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { TextsOfCompany } from "#platform/files/company-texts.ts";
import type { Platform } from "#platform/platform.ts";
import type { StockItem } from "../handed-in.ts";
import { type Department, listSitesOfCase, readDepartments, siteNamesOf } from "./ledger.ts";
import { readValues, valuesPlace } from "./places.ts";
import type { CellGround } from "./read-cell.ts";
import { departmentKey } from "./renaming.ts";
import { findTally, type ItemWithValues, listLivingItems } from "./store.ts";

/** All rows that are not removed, in the order of their numbers; none for who may not read them. Ten thousand take a moment. */
export async function readInventory(
  { database, texts }: Platform,
  actor: Actor,
  caseId: string,
): Promise<StockItem[]> {
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    if (!supportCase) return [];
    const rows = await listLivingItems(tx, caseId);
    if (rows.length === 0) return [];
    const ofCompany = await texts.of(tx, supportCase.companyId);
    const sites = await listSites(tx, supportCase.companyId);
    const names = new Map(sites.map((site) => [site.id, siteName(site)]));
    return rows.map((row) => stockItem(row, ofCompany, names));
  });
}

function stockItem(
  { item, encryptedValues }: ItemWithValues,
  { decrypt }: TextsOfCompany,
  siteNames: ReadonlyMap<string, string>,
): StockItem {
  const values = readValues(decrypt(encryptedValues, valuesPlace(item.id, item.version)));
  return {
    id: item.id,
    number: item.number,
    values,
    siteName: siteNames.get(item.siteId ?? "") ?? values["site"] ?? "",
    departmentName: values["department"] ?? "",
    level: item.level,
    proposedLevel: item.proposedLevel,
    important: item.important,
    accepted: item.acceptedVersion === item.version,
  };
}

/** In Japanese and as it is called where it stands. */
export function siteName({ nameJa, nameLocal }: Pick<Site, "nameJa" | "nameLocal">): string {
  return [...new Set([nameJa, nameLocal])].filter((name) => name !== "").join(" / ");
}

export type InventoryGround = {
  readonly columns: InventoryColumns;
  /** What readCell needs; it keeps nothing in mind. */
  readonly cells: CellGround;
  readonly sites: readonly Site[];
  /** The departments in which rows lie, in the order of their names. */
  readonly departments: readonly { readonly id: string; readonly name: string }[];
};

/** What is needed to read cells without writing any: for previews and forms. Undefined where there is no such case. */
export async function readInventoryGround(
  { database, texts, clock }: Platform,
  actor: Actor,
  caseId: string,
): Promise<InventoryGround | undefined> {
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    if (!supportCase) return undefined;
    const { companyId } = supportCase;
    const sites = await listSitesOfCase(tx, supportCase);
    // Before the first row there may be no key yet, and then no department.
    const begun = (await findTally(tx, caseId)) !== undefined;
    const departments = begun
      ? await readDepartments(tx, caseId, await texts.of(tx, companyId))
      : new Map<string, Department>();
    return {
      columns: readInventoryColumns(),
      cells: {
        today: todayAtHome(clock),
        sites: siteNamesOf(sites),
        departmentName: (typed) => departments.get(departmentKey(typed))?.name,
      },
      sites,
      departments: [...departments.values()]
        .filter(({ used }) => used)
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    };
  });
}

export type StockFigures = Pick<
  NonNullable<Awaited<ReturnType<typeof findTally>>>,
  | "items"
  | "complete"
  | "accepted"
  | "faulty"
  | "warned"
  | "important"
  | "unmanaged"
  | "topSecret"
  | "secret"
  | "internal"
  | "general"
  | "changedAt"
>;

/** How far the list is, for everybody who sees the case, the office too; undefined before the first row. */
export function readStockFigures(tx: Transaction, caseId: string): Promise<StockFigures | undefined> {
  return findTally(tx, caseId);
}
