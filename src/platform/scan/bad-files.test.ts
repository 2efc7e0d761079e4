// Whatever is uploaded, the answer is a reason, the memory stays bounded and the next file is read.
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { formPage } from "#test/paper/form-page.ts";
import { jpegFile } from "#test/paper/jpeg-file.ts";
import { pdfFile, pdfOfPages, type PdfPage } from "#test/paper/pdf-file.ts";
import { writePng } from "./png.ts";
import { closeScan, readScan, renderPagePng } from "./read-scan.ts";
import type { ScanLimits, ScanRefusal } from "./reading.ts";

const BLANK: PdfPage = { widthPt: 595, heightPt: 842, content: "" };
const good = pdfOfPages([formPage("HIMORI1:still:here")]);
const photo = jpegFile({ width: 64, height: 64, data: new Uint8Array(4096).fill(90) }, 60);
const drawing = writePng({ width: 64, height: 64, data: new Uint8Array(4096).fill(90) });

/** A gigabyte of zeros, packed twice into a few kilobytes: one packed megabyte, a thousand times over. */
const bomb = (() => {
  const megabyte = deflateRawSync(Buffer.alloc(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: 1024 }, () => megabyte),
    Buffer.from([3, 0]),
  ]);
  return { dictionary: "/Filter [/FlateDecode /FlateDecode]", stream: deflateSync(packed, { level: 9 }) };
})();

function pageWith(stream: { dictionary: string; stream: Uint8Array }): Uint8Array {
  return pdfFile([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    stream,
  ]);
}

function pictureOf(size: string, packed: Uint8Array): Uint8Array {
  const how = "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode";
  const picture = { dictionary: `${size} ${how}`, stream: packed };
  return pdfOfPages([{ ...BLANK, content: "595 0 0 842 0 0 cm /P Do", picture }]);
}

/** A PNG that claims a size its few bytes do not hold. */
function pngClaiming(width: number, height: number): Uint8Array {
  const file = Buffer.from(drawing);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

function jpegClaiming(width: number, height: number): Uint8Array {
  const file = Buffer.from(photo);
  const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
  file.writeUInt16BE(height, frame + 5);
  file.writeUInt16BE(width, frame + 7);
  return file;
}

const locked = pdfFile(
  ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
  `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
);

const rows: [string, ScanRefusal, () => Uint8Array, Partial<ScanLimits>?][] = [
  ["nothing", "empty", () => new Uint8Array(0)],
  ["more than 20 MB", "too-large", () => new Uint8Array(20 * 1024 * 1024 + 1)],
  ["zeros", "not-a-document", () => new Uint8Array(5000)],
  ["a page of HTML", "not-a-document", () => Buffer.from("<!doctype html><p>%PDF-1.7 %%EOF</p>")],
  ["a PDF header alone", "truncated", () => Buffer.from("%PDF-1.7\n")],
  [
    "a PDF of rubbish",
    "not-a-document",
    () => Buffer.from(`%PDF-1.7\n${"rubbish ".repeat(500)}\nstartxref\n9\n%%EOF`),
  ],
  ["a PDF cut in the middle", "truncated", () => good.subarray(0, good.length / 2)],
  ["an amended PDF cut in the amendment", "truncated", () => Buffer.concat([good, good.subarray(15, 2000)])],
  ["a PDF behind a password", "encrypted", () => locked],
  ["a PDF of 500 pages", "too-many-pages", () => pdfOfPages(Array.from({ length: 500 }, () => BLANK))],
  ["a gigabyte packed in a page", "too-large-pages", () => pageWith(bomb)],
  [
    "a picture of 60,000 × 60,000",
    "too-large-pages",
    () => pictureOf("/Width 60000 /Height 60000", deflateSync(Buffer.alloc(1000))),
  ],
  [
    "a picture that takes more memory than allowed",
    "too-large-pages",
    () => pictureOf("/Width 9000 /Height 9000", deflateSync(Buffer.alloc(9000 * 9000 * 3), { level: 1 })),
    { memoryBytes: 100 * 1024 * 1024 },
  ],
  ["a photo cut off", "truncated", () => photo.subarray(0, photo.length - 10)],
  ["a photo without a picture", "truncated", () => photo.subarray(0, 30)],
  ["a photo that claims 60,000 × 60,000", "too-large-pages", () => jpegClaiming(60_000, 60_000)],
  ["a PNG cut off", "truncated", () => drawing.subarray(0, drawing.length - 13)],
  ["a PNG that claims 60,000 × 60,000", "too-large-pages", () => pngClaiming(60_000, 60_000)],
  ["a PNG that claims more than it holds", "not-a-document", () => pngClaiming(640, 640)],
  ["a file when there is no time", "too-slow", () => good, { timeMs: 1 }],
];
const files = rows.map(([what, reason, file, limits = {}]) => ({ what, reason, file, limits }));

afterAll(closeScan);

describe("a file that cannot be read", () => {
  it.each(files)("$what: $reason", async ({ reason, file, limits }) => {
    const bytes = file();
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
    expect(await readScan({ bytes, name: "scan.pdf" }, limits)).toEqual({ ok: false, reason });
    clearInterval(watch);
    expect(peak - before).toBeLessThan(700 * 1024 * 1024);
    expect(await readScan({ bytes: good })).toMatchObject({
      ok: true,
      pages: [{ codes: ["HIMORI1:still:here"] }],
    });
  });

  it("is refused as a picture to show for the same reasons", async () => {
    expect(await renderPagePng(new Uint8Array(0), 1, 100)).toEqual({ ok: false, reason: "empty" });
    expect(await renderPagePng(locked, 1, 100)).toEqual({ ok: false, reason: "encrypted" });
    expect(await renderPagePng(pageWith(bomb), 1, 100)).toEqual({ ok: false, reason: "too-large-pages" });
  });

  it("does not crash when any one byte is wrong", async () => {
    for (let at = 0; at < good.length; at += Math.ceil(good.length / 20)) {
      const harmed = Uint8Array.from(good);
      harmed[at] = (harmed[at] ?? 0) ^ 0x55;
      const reading = await readScan({ bytes: harmed }, { patienceMs: 0 });
      expect(reading.ok || reading.reason !== "crashed").toBe(true);
    }
  });
});
