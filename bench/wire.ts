// How many bytes each main page takes on the wire, counted in a real browser, and that nothing comes from another host.
import type { Browser } from "playwright-core";
import { readSelfCheck } from "#content/self-check.ts";
import type { DemoPersonKey } from "#db/seed/demo-people.ts";
import { type Language, languages } from "#i18n/languages.ts";
import { pageIds } from "#programme/apply/questions.ts";
import { urls } from "#urls.ts";
import { preparedFolder } from "./support/ground.ts";
import { serveHeavier } from "./support/heavier.ts";
import { measured } from "./support/measured.ts";
import { type Counter, openBrowser, openCounter, type PageBytes } from "./support/page-bytes.ts";
import { freePort, mainProgram, startProgram } from "./support/program.ts";

/** Bytes, compressed. The diagnosis is many people's first page and may be opened on a phone in a factory. */
const promised = { page: 100_000, first: 60_000, firstScript: 15_000 };

const publicPages = [
  urls.start,
  urls.menu,
  urls.eligibility,
  urls.diagnosis,
  urls.laws,
  urls.signIn,
  urls.signUp,
].map((address) => address.to());
const firstPages = [urls.start, urls.diagnosis].map((address) => address.to());

type Counted = PageBytes & { readonly asked: string };

await measured("wire", async ({ broken, long }) => {
  const folder = await preparedFolder();
  const port = await freePort();
  const program = startProgram({
    args: [mainProgram],
    dataDir: folder.path,
    port,
    // The planted fault weighs on every page, and two of those that need nobody are enough to see it.
    environment: { DEMO: broken ? "no" : "yes" },
  });
  try {
    await program.ready();
    const heavier = broken ? await serveHeavier(port) : undefined;
    const site = heavier?.url ?? `http://localhost:${port}`;
    const chosen: readonly Language[] = long ? languages : broken ? ["ja"] : ["ja", "th"];
    const counted = await countAll(site, chosen, broken);
    heavier?.close();
    return judge(counted);
  } finally {
    await program.stop();
    folder.remove();
  }
});

async function countAll(site: string, chosen: readonly Language[], few: boolean): Promise<Counted[]> {
  const browser = await openBrowser();
  try {
    const counted: Counted[] = [];
    for (const language of chosen) {
      counted.push(...(await asVisitor(browser, site, { language, paths: few ? firstPages : publicPages })));
      if (few) continue;
      counted.push(...(await asApplicant(browser, site, language)));
      counted.push(...(await withReceipt(browser, site, language)));
      counted.push(...(await withPlan(browser, site, language)));
    }
    return counted;
  } finally {
    await browser.close();
  }
}

async function countEach(counter: Counter, paths: readonly string[]): Promise<Counted[]> {
  const counted: Counted[] = [];
  for (const asked of paths) counted.push({ asked, ...(await counter.count(asked)) });
  return counted;
}

type Looking = { readonly language: Language; readonly paths: readonly string[] };

async function asVisitor(browser: Browser, site: string, { language, paths }: Looking): Promise<Counted[]> {
  const context = await browser.newContext({ locale: language });
  return countEach(await openCounter(context, site), paths);
}

/** The application with the longest texts of the demo world; its last tick is made first, so that it can be handed in. */
async function asApplicant(browser: Browser, site: string, language: Language): Promise<Counted[]> {
  const { counter, caseIds } = await signedInAs("hankakuOwner", { browser, site, language });
  const { page } = counter;
  const caseId = await firstThatOpens({ counter, site, caseIds }, (id) =>
    urls.applicationPage.to({ caseId: id, page: "conditions" }),
  );
  for (const box of await page.locator("main input[type=checkbox]").all()) await box.check();
  await page.click("main form button[value=next]");
  await page.waitForURL(/\/check$/);
  return countEach(counter, [
    urls.home.to(),
    urls.application.to({ caseId }),
    ...pageIds.map((id) => urls.applicationPage.to({ caseId, page: id })),
    urls.applicationCheck.to({ caseId }),
    urls.handIn.to({ caseId }),
  ]);
}

