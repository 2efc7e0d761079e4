// Files that are no list: broken workbooks, ones that swell when opened, texts in every encoding, thousands of columns.
import { randomBytes } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import { writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";

export type BrokenFile = { readonly name: string; readonly bytes: Uint8Array };

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const csv = (name: string, text: string): BrokenFile => ({ name: `${name}.csv`, bytes: Buffer.from(text) });

export async function brokenFiles(): Promise<BrokenFile[]> {
  const header = ["名称", "部署"];
  const rows = Array.from({ length: 50 }, (_, at) => [`品目 ${at}`, "製造"]);
  const columns = header.map(() => ({ widthCharacters: 20 }));
  const written = await writeSpreadsheet({
    title: "一覧",
    sheets: [{ name: "一覧", columns, header, rows }],
  });
  if (!written.ok) throw new Error("no workbook was written");
  const sound = written.bytes;
  const turned = Uint8Array.from(sound, (byte, at) => (at % 97 === 50 ? byte ^ 255 : byte));
  return [
    { name: "empty.xlsx", bytes: new Uint8Array() },
    { name: "noise.xlsx", bytes: randomBytes(200_000) },
    { name: "broken-off.xlsx", bytes: sound.subarray(0, Math.floor(sound.length / 2)) },
    { name: "altered.xlsx", bytes: turned },
    { name: "two-bytes.xlsx", bytes: Buffer.from("PK") },
    { name: "zeros-without-end.xlsx", bytes: workbook(Buffer.alloc(150_000_000)) },
    { name: "cells-without-end.xlsx", bytes: workbook(manyCells(1_000_000)) },
    { name: "entities.xlsx", bytes: workbook(Buffer.from(laughs)) },
    {
      name: "far-cell.xlsx",
      bytes: workbook(
        sheetOf(`<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`),
      ),
    },
    { name: "no-xml.xlsx", bytes: workbook(Buffer.from("\0\0<<<&&&")) },
    { name: "列.csv", bytes: Buffer.from("\ufeff名称,部署\n図面,製造\n", "utf16le") },
    { name: "sjis.csv", bytes: Buffer.from("96bc8fcc2c958f900a907d96ca2c90bb91a20a", "hex") },
    { name: "gb18030.csv", bytes: Buffer.from("c3fbb3c62cb2bfc3c50acdbcd6bd2cd6c6d4ec0a", "hex") },
    { name: "tis-620.csv", bytes: Buffer.from("aad7e8cd2ce1bcb9a10ae1bad92ab9d50a", "hex") },
    {
      name: "no-encoding.csv",
      bytes: Buffer.from(Array.from({ length: 5_000 }, (_, at) => 128 + (at % 128))),
    },
    csv("nul", "名称,部署\n図\0面,製\0造\n".repeat(20)),
    csv("open-quote", `名称,部署\n"図面,製造\n${"x,y\n".repeat(50_000)}`),
    csv(
      "columns",
      `${Array.from({ length: 5_000 }, (_, at) => `列${at}`).join(",")}\n${"x,".repeat(5_000)}\n`,
    ),
    csv("one-cell", `名称\n${"あ".repeat(1_500_000)}\n`),
    csv("rows", `名称,部署\n${"図面,製造\n".repeat(100_000)}`),
    csv("line-ends", "\r\r\n\n\r".repeat(100_000)),
    csv("formulas", "名称,部署\n=cmd|'/c calc'!A1,+1+1\n@SUM(1),-2\n"),
  ];
}

const sheetOf = (rows: string) =>
  Buffer.from(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`);

function manyCells(count: number): Buffer {
  return sheetOf(`<row r="1">${"<c><v>1</v></c>".repeat(count)}</row>`);
}

const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${"ha".repeat(1_000)}">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`,
).join(
  "",
)}]><worksheet xmlns="${main}"><sheetData><row r="1"><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`;

/** A workbook whose only sheet is this. */
function workbook(sheet: Uint8Array): Uint8Array {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: [string, Uint8Array | string][] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ["xl/worksheets/sheet1.xml", sheet],
  ];
  return zip(parts.map(([name, content]) => ({ name, content: Buffer.from(content) })));
}

function zip(parts: readonly { readonly name: string; readonly content: Buffer }[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const entry = [Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed];
    local.push(...entry);
    central.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), common, place, Buffer.from(name));
    at += entry.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
