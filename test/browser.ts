// A real browser for the journeys: one visitor a scenario, and what must hold on every page they come by.
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "#i18n/languages.ts";

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
  leave(): Promise<void>;
};

/** A browser of its own for one person: no cookies, their language and screen. `site` without a trailing slash. */
export async function visitAs(browser: Browser, site: string, manner: Manner): Promise<Visitor> {
  const context = await browser.newContext(contextOptions(site, manner));
  context.setDefaultTimeout(15_000);
  const faults: string[] = [];
  watch(context, site, faults);
  return { page: await context.newPage(), manner, faults, leave: () => context.close() };
}

function contextOptions(site: string, { language, screen, script }: Manner) {
  return {
    baseURL: site,
    locale: language,
    viewport: screens[screen],
    javaScriptEnabled: script,
    timezoneId: "Asia/Tokyo",
  };
}

/** Chromium also reports answers such as 401 and 422 on its console, which are meant so. */
const expectedComplaint = /Failed to load resource: the server responded with a status of 4\d\d/;

function watch(context: BrowserContext, site: string, faults: string[]): void {
  context.on("request", (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== "data:") faults.push(`asked another host: ${request.url()}`);
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
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(faults, page.url()).toEqual([]);
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Sound, and without any violation of WCAG 2.2 A and AA that a machine can find. */
export async function expectAccessible(visitor: Visitor): Promise<void> {
  await expectSound(visitor);
  const { page, manner } = visitor;
  const copy = manner.script ? undefined : await copyWithScript(visitor);
  const { violations } = await new AxeBuilder({ page: copy ?? page })
    .setLegacyMode(true) // No page has frames, and a second page to gather results from them takes as long as the check.
    .options({ runOnly: { type: "tag", values: standards }, resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
  await copy?.context().close();
  expect(found, page.url()).toEqual([]);
}

/** The checker itself is a script: the same HTML, in a browser that runs it but none of the site's own. */
async function copyWithScript({ page, manner }: Visitor): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the browser is gone");
  const text = await page.content();
  const { origin } = new URL(page.url());
  const context = await browser.newContext(contextOptions(origin, { ...manner, script: true }));
  const copy = await context.newPage();
  await copy.route("**/*", (route) => {
    if (route.request().isNavigationRequest()) {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: text });
    }
    return route.request().resourceType() === "script" ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  return copy;
}
