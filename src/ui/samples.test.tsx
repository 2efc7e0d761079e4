// The sample pages in a real browser, phone and desktop: no accessibility violation, no sideways scrolling.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Browser, Page as BrowserPage } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";
import { openBrowser, violationsOn } from "#test/browser.ts";
import { rendered } from "./rendered.ts";
import { SampleConfirmPage, SampleFormPage, SampleListPage, SampleStartPage } from "./samples.tsx";

const pages = {
  form: SampleFormPage,
  list: SampleListPage,
  confirm: SampleConfirmPage,
  start: SampleStartPage,
} as const;
const names = ["form", "list", "confirm", "start"] as const;
const languages = ["ja", "th", "vi"] as const;
const widths = [375, 1280] as const;
const site = "http://himori.test";

let browser: Browser;
let page: BrowserPage;
let html: string;
let css: string;
let script: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "himori-css-"));
  const file = join(folder, "styles.css");
  const command = join(projectRoot, "node_modules/.bin/tailwindcss");
  await promisify(execFile)(command, ["-i", join(projectRoot, "src/ui/styles.css"), "-o", file, "--minify"]);
  css = await readFile(file, "utf8");
  await rm(folder, { recursive: true });
  const entry = join(projectRoot, "src/ui/client/page.ts");
  script =
    (await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" })).outputFiles[0]?.text ??
    "";
  browser = await openBrowser();
  page = await openPage();
}, 60_000);

afterAll(() => browser?.close());

/** One page for all, under the site's content security policy as a server would send it; no network is used. */
async function openPage(): Promise<BrowserPage> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const opened = await context.newPage();
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'";
  await opened.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: css });
    if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body: script });
    const headers = { "content-security-policy": policy };
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: html, headers });
  });
  return opened;
}

async function show(text: string, width: number): Promise<void> {
  html = text;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${site}/samples`);
}

function sample(name: (typeof names)[number], language: (typeof languages)[number]): string {
  const Sample = pages[name];
  return rendered(<Sample language={language} />);
}

const cases = languages.flatMap((language) => names.map((name) => ({ language, name })));

async function photograph(name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe("sample pages", () => {
  test.each(cases)("$name in $language", async ({ language, name }) => {
    await show(sample(name, language), widths[0]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOn(page), `at ${width} px`).toEqual([]);
      // WCAG 1.4.10: 1,280 px at 400 % zoom are 320 px.
      for (const narrow of width === 375 ? [375, 320] : [width]) {
        await page.setViewportSize({ width: narrow, height: 800 });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `at ${narrow} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width, height: 800 });
      await photograph(`${name}-${language}-${width}`);
    }
  });

  test("the error summary has the focus when the page opens", async () => {
    await show(sample("form", "ja"), 375);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("error-summary");
    await page.click("#error-summary a");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("company");
  });

  test("the script counts characters and folds menus; fields keep first line breaks", async () => {
    const text = sample("form", "ja").replace(
      "</head>",
      '<script type="module" src="/page.js"></script></head>',
    );
    await show(text, 375);
    const area = page.locator("#text");
    await area.fill("\n𠮷");
    expect(await page.locator("#text-length").textContent()).toBe("あと1,998文字入力できます");
    await page.click(".language-menu summary");
    expect(await page.locator(".language-menu a").count()).toBe(6);
    await page.keyboard.press("Escape");
    expect(await page.locator("details.menu[open]").count()).toBe(0);
  });
});

test("the stylesheet stays small", async () => {
  const { gzipSync } = await import("node:zlib");
  expect(gzipSync(css).length).toBeLessThan(12_000);
});
