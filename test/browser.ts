// A real browser for the journeys: one visitor a scenario, and what must hold on every page they come by.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type axeCore from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Debian's Chromium, silent towards the network. Close it again. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
}

export const screens = {
  phone: { width: 375, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;

export type Manner = {
  readonly language: Language;
  readonly screen: keyof typeof screens;
  /** Without script the browser runs none of ours. */
  readonly script: boolean;
};

export type Visitor = {
  readonly page: Page;
  readonly manner: Manner;
  /** What happened and must not: requests to other hosts, complaints of the browser, answers of 500 and more. */
  readonly faults: string[];
  /** The checker is a script too: allows or forbids what runs from now on. */
  readonly allowScripts: (allowed: boolean) => Promise<void>;
  leave(): Promise<void>;
};

/** A browser of its own for one person: no cookies, their language and screen. `site` without a trailing slash. */
export async function visitAs(browser: Browser, site: string, manner: Manner): Promise<Visitor> {
  const context = await browser.newContext(contextOptions(site, manner));
  context.setDefaultTimeout(60_000);
  const faults: string[] = [];
  watch(context, site, { manner, faults });
  const page = await context.newPage();
  // By this wire and not by the context, where nothing could allow a script for a moment.
  const wire = await context.newCDPSession(page);
  const allowScripts = async (allowed: boolean) => {
    await wire.send("Emulation.setScriptExecutionDisabled", { value: !allowed });
  };
  if (!manner.script) await allowScripts(false);
  return { page, manner, faults, allowScripts, leave: () => context.close() };
}

function contextOptions(site: string, { language, screen }: Manner) {
  return {
    baseURL: site,
    locale: language,
    viewport: screens[screen],
    timezoneId: "Asia/Tokyo",
    // Smooth scrolling keeps every click waiting until the page stands still.
    reducedMotion: "reduce" as const,
  };
}

/** Chromium also reports answers such as 401 and 422 on its console, which are meant so. */
const expectedComplaint = /Failed to load resource: the server responded with a status of 4\d\d/;

function watch(
  context: BrowserContext,
  site: string,
  { manner, faults }: Pick<Visitor, "manner" | "faults">,
): void {
  context.on("request", (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== "data:") faults.push(`asked another host: ${request.url()}`);
    if (!manner.script && request.resourceType() === "script") faults.push(`ran ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} of ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !expectedComplaint.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
}

/** The page as it stands scrolls only downwards, and nothing went wrong on the way to it. */
export async function expectSound({ page, faults }: Visitor): Promise<void> {
  await page.waitForLoadState("load");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(faults, page.url()).toEqual([]);
}

declare global {
  var axe: typeof axeCore;
}

/** Without its adapter for the browser, which takes as long again as the look, and small: every page reads it anew. */
const checker = readFileSync(join(projectRoot, "node_modules/axe-core/axe.min.js"), "utf8");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Sound, and without any violation of WCAG 2.2 A and AA that a machine can find. */
export async function expectAccessible(visitor: Visitor): Promise<void> {
  await expectSound(visitor);
  const { page, manner, allowScripts } = visitor;
  // The page's own scripts stay passed over, as they were when it was read.
  if (!manner.script) await allowScripts(true);
  const found = await violationsOn(page, standards);
  if (!manner.script) await allowScripts(false);
  expect(found, page.url()).toEqual([]);
}

/** What the checker objects to on the page as it stands, by all its rules or those of these tags, with the HTML. */
export async function violationsOn(page: Page, tags?: readonly string[]): Promise<[string, string[]][]> {
  // The checker is more than half a megabyte: a page that has been looked at before has it already.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(checker);
  return page.evaluate(async (only) => {
    const { violations } = await globalThis.axe.run({
      resultTypes: ["violations"],
      // Style sheets are fetched a second time for a rule that is not among these.
      preload: { assets: ["media"] },
      ...(only ? { runOnly: { type: "tag", values: [...only] } } : {}),
    });
    return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map((node) => node.html)]);
  }, tags);
}
