// Both sheets handed in, and taken back: from the one to the other the expert reads them and nobody changes them.
import { sql } from "drizzle-orm";
import { integer, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofCase } from "#case/schema.ts";
import { ofCompany } from "#people/schema.ts";
import {
  actorIs,
  himori,
  intoOwnCase,
  mayAdd,
  mayRead,
  moment,
  seesCase,
} from "#platform/database/policies.ts";

export const sheetHandIns = himori.table(
  "sheet_hand_ins",
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    companyId: ofCompany(),
    /** 1 for the first time, one more for each time after taking back. */
    number: integer().notNull(),
    /** The newest change of the inventory that is handed in with it. */
    inventoryChange: integer().notNull(),
    items: integer().notNull(),
    handedInAt: moment().notNull(),
    handedInBy: text().notNull(),
  },
  (t) => [
    unique().on(t.caseId, t.number),
    mayRead("sheet_hand_ins", seesCase(t.caseId)),
    mayAdd("sheet_hand_ins", sql`${actorIs("company")} and ${intoOwnCase(t)}`),
  ],
);

/** Taken back by the company before it is assessed. A hand-in without an ending is open: himori.sheets_open(case). */
export const sheetHandInEndings = himori.table(
  "sheet_hand_in_endings",
  {
    handInId: uuid()
      .primaryKey()
      .references(() => sheetHandIns.id),
    endedAt: moment().notNull(),
    endedBy: text().notNull(),
  },
  (t) => [
    mayRead(
      "sheet_hand_in_endings",
      sql`exists (select 1 from himori.sheet_hand_ins h where h.id = ${t.handInId})`,
    ),
    mayAdd(
      "sheet_hand_in_endings",
      // By the company, or on its behalf: what waits on the expert meanwhile, a company cannot end itself.
      sql`${actorIs("company", "system")} and exists (select 1 from himori.sheet_hand_ins h where h.id = ${t.handInId})`,
    ),
  ],
);
