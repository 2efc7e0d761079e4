// Invented cases in any number, as years of use would have left them: names, stages, waits past and open, search entries.
import { Client } from "pg";
import { foldForSearch, gramsOf } from "#case/search/fold.ts";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import { superuser } from "#platform/database/embedded-cluster.ts";

export type Filling = {
  readonly dataDir: string;
  readonly editionId: string;
  readonly cases: number;
  /** Plants the fault: the program's role reads every table from end to end. */
  readonly withoutIndexes: boolean;
};

const beginnings = Array.from("見仮例架模試雛写型擬", (sign) => [
  `${sign}本`,
  `${sign}山`,
  `${sign}川`,
]).flat();
const endings = ["精機", "工業", "化学", "電子", "製作所", "食品", "繊維", "光学", "金属", "樹脂"];

/** Every thing a page may look for stands in at least half of the first hundred cases already. */
function nameOf(number: number): string {
  const first = number % 4 < 3 ? "見本" : (beginnings[number % beginnings.length] ?? "");
  return `株式会社${first}${endings[number % endings.length] ?? ""}${(number * 7919) % 9973}`;
}

/** The name of one case alone, wherever it is looked for. */
export const rareName = "架空珍名堂";

/** Fills a database already migrated, with everybody's walls left in place for those who read. */
export async function fillCases({ dataDir, editionId, cases, withoutIndexes }: Filling): Promise<void> {
  const server = await startEmbeddedPostgres(dataDir, () => undefined);
  const client = new Client({ ...server.connection, user: superuser });
  await client.connect();
  try {
    // As one who fills in a backup does: no check row by row, for the rows are right.
    await client.query("set session_replication_role = replica");
    await client.query("begin");
    await addCases(client, editionId, cases);
    await addWaits(client, cases);
    // Nobody searches in the list in which the fault is planted, and the names take the most time.
    if (!withoutIndexes) await addNames(client, editionId, cases);
    await client.query("commit");
    await client.query("vacuum analyze");
    if (withoutIndexes) await forbidIndexes(client);
  } finally {
    await client.end();
    await server.stop();
  }
}

async function addCases(client: Client, editionId: string, cases: number): Promise<void> {
  const names = Array.from({ length: cases }, (_, at) => (at === 42 ? rareName : nameOf(at + 1)));
  await client.query(
    `insert into himori.companies (id, name, created_at, created_by)
     select md5('company' || n)::uuid, name, now(), 'system:measure'
     from unnest($1::text[]) with ordinality as given(name, n)`,
    [names],
  );
  await client.query(
    `insert into himori.support_cases (id, company_id, edition_id, country, opened_at, opened_by)
     select md5('case' || n)::uuid, md5('company' || n)::uuid, $1,
            case when n % 5 < 3 then 'VN' else 'TH' end, now() - interval '60 days', 'system:measure'
     from generate_series(1, $2::int) n`,
    [editionId, cases],
  );
  // Three of five are examined, the others have gone further; one has been declined.
  await client.query(
    `insert into himori.case_standings
       (case_id, company_id, edition_id, country, stage, since, arrival, submitted_at, receipt_number,
        waits_on, waits_what, waits_since, waits_due_on)
     select id, company_id, edition_id, country,
            case when n = 77 then 'declined' when n % 5 < 3 then 'submitted' when n % 5 = 3 then 'supported'
                 else 'returned' end,
            at, n, at, edition_id || '-' || country || '-' || lpad(n::text, 4, '0'),
            case when n = 77 or n % 5 = 3 then null when n % 5 < 3 then 'office' else 'company' end,
            'examination', case when n = 77 or n % 5 = 3 then null else at + (n * 7919 % 9973) * interval '1 second' end,
            case when n = 77 or n % 5 = 3 then null
                 when n % 4 < 3 then current_date - 1 - (n % 30)::int else current_date + (n % 10)::int end
     from (select c.*, s.n, now() - interval '50 days' + s.n * interval '20 seconds' as at
           from generate_series(1, $1::int) s(n) join himori.support_cases c on c.id = md5('case' || s.n)::uuid) numbered`,
    [cases],
  );
}

/** Two waits that are over, and the open one of the standing. */
async function addWaits(client: Client, cases: number): Promise<void> {
  await client.query(
    `insert into himori.waits (id, case_id, waits_on, what, since, due_on)
     select md5('wait' || n || '-' || k)::uuid, md5('case' || n)::uuid,
            case k when 1 then 'office' else 'company' end,
            case k when 1 then 'examination' else 'correction' end, now() - interval '55 days', current_date - 50
     from generate_series(1, $1::int) n, generate_series(1, 2) k`,
    [cases],
  );
  await client.query(
    `insert into himori.wait_endings (wait_id, ended_at, ended_by)
     select id, now() - interval '51 days', 'system:measure' from himori.waits`,
  );
  await client.query(
    `insert into himori.waits (id, case_id, waits_on, what, since, due_on)
     select md5('open' || case_id)::uuid, case_id, waits_on, 'examination', waits_since, waits_due_on
     from himori.case_standings where waits_on is not null`,
  );
}

async function addNames(client: Client, editionId: string, cases: number): Promise<void> {
  const perStatement = 5_000;
  for (let from = 1; from <= cases; from += perStatement) {
    const numbers: number[] = [];
    const folded: string[] = [];
    const gramNumbers: number[] = [];
    const grams: string[] = [];
    for (let number = from; number < from + perStatement && number <= cases; number += 1) {
      const name = foldForSearch(number === 43 ? rareName : nameOf(number));
      numbers.push(number);
      folded.push(name);
      for (const gram of gramsOf(name)) {
        gramNumbers.push(number);
        grams.push(gram);
      }
    }
    await client.query(
      `insert into himori.case_search_names (case_id, name)
       select md5('case' || n)::uuid, name from unnest($1::int[], $2::text[]) as given(n, name)`,
      [numbers, folded],
    );
    await client.query(
      `insert into himori.case_search_grams (edition_id, gram, arrival, case_id)
       select $1, gram, n, md5('case' || n)::uuid from unnest($2::int[], $3::text[]) as given(n, gram)`,
      [editionId, gramNumbers, grams],
    );
  }
}

async function forbidIndexes(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    "select rolname as role from pg_roles where rolname like 'himori_run_%'",
  );
  for (const { role } of rows) {
    for (const scan of ["indexscan", "indexonlyscan", "bitmapscan"]) {
      await client.query(`alter role ${client.escapeIdentifier(role)} set enable_${scan} = off`);
    }
  }
}
