// Rows that nobody may add: another company's, one's own under another company's record, one's own in another's name.
import type { Cast } from "../walls/cast.ts";
import type { Row } from "../walls/families.ts";
import { sharedTables, type Table } from "../walls/tables.ts";
import type { Outcome, Trial } from "./rounds.ts";

/** Told to whoever it is about, by whoever causes it: no row of them belongs to who adds it. */
const told: ReadonlySet<string> = new Set(["mails", "mail_records"]);

export type Forgery = Trial & { readonly what: string };

/** Tried by everybody who is bound to one company or one case. */
export function forgeriesOf(cast: Cast): Forgery[] {
  return cast.tables
    .filter(({ name }) => !sharedTables.has(name) && !told.has(name))
    .flatMap((table) => forgeriesIn(table, cast));
}

function forgeriesIn(table: Table, cast: Cast): Forgery[] {
  const { own, foreign, ownThings, foreignThings, freeExpert } = cast;
  const mine = ownThings.rows.get(table.name)?.[0];
  const theirs = foreignThings.rows.get(table.name)?.[0];
  if (!mine || !theirs) return [];
  const as = (who: string, { role, userId }: Pick<Trial, "role" | "userId">, what: string, row: Row) => ({
    who,
    role,
    userId,
    what: `${table.name}: ${what}`,
    ...adding(table, row, what),
  });
  const member = (what: string, row: Row) => as("a member of another company", own.member, what, row);
  return [
    member("a row of the other company", theirs),
    as("the expert of another case", own.expert, "a row of the other company", theirs),
    as("an expert of no case", freeExpert, "a row of the other company", theirs),
    ...underTheirs(table, { mine, theirs }).map(([column, row]) =>
      member(`one's own under the other's ${column}`, row),
    ),
    ...signedBy(table, mine, [own.memberId, foreign.memberId]).map((row) =>
      member("one's own in another's name", row),
    ),
  ];
}

/** One's own row, with one reference after the other led to what is the other company's. */
function underTheirs({ references }: Table, { mine, theirs }: { mine: Row; theirs: Row }): [string, Row][] {
  return references.flatMap(({ columns }) => {
    const [column = ""] = columns;
    const [here, there] = [mine[column], theirs[column]];
    return here === null || there === null || here === there ? [] : [[column, { ...mine, [column]: there }]];
  });
}

/** A row of the list says who changed it last, read off its newest version: that one is signed by who writes it. */
const copied: ReadonlySet<string> = new Set(["inventory_items.changed_by"]);
const signature = /(^|_)(by|actor)$/;

function signedBy({ name }: Table, row: Row, [me, another]: readonly [string, string]): Row[] {
  const signed = Object.entries(row).filter(
    ([column, value]) => signature.test(column) && value === me && !copied.has(`${name}.${column}`),
  );
  return signed.length === 0
    ? []
    : [{ ...row, ...Object.fromEntries(signed.map(([column]) => [column, another])) }];
}

function adding({ name, columns }: Table, row: Row, without: string): Pick<Trial, "mutant" | "values"> {
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  const text = `insert into himori.${name} (${names}) select ${names} from jsonb_populate_record(null::himori.${name}, $1::jsonb)`;
  return { mutant: { text, without }, values: [JSON.stringify(row)] };
}

/** The policies are asked before any key: whatever else the database says, it had let the row in. */
export const wasLetIn = (outcome: Outcome): boolean => "rows" in outcome || outcome.refused !== "42501";
