// What each person has chosen to be told of, and how soon. Each choice is a record; the newest of a kind counts.
import { sql } from "drizzle-orm";
import { bigint, index, text } from "drizzle-orm/pg-core";
import { actorIs, himori, isMe, mayAdd, mayRead, moment } from "#platform/database/policies.ts";
import { noticeChoices as choices, noticeKinds } from "./kinds.ts";

export const noticeChoices = himori.table(
  "notice_choices",
  {
    /** In the order in which they were made. */
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    userId: text().notNull(),
    kind: text({ enum: noticeKinds }).notNull(),
    choice: text({ enum: choices }).notNull(),
    chosenAt: moment().notNull(),
  },
  (t) => [
    index().on(t.userId, t.kind, t.id),
    mayRead("notice_choices", sql`${isMe(t.userId)} or ${actorIs("system")}`),
    mayAdd("notice_choices", isMe(t.userId)),
  ],
);
