// The demo world: filled once however often it is asked for, whole after being cut short, and entered by one click.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyHistories } from "#case/verify-histories.ts";
import { findPersonByEmail, listMembers, listMyCompanies, listSites } from "#people/queries.ts";
import { systemActor } from "#platform/database/actor.ts";
import { verifyFiles } from "#platform/files/company-file-check.ts";
import { listQueue } from "#case/search/queue-store.ts";
import { listApplicationsOf } from "#programme/apply/queries.ts";
import { runningClock } from "#test/running-clock.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { openVisitor } from "#test/visitor.ts";
import { urls } from "#urls.ts";
import { demoCode } from "./demo-second-factor.ts";
import { demoCompanies, demoPassword, demoPeople, demoPerson, demoPersonKeys } from "./demo-people.ts";
import { fillDemoWorld } from "./world.ts";

let world: TestWorld;
const said: string[] = [];
const say = (line: string) => said.push(line);

beforeAll(async () => {
  // Within the edition of the demo world: after its end applications stay drafts.
  world = await openTestWorld({ clock: runningClock("2026-11-16T03:00:00Z") });
  await fillDemoWorld(world.running, say);
});
afterAll(() => world.stop());

const system = systemActor("test");

/** What can be counted of the world: people, companies, sites, members, applications. */
async function census() {
  const { database } = world.running.platform;
  return database.as(system, async (tx) => {
    const companies = new Map<string, unknown>();
    for (const key of demoPersonKeys) {
      const person = await findPersonByEmail(tx, demoPeople[key].email);
      if (!person) throw new Error(`${key} is missing`);
      for (const company of await listMyCompanies(tx, person.userId)) {
        const applications = await listApplicationsOf(tx, [company.id]);
        companies.set(company.name, {
          id: company.id,
          sites: (await listSites(tx, company.id)).length,
          members: (await listMembers(tx, company.id)).length,
          applications: applications.map(({ supportCase, answers, submission }) => ({
            country: supportCase.country,
            typed: Object.keys(answers).length,
            receipt: submission?.receiptNumber,
          })),
        });
      }
    }
    return companies;
  });
}

describe("filled", () => {
  test("every firm with its people, sites and applications", async () => {
    const found = await census();
    expect(found.size).toBe(Object.keys(demoCompanies).length);
    expect(found.get(demoCompanies.hankaku.name)).toMatchObject({
      sites: 3,
      members: 3,
      applications: [
        { country: "ID" },
        { country: "CN" },
        { country: "TH" },
        { country: "VN", receipt: undefined },
      ],
    });
    expect(found.get(demoCompanies.yotei.name)).toMatchObject({ sites: 0, applications: [] });
    expect(said).toHaveLength(1);
  });

  test("applications have arrived, and each stage after it is to be seen", async () => {
    const all = { editionId: "2026", sought: { by: "nothing" }, order: "arrival", limit: 100 } as const;
    const received = await world.running.platform.database.as(system, (tx) => listQueue(tx, all));
    const first = { company: demoCompanies.reiji.name, receiptNumber: "2026-CN-0001", arrival: 1 };
    expect(received.rows[0]).toMatchObject(first);
    const stages = ["submitted", "supported", "matching", "returned", "declined", "withdrawn", "planned"];
    expect(received.rows.map(({ stage }) => stage)).toEqual(stages);
  });

  test("a second time changes nothing and says nothing", async () => {
    const before = await census();
    said.length = 0;
    await fillDemoWorld(world.running, say);
    expect(await census()).toEqual(before);
    expect(said).toEqual([]);
  });

  test("cut short after the account, the password and the second factor come at the next start", async () => {
    await planted((client) =>
      client.query(
        "set himori.actor = 'sign-in'; delete from sign_in.account; delete from sign_in.two_factor",
      ),
    );
    await planted((client) =>
      client.query("set himori.actor = 'sign-in'; update sign_in.user set two_factor_enabled = false"),
    );
    await fillDemoWorld(world.running, say);
    const visitor = openVisitor(world.running);
    await visitor.get(urls.signIn.to());
    const { email } = demoPeople.office1;
    const asked = await visitor.post(urls.signIn.to(), { email, password: demoPassword });
    expect(asked.location).toContain(urls.secondFactor.to());
    const code = await demoCode(world.running.signIn.workings);
    const entered = await visitor.post(urls.secondFactor.to(), { code });
    expect(entered.status).toBe(303);
    expect((await visitor.get(urls.home.to())).text).toContain("2026-CN-0001");
  });

  test("histories and files hold", async () => {
    const { platform } = world.running;
    expect(await verifyHistories(platform.database)).toMatchObject({ faults: [], cases: 10 });
    expect(await verifyFiles(platform)).toEqual({ files: 12, faults: [] });
  });
});

describe("by one click", () => {
  test.each(demoPersonKeys)("%s", async (key) => {
    const visitor = openVisitor(world.running);
    const entered = await visitor.post(urls.demo.to(), { person: key });
    expect(entered.status).toBe(303);
    const home = await visitor.get(entered.location ?? "");
    expect(home.status).toBe(200);
    const { company } = demoPerson(key);
    if (company) expect(home.text).toContain(demoCompanies[company].name);
  });

  test("nobody by an unknown name", async () => {
    expect((await openVisitor(world.running).post(urls.demo.to(), { person: "constructor" })).status).toBe(
      404,
    );
  });
});

describe("a planted fault is found and named", () => {
  test("a changed entry of a history", async () => {
    const caseId = await planted(async (client) => {
      await client.query("alter table himori.case_events no force row level security");
      const { rows } = await client.query<{ id: string }>(
        `update himori.case_events set detail = '{"carriedOver": 7}' where number = 1 and case_id =
         (select case_id from himori.case_events where detail->>'receiptNumber' = '2026-CN-0001') returning case_id as id`,
      );
      await client.query("alter table himori.case_events force row level security");
      return rows[0]?.id;
    });
    const found = await verifyHistories(world.running.platform.database);
    expect(found.faults).toEqual([{ caseId, number: 1, fault: "altered" }]);
  });

  test("one changed byte of a kept file", async () => {
    const folder = join(world.dataDir, "files");
    const file = readdirSync(folder, { recursive: true, withFileTypes: true }).find((entry) =>
      entry.isFile(),
    );
    const path = join(file?.parentPath ?? "", file?.name ?? "");
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
    chmodSync(path, 0o600);
    writeFileSync(path, bytes);
    const found = await verifyFiles(world.running.platform);
    expect(found).toMatchObject({ files: 12, faults: [{ problem: expect.stringContaining("altered") }] });
  });
});

async function planted<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(world.owner);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
