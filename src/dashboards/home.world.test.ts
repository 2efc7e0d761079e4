// Each person's first page: what stands on it, and what must not.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDemoWorld } from "#db/seed/world.ts";
import { demoCompanies, type DemoPersonKey } from "#db/seed/demo-people.ts";
import { readEditions } from "#edition/read-edition.ts";
import { languages } from "#i18n/languages.ts";
import { fixedClock } from "#platform/clock.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { handIn } from "#test/admission.ts";
import { addApplicant } from "#test/application.ts";
import { runningClock } from "#test/running-clock.ts";
import { openVisitor } from "#test/visitor.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { companyHomeMessages } from "./messages/company/catalog.ts";

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld({ clock: runningClock("2026-11-16T03:00:00Z") });
  await fillDemoWorld(world.running, () => undefined);
});
afterAll(() => world.stop());

async function homeOf(person: DemoPersonKey, lang = "ja"): Promise<string> {
  const visitor = openVisitor(world.running);
  await visitor.post(urls.demo.to(), { person });
  const home = await visitor.get(urls.home.to({}, { lang }));
  expect(home.status).toBe(200);
  return home.text;
}

describe("a company", () => {
  test("goes on with its draft, or begins another country", async () => {
    const text = await homeOf("hankakuOwner");
    expect(text).toContain("9ページ中 8ページ");
    expect(text).toContain("続きを入力する");
    expect(text).not.toContain("ベトナムの申請を始める");
    expect(text).not.toContain(demoCompanies.mihon.name);
    const other = await homeOf("mihonOwner");
    expect(other).toContain("タイの申請を始める");
    expect(other).not.toContain("中国本土の申請を始める");
  });

  test("sees its receipt", async () => {
    const text = await homeOf("reijiOwner");
    expect(text).toContain("2026-CN-0001");
    expect(text).toContain("1番目");
    expect(text).toContain("受付票を見る");
  });

  test("without an application is told how to begin", async () => {
    expect(await homeOf("yoteiOwner")).toContain("申請はまだありません");
  });

  test("somebody without a company is led to registering one", async () => {
    const person = await world.addPerson("company");
    const answer = await world.send(urls.home.to(), { as: person });
    expect(await answer.text()).toContain("企業を登録する");
  });

  test.each(languages)("in %s", async (lang) => {
    expect(await homeOf("hankakuThailand", lang)).toContain(companyHomeMessages[lang].continueDraft);
  });
});

describe("the office and the others", () => {
  test("the office sees what has arrived and no draft", async () => {
    const text = await homeOf("office1");
    expect(text).toContain("2026-CN-0001");
    expect(text).toContain(demoCompanies.reiji.name);
    expect(text).not.toContain(demoCompanies.mihon.name);
  });

  test.each(["expert1", "operator"] as const)("%s sees no company", async (key) => {
    const text = await homeOf(key);
    for (const { name } of Object.values(demoCompanies)) expect(text).not.toContain(name);
  });

  test("an expert who is asked sees the company's name and the way to answer, and nobody else's", async () => {
    const text = await homeOf("expert2");
    expect(text).toContain(demoCompanies.reiji.name);
    expect(text).toMatch(/href="\/requests\/[0-9a-f-]{36}"/);
    expect(text).not.toContain(demoCompanies.mihon.name);
  });

  test("an expert sees the cases in their hands, and the way to them", async () => {
    const text = await homeOf("expert3");
    expect(text).toContain(demoCompanies.hankaku.name);
    expect(text).toMatch(/href="\/cases\/[0-9a-f-]{36}"/);
    expect(text).not.toContain("担当している案件はありません");
  });

  test("a visitor is asked to sign in", async () => {
    const answer = await world.send(urls.home.to());
    expect(answer.headers.get("location")).toContain(urls.signIn.to());
  });
});

describe("when the year is over, or full", () => {
  const [edition] = readEditions();
  if (!edition) throw new Error("there is no edition");

  test.each([
    {
      says: "終了しました",
      period: { ...edition.period, closesOn: "2026-10-01" },
      caps: edition.caps,
      starts: false,
    },
    { says: "定員に達しました", period: edition.period, caps: { ...edition.caps, cases: 1 }, starts: true },
  ])("$says", async ({ says, period, caps, starts }) => {
    const other = await openTestWorld({
      clock: fixedClock("2026-11-23T03:00:00Z"),
      editions: [{ ...edition, period, caps }],
    });
    const drafting = await addApplicant(other, "CN", {});
    if (starts) await handIn(other, "VN", answersOfA);
    const home = await other.send(urls.home.to(), { as: drafting.person });
    const text = await home.text();
    expect(text).toContain(says);
    expect(text.includes("の申請を始める")).toBe(starts);
    await other.stop();
  });
});
