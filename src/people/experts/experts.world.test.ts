// The register of experts: who keeps which profile, who is invited, and who sees what.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "#platform/clock.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import { openTestWorld, type TestPerson, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { findExpert, listExperts, pageOfExperts } from "./queries.ts";

let world: TestWorld;
let office: TestPerson;
let expert: TestPerson;
let other: TestPerson;
let company: TestPerson;

beforeAll(async () => {
  world = await openTestWorld({ clock: fixedClock("2026-11-23T03:00:00Z") });
  office = await world.addPerson("office");
  expert = await world.addPerson("expert", "見本 専門家");
  other = await world.addPerson("expert", "別の 専門家");
  company = await world.addCompanyPerson();
});
afterAll(() => world.stop());

const actorOf = ({ userId }: TestPerson, role: "office" | "expert" | "company"): Actor => ({
  kind: "person",
  userId,
  role,
});

function profile(changed: Record<string, string | readonly string[]> = {}) {
  return {
    version: "0",
    firm: "見本法律事務所",
    firmCountry: "TH",
    countries: ["TH", "VN"],
    languages: ["ja", "th"],
    legalFields: ["trade-secrets", "labour"],
    technicalFields: "machinery",
    mostCases: "３件",
    weekdays: ["mon", "fri"],
    times: "平日の午後",
    formerClients: "秘密の依頼者株式会社\n\n㈱ﾍﾞﾂﾉ依頼者",
    contactEmail: "ｍｉｈｏｎ＠ｌａｗ．ｅｘａｍｐｌｅ",
    contactPhone: "０２－１２３－４５６７",
    ...changed,
  };
}

const save = (as: TestPerson, form: Record<string, string | readonly string[]>) =>
  world.send(urls.expertProfile.to(), { as, form });

function seenBy(actor: Actor, userId: string) {
  return world.running.platform.database.as(actor, (tx) => findExpert(tx, userId));
}

