// The report as files: tagged for screen readers, whole in Japanese and Thai, drawn in the memory alone.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPrintableText } from "#platform/pdf/printable-text.ts";
import { closePdf, type RenderedPdf } from "#platform/pdf/render-pdf.ts";
import { closeScan } from "#platform/scan/read-scan.ts";
import { bare, pageTexts } from "#test/paper/pdf-text.ts";
import { docxParts, plainXml } from "#test/paper/docx-parts.ts";
import { renderReportDocx } from "../docx/report-docx.ts";
import { renderReportPdf } from "./render-report.ts";
import { reportContents } from "./report-contents.ts";
import { sampleReport } from "./sample-report.ts";

afterAll(async () => {
  await closePdf();
  await closeScan();
});

/** Words of the contents that must be found in the file, whatever the language. */
function toBeFound(request: ReturnType<typeof sampleReport>): string[] {
  const { unmanaged, gaps, measures, inconsistencies, next, lights } = reportContents(request);
  return [
    ...unmanaged.rows.map(({ title }) => title),
    ...gaps.groups.flatMap(({ name, rows }) => [name, ...rows.map(({ finding }) => finding)]),
    ...measures.flatMap(({ name, evidence }) => [name, evidence]),
    ...inconsistencies.map(({ title }) => title),
    ...lights.map(({ text }) => text),
    ...next.map(({ text }) => text),
  ].filter((text) => text !== "");
}

const drawn = new Map<string, RenderedPdf>();

describe.each(["ja", "th"] as const)("in %s", (language) => {
  const request = sampleReport({ language });
  let file: RenderedPdf;
  beforeAll(async () => {
    file = await renderReportPdf(request);
    drawn.set(language, file);
  });

  it("conforms to PDF/UA and is as long as a report may be", () => {
    expect(file).toMatchObject({ accessible: true, problem: "" });
    expect(file.pages).toBeGreaterThanOrEqual(8);
    expect(file.pages).toBeLessThanOrEqual(13);
  });

  it("holds every title, finding and measure, and the case on each page after the cover", async () => {
    const texts = await pageTexts(file.bytes);
    expect(texts).toHaveLength(file.pages);
    const whole = bare(texts.join(""));
    const lost = toBeFound(request).filter((text) => !whole.includes(bare(toPrintableText(text))));
    expect(lost).toEqual([]);
    for (const text of texts.slice(1)) expect(bare(text)).toContain(bare(request.facts.caseName));
  });
});

it("is the same when it is drawn again", async () => {
  const { bytes } = await renderReportPdf(sampleReport({ language: "th" }));
  expect(Buffer.compare(bytes, drawn.get("th")?.bytes ?? new Uint8Array())).toBe(0);
});

it("holds the same in Word: real headings, tables with a repeated head, charts with their words", async () => {
  const request = sampleReport({ language: "ja" });
  const parts = docxParts(await renderReportDocx(request));
  const document = parts.get("word/document.xml") ?? "";
  const text = plainXml(document);
  expect(toBeFound(request).filter((line) => !text.includes(line))).toEqual([]);
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(12);
  expect(document.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThanOrEqual(9);
  const { radar, aims, requirements } = reportContents(request).scores;
  const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/gu)].map(([, words]) => words);
  expect(described).toEqual([radar.alt, aims.alt, requirements.alt]);
  expect([...parts.keys()].filter((name) => name.endsWith(".png"))).toHaveLength(3);
});
