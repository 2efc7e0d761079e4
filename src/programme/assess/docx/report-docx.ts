// The report of the assessment as a Word file: the same contents as the PDF, to be edited and quoted from.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { Language } from "#i18n/languages.ts";
import { packDocx } from "#platform/docx/pack-docx.ts";
import { type ReportContents, reportContents } from "../pdf/report-contents.ts";
import type { ReportRequest } from "../pdf/report-request.ts";
import { chartPictures } from "./chart-pictures.ts";
import { gapChapter, inconsistencyChapter, unmanagedChapter } from "./docx-findings.ts";
import { lawChapter, measureChapter, nextChapter } from "./docx-outlook.ts";
import {
  type Cell,
  deep,
  facts,
  fontsOf,
  heading,
  paragraph,
  runs,
  soft,
  table,
  textWidth,
} from "./docx-parts.ts";
import { gridChapter, priorityChapter, scoreChapters } from "./docx-scores.ts";

/** The same request gives the same bytes. Throws PdfError where a chart cannot be drawn. */
export async function renderReportDocx(request: ReportRequest): Promise<Uint8Array> {
  const contents = reportContents(request);
  const { words } = contents;
  const dateOn = request.facts.givenOn;
  const pictures = await chartPictures(contents, dateOn);
  const margin = { left: 1134, right: 1134, top: 1304, bottom: 1134 };
  const document = new Document({
    styles: stylesOf(request.language),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin } },
        headers: { default: pageHeader(contents), first: new Header({ children: [] }) },
        footers: { default: pageFooter(contents), first: new Footer({ children: [] }) },
        children: [
          ...cover(contents),
          ...summaryChapter(contents),
          ...readingChapter(contents),
          ...priorityChapter(contents),
          ...scoreChapters(contents, pictures),
          ...gridChapter(contents),
          ...unmanagedChapter(contents),
          ...inconsistencyChapter(contents),
          ...gapChapter(contents),
          ...measureChapter(contents),
          ...lawChapter(contents),
          ...nextChapter(contents),
        ],
      },
    ],
  });
  return packDocx(document, { title: words.title, dateOn });
}

/** Of the Latin letters: under the tag of a script without spaces their words would be broken anywhere. */
const wordLanguages: Readonly<Record<Language, string>> = {
  ja: "en-US",
  en: "en-GB",
  "zh-Hans": "en-US",
  th: "en-US",
  vi: "vi-VN",
  id: "id-ID",
};

function stylesOf(language: Language) {
  const font = fontsOf(language);
  const tag = wordLanguages[language];
  const eastAsia = language === "zh-Hans" ? "zh-CN" : "ja-JP";
  const spoken = { value: tag, eastAsia, ...(language === "th" ? { bidirectional: "th-TH" } : {}) };
  const headingStyle = (size: number, before: number) => ({
    run: { font, size, bold: true, color: deep },
    paragraph: { spacing: { before, after: 100 } },
  });
  return {
    default: {
      document: { run: { font, size: 20, language: spoken } },
      title: {
        run: { font, size: 48, bold: true, color: deep },
        paragraph: { spacing: { before: 2400, after: 160 } },
      },
      heading1: headingStyle(29, 400),
      heading2: headingStyle(22, 220),
    },
  };
}

function pageHeader({ cover, words }: ReportContents): Header {
  return new Header({ children: [twoEnds(runs(cover.caseName), runs(words.confidential, { bold: true }))] });
}

function pageFooter({ words }: ReportContents): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [twoEnds(runs(words.title), [number])] });
}

function twoEnds(left: readonly TextRun[], right: readonly TextRun[]): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    run: { size: 16, color: soft },
    children: [...left, new TextRun({ children: ["\t"] }), ...right],
  });
}

function cover({ cover, words }: ReportContents): (Paragraph | Table)[] {
  const edge = { style: BorderStyle.SINGLE, size: 8, color: deep, space: 6 };
  return [
    paragraph(cover.programme, { color: soft }),
    paragraph(words.confidential, { bold: true, size: 26, alignment: AlignmentType.RIGHT }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(words.title) }),
    paragraph(cover.caseName, { size: 28, spacing: { after: 900 } }),
    facts(cover.rows),
    paragraph(words.confidentialWhy, {
      spacing: { before: 900 },
      border: { top: edge, bottom: edge, left: edge, right: edge },
    }),
    paragraph(cover.office, { color: soft, spacing: { before: 900 } }),
  ];
}

function summaryChapter({ summary, words }: ReportContents): (Paragraph | Table)[] {
  const { figures, sentences, first, text } = summary;
  const bar = { style: BorderStyle.SINGLE, size: 12, color: "B3C7E6", space: 8 };
  return [
    heading(words.summary.heading, 1, { pageBreakBefore: true }),
    table({
      widths: figures.map(() => 1),
      head: figures.map(({ label }) => label),
      rows: [
        figures.map(({ value, note }): Cell => ({
          content: [
            paragraph(value, { size: 30, bold: true, color: deep, spacing: { after: 20 } }),
            paragraph(note, { size: 17, color: soft, spacing: { after: 0 } }),
          ],
        })),
      ],
    }),
    heading(words.summary.words, 2),
    paragraph(text, { border: { left: bar }, indent: { left: 200 } }),
    ...sentences.map((sentence) => paragraph(sentence)),
    ...(first.length === 0 ? [] : [heading(words.summary.first, 2)]),
    ...first.map((name, index) => paragraph(`${index + 1}. ${name}`)),
  ];
}

function readingChapter({ words, scale }: ReportContents): (Paragraph | Table)[] {
  const { heading: title, views, marks, sources, limits, scale: sentence, answer, points } = words.reading;
  return [
    heading(title, 1),
    ...[views, marks, sources, limits].map((text) => paragraph(text)),
    paragraph(sentence, { keepNext: true }),
    table({
      widths: [70, 30],
      head: [answer, points],
      rows: scale.map((row) => [row.answer, row.points]),
    }),
  ];
}
