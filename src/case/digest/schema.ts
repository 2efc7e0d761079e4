// Up to which moment each person's daily digest has told them what happened.
import { sql } from "drizzle-orm";
import { primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { actorIs, himori, isMe, mayAdd, mayRead, moment } from "#platform/database/policies.ts";

export const digests = himori.table(
  "digests",
  {
    userId: text().notNull(),
    /** What happened before this moment is told; the next digest begins with it. */
    through: moment().notNull(),
    mailId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.through] }),
    mayRead("digests", sql`${isMe(t.userId)} or ${actorIs("system")}`),
    mayAdd("digests", sql`${isMe(t.userId)} or ${actorIs("system")}`),
  ],
);
