// The list of information held: every version of every row encrypted whole, and the codes that lists are filtered by.
import { type SQL, sql } from "drizzle-orm";
import { boolean, date, index, integer, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { owned, supportCases } from "#case/schema.ts";
import { ofCompany, sites } from "#people/schema.ts";
import {
  belongsTo,
  bytes,
  type Column,
  himori,
  isMe,
  mayAdd,
  mayChange,
  mayRead,
  moment,
  ofMyCompany,
  oneFor,
  seesCase,
} from "#platform/database/policies.ts";
import { levels } from "../handed-in.ts";
import { batchKinds } from "./batch-kinds.ts";

const ofItem = () => belongsTo(() => inventoryItems.id);

type Indexed = Parameters<ReturnType<typeof index>["on"]>[0];

/** By which the few rows that something is the matter with are found in a long list. */
const rowsThat = (are: string, { caseId, number }: { caseId: Indexed; number: Indexed }, which: SQL) =>
  index(`inventory_items_${are}`).on(caseId, number).where(which);

type Walled = { readonly caseId: Column; readonly companyId: Column };

/** The company's own, and the expert's while both sheets are handed in: nobody else's, not the office's, not a job's. */
const ofTheParties = ({ caseId, companyId }: Walled): SQL =>
  // What depends on no row is asked once for a statement, however many rows it reads.
  sql`${ofMyCompany(sql`${companyId}`)} or ${caseId} = any (array(select mine from unnest(himori.my_cases()) mine where himori.sheets_open(mine)))`;

/** Into a case of the company's own whose list is not closed: handed in and not yet assessed (hand-in/rules.ts). */
const intoOpenList = ({ caseId, companyId }: Walled): SQL =>
  // As a set, found once for a statement.
  sql`(${caseId}, ${companyId}) in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()) and not himori.list_closed(c.id))`;
/** Of a row of that very list, in the name of who writes. */
const ofOpenList = (t: Walled & { itemId: Column }, by: Column): SQL =>
  sql`${intoOpenList(t)} and ${isMe(by)} and exists (select 1 from himori.inventory_items i where i.id = ${t.itemId} and i.case_id = ${t.caseId})`;

/** What the row refers to is the company's too, the department of this very list. */
const ownPlaces = (t: { siteId: Column; departmentId: Column; caseId: Column }): SQL =>
  sql`(${t.siteId} is null or ${t.siteId} in (select s.id from himori.sites s where s.company_id = any (himori.my_companies())))
    and (${t.departmentId} is null or (${t.departmentId}, ${t.caseId}) in (select d.id, d.case_id from himori.inventory_departments d))`;

/** A department of the site, by the name the company gives it. */
export const departments = himori.table(
  "inventory_departments",
  {
    id: uuid().primaryKey(),
    ...owned(),
    encryptedName: bytes().notNull(),
    addedAt: moment().notNull(),
    addedBy: text().notNull(),
  },
  (t) => [
    index().on(t.caseId),
    mayRead("inventory_departments", ofTheParties(t)),
    mayAdd("inventory_departments", sql`${intoOpenList(t)} and ${isMe(t.addedBy)}`),
  ],
);

/** One save: what was changed together is undone together. */
export const inventoryBatches = himori.table(
  "inventory_batches",
  {
    id: uuid().primaryKey(),
    ...owned(),
    kind: text({ enum: batchKinds }).notNull(),
    /** How many rows it changed. */
    rows: integer().notNull(),
    at: moment().notNull(),
    by: text().notNull(),
    /** The batch it takes back; each can be taken back once. */
    undoes: uuid().unique(),
  },
  (t) => [
    index().on(t.caseId, t.at.desc()),
    mayRead("inventory_batches", ofTheParties(t)),
    mayAdd("inventory_batches", sql`${intoOpenList(t)} and ${isMe(t.by)}`),
  ],
);

/** How each row stands: codes alone, read off its newest version so that lists need not decrypt what they filter. */
export const inventoryItems = himori.table(
  "inventory_items",
  {
    id: uuid().primaryKey(),
    ...owned(),
    /** Counts up within the case and is never given twice. */
    number: integer().notNull(),
    version: integer().notNull(),
    siteId: uuid().references(() => sites.id),
    departmentId: uuid().references(() => departments.id),
    kind: text(),
    origin: text(),
    level: text({ enum: levels }),
    proposedLevel: text({ enum: levels }),
    realAccess: text(),
    marked: text(),
    useful: text(),
    notPublic: text(),
    managed: text(),
    reviewOn: date({ mode: "string" }),
    /** Weight times exposure, 0 where nothing is rated: the order of work. */
    priority: integer().notNull(),
    /** Ids of the columns of the minimum set that are empty. */
    missing: text().array().notNull(),
    /** Ids of the columns in which something stands that is not understood. */
    faulty: text().array().notNull(),
    /** Ids of the columns whose text seems to hold the secret itself. */
    warnings: text().array().notNull(),
    /** Those of which somebody said that it is only a name; until the text changes. */
    cleared: text().array().notNull(),
    complete: boolean().notNull(),
    warned: boolean().notNull(),
    important: boolean().notNull(),
    unmanaged: boolean().notNull(),
    /** The version that was accepted, if it is the newest. */
    acceptedVersion: integer(),
    removedAt: moment(),
    changedAt: moment().notNull(),
    changedBy: text().notNull(),
  },
  (t) => [
    unique().on(t.caseId, t.number),
    index().on(t.caseId, t.priority.desc(), t.number),
    index().on(t.caseId, t.siteId, t.number),
    index().on(t.caseId, t.departmentId, t.number),
    index().on(t.caseId, t.level, t.number),
    index().on(t.caseId, t.kind, t.number),
    index().on(t.caseId, t.origin, t.number),
    rowsThat("incomplete", t, sql`not ${t.complete}`),
    rowsThat("unaccepted", t, sql`${t.acceptedVersion} is null`),
    rowsThat("warned", t, sql`${t.warned}`),
    rowsThat("important", t, sql`${t.important}`),
    rowsThat("unmanaged", t, sql`${t.unmanaged}`),
    rowsThat("removed", t, sql`${t.removedAt} is not null`),
    mayRead("inventory_items", ofTheParties(t)),
    mayAdd("inventory_items", sql`${intoOpenList(t)} and ${ownPlaces(t)}`),
    mayChange("inventory_items", ofMyCompany(t.companyId), sql`${intoOpenList(t)} and ${ownPlaces(t)}`),
  ],
);

/** Everything a row said at one time, as one encrypted text bound to this very row and version. Never changed. */
export const inventoryVersions = himori.table(
  "inventory_versions",
  {
    itemId: ofItem(),
    /** 1 for the first. */
    version: integer().notNull(),
    ...owned(),
    /** Counts the changes of the whole list. */
    change: integer().notNull(),
    batchId: belongsTo(() => inventoryBatches.id),
    encryptedValues: bytes().notNull(),
    /** Ids of the columns that differ from the version before. */
    columns: text().array().notNull(),
    removed: boolean().notNull(),
    changedAt: moment().notNull(),
    changedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.version] }),
    unique().on(t.caseId, t.change),
    index().on(t.batchId),
    mayRead("inventory_versions", ofTheParties(t)),
    mayAdd(
      "inventory_versions",
      sql`${ofOpenList(t, t.changedBy)} and (${t.batchId}, ${t.caseId}) in (select b.id, b.case_id from himori.inventory_batches b)`,
    ),
  ],
);

