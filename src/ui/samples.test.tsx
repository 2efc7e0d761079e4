// The sample pages in a real browser, phone and desktop: no accessibility violation, no sideways scrolling.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { build } from "esbuild";
import { type Browser, chromium, type Page as BrowserPage } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";
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
  const quiet = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--no-first-run", ...quiet],
  });
}, 60_000);

afterAll(() => browser?.close());

/** The page as a server would send it, under the site's content security policy; no network is used. */
async function open(text: string, width: number): Promise<BrowserPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'";
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: css });
    if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body: script });
    const headers = { "content-security-policy": policy };
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: text, headers });
  });
  await page.goto(`${site}/samples`);
  return page;
}

function sample(name: (typeof names)[number], language: (typeof languages)[number]): string {
  const Sample = pages[name];
  return rendered(<Sample language={language} />);
}

const cases = languages.flatMap((language) =>
  widths.flatMap((width) => names.map((name) => ({ language, width, name }))),
);

describe("sample pages", () => {
  test.each(cases)(
    "$name in $language at $width px",
    async ({ language, width, name }) => {
      const page = await open(sample(name, language), width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      // WCAG 1.4.10: 1,280 px at 400 % zoom are 320 px.
      for (const narrow of width === 375 ? [375, 320] : [width]) {
        await page.setViewportSize({ width: narrow, height: 800 });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `at ${narrow} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width, height: 800 });
      const folder = process.env["SCREENSHOTS"];
      if (folder !== undefined) {
        await mkdir(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`), fullPage: true });
      }
      await page.context().close();
    },
    60_000,
  );

  test("the error summary has the focus when the page opens", async () => {
    const page = await open(sample("form", "ja"), 375);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("error-summary");
    await page.click("#error-summary a");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("company");
    await page.context().close();
  });

  test("the script counts characters and folds menus; fields keep first line breaks", async () => {
    const text = sample("form", "ja").replace(
      "</head>",
      '<script type="module" src="/page.js"></script></head>',
    );
    const page = await open(text, 375);
    const area = page.locator("#text");
    await area.fill("\n𠮷");
    expect(await page.locator("#text-length").textContent()).toBe("あと1,998文字入力できます");
    await page.click(".language-menu summary");
    expect(await page.locator(".language-menu a").count()).toBe(6);
    await page.keyboard.press("Escape");
    expect(await page.locator("details.menu[open]").count()).toBe(0);
    await page.context().close();
  });
});

test("the stylesheet stays small", async () => {
  const { gzipSync } = await import("node:zlib");
  expect(gzipSync(css).length).toBeLessThan(12_000);
});
