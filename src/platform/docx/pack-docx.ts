// Packs a Word document so that the same document gives the same bytes: no clock, no file times.
import { Packer, type Document } from "docx";

/** The .docx file. `dateOn` (YYYY-MM-DD) is written as the day it was made and last changed. */
export async function packDocx(
  document: Document,
  options: { title: string; dateOn: string },
): Promise<Uint8Array> {
  const properties = { path: "docProps/core.xml", data: coreProperties(options.title, options.dateOn) };
  return withFixedTimes(await Packer.toBuffer(document, undefined, [properties]));
}

function coreProperties(title: string, dateOn: string): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dateOn}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${time("created")}${time("modified")}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}]/gu, " ").replace(/[<>&"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Overwrites the time of each entry of a zip (APPNOTE 4.3.7, 4.3.12) by the first that the format knows. */
function withFixedTimes(zip: Buffer): Uint8Array {
  const first = 0x00210000; // 1980-01-01 00:00
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    zip.writeUInt32LE(first, at + 12);
    zip.writeUInt32LE(first, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
