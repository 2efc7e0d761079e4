// The table of the wished menu in the Word version: lines of one item share its number, those of a group its name.
import { Table, TableRow, type TableCell, TableLayoutType, WidthType } from "docx";
import type { ApplicationPaper, PaperMenuLine, PaperWording } from "./application-paper.ts";
import { cell, centered, headCell, paragraph, textWidth } from "./docx-parts.ts";

type Words = PaperWording["menu"];

const small = 18;

export function menuTable({ menu, menuTotal, wording }: ApplicationPaper): Table {
  const words = wording.menu;
  const head = new TableRow({
    tableHeader: true,
    children: [
      headCell(words.item, 2),
      headCell(words.overview),
      headCell(words.wished),
      headCell(words.wishedDate),
      headCell(words.plannedDate),
      headCell(words.hours),
    ],
  });
  const total = new TableRow({
    children: [
      cell([paragraph(menuTotal.text, { size: small, alignment: "right" })], { columnSpan: 6 }),
      centered(menuTotal.hoursText, true),
    ],
  });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [400, 1700, 3378, 1000, 1500, 1100, 900],
    rows: [head, ...byNumber(menu).flatMap((lines) => itemRows(lines, words)), total],
  });
}

function byNumber(menu: readonly PaperMenuLine[]): PaperMenuLine[][] {
  return runsOf(menu, ({ number }) => number);
}

function itemRows(lines: readonly PaperMenuLine[], words: Words): TableRow[] {
  const [first] = lines;
  if (!first) return [];
  const grouped = lines.some(({ group }) => group !== "");
  const number = cell([paragraph(first.number, { size: small, alignment: "center" })], {
    rowSpan: lines.length + (grouped ? 1 : 0),
  });
  const rows = runsOf(lines, ({ group }) => group).flatMap((members) =>
    members.map((line, index) => {
      const title = text(grouped ? line.group : line.name, members.length);
      return index === 0 ? [title, ...lineCells(line, words)] : lineCells(line, words);
    }),
  );
  const [start = [], ...others] = grouped
    ? [[cell([paragraph(first.name, { size: small })], { columnSpan: 6 })], ...rows]
    : rows;
  return [[number, ...start], ...others].map((children) => new TableRow({ cantSplit: true, children }));
}

function lineCells(line: PaperMenuLine, words: Words): TableCell[] {
  const wished = line.wished ? words.wishedMark : "";
  return [
    text(line.written === "" ? line.overview : `${line.overview}\n${line.written}`),
    centered(line.compulsory ? words.compulsory : wished, line.compulsory),
    text(line.wishedWhen),
    text(line.plannedWhen),
    centered(line.hoursText),
  ];
}

function text(content: string, rowSpan = 1): TableCell {
  return cell([paragraph(content, { size: small })], { rowSpan });
}

/** Splits a list wherever the key changes. */
function runsOf<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const [head] = found.at(-1) ?? [];
    if (head !== undefined && key(head) === key(item)) found.at(-1)?.push(item);
    else found.push([item]);
  }
  return found;
}
