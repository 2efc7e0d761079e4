// A case is entered under its names when it is handed in, and found by a part of one.
import { asc, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import { caseStandings } from "#case/schema.ts";
import { findCompany } from "#people/queries.ts";
import type { Transaction } from "#platform/database/database.ts";
import { foldForSearch, gramsOf } from "./fold.ts";
import { caseSearchGrams, caseSearchNames } from "./schema.ts";

export type Findable = {
  readonly supportCase: { readonly id: string; readonly editionId: string; readonly companyId: string };
  /** Its place in the order of arrival. */
  readonly arrival: number;
  /** As written in the application; the company's registered name is added here. */
  readonly names: readonly string[];
};

/** Enters the case under these names, beside those it has already: after a correction both are found. */
export async function makeFindable(
  tx: Transaction,
  { supportCase, arrival, names }: Findable,
): Promise<void> {
  const { id: caseId, editionId, companyId } = supportCase;
  const company = await findCompany(tx, companyId);
  const written = [company?.name ?? "", ...names].map(foldForSearch).filter((name) => name !== "");
  const folded = [...new Set(written)];
  if (folded.length === 0) return;
  // No conflict target: naming one would need the right to read, which the company has not.
  await tx
    .insert(caseSearchNames)
    .values(folded.map((name) => ({ caseId, name })))
    .onConflictDoNothing();
  const grams = [...new Set(folded.flatMap(gramsOf))];
  if (grams.length === 0) return;
  const rows = grams.map((gram) => ({ editionId, gram, arrival, caseId }));
  await tx.insert(caseSearchGrams).values(rows).onConflictDoNothing();
}

/** Cases handed in that no name leads to: entered before there was a search. Oldest first, at most `limit`. */
export function listNotFindable(tx: Transaction, limit: number) {
  const { caseId, editionId, companyId, arrival } = caseStandings;
  return tx
    .select({ caseId, editionId, companyId, arrival })
    .from(caseStandings)
    .where(
      sql`${isNotNull(arrival)} and not exists (select 1 from himori.case_search_names n where n.case_id = ${caseId})`,
    )
    .orderBy(asc(editionId), asc(arrival))
    .limit(limit);
}

/** More than so many are not counted: any of them leads to the names within a moment. */
const countedAtMost = 200;

export type RarestGram = { readonly gram: string; readonly frequent: boolean };

/** Which of a part's grams stands in the fewest names; undefined when one of them stands in none. */
export async function findRarestGram(
  tx: Transaction,
  editionId: string,
  grams: readonly string[],
): Promise<RarestGram | undefined> {
  const of = caseSearchGrams;
  const counted = sql`select count(*)::int from (select 1 from ${of} where ${eq(of.editionId, editionId)} and ${of.gram} = asked.gram limit ${countedAtMost}) found`;
  const { rows } = await tx.execute<{ gram: string; entries: number }>(
    sql`select asked.gram, (${counted}) as entries from unnest(${sql.param([...grams])}::text[]) as asked(gram) order by entries limit 1`,
  );
  const rarest = rows[0];
  if (!rarest || rarest.entries === 0) return undefined;
  return { gram: rarest.gram, frequent: rarest.entries === countedAtMost };
}

type Named = {
  readonly editionId: string;
  readonly gram: string;
  /** As folded. */
  readonly part: string;
  /** Whether the names lead to the cases, in their order of arrival; else each case of the list is asked for its names. */
  readonly byGram: boolean;
};

/**
 * A name of the case holds the part. How many do is not known when the statement is planned, so it is said here which
 * table leads: a subquery with an aggregate is asked of each case and cannot be turned round.
 */
export function namedLike({ editionId, gram, part, byGram }: Named): SQL {
  const { arrival, caseId } = caseStandings;
  const entries = sql`from ${caseSearchGrams} g where g.edition_id = ${editionId} and g.gram = ${gram}`;
  const holdsGram = byGram
    ? sql`${arrival} in (select g.arrival ${entries})`
    : sql`(select count(*) ${entries} and g.arrival = ${arrival}) > 0`;
  return sql`${holdsGram} and (select bool_or(strpos(n.name, ${part}) > 0) from ${caseSearchNames} n where n.case_id = ${caseId})`;
}
