// The pieces the Word version of the application is built from: text, boxes to tick, cells, titles.
import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
} from "docx";
import { linesForXml } from "#platform/docx/xml-text.ts";
import type { Choice } from "./application-paper.ts";

/** Width of the text on an A4 page with margins of 17 mm, in twips. */
export const textWidth = 9978;

// Fonts that Word brings along; it finds others for what they lack.
const font = { ascii: "Yu Mincho", hAnsi: "Yu Mincho", eastAsia: "Yu Mincho", cs: "Leelawadee UI" };
const boxFont = { ascii: "MS Gothic", hAnsi: "MS Gothic", eastAsia: "MS Gothic", cs: "MS Gothic" };
const grey = { type: ShadingType.CLEAR, color: "auto", fill: "EBEBEB" };

// Set by hand, since the headings of Word are blue.
const headingStyle = { bold: true, size: 23, color: "000000" };

type TextStyle = { readonly color?: string; readonly size?: number; readonly bold?: boolean };

/** Text as typed, with its line breaks; characters that XML cannot hold are left out. */
export function runs(text: string, style: TextStyle = {}): TextRun[] {
  return linesForXml(text).map(
    (line, index) => new TextRun({ text: line, font, ...(index > 0 ? { break: 1 } : {}), ...style }),
  );
}

/** Sizes are in half points; 21 (10.5 pt) is the body. */
export function paragraph(text: string, options: IParagraphOptions & TextStyle = {}): Paragraph {
  const { size, bold, ...rest } = options;
  return new Paragraph({
    ...rest,
    children: runs(text, { ...(size ? { size } : {}), ...(bold ? { bold } : {}) }),
  });
}

export function gap(twips: number): Paragraph {
  return new Paragraph({ spacing: { after: twips }, children: [] });
}

export function sectionTitle(text: string, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore,
    keepNext: true,
    spacing: { after: 120 },
    children: runs(text, headingStyle),
  });
}

/** Boxes side by side in one line. */
export function choices(options: readonly Choice[]): Paragraph {
  return new Paragraph({
    children: options.flatMap((option) => [...choiceRuns(option), ...runs("　")]),
  });
}

/** One box with its words, the lines after the first set in. */
export function choiceLine(option: Choice): Paragraph {
  return new Paragraph({
    indent: { left: 360, hanging: 360 },
    spacing: { after: 60 },
    children: choiceRuns(option),
  });
}

function choiceRuns({ text, ticked }: Choice): TextRun[] {
  return [new TextRun({ text: ticked ? "☑" : "☐", font: boxFont }), ...runs(` ${text}`)];
}

type CellOptions = Omit<ITableCellOptions, "children">;

export function cell(content: string | readonly Paragraph[], options: CellOptions = {}): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...options,
    children: typeof content === "string" ? [paragraph(content)] : content,
  });
}

export function headCell(text: string, columnSpan = 1): TableCell {
  return cell([paragraph(text, { size: 18, alignment: AlignmentType.CENTER })], {
    shading: grey,
    columnSpan,
  });
}

/** The vertical title at the left of a group of rows. */
export function groupCell(text: string, rowSpan: number): TableCell {
  return cell([paragraph(text, { alignment: AlignmentType.CENTER })], {
    rowSpan,
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

export function centered(text: string, bold = false): TableCell {
  return cell([paragraph(text, { alignment: AlignmentType.CENTER, size: 18, bold })]);
}

/** The title of a table across all its columns, repeated where the table breaks. */
export function bandRow(text: string, columnSpan: number): TableRow {
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: runs(text, headingStyle),
  });
  return new TableRow({ tableHeader: true, children: [cell([title], { columnSpan, shading: grey })] });
}
