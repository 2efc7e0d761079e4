// The pieces the Word version of the report is built from: headings, text, tables, pictures.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Language } from "#i18n/languages.ts";
import { linesForXml } from "#platform/docx/xml-text.ts";
import type { Picture } from "./chart-pictures.ts";

/** Width of the text on an A4 page with margins of 20 mm, in twips. */
export const textWidth = 9638;

export const deep = "00118F";
export const soft = "4D4D4D";
const pale = "E8F1FE";
const ruleColour = "B3C7E6";

const latinFonts: Readonly<Record<Language, string>> = {
  ja: "Yu Gothic",
  en: "Calibri",
  "zh-Hans": "Microsoft YaHei",
  th: "Leelawadee UI",
  vi: "Calibri",
  id: "Calibri",
};

/** Fonts that Word brings along; it finds others for what they lack. */
export function fontsOf(language: Language) {
  const font = latinFonts[language];
  const eastAsia = language === "zh-Hans" ? "Microsoft YaHei" : "Yu Gothic";
  return { ascii: font, hAnsi: font, eastAsia, cs: "Leelawadee UI" };
}

type TextStyle = {
  /** Half points; 20 is the body. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
};

/** Text as typed, with its line breaks. */
export function runs(text: string, style: TextStyle = {}): TextRun[] {
  return linesForXml(text).map(
    (line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...style }),
  );
}

export function paragraph(text: string, options: IParagraphOptions & TextStyle = {}): Paragraph {
  const { size, bold, color, ...rest } = options;
  const style = { ...(size ? { size } : {}), ...(bold ? { bold } : {}), ...(color ? { color } : {}) };
  return new Paragraph({ spacing: { after: 100 }, ...rest, children: runs(text, style) });
}

/** Labels in grey, each with what it names, in one line; what is empty is left out. */
export function labelled(pairs: readonly (readonly [string, string])[], colon: string): Paragraph[] {
  const known = pairs.filter(([, value]) => value !== "");
  if (known.length === 0) return [];
  const children = known.flatMap(([label, value], index) => [
    ...runs(`${index > 0 ? "      " : ""}${label}${colon}`, { color: soft }),
    ...runs(value),
  ]);
  return [new Paragraph({ spacing: { after: 60 }, children })];
}

export function heading(text: string, level: 1 | 2, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    ...options,
    children: runs(text),
  });
}

/** The sentences under a heading stay with the table below them. */
export const lead = (text: string): Paragraph => paragraph(text, { keepNext: true });
export const quiet = (text: string): Paragraph => paragraph(text, { size: 17, color: soft });

export type CellContent = string | readonly Paragraph[];
export type Cell =
  | string
  | {
      readonly content: CellContent;
      readonly bold?: boolean;
      /** Six hexadecimal digits. */
      readonly fill?: string;
      readonly columnSpan?: number;
      readonly centred?: boolean;
    };

const shading = (fill: string) => ({ type: ShadingType.CLEAR, color: "auto", fill });

function tableCell(cell: Cell, head = false): TableCell {
  const { content, bold, fill, columnSpan, centred } = typeof cell === "string" ? { content: cell } : cell;
  const style = head ? { size: 17, bold: true, color: "FFFFFF" } : { size: 18, ...(bold ? { bold } : {}) };
  const paragraphs =
    typeof content === "string"
      ? [
          paragraph(content, {
            ...style,
            spacing: { after: 0 },
            ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          }),
        ]
      : content;
  const background = head ? deep : fill;
  return new TableCell({
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    verticalAlign: centred && fill ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(background ? { shading: shading(background) } : {}),
    ...(columnSpan ? { columnSpan } : {}),
    children: paragraphs,
  });
}

/** A row across the whole table, with the title of the rows after it. */
export const groupRow = (title: string, columns: number): Cell[] => [
  { content: [heading(title, 2, { spacing: { before: 20, after: 20 } })], fill: pale, columnSpan: columns },
];

const line = { style: BorderStyle.SINGLE, size: 4, color: ruleColour };
const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" };

type TableParts = {
  /** Shares of the text's width. */
  readonly widths: readonly number[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines between the columns, too. */
  readonly grid?: boolean;
};

/** The head is repeated on each page; a row is not broken over two. */
export function table({ widths, head, rows, grid = false }: TableParts): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const side = grid ? line : noLine;
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.round((width / all) * textWidth)),
    borders: {
      top: line,
      bottom: line,
      left: side,
      right: side,
      insideHorizontal: line,
      insideVertical: side,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((cell) => tableCell(cell, true)),
      }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => tableCell(cell)) }),
      ),
    ],
  });
}

/** Two columns of labels and values without lines, as on the cover. */
export function facts(rows: readonly (readonly [string, string])[]): Table {
  const borders = {
    top: noLine,
    bottom: noLine,
    left: noLine,
    right: noLine,
    insideHorizontal: noLine,
    insideVertical: noLine,
  };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [2600, textWidth - 2600],
    borders,
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          children: [
            tableCell({ content: [paragraph(label, { color: soft, spacing: { after: 0 } })] }),
            tableCell({ content: [paragraph(value, { spacing: { after: 0 } })] }),
          ],
        }),
    ),
  });
}

/** As wide as a share of the text, with what it shows in words. */
export function picture(image: Picture, alt: string, share = 1): Paragraph {
  // Pixels of 1/96 inch: 15 twips.
  const width = Math.round((textWidth / 15) * share);
  const height = Math.round((width * image.height) / image.width);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: "png",
        data: image.bytes,
        transformation: { width, height },
        altText: { name: "chart", title: "", description: alt },
      }),
    ],
  });
}
