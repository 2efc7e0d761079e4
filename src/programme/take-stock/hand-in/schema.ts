// Both sheets handed in, and taken back: from the one to the other the expert reads them and nobody changes them.
import { type SQL, sql } from "drizzle-orm";
import { integer, text, unique, uuid } from "drizzle-orm/pg-core";
import { owned } from "#case/schema.ts";
import {
  actorIs,
  himori,
  intoOwnCase,
  isMe,
  mayAdd,
  mayRead,
  moment,
  oneFor,
  seesCase,
  sheetsOpen,
} from "#platform/database/policies.ts";

export const sheetHandIns = himori.table(
  "sheet_hand_ins",
  {
    id: uuid().primaryKey(),
    ...owned(),
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
    mayAdd(
      "sheet_hand_ins",
      sql`${actorIs("company")} and ${intoOwnCase(t)} and ${isMe(t.handedInBy)} and not ${sheetsOpen(t.caseId)}`,
    ),
  ],
);

/** Read off the history, for the system sees no assessment: none is given, and none is being made by an expert in charge. */
const mayEnd = (theCase: SQL): SQL => sql`not himori.told_since_hand_in(${theCase}, 'assessment-given')
          and (not himori.told_since_hand_in(${theCase}, 'assessment-begun') or not exists (
            select 1 from himori.assignments a where a.case_id = ${theCase}
            and not exists (select 1 from himori.assignment_endings e where e.assignment_id = a.id)))`;

/** Taken back by the company before it is assessed. A hand-in without an ending is open: himori.sheets_open(case). */
export const sheetHandInEndings = himori.table(
  "sheet_hand_in_endings",
  {
    handInId: oneFor(() => sheetHandIns.id),
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
      // On behalf of one of the company's people: what waits on the expert meanwhile, a company cannot end itself.
      sql`${actorIs("system")} and exists (select 1 from himori.sheet_hand_ins h join himori.memberships m on m.company_id = h.company_id
          where h.id = ${t.handInId} and m.user_id = ${t.endedBy} and ${mayEnd(sql`h.case_id`)})`,
    ),
  ],
);
