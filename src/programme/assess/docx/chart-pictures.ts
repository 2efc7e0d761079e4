// The charts of the report as pictures for the Word version, drawn by the same lines as in the PDF.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";
import { PdfError, renderPdf } from "#platform/pdf/render-pdf.ts";
import { renderPagePng } from "#platform/scan/read-scan.ts";
import type { ReportContents } from "../pdf/report-contents.ts";

/** A PNG in grey, of as many pixels. */
export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

export type ChartPictures = {
  readonly radar: Picture;
  readonly aims: Picture;
  readonly requirements: Picture;
};

/** Twice as fine as a screen, for print. */
const widthPx = 1400;

/** Throws PdfError where a chart cannot be drawn. */
export async function chartPictures(contents: ReportContents, date: string): Promise<ChartPictures> {
  const { bytes } = await renderPdf({
    template: join(projectRoot, "src/programme/assess/pdf/chart-pictures.typ"),
    data: contents,
    title: contents.words.title,
    date,
  });
  const [radar, aims, requirements] = [
    await pictureOf(bytes, 1),
    await pictureOf(bytes, 2),
    await pictureOf(bytes, 3),
  ];
  return { radar, aims, requirements };
}

async function pictureOf(pdf: Uint8Array, page: number): Promise<Picture> {
  const picture = await renderPagePng(pdf, page, widthPx);
  if (!picture.ok) throw new PdfError("ERR_PDF_FAILED", `a chart could not be drawn: ${picture.reason}`);
  return { bytes: picture.png, width: picture.widthPx, height: picture.heightPx };
}
