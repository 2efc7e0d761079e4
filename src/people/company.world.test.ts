// Companies: who sees them, who is invited, who may end what.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#platform/database/actor.ts";
import { systemActor } from "#platform/database/actor.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { inviteStaff } from "./commands.ts";
import { findCompany, findPerson, listMembers, listSites, namesOf } from "./queries.ts";

let world: TestWorld;
let owner: TestPerson & { companyId: string };
let stranger: TestPerson & { companyId: string };

beforeAll(async () => {
  world = await openTestWorld();
  owner = await world.addCompanyPerson("持主 花子");
  stranger = await world.addCompanyPerson("他社 次郎");
});
afterAll(() => world.stop());

const actorOf = ({ userId }: TestPerson): Actor => ({ kind: "person", userId, role: "company" });
const page = (companyId: string, rest = "") => `/companies/${companyId}${rest}`;

/** The invitation's link, as the queued mail holds it. */
async function invitationLink(email: string): Promise<string> {
  const { database } = world.running.platform;
  const { rows } = await database.as(systemActor("test"), (tx) =>
    tx.execute<{ text: string }>(
      `select text from himori.mails where to_address = '${email}' order by queued_at desc`,
    ),
  );
  return /https?:\/\/[^/\s]+(\/invitations\/[\w-]+)/.exec(rows[0]?.text ?? "")?.[1] ?? "";
}

describe("walls", () => {
  test("foreign, unknown and malformed companies are one and the same 404", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    const bodies = [];
    for (const companyId of [owner.companyId, unknown, "x", "1 or 1=1"]) {
      for (const rest of ["", "/people", "/sites"]) {
        const answer = await world.send(page(encodeURIComponent(companyId), rest), { as: stranger });
        const text = (await answer.text()).replaceAll(/(?:\/|%2F)companies[^"&]*/g, "");
        bodies.push(`${answer.status} ${text}`);
      }
    }
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toMatch(/^404/);
  });

  test("the database shows a stranger neither company, site nor people", async () => {
    await world.send(page(owner.companyId, "/sites"), {
      as: owner,
      form: { country: "TH", nameJa: "秘密の拠点", nameLocal: "" },
    });
    const { database } = world.running.platform;
    const seen = await database.as(actorOf(stranger), async (tx) => ({
      company: await findCompany(tx, owner.companyId),
      members: await listMembers(tx, owner.companyId),
      sites: await listSites(tx, owner.companyId),
      person: await findPerson(tx, owner.userId),
      names: (await namesOf(tx, [owner.userId, stranger.userId])).size,
    }));
    expect(seen).toEqual({ company: undefined, members: [], sites: [], person: undefined, names: 1 });
    const own = await database.as(actorOf(owner), (tx) => listSites(tx, owner.companyId));
    expect(own.map(({ nameJa }) => nameJa)).toEqual(["秘密の拠点"]);
  });

  test("office people enter no company's pages", async () => {
    const office = await world.addPerson("office");
    expect((await world.send(page(owner.companyId), { as: office })).status).toBe(404);
    expect((await world.send("/companies/new", { as: office })).status).toBe(404);
  });
});

describe("a company is registered", () => {
  test("a wrong corporate number is told, and what was typed stays", async () => {
    const form = { name: "株式会社𠮷﨑", corporateNumber: "1234567890123" };
    const refused = await world.send("/companies/new", { as: owner, form });
    const text = await refused.text();
    expect(refused.status).toBe(422);
    expect(text).toContain('value="1234567890123"');
    expect(text).toContain('value="株式会社𠮷﨑"');
  });
});

function form(email: string, role = "member") {
  return { act: "invite", email, role, language: "th" };
}

describe("invitations", () => {
  test("only whom it was sent to may accept, once", async () => {
    const invited = await world.addPerson("company", "招待 三郎");
    const path = page(owner.companyId, "/people");
    const sent = await world.send(path, { as: owner, form: form(invited.email) });
    expect(sent.headers.get("location")).toContain("invited");
    const link = await invitationLink(invited.email);
    expect(await (await world.send(link)).text()).toContain(invited.email);
    expect((await world.send(link, { as: stranger, form: {} })).status).toBe(409);
    const joined = await world.send(link, { as: invited, form: {} });
    expect(joined.headers.get("location")).toBe(page(owner.companyId));
    expect((await world.send(page(owner.companyId), { as: invited })).status).toBe(200);
    expect((await world.send(link, { as: invited, form: {} })).status).toBe(409);
    expect((await world.send("/invitations/wrong")).status).toBe(404);
    const again = await world.send(path, { as: owner, form: form(invited.email) });
    expect(again.status).toBe(422);
    const asMember = await world.send(path, { as: invited, form: form("x@example.jp") });
    expect(asMember.status).toBe(422);
  });

  test("taken back, it opens nothing", async () => {
    const invited = await world.addPerson("company");
    const path = page(owner.companyId, "/people");
    await world.send(path, { as: owner, form: form(invited.email) });
    const link = await invitationLink(invited.email);
    const list = await (await world.send(path, { as: owner })).text();
    const id = /name="invitation" value="([^"]+)"/.exec(list)?.[1] ?? "";
    for (const invitation of ["x", "00000000-0000-4000-8000-000000000000"]) {
      const unknown = await world.send(path, { as: owner, form: { act: "take-back", invitation } });
      expect(unknown.status).toBe(200);
    }
    await world.send(path, { as: owner, form: { act: "take-back", invitation: id } });
    expect((await world.send(link, { as: invited, form: {} })).status).toBe(409);
  });

  test("into the office, by the operator's link", async () => {
    const invited = await world.addPerson("company");
    const { platform, signIn } = world.running;
    const link = await inviteStaff(platform, { email: invited.email, role: "office", language: "ja" });
    await world.send(new URL(link).pathname, { as: invited, form: {} });
    const person = await signIn.personOf(new Headers({ cookie: invited.cookie }));
    expect(person?.role).toBe("office");
  });
});

describe("membership", () => {
  test("the last owner stays; who left sees nothing any more, founder or not", async () => {
    const founder = await world.addCompanyPerson("創業 者子");
    const path = page(founder.companyId, "/people");
    const ownMembership = async () =>
      /name="membership" value="([^"]+)"/.exec(await (await world.send(path, { as: founder })).text())?.[1] ??
      "";
    const membership = await ownMembership();
    const refused = await world.send(path, { as: founder, form: { act: "end", membership } });
    expect(refused.status).toBe(409);
    const second = await world.addPerson("company");
    await world.send(path, {
      as: founder,
      form: { act: "invite", email: second.email, role: "owner", language: "ja" },
    });
    await world.send(await invitationLink(second.email), { as: second, form: {} });
    const asked = await world.send(path, { as: founder, form: { act: "end", membership } });
    expect([asked.status, (await asked.text()).includes("抜けますか")]).toEqual([200, true]);
    const left = await world.send(path, { as: founder, form: { act: "end", membership, confirmed: "yes" } });
    expect(left.headers.get("location")).toBe("/home");
    expect((await world.send(page(founder.companyId), { as: founder })).status).toBe(404);
    const { database } = world.running.platform;
    expect(await database.as(actorOf(founder), (tx) => findCompany(tx, founder.companyId))).toBeUndefined();
  });
});
