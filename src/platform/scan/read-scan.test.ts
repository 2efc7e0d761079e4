// Scans as offices make them are read; scans turned, faded, grainy and blurred too.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blurred, faded, grainy, shaded, turned } from "#test/paper/copying.ts";
import { formPage } from "#test/paper/form-page.ts";
import { jpegFile } from "#test/paper/jpeg-file.ts";
import { pdfOfPages, type PdfPage } from "#test/paper/pdf-file.ts";
import { readPng, writePng } from "./png.ts";
import { closeScan, readScan, renderPagePng } from "./read-scan.ts";
import type { Grey } from "./reading.ts";

const CODE = "HIMORI1:A7K2-9QXM:3:2:0123456789abcdef0123456789abcdef0123456789abcdef";
const A4_AT_150_DPI = 1240;

afterAll(closeScan);

describe("a PDF as it was printed", () => {
  it("gives the code of each page", async () => {
    const file = pdfOfPages([1, 2, 3].map((page) => formPage(`${CODE}:${page}`)));
    const reading = await readScan({ bytes: file, name: "scan.pdf" });
    expect(reading).toEqual({
      ok: true,
      kind: "pdf",
      pages: [1, 2, 3].map((page) => ({
        page,
        codes: [`${CODE}:${page}`],
        rotated: 0,
        widthPx: 1239,
        heightPx: 1754,
      })),
    });
  });

  it("goes on past a page without a code and one with a stranger's code", async () => {
    const blank = { widthPt: 595, heightPt: 842, content: "" };
    const file = pdfOfPages([blank, formPage("https://example.com/menu"), formPage(CODE)]);
    const reading = await readScan({ bytes: file }, { codePrefix: "HIMORI1:" });
    expect(reading.ok && reading.pages.map((page) => page.codes)).toEqual([
      [],
      ["https://example.com/menu"],
      [CODE],
    ]);
  });

  it("may have bytes of a gateway before and behind it, or an amendment", async () => {
    const file = pdfOfPages([formPage(CODE)]);
    const amendment = Buffer.from("startxref\n0\n%%EOF\n");
    for (const parts of [
      ["\r\n\r\n", file],
      [file, "\0\0\0\r\n--boundary--"],
      [file, amendment],
    ]) {
      const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
      expect(await readScan({ bytes })).toMatchObject({ ok: true, pages: [{ codes: [CODE] }] });
    }
  });

  it("reads two files asked for at once, one after the other", async () => {
    const files = ["a", "b"].map((mark) => pdfOfPages([formPage(CODE + mark)]));
    const readings = await Promise.all(files.map((bytes) => readScan({ bytes })));
    expect(readings.map((reading) => reading.ok && reading.pages[0]?.codes)).toEqual([
      [`${CODE}a`],
      [`${CODE}b`],
    ]);
  });

  it("gives what it has when patience runs out", async () => {
    const blank = { widthPt: 595, heightPt: 842, content: "" };
    const reading = await readScan({ bytes: pdfOfPages([blank, formPage(CODE)]) }, { patienceMs: 0 });
    expect(reading.ok && reading.pages.map((page) => page.codes)).toEqual([[], [CODE]]);
  });
});

