// Reads the codes of all pages: everyone gets the cheap look first, the hard ones get more while patience lasts.
import type { PdfPages } from "./pdf-pages.ts";
import { findCodes, looks, type FoundCode } from "./qr-codes.ts";
import { isBlank } from "./pixels.ts";
import type { ScanLimits, ScannedPage } from "./reading.ts";

/** The pages in their order; a page without a code is one that nobody could read, not an error. */
export async function readPages(pages: PdfPages, limits: ScanLimits): Promise<ScannedPage[]> {
  const started = performance.now();
  const results = Array.from({ length: pages.count }, (_, index) => emptyPage(index + 1));
  const blank = new Set<ScannedPage>();
  for (const look of looks) {
    for (const result of results) {
      if (isRead(result, limits.codePrefix) || blank.has(result)) continue;
      const firstLook = look === looks[0];
      if (!firstLook && performance.now() - started > limits.patienceMs) return results;
      const picture = await pages.draw(result.page, look.longSidePx);
      if (picture === undefined) continue;
      result.widthPx = picture.width;
      result.heightPx = picture.height;
      if (isBlank(picture)) blank.add(result);
      else noteCodes(result, { found: await findCodes(picture, look), prefix: limits.codePrefix });
    }
  }
  return results;
}

function emptyPage(page: number): ScannedPage {
  return { page, codes: [], rotated: 0, widthPx: 0, heightPx: 0 };
}

function isRead(page: ScannedPage, prefix: string): boolean {
  return page.codes.some((code) => code.startsWith(prefix));
}

function noteCodes(page: ScannedPage, { found, prefix }: { found: FoundCode[]; prefix: string }): void {
  page.codes = [...new Set([...page.codes, ...found.map((code) => code.text)])];
  const telling = found.find((code) => code.text.startsWith(prefix)) ?? found[0];
  if (telling !== undefined) page.rotated = telling.rotated;
}
