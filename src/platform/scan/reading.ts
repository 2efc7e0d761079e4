// What a scan reading is asked for and what it may answer; shared by the caller and the worker.

/** A picture in shades of grey: one byte a pixel, 0 is black, row by row without padding. */
export type Grey = { width: number; height: number; data: Uint8Array };

export type ScanKind = "pdf" | "jpeg" | "png";

/** Why a file could not be read; every one has a message of its own for the person who sent it. */
export type ScanRefusal =
  | "empty"
  | "not-a-document"
  | "encrypted"
  | "truncated"
  | "too-many-pages"
  | "too-large-pages"
  | "too-slow"
  | "too-large"
  | "crashed";

/**
 * One page as found. `page` counts from 1. `codes` holds the text of each QR code seen (none: unreadable).
 * `rotated` is how far the page lies turned clockwise, in whole degrees 0–359 (0 when no code was seen).
 * `widthPx`, `heightPx` are those of the picture that was looked at last, not of the original.
 */
export type ScannedPage = {
  page: number;
  codes: string[];
  rotated: number;
  widthPx: number;
  heightPx: number;
};

export type ScanReading =
  | { ok: true; kind: ScanKind; pages: ScannedPage[] }
  | { ok: false; reason: ScanRefusal };

export type PagePicture =
  | { ok: true; png: Uint8Array; widthPx: number; heightPx: number }
  | { ok: false; reason: ScanRefusal | "no-such-page" };

export type ScanLimits = {
  /** Size of the file. */
  maxBytes: number;
  maxPages: number;
  /** Pixels of one picture, in the file or being the file. */
  maxPixels: number;
  /** After this the worker is stopped and the answer is "too-slow". */
  timeMs: number;
  /** After this no further page is tried harder; what was found so far is the answer. */
  patienceMs: number;
  /** What the page renderer may take for itself. */
  memoryBytes: number;
  /** A page is looked at harder until it shows a code that begins so; empty: any code will do. */
  codePrefix: string;
};

/** 20 MB as the upload page says; 150 megapixels is an A4 page at 1,200 dpi. */
export const scanLimits: ScanLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxPages: 60,
  maxPixels: 150_000_000,
  timeMs: 60_000,
  patienceMs: 20_000,
  memoryBytes: 512 * 1024 * 1024,
  codePrefix: "",
};

export type ScanRequest = { bytes: Uint8Array; limits: ScanLimits } & (
  | { task: "read" }
  | { task: "show"; page: number; widthPx: number }
);

/** `spent`: the worker has grown so much that the next file should get a fresh one. */
export type ScanAnswer = { spent: boolean } & (
  | { task: "read"; reading: ScanReading }
  | { task: "show"; picture: PagePicture }
);
