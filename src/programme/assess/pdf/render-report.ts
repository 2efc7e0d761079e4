// Sets the report of the assessment as a PDF, in memory: neither data nor file ever touch the disk.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";
import { renderPdf, type RenderedPdf } from "#platform/pdf/render-pdf.ts";
import { reportContents } from "./report-contents.ts";
import { type ReportRequest, wordsOf } from "./report-request.ts";

/** The same request gives the same bytes. Throws PdfError. */
export function renderReportPdf(request: ReportRequest): Promise<RenderedPdf> {
  return renderPdf({
    template: join(projectRoot, "src/programme/assess/pdf/report.typ"),
    data: reportContents(request),
    title: wordsOf(request).title,
    date: request.facts.givenOn,
  });
}
