// Renders PDFs, one after the other, in a process of its own that starts when first needed and again after a crash.
import { join } from "node:path";
import { HimoriError } from "#platform/errors.ts";
import { projectRoot } from "#platform/paths.ts";
import { openWorkerQueue } from "#platform/worker-queue.ts";
import { chineseOnlyCharacters, toPrintable, toPrintableText } from "./printable-text.ts";
import type { TypstAnswer, TypstRequest } from "./typst-messages.ts";

export interface PdfRequest {
  /** Absolute path of a Typst template inside the project; it reads its data through paper.typ. */
  readonly template: string;
  /** Any JSON value; its strings are made printable (printable-text.ts). */
  readonly data: unknown;
  readonly title: string;
  /** YYYY-MM-DD, set as the document's date: the same request gives the same bytes. */
  readonly date: string;
  /** QR text for each page, with {page} and {pages} to be filled in. */
  readonly pageCode?: string;
  /** Files the template may show, by name, under /.pdf-request/images/. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
}

/** `accessible`: the file conforms to PDF/UA-1; else it is tagged only, and `problem` tells why. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly accessible: boolean;
  readonly problem: string;
}

/** A document that could not be set: a faulty template, a crash of the typesetter, or more time than allowed. */
export class PdfError extends HimoriError {
  override readonly code: "ERR_PDF_FAILED" | "ERR_PDF_CRASHED" | "ERR_PDF_TOO_SLOW";

  constructor(code: PdfError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Time for one document, in ms, from when its work begins; an ordinary application takes some tens. */
const timeLimitMs = 30_000;

const queue = openWorkerQueue<TypstRequest, TypstAnswer>({
  script: join(projectRoot, "src/platform/pdf/typst-worker.ts"),
  isSpent: () => false,
});

/** Renders one document in its turn. Throws PdfError. */
export async function renderPdf(request: PdfRequest): Promise<RenderedPdf> {
  const dataJson = JSON.stringify(toPrintable(request.data));
  const outcome = await queue.run(
    {
      template: request.template,
      dataJson,
      chineseOnly: chineseOnlyCharacters(dataJson),
      title: toPrintableText(request.title),
      date: request.date,
      pageCode: request.pageCode ?? null,
      images: Object.entries(request.images ?? {}),
    },
    timeLimitMs,
  );
  if (!outcome.ok) {
    if (outcome.reason === "crashed") throw new PdfError("ERR_PDF_CRASHED", "the typesetter stopped");
    throw new PdfError("ERR_PDF_TOO_SLOW", `no PDF within ${timeLimitMs} ms`);
  }
  if (outcome.answer.kind === "failed") throw new PdfError("ERR_PDF_FAILED", outcome.answer.problem);
  const { bytes, pages, accessible, problem } = outcome.answer;
  return { bytes, pages, accessible, problem };
}

/** Ends the worker; what is under way is refused. A later request starts a new one. */
export function closePdf(): Promise<void> {
  return queue.close();
}
