// The Word report's chapters of findings: important but unmanaged information, inconsistencies, gaps.
import type { Paragraph, Table } from "docx";
import type { ReportContents } from "../pdf/report-contents.ts";
import { type Cell, groupRow, heading, lead, paragraph, quiet, table } from "./docx-parts.ts";

type Parts = (Paragraph | Table)[];

const bold = (content: string): Cell => ({ content, bold: true });

export function unmanagedChapter({ words, unmanaged, language }: ReportContents): Parts {
  const comma = language === "ja" || language === "zh-Hans" ? "、" : "; ";
  const { heading: title, lead: sentence, none, number, title: name, level, why } = words.unmanaged;
  if (unmanaged.rows.length === 0) return [heading(title, 1), paragraph(none)];
  return [
    heading(title, 1),
    lead(sentence),
    table({
      widths: [9, 35, 13, 43],
      head: [number, name, level, why],
      rows: unmanaged.rows.map((row): Cell[] => [
        row.number,
        row.title,
        bold(row.level),
        row.why.join(comma),
      ]),
    }),
    ...(unmanaged.more === "" ? [] : [paragraph(unmanaged.more, { bold: true })]),
  ];
}

export function inconsistencyChapter({ words, inconsistencies }: ReportContents): Parts {
  const { heading: title, lead: sentence, none, what, why, where } = words.inconsistencies;
  if (inconsistencies.length === 0) return [heading(title, 1), paragraph(none)];
  return [
    heading(title, 1),
    lead(sentence),
    table({
      widths: [30, 48, 22],
      head: [what, why, where],
      rows: inconsistencies.map((row): Cell[] => [bold(row.title), row.reason, row.where.join("\n")]),
    }),
  ];
}

export function gapChapter({ words, gaps, language }: ReportContents): Parts {
  const { heading: title, lead: sentence, none, finding, menuLine } = words.gaps;
  if (gaps.groups.length === 0) return [heading(title, 1), paragraph(none)];
  const around = language === "ja" || language === "zh-Hans" ? ["（", "）"] : [" (", ")"];
  return [
    heading(title, 1),
    lead(sentence),
    table({
      widths: [8, 36, 11, 11, 24, 14],
      head: [
        { content: words.item, columnSpan: 2 },
        { content: words.views.company, centred: true },
        { content: words.views.expert, centred: true },
        finding,
        menuLine,
      ],
      rows: gaps.groups.flatMap((group) => [
        groupRow(group.name + around.join(group.count), 6),
        ...group.rows.map((row): Cell[] => [
          bold((row.priority ? words.priorityMark : "") + row.number),
          row.text,
          { content: row.company, centred: true },
          { content: row.expert, centred: true, bold: true },
          row.finding,
          row.menuLine,
        ]),
      ]),
    }),
    paragraph(menuLine, { bold: true, size: 17, spacing: { before: 120, after: 40 } }),
    ...gaps.menuLines.map(quiet),
  ];
}
