// The Word report's last chapters: recommended measures, the points of law to read with them, next steps.
import { Paragraph, type Table } from "docx";
import type { ReportContents } from "../pdf/report-contents.ts";
import { heading, labelled, lead, paragraph, quiet, runs } from "./docx-parts.ts";

type Parts = (Paragraph | Table)[];

export function measureChapter({ words, measures, language }: ReportContents): Parts {
  const { heading: title, lead: sentence, none, ...labels } = words.measures;
  if (measures.length === 0) return [heading(title, 1), paragraph(none)];
  const colon = language === "ja" || language === "zh-Hans" ? "：" : ": ";
  return [
    heading(title, 1),
    lead(sentence),
    ...measures.flatMap((measure) => {
      const lines: [string, string][][] = [
        [
          [labels.effort, measure.effort],
          [labels.cost, measure.cost],
        ],
        [[labels.evidence, measure.evidence]],
        [[labels.menuLine, measure.menuLine]],
        [
          [labels.items, measure.items],
          [labels.law, measure.law],
        ],
        [[labels.note, measure.note]],
      ];
      return [
        heading(`${measure.rank}  ${measure.name}`, 2),
        paragraph(measure.what, { keepNext: true }),
        ...lines.flatMap((pairs) => labelled(pairs, colon)),
      ];
    }),
  ];
}

export function lawChapter({ words, law }: ReportContents): Parts {
  if (law === null) return [heading(words.law.heading, 1), paragraph(words.law.none)];
  return [
    heading(law.heading, 1),
    lead(words.law.lead),
    new Paragraph({
      spacing: { after: 120 },
      children: [...runs(law.status.name, { bold: true }), ...runs(`   ${law.writtenOn}`)],
    }),
    ...[law.status.why, law.inAnotherLanguage].filter((text) => text !== "").map((text) => paragraph(text)),
    ...law.sections.flatMap((section) => [
      heading(`${section.mark}  ${section.name}`, 2),
      ...section.points.flatMap((point) => [
        paragraph(point.text, { bullet: { level: 0 }, keepNext: true, spacing: { after: 20 } }),
        quiet(`${point.law}   ${point.notes.join(" / ")}`),
      ]),
    ]),
  ];
}

export function nextChapter({ words, next }: ReportContents): Parts {
  return [
    heading(words.next, 1),
    ...next.flatMap(({ name, text }, index) => [
      paragraph(`${index + 1}. ${name}`, { bold: true, keepNext: true, spacing: { after: 20 } }),
      paragraph(text),
    ]),
  ];
}
