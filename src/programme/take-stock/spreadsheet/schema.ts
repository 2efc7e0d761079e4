// Imports of other people's sheets: what was read, how its columns were mapped, what was run. Of titles nothing stands in the clear.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { owned } from "#case/schema.ts";
import {
  actorIs,
  belongsTo,
  bytes,
  type Column,
  himori,
  intoOwnCase,
  isMe,
  mayAdd,
  mayRead,
  moment,
  ofMyCompany,
  oneFor,
} from "#platform/database/policies.ts";
import { files } from "#platform/schema.ts";
import { inventoryBatches } from "../inventory/schema.ts";

const ofImport = () => belongsTo(() => inventoryImports.id);

type Walled = Parameters<typeof ofMyCompany>[0];

/** The company's own people: not the expert, not the office. */
const ofTheCompany = (companyId: Walled) => sql`${actorIs("company")} and ${ofMyCompany(companyId)}`;

type Owned = { caseId: Column; companyId: Column };

/** Into the company's own case, of an import of that very case. */
const intoOwnImport = (t: Owned & { importId: Column; by: Column }) =>
  sql`${actorIs("company")} and ${intoOwnCase(t)} and ${isMe(t.by)}
    and exists (select 1 from himori.inventory_imports i where i.id = ${t.importId} and i.case_id = ${t.caseId} and i.company_id = ${t.companyId})`;

/** A sheet that was read. Its cells are an encrypted company file; the workbook itself is not kept. */
export const inventoryImports = himori.table(
  "inventory_imports",
  {
    id: uuid().primaryKey(),
    ...owned(),
    fileId: belongsTo(() => files.id),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    index().on(t.caseId, t.at.desc()),
    mayRead("inventory_imports", ofTheCompany(t.companyId)),
    mayAdd(
      "inventory_imports",
      sql`${actorIs("company")} and ${intoOwnCase(t)} and ${isMe(t.by)}
        and exists (select 1 from himori.files f where f.id = ${t.fileId} and f.case_id = ${t.caseId} and f.company_id = ${t.companyId})`,
    ),
  ],
);

/** Which column goes where, as a person confirmed it; the newest holds. */
export const inventoryImportMappings = himori.table(
  "inventory_import_mappings",
  {
    importId: ofImport(),
    /** 1 for the first. */
    number: integer().notNull(),
    ...owned(),
    /** Places in the workbook, from 0. */
    sheet: integer().notNull(),
    headerFrom: integer().notNull(),
    headerTo: integer().notNull(),
    /** For each column of the sheet an id of the list's columns; "" leaves it out. */
    targets: text().array().notNull(),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.number] }),
    mayRead("inventory_import_mappings", ofTheCompany(t.companyId)),
    mayAdd("inventory_import_mappings", intoOwnImport(t)),
  ],
);

/** A person said "import this". Work that was begun goes on after a restart, in that person's name. */
export const inventoryImportRuns = himori.table(
  "inventory_import_runs",
  {
    id: uuid().primaryKey(),
    importId: ofImport(),
    mapping: integer().notNull(),
    ...owned(),
    /** Rows that are to be written. */
    rows: integer().notNull(),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    index().on(t.importId, t.at.desc()),
    mayRead("inventory_import_runs", sql`${actorIs("system")} or (${ofTheCompany(t.companyId)})`),
    mayAdd(
      "inventory_import_runs",
      sql`${intoOwnImport(t)} and exists (select 1 from himori.inventory_import_mappings m where m.import_id = ${t.importId} and m.number = ${t.mapping})`,
    ),
  ],
);

export const runOutcomes = ["done", "locked", "too-many", "not-found"] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** What a run came to. Without one it is still to be done. */
export const inventoryImportEndings = himori.table(
  "inventory_import_endings",
  {
    runId: oneFor(() => inventoryImportRuns.id),
    ...owned(),
    outcome: text({ enum: runOutcomes }).notNull(),
    /** Undone as one; none when nothing changed. */
    batchId: uuid().references(() => inventoryBatches.id),
    newRows: integer().notNull(),
    changedRows: integer().notNull(),
    sameRows: integer().notNull(),
    unusableRows: integer().notNull(),
    /** Cells in which somebody else's text was kept, as JSON. */
    encryptedConflicts: bytes(),
    at: moment().notNull(),
  },
  (t) => [
    mayRead("inventory_import_endings", sql`${actorIs("system")} or (${ofTheCompany(t.companyId)})`),
    mayAdd(
      "inventory_import_endings",
      sql`(${actorIs("system")} or (${actorIs("company")} and ${intoOwnCase(t)}))
        and exists (select 1 from himori.inventory_import_runs r where r.id = ${t.runId} and r.case_id = ${t.caseId} and r.company_id = ${t.companyId})
        and (${t.batchId} is null or exists (select 1 from himori.inventory_batches b where b.id = ${t.batchId} and b.case_id = ${t.caseId}))`,
    ),
  ],
);