describe("a page scanned at 150 dpi", () => {
  let page: Grey;
  beforeAll(async () => {
    page = await pictureOf(formPage(CODE));
  });

  const scans: [string, number, (page: Grey) => Grey][] = [
    ["straight", 0, (page) => page],
    ["on its side", 90, (page) => turned(page, 90)],
    ["upside down", 180, (page) => turned(page, 180)],
    ["on its other side", 270, (page) => turned(page, 270)],
    ["3° askew", 3, (page) => turned(page, 3)],
    ["3° askew the other way", 357, (page) => turned(page, -3)],
    ["5° askew", 5, (page) => turned(page, 5)],
    ["upside down and 5° askew", 175, (page) => turned(page, 175)],
    ["with grain", 0, (page) => grainy(page, 40)],
    ["with much grain", 0, (page) => grainy(page, 100)],
    ["slightly blurred", 0, (page) => blurred(page, 1)],
    ["in pale greys", 0, (page) => faded(page, 110, 170)],
    ["almost white", 0, (page) => faded(page, 200, 225)],
    ["with a shadow", 0, (page) => shaded(page, 0.7)],
    ["askew, grainy and blurred", 3, (page) => grainy(blurred(turned(page, 3), 1), 20)],
    ["on its side, askew, grainy and pale", 93, (page) => faded(grainy(turned(page, 93), 60), 60, 200)],
  ];
  // What PNG leaves as it was, JPEG makes worse: a few are enough to see that it is opened and turned alike.
  const asPng = new Set(["straight", "on its side", "5° askew", "with much grain"]);

  it.each(scans)("%s is read as JPEG of quality 60 and as PDF", async (name, rotated, copy) => {
    const scan = copy(page);
    const jpeg = jpegFile(scan, 60);
    const png = asPng.has(name) ? { png: writePng(scan) } : {};
    const sent = { ...png, jpeg, pdf: pdfOfPages([scanPage(scan, jpeg)]) };
    for (const [kind, bytes] of Object.entries(sent)) {
      const reading = await readScan({ bytes });
      expect(reading).toMatchObject({ ok: true, kind, pages: [{ page: 1, codes: [CODE] }] });
      const found = reading.ok ? (reading.pages[0]?.rotated ?? Number.NaN) : Number.NaN;
      expect(Math.abs(((found - rotated + 540) % 360) - 180)).toBeLessThanOrEqual(1);
    }
  });

  it("says nothing when the code is covered", async () => {
    const covered = {
      ...page,
      data: page.data.map((shade, index) => (index > 0.85 * page.data.length ? 90 : shade)),
    };
    const reading = await readScan({ bytes: writePng(covered) });
    expect(reading).toMatchObject({ ok: true, pages: [{ codes: [], rotated: 0 }] });
  });
});

describe("showing a page", () => {
  it("draws it in the width asked for", async () => {
    const shown = await renderPagePng(pdfOfPages([formPage(CODE)]), 1, 595);
    expect(shown).toMatchObject({ ok: true, widthPx: 595, heightPx: 842 });
    const picture = shown.ok ? readPng(shown.png) : undefined;
    expect(picture).toMatchObject({ width: 595, height: 842 });
    expect(new Set(picture?.data).size).toBeGreaterThan(2);
  });

  it("has no page 0 and none after the last", async () => {
    const file = pdfOfPages([formPage(CODE)]);
    expect(await renderPagePng(file, 0, 100)).toEqual({ ok: false, reason: "no-such-page" });
    expect(await renderPagePng(file, 2, 100)).toEqual({ ok: false, reason: "no-such-page" });
  });

  it("stands a phone's photo upright", async () => {
    const lying = jpegFile({ width: 80, height: 40, data: new Uint8Array(3200).fill(200) }, 80);
    const shown = await renderPagePng(withCameraTurn(lying, 6), 1, 40);
    expect(shown).toMatchObject({ ok: true, widthPx: 40, heightPx: 80 });
  });
});

async function pictureOf(page: PdfPage): Promise<Grey> {
  const shown = await renderPagePng(pdfOfPages([page]), 1, A4_AT_150_DPI);
  const picture = shown.ok ? readPng(shown.png) : undefined;
  if (picture === undefined) throw new Error("the page could not be drawn");
  return picture;
}

/** A page whose only content is a picture, as scanners write it. */
function scanPage(scan: Grey, jpeg: Uint8Array): PdfPage {
  const [widthPt, heightPt] = [scan.width * 0.48, scan.height * 0.48];
  return {
    widthPt,
    heightPt,
    content: `${widthPt} 0 0 ${heightPt} 0 0 cm /P Do`,
    picture: {
      dictionary: `/Width ${scan.width} /Height ${scan.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
      stream: jpeg,
    },
  };
}

/** Puts the camera's note on how it was held behind the first two bytes of a JPEG. */
function withCameraTurn(jpeg: Uint8Array, orientation: number): Uint8Array {
  const note = Buffer.from("ffe1002245786966000049492a0008000000010012010300010000000000000000000000", "hex");
  note[28] = orientation;
  return Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
}
