// A notice on paper: its letter in one or two languages, rendered as a PDF.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";
import { renderPdf } from "#platform/pdf/render-pdf.ts";

export type NoticePart = {
  /** BCP 47. */
  readonly language: string;
  /** At the top right: the day, the receipt number. */
  readonly head: readonly string[];
  readonly addressee: string;
  readonly sender: readonly string[];
  readonly title: string;
  readonly letter: string;
  readonly remarksTitle: string;
  /** What is to be corrected, field by field; empty for other notices. */
  readonly remarks: readonly { readonly label: string; readonly remark: string }[];
};

export type NoticePaper = {
  /** The Japanese one first. */
  readonly parts: readonly NoticePart[];
  readonly foot: string;
  /** YYYY-MM-DD */
  readonly dateOn: string;
};

const template = join(projectRoot, "src/programme/admit/pdf/notice.typ");

/** Throws PdfError. */
export async function renderNotice({ dateOn, ...notice }: NoticePaper): Promise<Uint8Array> {
  const title = notice.parts[0]?.title ?? "";
  const { bytes } = await renderPdf({ template, data: { notice }, title, date: dateOn });
  return bytes;
}