describe("an expert keeps the own profile", () => {
  test("what is invalid is kept and shown", async () => {
    const answer = await save(expert, profile({ mostCases: "たくさん", countries: [], contactPhone: "12" }));
    const text = await answer.text();
    expect(answer.status).toBe(422);
    for (const kept of ["たくさん", "見本法律事務所", "秘密の依頼者株式会社"]) expect(text).toContain(kept);
    expect([...text.matchAll(/<a href="#(\w+)"/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["countries", "mostCases", "contactPhone"]),
    );
    expect((await seenBy(actorOf(expert, "expert"), expert.userId))?.profile).toBeNull();
  });

  test("each saving is a new version, the newest counts; full-width input is understood", async () => {
    expect((await save(expert, profile())).headers.get("location")).toContain("done=saved");
    await save(expert, profile({ version: "1", firm: "新しい法律事務所" }));
    const known = await seenBy(actorOf(office, "office"), expert.userId);
    expect(known?.profile).toMatchObject({
      version: 2,
      firm: "新しい法律事務所",
      mostCases: 3,
      contactEmail: "mihon@law.example",
      contactPhone: "+66 2 123 4567",
      fields: ["machinery", "trade-secrets", "labour"],
    });
    expect(known?.formerClients).toEqual(["秘密の依頼者株式会社", "㈱ベツノ依頼者"]);
  });

  test("two windows do not overwrite each other in silence", async () => {
    const stale = await save(expert, profile({ version: "1", firm: "古い画面" }));
    const text = await stale.text();
    expect([stale.status, text.includes("古い画面"), text.includes('name="version" value="2"')]).toEqual([
      409,
      true,
      true,
    ]);
    expect((await seenBy(actorOf(expert, "expert"), expert.userId))?.profile?.version).toBe(2);
  });
});

describe("walls", () => {
  test("nobody but office and the expert sees a profile; companies and other experts see no row", async () => {
    for (const [person, role] of [
      [other, "expert"],
      [company, "company"],
    ] as const) {
      const seen = await world.running.platform.database.as(actorOf(person, role), async (tx) => {
        const { rows } = await tx.execute(
          "select 1 from himori.expert_profiles union all select 1 from himori.expert_former_clients",
        );
        return { rows: rows.length, expert: (await findExpert(tx, expert.userId))?.profile ?? null };
      });
      expect(seen).toEqual({ rows: 0, expert: null });
    }
  });

  test("office pages are the same 404 for everybody else, the own profile for everybody but experts", async () => {
    const expertId = expert.userId;
    const ofOffice = [urls.experts.to(), urls.expert.to({ expertId }), urls.expertEnding.to({ expertId })];
    for (const person of [company, expert]) {
      for (const path of ofOffice) expect((await world.send(path, { as: person })).status).toBe(404);
    }
    for (const path of [urls.expertInvitations.to(), urls.expertPauses.to({ expertId })])
      expect((await world.send(path, { as: other, form: {} })).status).toBe(404);
    for (const person of [company, office])
      expect((await world.send(urls.expertProfile.to(), { as: person })).status).toBe(404);
    for (const unknown of [office.userId, company.userId, "x", "%00", "a b"]) {
      const path = urls.expert.to({ expertId: unknown });
      expect((await world.send(path, { as: office })).status).toBe(404);
    }
  });
});

describe("the office's register", () => {
  test("finds by country, language, field and words of the address", async () => {
    const shown = async (query: Record<string, string>) =>
      (await (await world.send(urls.experts.to({}, query), { as: office })).text()).includes("見本 専門家");
    expect(await shown({})).toBe(true);
    expect(await shown({ country: "TH", language: "th", field: "labour", words: "新しい法律" })).toBe(true);
    expect(await shown({ country: "CN" })).toBe(false);
    expect(await shown({ language: "vi" })).toBe(false);
    expect(await shown({ field: "chemicals" })).toBe(false);
    expect(await shown({ words: "%" })).toBe(false);
    expect(await shown({ registration: "ended" })).toBe(false);
    const page = await world.running.platform.database.as(actorOf(office, "office"), (tx) =>
      pageOfExperts(tx, {}, { page: 2, size: 1 }),
    );
    expect([page.experts.length, page.total]).toEqual([1, 2]);
  });

  test("shows former clients to the office", async () => {
    const path = urls.expert.to({ expertId: expert.userId });
    expect(await (await world.send(path, { as: office })).text()).toContain("秘密の依頼者株式会社");
  });

  test("absences by the expert and by the office, taken back", async () => {
    const wrong = { fromOn: "2026-12-31", untilOn: "2026-12-01", pauseReason: "出張" };
    const refused = await world.send(urls.ownPauses.to(), { as: expert, form: wrong });
    expect([refused.status, (await refused.text()).includes("2026-12-31")]).toEqual([422, true]);
    const right = { fromOn: "令和8年11月20日", untilOn: "２０２６／１２／３１", pauseReason: "出張" };
    await world.send(urls.ownPauses.to(), { as: expert, form: right });
    const path = urls.expertPauses.to({ expertId: expert.userId });
    await world.send(path, { as: office, form: { fromOn: "2027-01-05", pauseReason: "産休" } });
    const pauses = (await seenBy(actorOf(expert, "expert"), expert.userId))?.pauses ?? [];
    expect(pauses.map(({ fromOn, untilOn }) => [fromOn, untilOn])).toEqual([
      ["2026-11-20", "2026-12-31"],
      ["2027-01-05", null],
    ]);
    expect(await (await world.send(urls.experts.to(), { as: office })).text()).toContain("休止中");
    for (const { id } of pauses)
      await world.send(urls.ownPauses.to(), { as: expert, form: { act: "end", pause: id } });
    expect((await seenBy(actorOf(office, "office"), expert.userId))?.pauses).toEqual([]);
  });

  test("ends a registration with a reason, and takes it up again", async () => {
    const path = urls.expertEnding.to({ expertId: expert.userId });
    expect((await world.send(path, { as: office })).status).toBe(200);
    expect((await world.send(path, { as: office, form: { act: "end" } })).status).toBe(422);
    await world.send(path, { as: office, form: { act: "end", reason: "ご本人の希望" } });
    const standing = () =>
      world.running.platform.database.as(actorOf(office, "office"), (tx) =>
        listExperts(tx, { registration: "standing" }),
      );
    expect((await standing()).map(({ userId }) => userId)).toEqual([other.userId]);
    expect((await world.send(path, { as: office })).status).toBe(404);
    await world.send(path, { as: office, form: { act: "return", reason: "再登録の希望" } });
    expect((await standing()).length).toBe(2);
  });
});

const invite = (email: string) =>
  world.send(urls.expertInvitations.to(), {
    as: office,
    form: { act: "invite", name: "招待 専門家", email, language: "en" },
  });

async function linksTo(email: string): Promise<string[]> {
  const { rows } = await world.running.platform.database.as(systemActor("test"), (tx) =>
    tx.execute<{ text: string }>(`select text from himori.mails where to_address = '${email}'`),
  );
  return rows.map(({ text }) => /https?:\/\/[^/\s]+(\/invitations\/[\w-]+)/.exec(text)?.[1] ?? "");
}

async function openId(email: string): Promise<string> {
  const text = await (await world.send(urls.experts.to(), { as: office })).text();
  return new RegExp(`${email}.*?name="invitation" value="([^"]+)"`, "s").exec(text)?.[1] ?? "";
}

describe("invitations", () => {
  test("sent, renewed and accepted: the old link opens nothing", async () => {
    const invited = await world.addPerson("company", "招待 専門家");
    expect((await invite(invited.email)).headers.get("location")).toContain("done=invited");
    expect((await invite(invited.email)).status).toBe(422);
    const [first = ""] = await linksTo(invited.email);
    const id = await openId(invited.email);
    await world.send(urls.expertInvitations.to(), { as: office, form: { act: "renew", invitation: id } });
    const again = await world.send(urls.expertInvitations.to(), {
      as: office,
      form: { act: "withdraw", invitation: id },
    });
    expect(again.status).toBe(409);
    const second = (await linksTo(invited.email)).find((link) => link !== first) ?? "";
    expect((await world.send(first, { as: invited, form: {} })).status).toBe(409);
    const accepted = await world.send(second, { as: invited, form: {} });
    expect(accepted.headers.get("location")).toBe(urls.expertProfile.to());
    expect((await world.send(urls.expertProfile.to(), { as: invited })).status).toBe(200);
    expect((await invite(invited.email)).status).toBe(422);
  });

  test("withdrawn, it opens nothing", async () => {
    const invited = await world.addPerson("company");
    await invite(invited.email);
    const form = { act: "withdraw", invitation: await openId(invited.email) };
    await world.send(urls.expertInvitations.to(), { as: office, form });
    const [link = ""] = await linksTo(invited.email);
    expect((await world.send(link, { as: invited, form: {} })).status).toBe(409);
  });

  test("whoever belongs to a company stays with it", async () => {
    await invite(company.email);
    const [link = ""] = await linksTo(company.email);
    expect((await world.send(link, { as: company, form: {} })).status).toBe(409);
    expect((await world.send(urls.newCompany.to(), { as: company })).status).toBe(200);
  });

  test("the office invites nobody but experts", async () => {
    const { database } = world.running.platform;
    const adding = database.as(actorOf(office, "office"), (tx) =>
      tx.execute(
        "insert into himori.invitations values ('11111111-1111-4111-8111-111111111111', null, 'x@example.jp', 'office', 'h', now(), 'x', now())",
      ),
    );
    await expect(adding).rejects.toThrow();
  });
});