/** A version looked at and accepted by somebody other than who entered it. */
export const inventoryAcceptances = himori.table(
  "inventory_acceptances",
  {
    itemId: ofItem(),
    version: integer().notNull(),
    ...owned(),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.version] }),
    mayRead("inventory_acceptances", ofTheParties(t)),
    mayAdd("inventory_acceptances", ofOpenList(t, t.by)),
  ],
);

/** Of a text that seemed to hold the secret, somebody said that it is only a name, and why. */
export const inventoryClearances = himori.table(
  "inventory_clearances",
  {
    id: uuid().primaryKey(),
    itemId: ofItem(),
    version: integer().notNull(),
    column: text().notNull(),
    ...owned(),
    encryptedReason: bytes().notNull(),
    at: moment().notNull(),
    by: text().notNull(),
  },
  (t) => [
    index().on(t.itemId),
    mayRead("inventory_clearances", ofTheParties(t)),
    mayAdd("inventory_clearances", ofOpenList(t, t.by)),
  ],
);

/** Figures of one list, kept with every change: how far it is, for everyone who sees the case, and the next numbers. */
export const inventoryTallies = himori.table(
  "inventory_tallies",
  {
    caseId: oneFor(() => supportCases.id),
    companyId: ofCompany(),
    lastNumber: integer().notNull(),
    lastChange: integer().notNull(),
    items: integer().notNull(),
    complete: integer().notNull(),
    accepted: integer().notNull(),
    faulty: integer().notNull(),
    warned: integer().notNull(),
    important: integer().notNull(),
    unmanaged: integer().notNull(),
    topSecret: integer().notNull(),
    secret: integer().notNull(),
    internal: integer().notNull(),
    general: integer().notNull(),
    changedAt: moment().notNull(),
  },
  (t) => [
    mayRead("inventory_tallies", seesCase(t.caseId)),
    mayAdd("inventory_tallies", intoOpenList(t)),
    mayChange("inventory_tallies", ofMyCompany(t.companyId), intoOpenList(t)),
  ],
);
