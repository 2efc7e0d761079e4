// The printed application: every typed word is on it, every page is bound, and the same data give the same bytes.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { findMissingGlyphs, toPrintableText } from "#platform/pdf/printable-text.ts";
import { closeScan, readScan, renderPagePng } from "#platform/scan/read-scan.ts";
import {
  paperHash,
  renderApplicationPdf,
  type ApplicationPaper,
  type ApplicationPdf,
} from "./application-paper.ts";
import { parseQrText } from "./qr-text.ts";
import { bangkokPaper, shanghaiPaper } from "./sample-papers.ts";

const binding = { documentId: "ABCDEFGH23", version: 3 };

afterAll(async () => {
  await closePdf();
  await closeScan();
});

async function pageTexts(pdf: ApplicationPdf): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf.bytes);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}

/** Lines are broken on paper and may be at a hyphen: white space and hyphens say nothing. */
const bare = (text: string) => text.replace(/[-\s\p{Cc}\u{FFFE}]|[\u{E0100}-\u{E01EF}]/gu, "");

/** The text of all pages without what is repeated on each: the footer, the header of a broken table. */
function wholeText(texts: readonly string[]): string {
  const pages = texts.map((text) => bare(text).replace(/書類番号ABCDEFGH23第3版\d+／\d+$/u, ""));
  const header = /^2\.申請内容/u;
  const first = pages.findIndex((page) => header.test(page));
  return pages.map((page, index) => (index > first ? page.replace(header, "") : page)).join("");
}

// The foot is filled in for each document; an empty date only where none is given.
const notPrinted = new Set(["dateOn", "localLanguage", "foot", "emptyDate"]);

function typedStrings(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n");
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (notPrinted.has(key) ? [] : typedStrings(part)));
}

describe.each([
  ["a maker with a site in Shanghai", shanghaiPaper],
  ["a site in Bangkok that applies itself", bangkokPaper],
])("%s", (_, paper) => {
  let pdf: ApplicationPdf;
  let texts: string[];
  beforeAll(async () => {
    pdf = await renderApplicationPdf(paper, binding);
    texts = await pageTexts(pdf);
  });

  it("finds every typed word in the text of the file", () => {
    const whole = wholeText(texts);
    const conditions = paper.conditions.map(({ text }) => text);
    const lost = typedStrings({ ...paper, conditions }).filter(
      (line) => !whole.includes(bare(toPrintableText(line))),
    );
    expect(lost).toEqual([]);
  });

  it("is an accessible file of six pages, numbered", () => {
    expect(pdf.accessible).toBe(true);
    expect(pdf.pages).toBe(6);
    for (const [index, text] of texts.entries()) expect(bare(text)).toContain(`${index + 1}／6`);
  });

  it("carries on each page its own code", async () => {
    const reading = await readScan({ bytes: pdf.bytes }, { codePrefix: "HIMORI1." });
    const found = reading.ok ? reading.pages.map(({ codes }) => codes.map(parseQrText)) : [];
    const { pages, hash } = pdf;
    expect(found).toEqual(
      Array.from({ length: pages }, (_, index) => [{ ...binding, page: index + 1, pages, hash }]),
    );
  }, 60_000);

  it("can be read from a grey picture of 150 dpi", async () => {
    const picture = await renderPagePng(pdf.bytes, 3, 1240);
    const reading = await readScan({ bytes: picture.ok ? picture.png : new Uint8Array() });
    expect(reading).toMatchObject({ ok: true, pages: [{ codes: [expect.stringContaining(".3.3.6.")] }] });
  }, 60_000);

  it("has the same bytes a second time", async () => {
    await closePdf();
    const again = await renderApplicationPdf(structuredClone(paper), binding);
    expect(Buffer.compare(again.bytes, pdf.bytes)).toBe(0);
    expect(again.hash).toBe(pdf.hash);
  });
});

const longText = (mark: string) =>
  Array.from({ length: 40 }, (_, line) => `${mark}${line}${"長".repeat(46)}`).join("\n");

it("flows five texts of 2,000 characters to further pages, none of them lost", async () => {
  const paper: ApplicationPaper = {
    ...shanghaiPaper,
    business: { ...shanghaiPaper.business, description: longText("事") },
    system: { present: longText("現"), background: longText("背") },
    menu: shanghaiPaper.menu.map((line) =>
      line.number === "5" ? { ...line, written: longText("他") } : line,
    ),
    site: { ...shanghaiPaper.site, address: longText("住") },
  };
  const pdf = await renderApplicationPdf(paper, binding);
  const whole = wholeText(await pageTexts(pdf));
  expect(pdf.pages).toBeGreaterThan(8);
  // The pages were first set with the codes of a shorter application.
  const reading = await readScan({ bytes: pdf.bytes }, { codePrefix: "HIMORI1." });
  const found = reading.ok ? reading.pages.map(({ codes }) => parseQrText(codes[0] ?? "")) : [];
  expect(found.map((code) => `${code?.page}/${code?.pages}`)).toEqual(
    Array.from({ length: pdf.pages }, (_, index) => `${index + 1}/${pdf.pages}`),
  );
  for (const mark of "事現背他住") {
    for (let line = 0; line < 40; line += 1) expect(whole).toContain(`${mark}${line}長`);
  }
}, 60_000);

it("sets 2,000 letters without a space inside their cell", async () => {
  const unbroken = "Secret".repeat(334).slice(0, 2000);
  const pdf = await renderApplicationPdf(
    { ...shanghaiPaper, system: { present: unbroken, background: "" } },
    binding,
  );
  expect(wholeText(await pageTexts(pdf))).toContain(unbroken);
});

it("names the only character of the samples that no font has", () => {
  expect(findMissingGlyphs(JSON.stringify([shanghaiPaper, bangkokPaper]))).toEqual(["🙂"]);
});

it("hashes what is said, not how the keys happen to stand", () => {
  const { cover, wording, ...others } = shanghaiPaper;
  const turned = { ...others, wording, cover: { ...cover } };
  expect(paperHash(turned)).toBe(paperHash(shanghaiPaper));
  expect(paperHash(shanghaiPaper)).toMatch(/^[0-9a-f]{16}$/);
  expect(paperHash({ ...shanghaiPaper, system: { present: "", background: "" } })).not.toBe(
    paperHash(shanghaiPaper),
  );
});
