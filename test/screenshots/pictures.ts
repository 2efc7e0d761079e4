// Keeps pictures: a whole page of the site, or the pages of a paper beside each other.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { projectRoot } from "#platform/paths.ts";
import { renderPagePng } from "#platform/scan/read-scan.ts";
import { screens, type Visitor } from "../browser.ts";

const folder = join(projectRoot, "docs/screenshots");
mkdirSync(folder, { recursive: true });

/** Longer pages are cut off: their pictures would only be heavy. */
const longest = { desktop: 1500, phone: 1600 } as const;

type Screen = keyof typeof screens;

/** The page from its top, as `NAME-SCREEN.png`. */
export async function takePicture(visitor: Visitor, name: string, screen?: Screen): Promise<void> {
  const { page, manner } = visitor;
  const shown = screen ?? manner.screen;
  await page.setViewportSize(screens[shown]);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(whole, longest[shown]);
  // In a window as high as the picture, what stands fixed at its foot stands where it belongs.
  await page.setViewportSize({ width: screens[shown].width, height });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}-${shown}.png`) });
  await page.setViewportSize(screens[manner.screen]);
}

/** The same page on both screens. */
export async function takeBoth(visitor: Visitor, name: string): Promise<void> {
  await takePicture(visitor, name, "desktop");
  await takePicture(visitor, name, "phone");
}

/** A part of a page that stands too far down for the picture of the whole, as `NAME-desktop.png`. */
export async function takePart(part: Locator, name: string): Promise<void> {
  await part.screenshot({ path: join(folder, `${name}-desktop.png`) });
}

/** A picture of every page of a PDF, as data addresses. */
async function pagePictures(pdf: Uint8Array, widthPx: number): Promise<string[]> {
  const pictures: string[] = [];
  for (let page = 1; ; page += 1) {
    const shown = await renderPagePng(pdf, page, widthPx);
    if (!shown.ok) return pictures;
    pictures.push(`data:image/png;base64,${Buffer.from(shown.png).toString("base64")}`);
  }
}

const sheet = (content: string) =>
  `<!doctype html><body style="margin:0;padding:16px;display:grid;grid-template-columns:repeat(3,auto);gap:16px;background:#e6e6e6;width:max-content;height:max-content">${content}`;

/** All pages of a paper, three in a row. */
export async function takePaper(browser: Browser, pdf: Uint8Array, name: string): Promise<void> {
  const pictures = await pagePictures(pdf, 400);
  await takeSheet(browser, sheet(pictures.map((picture) => `<img src="${picture}">`).join("")), name);
}

/** What the README shows first: a page of the site and the first sheets of a paper. */
export async function takeOverview(browser: Browser, visitor: Visitor, pdf: Uint8Array): Promise<void> {
  const screen = (await visitor.page.screenshot()).toString("base64");
  const papers = (await pagePictures(pdf, 420)).slice(0, 2);
  const framed = `<img style="height:594px" src="data:image/png;base64,${screen}">`;
  await takeSheet(
    browser,
    sheet(framed + papers.map((picture) => `<img src="${picture}">`).join("")),
    "overview",
  );
}

async function takeSheet(browser: Browser, html: string, name: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  writeFileSync(join(folder, `${name}.png`), await page.locator("body").screenshot());
  await page.close();
}
