// The application as a Word file, for those who need to edit it: the same words and tables as the PDF, not bound.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type ApplicationPaper, type PaperCondition, titleOf } from "./application-paper.ts";
import { applicantTable } from "./docx-applicant.ts";
import { packDocx } from "#platform/docx/pack-docx.ts";
import { menuTable } from "./docx-menu.ts";
import { bandRow, cell, choiceLine, gap, paragraph, runs, sectionTitle, textWidth } from "./docx-parts.ts";

/** The bytes of the .docx; the same paper gives the same bytes. It carries no QR code, as it may be changed. */
export function renderApplicationDocx(paper: ApplicationPaper): Promise<Uint8Array> {
  const { wording } = paper;
  const margin = { left: 964, right: 964, top: 964, bottom: 1134 };
  const document = new Document({
    styles: { default: { document: { run: { size: 21, language: { value: "ja-JP", eastAsia: "ja-JP" } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        footers: { default: pageNumbers() },
        children: [
          ...coverParts(paper),
          new Paragraph({ pageBreakBefore: true, children: [] }),
          applicantTable(paper),
          paragraph(wording.applicant.note, { size: 17, spacing: { before: 80 } }),
          new Paragraph({ pageBreakBefore: true, children: [] }),
          systemTable(paper),
          sectionTitle(wording.sections.menu, true),
          paragraph(`${wording.menu.companyName}：${companyOf(paper)}`, { spacing: { after: 120 } }),
          menuTable(paper),
          ...wording.menu.footnotes.map((note) => paragraph(note, { size: 17 })),
          gap(240),
          sectionTitle(wording.sections.conditions, false),
          paragraph(wording.conditions.instruction, { size: 17, keepNext: true }),
          conditionsTable(paper),
          paragraph(wording.conditions.note, { size: 17, spacing: { before: 80 } }),
        ],
      },
    ],
  });
  return packDocx(document, { title: titleOf(paper), dateOn: paper.cover.dateOn });
}

function companyOf({ headquarters, cover }: ApplicationPaper): string {
  return headquarters.name === "" ? cover.companyName : headquarters.name;
}

function pageNumbers(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " ／ ", PageNumber.TOTAL_PAGES], size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function coverParts({ cover, wording }: ApplicationPaper): Paragraph[] {
  const right = AlignmentType.RIGHT;
  const center = AlignmentType.CENTER;
  const sender = { indent: { left: 3700, hanging: 0 }, spacing: { after: 240 } };
  return [
    paragraph(cover.dateText === "" ? wording.cover.emptyDate : cover.dateText, {
      alignment: right,
      spacing: { before: 400, after: 400 },
    }),
    ...wording.addresseeLines.map((line) => paragraph(line)),
    gap(600),
    paragraph(`${wording.cover.companyName}：${cover.companyName}`, sender),
    paragraph(`${wording.cover.representative}：${cover.representative}　　　${wording.cover.seal}`, sender),
    gap(600),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: center,
      spacing: { after: 600 },
      children: runs(wording.subject, { bold: true, size: 26, color: "000000" }),
    }),
    paragraph(wording.record, { alignment: center, spacing: { after: 300 } }),
    paragraph(wording.declaration, { indent: { firstLine: 220 }, spacing: { after: 200 } }),
    paragraph(wording.end, { alignment: right, spacing: { after: 500 } }),
    paragraph(wording.attachmentsHeading),
    ...wording.attachments.map((attachment, index) =>
      paragraph(`${index + 1}. ${attachment}`, { indent: { left: 220 } }),
    ),
  ];
}

function systemTable({ system, wording }: ApplicationPaper): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [2400, 7578],
    rows: [
      bandRow(wording.sections.system, 2),
      systemRow([wording.system.present, wording.system.presentHint], system.present),
      systemRow([wording.system.background, wording.system.backgroundHint], system.background),
    ],
  });
}

function systemRow([title, hint]: readonly [title: string, hint: string], text: string): TableRow {
  const top = { verticalAlign: VerticalAlignTable.TOP };
  return new TableRow({
    height: { value: 4600, rule: HeightRule.ATLEAST },
    children: [cell([paragraph(title, { size: 20 }), paragraph(hint, { size: 17 })], top), cell(text, top)],
  });
}

function conditionsTable({ conditions, wording }: ApplicationPaper): Table {
  const row = (group: PaperCondition["group"], title: string) => {
    const lines = conditions.filter((condition) => condition.group === group);
    const side = cell([paragraph(title, { alignment: AlignmentType.CENTER, size: 19 })]);
    return lines.length === 0
      ? []
      : [new TableRow({ cantSplit: true, children: [cell(lines.map(choiceLine)), side] })];
  };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [8400, 1578],
    rows: [...row("one-of", wording.conditions.oneOf), ...row("all", wording.conditions.all)],
  });
}
