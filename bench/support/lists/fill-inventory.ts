// Lists of information held in any number: one company's own by the program itself, and around it those of others as years would leave them.
import { addAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { addSite } from "#people/commands.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { startEmbeddedPostgres } from "#platform/database/embedded.ts";
import { superuser } from "#platform/database/embedded-cluster.ts";
import { saveRows } from "#programme/take-stock/inventory/save-command.ts";
import { Client } from "pg";
import { addApplicant, type Applicant } from "../applicant.ts";
import { type Ground, openGround } from "../ground.ts";

export type Stock = {
  /** Rows in the measured company's list, of which all are looked at. */
  readonly items: number;
  /** Further lists of as many rows each, of other companies. */
  readonly others: number;
};

export type Stocked = { readonly caseId: string; readonly cookie: string };

const kinds = ["mould", "recipe", "quality", "customer-list", "cost"] as const;
const levels = ["top-secret", "secret", "internal", "general"] as const;

/** Every page that is compared shows as many rows with few as with many: each sort of row comes often. */
function rowOf(number: number, siteId: string): Record<string, string> {
  return {
    site: siteId,
    department: `見本${number % 12}課`,
    title: `見本の図面 第${number}号一式`,
    kind: number % 5 < 3 ? "drawing" : (kinds[number % kinds.length] ?? "other"),
    origin: number % 5 === 0 ? "customer" : "own",
    medium: "paper,file",
    place: "設計室の施錠棚",
    ...(number % 4 === 0 ? { owner: "生産技術課長" } : {}),
    "may-access": "設計担当",
    level: number % 5 < 3 ? "secret" : (levels[number % levels.length] ?? "general"),
    loss: String((number % 5) + 1),
    exposure: String((number % 3) + 1),
  };
}

/** A company whose list has so many rows, in the stage in which it works on them. */
export async function addStock(ground: Ground, items: number): Promise<Applicant> {
  const one = await addApplicant(ground, { country: "VN", answers: {} });
  const { platform } = ground.programme;
  const site = { country: "VN", nameJa: "見本工場", nameLocal: "Mihon Plant" };
  const siteId = await addSite({ platform, person: one.person }, one.companyId, site);
  await bringToSupport(ground, one);
  const perSave = 2_500;
  for (let from = 1; from <= items; from += perSave) {
    const rows = Array.from({ length: Math.min(perSave, items - from + 1) }, (_, at) => ({
      itemId: null,
      cells: Object.entries(rowOf(from + at, siteId)).map(([column, typed]) => ({ column, typed })),
    }));
    const saved = await saveRows(platform, one.actor, { caseId: one.caseId, kind: "pasted", rows });
    if (!saved.ok) throw new Error(`the rows are refused: ${saved.reason}`);
  }
  return one;
}

async function bringToSupport({ programme }: Ground, { caseId, actor }: Applicant): Promise<void> {
  const { database, clock } = programme.platform;
  const at = clock.now();
  const office: Actor = { kind: "person", userId: "measure-office", role: "office" };
  const system = systemActor("measure");
  await database.as(actor, (tx) => moveCase(tx, { caseId, to: "submitted", at, actor, kind: "submitted" }));
  await database.as(office, async (tx) => {
    await moveCase(tx, { caseId, to: "admitted", at, actor: office, kind: "admitted" });
    await moveCase(tx, { caseId, to: "matching", at, actor: office, kind: "expert-requested" });
  });
  await database.as(system, async (tx) => {
    await moveCase(tx, { caseId, to: "supported", at, actor: system, kind: "expert-agreed" });
    await addAssignment(tx, { caseId, expertId: "measure-expert", at, actor: system });
  });
}

type Filling = { readonly dataDir: string; readonly stock: Stock };

/** The measured company, and then the others as copies of it made in the database: nobody opens what they hold. */
export async function fillInventories({ dataDir, stock }: Filling): Promise<Stocked> {
  const ground = await openGround(dataDir);
  const own = await addStock(ground, stock.items);
  await ground.close();
  const server = await startEmbeddedPostgres(dataDir, () => undefined);
  const client = new Client({ ...server.connection, user: superuser });
  await client.connect();
  try {
    // As one who fills in a backup does: no check row by row, for the rows are right.
    await client.query("set session_replication_role = replica");
    for (let other = 1; other <= stock.others; other += 1) await copyStock(client, own, other);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
    await server.stop();
  }
  return { caseId: own.caseId, cookie: own.cookie };
}

/** Of these tables every row of the case comes again under ids of its own. */
const copied = [
  "companies",
  "support_cases",
  "case_standings",
  "inventory_departments",
  "inventory_batches",
  "inventory_items",
  "inventory_versions",
  "inventory_tallies",
] as const;

async function copyStock(client: Client, own: Applicant, other: number): Promise<void> {
  await client.query("begin");
  for (const table of copied) {
    const { rows } = await client.query<{ name: string; uuid: boolean }>(
      `select attname as name, atttypid = 'uuid'::regtype as uuid from pg_attribute
       where attrelid = ('himori.' || $1)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const names = rows.map(({ name }) => client.escapeIdentifier(name)).join(", ");
    const values = rows.map(({ name, uuid }) => {
      const column = client.escapeIdentifier(name);
      return uuid && name !== "site_id" ? `md5(${column}::text || $1)::uuid` : column;
    });
    const whose = table === "companies" ? "id = $2" : table === "support_cases" ? "id = $3" : "case_id = $3";
    const known = [String(other), own.companyId, own.caseId];
    // Every statement names all three, so that each is typed.
    await client.query(
      `with known as (select $1::text, $2::uuid, $3::uuid)
       insert into himori.${table} (${names}) select ${values.join(", ")} from himori.${table} where ${whose}`,
      known,
    );
  }
  await client.query("commit");
}
