// The applicant's table in the Word version: headquarters, site and business, each with its vertical title.
import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { ApplicationPaper, PaperContact } from "./application-paper.ts";
import { bandRow, cell, choiceLine, choices, groupCell, paragraph, textWidth } from "./docx-parts.ts";
import { formLabels as labels } from "./form-labels.ts";

type Row = readonly [label: string, content: string | readonly Paragraph[]];

export function applicantTable(paper: ApplicationPaper): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [567, 2268, 7143],
    rows: [
      bandRow(labels.applicantHeading, 3),
      ...groupRows(labels.headquarters, headquartersRows(paper)),
      ...groupRows(paper.wording.siteHeading, siteRows(paper)),
      ...groupRows(labels.business, [
        [labels.industry, paper.business.industry],
        [labels.businessKinds, [choices(paper.business.kinds)]],
        [labels.businessDescription, paper.business.description],
      ]),
    ],
  });
}

function groupRows(title: string, rows: readonly Row[]): TableRow[] {
  return rows.map(([label, content], index) => {
    const cells = [cell([paragraph(label, { size: 19 })]), cell(content)];
    return new TableRow({ children: index === 0 ? [groupCell(title, rows.length), ...cells] : cells });
  });
}

function headquartersRows({ headquarters }: ApplicationPaper): Row[] {
  return [
    [labels.companyName, headquarters.name],
    [labels.representative, headquarters.representative],
    [labels.address, address(headquarters)],
    [labels.employees, headquarters.employees],
    [labels.size, [choices(headquarters.sizes)]],
    [labels.website, headquarters.website],
    [labels.contactWithNote, contact(headquarters.contact)],
  ];
}

function siteRows({ site, wording }: ApplicationPaper): Row[] {
  return [
    [
      labels.companyName,
      [
        paragraph(`（${labels.japaneseName}）${site.nameJa}`),
        paragraph(`（${wording.localNameLabel}）${site.nameLocal}`),
      ],
    ],
    [labels.representative, site.representative],
    [labels.address, address(site)],
    [labels.employees, site.employees],
    [labels.siteStatus, site.statuses.map(choiceLine)],
    [labels.website, site.website],
    [labels.contact, contact(site.contact)],
  ];
}

function address(entity: {
  readonly address: string;
  readonly phone: string;
  readonly fax: string;
}): Paragraph[] {
  return [
    paragraph(entity.address),
    paragraph(`${labels.phone}${entity.phone}　　${labels.fax}${entity.fax}`),
  ];
}

function contact({ department, name, phone, email }: PaperContact): Paragraph[] {
  return [
    paragraph(`${labels.department}${department}`),
    paragraph(`${labels.contactName}${name}`),
    paragraph(`${labels.phone}${phone}`),
    paragraph(`${labels.email}${email}`),
  ];
}
