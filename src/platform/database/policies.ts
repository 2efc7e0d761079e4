// The words row-level security policies are written with.
import { sql, type SQL } from "drizzle-orm";
import { type AnyPgColumn, customType, pgPolicy, pgSchema, timestamp, uuid } from "drizzle-orm/pg-core";

/** Everything the programme records lives here. */
export const himori = pgSchema("himori");
/** Accounts, sessions, second factors: what the sign-in library keeps. */
export const signInTables = pgSchema("sign_in");

/** A column as a policy names it: of the table itself, or of one it looks into. */
export type Column = SQL | { readonly name: string };

type Word = "visitor" | "company" | "office" | "expert" | "operator" | "system";

/** The acting role is one of these. */
export function actorIs(...words: Word[]): SQL {
  return sql.raw(`himori.actor() in (${words.map((word) => `'${word}'`).join(", ")})`);
}

/** The row belongs to a company of the acting person. */
export function ofMyCompany(column: AnyPgColumn | SQL): SQL {
  return sql`${column} = any (himori.my_companies())`;
}

/** The acting person is the expert of this case today. */
export function ofMyCase(column: AnyPgColumn | SQL): SQL {
  return sql`${column} = any (himori.my_cases())`;
}

/** Both sheets of the case are handed in: from then on its expert reads them. */
export function sheetsOpen(column: AnyPgColumn | SQL): SQL {
  return sql`himori.sheets_open(${column})`;
}

/** The case is one that the acting person sees: a party to it, the office, a job. */
export function seesCase(column: Column): SQL {
  return sql`exists (select 1 from himori.support_cases c where c.id = ${column})`;
}

/** Into a case of the company's own, under that company's name. */
export function intoOwnCase({ caseId, companyId }: { caseId: Column; companyId: Column }): SQL {
  return sql`(${caseId}, ${companyId}) in (select c.id, c.company_id from himori.support_cases c where c.company_id = any (himori.my_companies()))`;
}

export const isMe = (column: Column): SQL => sql`${column} = himori.user_id()`;

/** Signed by the acting person; the system signs for whom it acts. */
export const inMyName = (column: Column): SQL => sql`(${isMe(column)} or ${actorIs("system")})`;

/** A policy for reading. */
export function mayRead(table: string, using: SQL) {
  return pgPolicy(`${table}_read`, { for: "select", using });
}

/** A policy for adding rows. */
export function mayAdd(table: string, withCheck: SQL) {
  return pgPolicy(`${table}_add`, { for: "insert", withCheck });
}

/** A policy for changing rows: only for the few tables that hold a counter or a lock. `into`: what they may become. */
export function mayChange(table: string, using: SQL, into = using) {
  return pgPolicy(`${table}_change`, { for: "update", using, withCheck: into });
}

/** When something happened, to the millisecond: what the program's clock knows. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** The record that this one belongs to. */
export const belongsTo = (id: () => AnyPgColumn) => uuid().notNull().references(id);
/** The record that this one answers or ends; there is one for each. */
export const oneFor = (id: () => AnyPgColumn) => uuid().primaryKey().references(id);

/** Binary data. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
});
