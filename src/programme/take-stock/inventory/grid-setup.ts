// Everything the working table needs to know when its page is made.
import type { Frame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { gridColumns } from "./grid-columns.ts";
import type { GridConfig, GridOption } from "./grid-config.ts";
import type { Lock } from "./lock.ts";
import { lockWords } from "./messages/locks.ts";
import { gridMessages } from "./messages/grid/catalog.ts";

export type GridOf = {
  readonly caseId: string;
  /** By id, named as the reader knows them. */
  readonly sites: readonly GridOption[];
  readonly departments: readonly string[];
  /** Why the table is only read. */
  readonly locked: Lock | undefined;
};

export function gridConfig(frame: Frame, { caseId, sites, departments, locked }: GridOf): GridConfig {
  const place = "{itemId}";
  return {
    cells: urls.inventoryCells.to({ caseId }),
    item: urls.inventoryItem.to({ caseId, itemId: place }).replace(encodeURIComponent(place), place),
    signIn: urls.signIn.to({}, { back: frame.path }),
    columns: gridColumns(frame.language, sites),
    departments,
    words: gridMessages[frame.language],
    ...(locked ? { locked: lockWords[frame.language][locked] } : {}),
  };
}
