// The report of a given assessment as a file, drawn when somebody asks for it and kept nowhere.
import { partyToCase } from "#case/guard.ts";
import { readerOf } from "#case/reader.ts";
import type { Programme } from "#edition/programme.ts";
import { isLanguage } from "#i18n/languages.ts";
import { get, type Route } from "#people/route.ts";
import type { Request } from "#people/visit.ts";
import { urls } from "#urls.ts";
import { renderReportDocx } from "./docx/report-docx.ts";
import { renderReportPdf } from "./pdf/render-report.ts";
import { readReport } from "./read-report.ts";
import { reportFileName, type ReportRequest } from "./pdf/report-request.ts";

export function reportRoutes(programme: Programme): Route[] {
  const party = partyToCase(programme.platform);
  return [
    get(urls.assessmentReportPdf, party, (c) => send(programme, c, pdf)),
    get(urls.assessmentReportDocx, party, (c) => send(programme, c, docx)),
  ];
}

type Kind = {
  readonly extension: string;
  readonly mediaType: string;
  readonly draw: (request: ReportRequest) => Promise<Uint8Array>;
};

const pdf: Kind = {
  extension: "pdf",
  mediaType: "application/pdf",
  draw: async (request) => (await renderReportPdf(request)).bytes,
};

const docx: Kind = {
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  draw: renderReportDocx,
};

/** `?language=` is any of the six, else the reader's own. The office is answered like a stranger. */
async function send(
  programme: Programme,
  c: Request,
  { extension, mediaType, draw }: Kind,
): Promise<Response> {
  const reader = readerOf(c);
  if (reader.side === "office") return c.notFound();
  const asked = c.req.query("language");
  const request = await readReport(programme, reader, isLanguage(asked) ? asked : reader.language);
  if (!request) return c.notFound();
  return c.body(new Uint8Array(await draw(request)), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${reportFileName(request, reader.caseId)}.${extension}"`,
  });
}