/** What a company works on from the list of its information to the plan that is agreed. */
async function withPlan(browser: Browser, site: string, language: Language): Promise<Counted[]> {
  const { counter, caseIds } = await signedInAs("hankakuOwner", { browser, site, language });
  const caseId = await firstThatOpens({ counter, site, caseIds }, (id) => urls.planPrint.to({ caseId: id }));
  const groups = readSelfCheck().groups.map(({ id }) => id);
  return countEach(counter, [
    urls.sheets.to({ caseId }),
    urls.inventory.to({ caseId }),
    urls.selfCheck.to({ caseId, view: "site" }),
    ...groups.map((group) => urls.selfCheckGroup.to({ caseId, view: "site", group })),
    urls.selfCheckCompared.to({ caseId }),
    urls.assessment.to({ caseId }),
    urls.plan.to({ caseId }),
  ]);
}

type Choosing = { readonly counter: Counter; readonly site: string; readonly caseIds: readonly string[] };

/** The case of which this page opens as asked. */
async function firstThatOpens(
  { counter: { page }, site, caseIds }: Choosing,
  pathOf: (caseId: string) => string,
): Promise<string> {
  for (const caseId of caseIds) {
    const answer = await page.goto(site + pathOf(caseId));
    if (answer?.ok() && new URL(page.url()).pathname === pathOf(caseId)) return caseId;
  }
  throw new Error(`none of ${caseIds.length} cases opens ${pathOf("…")}`);
}

async function withReceipt(browser: Browser, site: string, language: Language): Promise<Counted[]> {
  const { counter, caseIds } = await signedInAs("reijiOwner", { browser, site, language });
  const [caseId = ""] = caseIds;
  return countEach(counter, [urls.submission.to({ caseId })]);
}

type Where = { readonly browser: Browser; readonly site: string; readonly language: Language };

/** Enters through the demo page, which may have to wait until the demo world is filled. */
async function signedInAs(key: DemoPersonKey, { browser, site, language }: Where) {
  const context = await browser.newContext({ locale: language });
  const counter = await openCounter(context, site);
  const { page } = counter;
  const cases = page.locator('main a[href^="/cases/"]');
  for (let attempt = 1; attempt <= 60; attempt += 1) {
    await page.goto(site + urls.demo.to());
    await page.click(`button[value=${key}]`);
    if (page.url().includes(urls.home.to()) && (await cases.count()) > 0) break;
    await page.waitForTimeout(500);
  }
  const links = await cases.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const caseIds = new Set(links.flatMap((href) => /\/cases\/([0-9a-f-]{36})/.exec(href)?.[1] ?? []));
  await page.goto(`${site}${urls.home.to({}, { lang: language })}`);
  return { counter, caseIds: [...caseIds] };
}

function judge(counted: readonly Counted[]) {
  const broken = counted.filter(({ asked, path, status }) => path !== asked || status !== 200);
  for (const { asked, path, status } of broken) console.log(`  ${asked} answered ${status} at ${path}`);
  const foreign = counted.flatMap((page) => page.foreign);
  for (const address of foreign) console.log(`  asked another host: ${address}`);
  const largestFirst = counted.toSorted((a, b) => b.all - a.all);
  for (const { asked, all, script } of largestFirst.slice(0, 5))
    console.log(`  ${kilobytes(all)}, of it ${kilobytes(script)} script: ${withoutId(asked)}`);
  const firsts = counted.filter(({ asked }) => asked === urls.diagnosis.to());
  const first = Math.max(...firsts.map(({ all }) => all));
  const firstScript = Math.max(...firsts.map(({ script }) => script));
  const largest = largestFirst[0]?.all ?? 0;
  const small = largest <= promised.page && first <= promised.first && firstScript <= promised.firstScript;
  return {
    figure: `largest of ${counted.length} pages ${kilobytes(largest)}, diagnosis ${kilobytes(first)} with ${kilobytes(firstScript)} of script, ${foreign.length} foreign requests`,
    holds: small && broken.length === 0 && foreign.length === 0,
  };
}

function withoutId(path: string): string {
  return path.replace(/[0-9a-f-]{36}/, "…");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
