// What a company does with the printed application: scans it, turned and askew, grey, 150 dpi, into one PDF.
import { readPng } from "#platform/scan/png.ts";
import { renderPagePng } from "#platform/scan/read-scan.ts";
import type { Grey } from "#platform/scan/reading.ts";
import { turned } from "./copying.ts";
import { jpegFile } from "./jpeg-file.ts";
import { pdfOfPages, type PdfPage } from "./pdf-file.ts";

const a4WidthAt150Dpi = 1240;

/** Every page of the paper as a picture; some lie on their side or on their head, all a little askew. */
export async function scanPages(paper: Uint8Array, pages: number): Promise<PdfPage[]> {
  const scans: PdfPage[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const straight = await pictureOf(paper, page);
    const angle = [90, 1.5, 180, -1, 270, 2][page % 6] ?? 0;
    scans.push(picturePage(turned(straight, angle)));
  }
  return scans;
}

/** The scanned pages as the file that is uploaded. */
export function scanFile(pages: readonly PdfPage[]): Buffer {
  return Buffer.from(pdfOfPages(pages));
}

async function pictureOf(paper: Uint8Array, page: number): Promise<Grey> {
  const shown = await renderPagePng(paper, page, a4WidthAt150Dpi);
  const picture = shown.ok ? readPng(shown.png) : undefined;
  if (picture === undefined) throw new Error(`page ${page} could not be drawn`);
  return picture;
}

/** A page whose only content is a picture, as scanners write it. */
function picturePage(scan: Grey): PdfPage {
  const [widthPt, heightPt] = [scan.width * 0.48, scan.height * 0.48];
  return {
    widthPt,
    heightPt,
    content: `${widthPt} 0 0 ${heightPt} 0 0 cm /P Do`,
    picture: {
      dictionary: `/Width ${scan.width} /Height ${scan.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
      stream: jpegFile(scan, 70),
    },
  };
}
