// Opens a PDF with PDFium and draws its pages in shades of grey, within a limit on memory.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFiumLibrary, type PDFiumDocument } from "@hyzyla/pdfium";
import { boundedMemory } from "./bounded-memory.ts";
import type { Grey, ScanRefusal } from "./reading.ts";

export type PdfPages = {
  count: number;
  /** Page from 1; the picture's longer side in pixels. Nothing when the page is broken. */
  draw: (page: number, longSidePx: number) => Promise<Grey | undefined>;
  /** Width and height in points as the page stands. */
  size: (page: number) => { width: number; height: number };
  close: () => void;
};

type Opened = { ok: true; pages: PdfPages } | { ok: false; reason: ScanRefusal };

const wasm = readFileSync(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm"));
const memory = boundedMemory(wasm);
const library = await PDFiumLibrary.init({ instantiateWasm: memory.instantiateWasm });

/** True once a file asked for more memory than its limit. */
export const pdfMemoryWasRefused = memory.wasRefused;
/** What the renderer holds; it never gives anything back until its worker ends. */
export const pdfMemoryBytes = memory.usedBytes;

/** A PDF that needs a password is refused; one that only forbids copying or printing opens. */
export async function openPdf(bytes: Uint8Array, memoryBytes: number): Promise<Opened> {
  memory.setLimit(memoryBytes);
  let document: PDFiumDocument;
  try {
    document = await library.loadDocument(bytes);
  } catch (error) {
    const locked = error instanceof Error && /password|security/i.test(error.message);
    return { ok: false, reason: locked ? "encrypted" : "not-a-document" };
  }
  return { ok: true, pages: pagesOf(document) };
}

function pagesOf(document: PDFiumDocument): PdfPages {
  function size(page: number): { width: number; height: number } {
    const { originalWidth, originalHeight } = document.getPage(page - 1).getOriginalSize();
    return { width: originalWidth, height: originalHeight };
  }
  async function draw(page: number, longSidePx: number): Promise<Grey | undefined> {
    // Drawing closes the page, so each drawing opens it anew.
    const opened = document.getPage(page - 1);
    const { originalWidth, originalHeight } = opened.getOriginalSize();
    const longSide = Math.max(originalWidth, originalHeight);
    if (!(longSide > 0)) return undefined;
    const width = Math.max(1, Math.round((originalWidth / longSide) * longSidePx));
    const height = Math.max(1, Math.round((originalHeight / longSide) * longSidePx));
    const { data } = await opened.render({ colorSpace: "Gray", width, height, scale: 1, render: "bitmap" });
    return { width, height, data };
  }
  return { count: document.getPageCount(), size, draw, close: () => document.destroy() };
}
