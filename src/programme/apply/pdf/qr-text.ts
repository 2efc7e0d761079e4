// The text in the QR code of each printed page: it binds the page to one version of one application.

/** What a page says of itself. `hash` is the first 16 hex digits (lower case) of the SHA-256 of the paper. */
export interface PageBinding {
  readonly documentId: string;
  readonly version: number;
  readonly page: number;
  readonly pages: number;
  readonly hash: string;
}

const pattern = /^HIMORI1\.([0-9A-Z]{10})\.([1-9]\d{0,5})\.([1-9]\d{0,3})\.([1-9]\d{0,3})\.([0-9A-F]{16})$/;

/** The text of every page of a document, with {page} and {pages} still to be filled in. */
export function qrTextPattern({ documentId, version, hash }: Omit<PageBinding, "page" | "pages">): string {
  // Upper case throughout, so that the code stays in the QR alphanumeric mode and its modules stay large.
  return `HIMORI1.${documentId.toUpperCase()}.${version}.{page}.{pages}.${hash.toUpperCase()}`;
}

/** The text of one page. */
export function qrText({ page, pages, ...document }: PageBinding): string {
  return qrTextPattern(document).replace("{page}", String(page)).replace("{pages}", String(pages));
}

/** Reads what a scanner found; null for any text that is not a page of ours. */
export function parseQrText(text: string): PageBinding | null {
  const [, documentId = "", version, page, pages, hash = ""] = pattern.exec(text.trim().toUpperCase()) ?? [];
  const binding = {
    documentId,
    version: Number(version),
    page: Number(page),
    pages: Number(pages),
    hash: hash.toLowerCase(),
  };
  return binding.page <= binding.pages ? binding : null;
}
