// The applicant's table in the Word version: headquarters, site and business, each with its vertical title.
import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { ApplicationPaper, PaperContact, PaperWording } from "./application-paper.ts";
import { bandRow, cell, choiceLine, choices, groupCell, paragraph, textWidth } from "./docx-parts.ts";

type Labels = PaperWording["applicant"];
type Row = readonly [label: string, content: string | readonly Paragraph[]];

export function applicantTable(paper: ApplicationPaper): Table {
  const labels = paper.wording.applicant;
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [567, 2268, 7143],
    rows: [
      bandRow(paper.wording.sections.applicant, 3),
      ...groupRows(labels.headquarters, headquartersRows(paper)),
      ...groupRows(labels.site, siteRows(paper)),
      ...groupRows(labels.business, [
        [labels.industry, paper.business.industry],
        [labels.businessTypes, [choices(paper.business.kinds)]],
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

function headquartersRows({ headquarters, wording }: ApplicationPaper): Row[] {
  const labels = wording.applicant;
  return [
    [labels.companyName, headquarters.name],
    [labels.representative, headquarters.representative],
    [labels.address, address(headquarters, labels)],
    [labels.employees, headquarters.employees],
    [labels.companySize, [choices(headquarters.sizes)]],
    [labels.website, headquarters.website],
    [labels.contactWithNote, contact(headquarters.contact, labels)],
  ];
}

function siteRows({ site, wording }: ApplicationPaper): Row[] {
  const labels = wording.applicant;
  return [
    [
      labels.companyName,
      [
        paragraph(`（${labels.nameInJapanese}）${site.nameJa}`),
        paragraph(`（${labels.nameInLocalLanguage}）${site.nameLocal}`),
      ],
    ],
    [labels.representative, site.representative],
    [labels.address, address(site, labels)],
    [labels.employees, site.employees],
    [labels.siteStatus, site.statuses.map(choiceLine)],
    [labels.website, site.website],
    [labels.contact, contact(site.contact, labels)],
  ];
}

function address(
  entity: { readonly address: string; readonly phone: string; readonly fax: string },
  labels: Labels,
): Paragraph[] {
  return [
    paragraph(entity.address),
    paragraph(`${labels.phone}：${entity.phone}　　${labels.fax}：${entity.fax}`),
  ];
}

function contact({ department, name, phone, email }: PaperContact, labels: Labels): Paragraph[] {
  return [
    paragraph(`${labels.department}：${department}`),
    paragraph(`${labels.personName}：${name}`),
    paragraph(`${labels.phone}：${phone}`),
    paragraph(`${labels.email}：${email}`),
  ];
}
