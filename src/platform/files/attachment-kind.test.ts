// Which files may be attached, whatever they are called.
import { expect, test } from "vitest";
import { attachmentKind } from "./attachment-kind.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const office = (part: string) => bytes(`PK\x03\x04…[Content_Types].xml…${part}`);

test.each([
  ["a PDF", bytes("%PDF-1.7\n"), "見本.pdf", "application/pdf"],
  ["a PDF in capitals", bytes("%PDF-1.7\n"), "見本.PDF", "application/pdf"],
  ["a photo", bytes("\xff\xd8\xff\xe0"), "photo.jpeg", "image/jpeg"],
  ["a picture", bytes("\x89PNG\r\n\x1a\n"), "picture.png", "image/png"],
  ["text in UTF-8", Buffer.from("議事録\r\n"), "note.txt", "text/plain"],
  ["a table in Shift_JIS", Buffer.from([0x8b, 0x63, 0x8e, 0x96, 0x2c, 0x31]), "table.csv", "text/plain"],
])("%s is taken", (_what, content, name, mediaType) => {
  expect(attachmentKind(content, name)).toEqual({ ok: true, mediaType });
});

test.each([
  ["word/document.xml", "letter.docx", "wordprocessingml"],
  ["xl/workbook.xml", "table.xlsx", "spreadsheetml"],
  ["ppt/presentation.xml", "slides.pptx", "presentationml"],
])("an Office file with %s is taken", (part, name, type) => {
  const kind = attachmentKind(office(part), name);
  expect(kind.ok && kind.mediaType).toContain(type);
});

test.each([
  ["a program", bytes("MZ\x90\x00\x03"), "tool.exe"],
  ["a program called a PDF", bytes("MZ\x90\x00\x03"), "tool.pdf"],
  ["a page of HTML called a page", Buffer.from("<!doctype html>"), "page.html"],
  ["a page of HTML called a PDF", bytes("<html>%PDF-1.7"), "page.pdf"],
  ["a packed folder", bytes("PK\x03\x04 anything"), "folder.zip"],
  ["an Office file with macros", office("word/document.xml word/vbaProject.bin"), "letter.docx"],
  ["a PDF called a letter", bytes("%PDF-1.7\n"), "letter.docx"],
  ["bytes called text", Buffer.from([0, 1, 2, 3]), "note.txt"],
])("%s is not", (_what, content, name) => {
  expect(attachmentKind(content, name)).toEqual({ ok: false });
});
