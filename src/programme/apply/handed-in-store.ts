// What the office examines: every submission of a case, its scan, and other applications that may be the same.
import { and, asc, desc, eq, ne, notInArray, or, sql } from "drizzle-orm";
import { caseStandings, supportCases } from "#case/schema.ts";
import { endStages, type Stage } from "#case/stages.ts";
import { findCase, type SupportCase } from "#case/store.ts";
import { companies } from "#people/schema.ts";
import type { Transaction } from "#platform/database/database.ts";
import { applicationDrafts, submissions } from "./schema.ts";
import { findScan, type Scan, type ScanPage, type Submission } from "./submission-store.ts";

export type HandedIn = {
  readonly supportCase: SupportCase;
  /** The newest: it counts. */
  readonly submission: Submission;
  /** Those it replaces, newest first. */
  readonly earlier: readonly Submission[];
  /** Printed on every page of the paper. */
  readonly documentId: string;
  readonly scan: (Scan & { readonly pages: readonly ScanPage[] }) | undefined;
};

/** Undefined when nothing was handed in or the actor may not see it. */
export async function findHandedIn(tx: Transaction, caseId: string): Promise<HandedIn | undefined> {
  const supportCase = await findCase(tx, caseId);
  const rows = await tx
    .select({ submission: submissions, documentId: applicationDrafts.documentId })
    .from(submissions)
    .innerJoin(applicationDrafts, eq(applicationDrafts.id, submissions.draftId))
    .where(eq(submissions.caseId, caseId))
    .orderBy(desc(submissions.number));
  const [newest, ...earlier] = rows;
  if (!supportCase || !newest) return undefined;
  const { submission, documentId } = newest;
  const scan = submission.scanId === null ? undefined : await findScan(tx, submission.scanId);
  return { supportCase, submission, earlier: earlier.map((one) => one.submission), documentId, scan };
}

export type DoubleApplication = {
  readonly caseId: string;
  readonly company: string;
  readonly receiptNumber: string | null;
  readonly stage: Stage;
  readonly by: "company" | "corporate-number";
};

type Asked = {
  readonly supportCase: SupportCase;
  /** As typed in this application; empty when none was. */
  readonly corporateNumber: string;
};

/** Others of the same company, or of the same corporate number, in this country and edition that have not ended. */
export async function listDoubles(
  tx: Transaction,
  { supportCase, corporateNumber }: Asked,
): Promise<DoubleApplication[]> {
  const { id, companyId, editionId, country } = supportCase;
  const own = await tx
    .select({ number: companies.corporateNumber })
    .from(companies)
    .where(eq(companies.id, companyId));
  const numbers = [...new Set([corporateNumber, own[0]?.number ?? ""])].filter((number) => number !== "");
  const sameNumber = numbers.map((number) =>
    or(
      eq(companies.corporateNumber, number),
      sql`exists (select 1 from ${submissions} where ${submissions.caseId} = ${caseStandings.caseId} and ${submissions.answers}->>'hqCorporateNumber' = ${number})`,
    ),
  );
  const rows = await tx
    .select({
      caseId: caseStandings.caseId,
      companyId: caseStandings.companyId,
      company: companies.name,
      receiptNumber: caseStandings.receiptNumber,
      stage: caseStandings.stage,
    })
    .from(caseStandings)
    .innerJoin(supportCases, eq(supportCases.id, caseStandings.caseId))
    .innerJoin(companies, eq(companies.id, caseStandings.companyId))
    .where(
      and(
        eq(caseStandings.editionId, editionId),
        eq(caseStandings.country, country),
        ne(caseStandings.caseId, id),
        notInArray(caseStandings.stage, ["draft", ...endStages]),
        or(eq(caseStandings.companyId, companyId), ...sameNumber),
      ),
    )
    .orderBy(asc(caseStandings.arrival));
  return rows.map(({ companyId: theirs, ...one }) => ({
    ...one,
    by: theirs === companyId ? "company" : "corporate-number",
  }));
}
