// The process that opens uploaded scans: whatever a file does to it, the server goes on.
import { answerWork } from "#platform/worker-process.ts";
import { fileKind, largestPictureInPdf } from "./file-kind.ts";
import { readPages } from "./page-reading.ts";
import { openPdf, pdfMemoryBytes, pdfMemoryWasRefused, type PdfPages } from "./pdf-pages.ts";
import { jpegPage, pngPage } from "./photo-page.ts";
import { writePng } from "./png.ts";
import type { PagePicture, ScanAnswer, ScanKind, ScanReading, ScanRefusal, ScanRequest } from "./reading.ts";

type Opened = { ok: true; kind: ScanKind; pages: PdfPages } | { ok: false; reason: ScanRefusal };

/** WebAssembly memory never shrinks: beyond this a fresh worker is the cheaper one. */
const SPENT_BYTES = 192 * 1024 * 1024;

answerWork(answer);

async function answer(request: ScanRequest): Promise<ScanAnswer> {
  let reply: ScanAnswer;
  try {
    const opened = await open(request);
    reply = { ...(await carryOut(request, opened)), spent: false };
    if (opened.ok) opened.pages.close();
  } catch {
    // A trap inside WebAssembly leaves it unusable, so `spent` asks for a fresh worker.
    reply = { ...refused(request, "crashed"), spent: true };
  }
  if (pdfMemoryWasRefused()) reply = { ...refused(request, "too-large-pages"), spent: true };
  return { ...reply, spent: reply.spent || pdfMemoryBytes() > SPENT_BYTES };
}

async function open({ bytes, limits }: ScanRequest): Promise<Opened> {
  const kind = fileKind(bytes);
  if (!kind.ok) return kind;
  const file = asPdf(kind.kind, { bytes, maxPixels: limits.maxPixels });
  if (!file.ok) return file;
  const opened = await openPdf(file.pdf, limits.memoryBytes);
  if (!opened.ok) return opened;
  const { pages } = opened;
  if (pages.count === 0) return { ok: false, reason: "not-a-document" };
  if (pages.count > limits.maxPages) return { ok: false, reason: "too-many-pages" };
  return { ok: true, kind: kind.kind, pages };
}

function asPdf(
  kind: ScanKind,
  { bytes, maxPixels }: { bytes: Uint8Array; maxPixels: number },
): ReturnType<typeof jpegPage> {
  if (kind === "jpeg") return jpegPage(bytes, maxPixels);
  if (kind === "png") return pngPage(bytes, maxPixels);
  return largestPictureInPdf(bytes) > maxPixels
    ? { ok: false, reason: "too-large-pages" }
    : { ok: true, pdf: bytes };
}

type Outcome = { task: "read"; reading: ScanReading } | { task: "show"; picture: PagePicture };

async function carryOut(request: ScanRequest, opened: Opened): Promise<Outcome> {
  if (!opened.ok) return refused(request, opened.reason);
  if (request.task === "show") return { task: "show", picture: await show(opened.pages, request) };
  const pages = await readPages(opened.pages, request.limits);
  return { task: "read", reading: { ok: true, kind: opened.kind, pages } };
}

function refused({ task }: ScanRequest, reason: ScanRefusal): Outcome {
  return task === "read"
    ? { task, reading: { ok: false, reason } }
    : { task, picture: { ok: false, reason } };
}

async function show(pages: PdfPages, wish: { page: number; widthPx: number }): Promise<PagePicture> {
  if (wish.page < 1 || wish.page > pages.count) return { ok: false, reason: "no-such-page" };
  const { width, height } = pages.size(wish.page);
  const longSidePx = Math.round(wish.widthPx * Math.max(1, height / width));
  if (longSidePx > 10 * wish.widthPx) return { ok: false, reason: "too-large-pages" };
  const picture = await pages.draw(wish.page, longSidePx);
  if (picture === undefined) return { ok: false, reason: "no-such-page" };
  return { ok: true, png: writePng(picture), widthPx: picture.width, heightPx: picture.height };
}
