// A department is written in one spelling in all its rows, also where rows are taken back to an older one.
import type { Ledger } from "./ledger.ts";
import { newDepartment } from "./ledger.ts";
import { departmentKey } from "./renaming.ts";
import { listRowsOfDepartment } from "./store.ts";
import type { Change } from "./write-changes.ts";

const nameIn = ({ after }: Change): string => after["department"] ?? "";

/** The older spelling counts again where it leaves no row with the newer one; else its rows say the newer one too. */
export async function inOneSpelling(ledger: Ledger, changes: readonly Change[]): Promise<Change[]> {
  const { tx, caseId, departments } = ledger;
  for (const name of new Set(changes.map(nameIn))) {
    const key = departmentKey(name);
    const standing = departments.get(key);
    if (!standing || standing.name === name) continue;
    const back = new Set(changes.flatMap((change) => (nameIn(change) === name ? [change.itemId] : [])));
    const rows = await listRowsOfDepartment(tx, caseId, standing.id);
    if (rows.every((id) => back.has(id))) departments.set(key, newDepartment(name));
  }
  return changes.map((change) => {
    const name = nameIn(change);
    const said = departments.get(departmentKey(name))?.name ?? name;
    return said === name ? change : { ...change, after: { ...change.after, department: said } };
  });
}
