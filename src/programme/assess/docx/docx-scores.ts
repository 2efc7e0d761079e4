// The Word report's chapters of points: priority items, the radar, the bars and the grid, each with its table.
import type { Paragraph, Table } from "docx";
import { lightSigns } from "../traffic-light.ts";
import type { ReportContents } from "../pdf/report-contents.ts";
import type { ScoreRow } from "../pdf/score-parts.ts";
import type { ChartPictures } from "./chart-pictures.ts";
import { type Cell, heading, lead, paragraph, picture, quiet, table } from "./docx-parts.ts";

type Parts = (Paragraph | Table)[];

const lightFills = { red: "F6C9C4", yellow: "FBE9B7", green: "CFE8DA", grey: "FFFFFF" } as const;

export function priorityChapter({ words, lights }: ReportContents): Parts {
  const { priority, views } = words;
  return [
    heading(priority.heading, 1),
    lead(priority.lead),
    table({
      widths: [17, 7, 40, 18, 18],
      head: [priority.state, { content: words.item, columnSpan: 2 }, views.company, views.expert],
      rows: lights.map((row): Cell[] => [
        { content: `${lightSigns[row.light]} ${row.state}`, bold: true, fill: lightFills[row.light] },
        String(row.number),
        row.text,
        row.company,
        { content: row.expert, bold: true },
      ]),
    }),
    quiet(priority.legend),
  ];
}

type Side = "company" | "headquarters" | "expert";

const sidesOf = ({ scores }: ReportContents): Side[] =>
  scores.hasHeadquarters ? ["company", "headquarters", "expert"] : ["company", "expert"];

function scoreTable(
  contents: ReportContents,
  title: string,
  rows: readonly (ScoreRow & { note?: string })[],
) {
  const sides = sidesOf(contents);
  return table({
    widths: [46, ...sides.map(() => 18)],
    head: [title, ...sides.map((side): Cell => ({ content: contents.words.views[side], centred: true }))],
    rows: rows.map((row): Cell[] => [
      row.note ? `${row.name}\n${row.note}` : row.name,
      ...sides.map((side): Cell => ({ content: row[side].text, centred: true, bold: side === "expert" })),
    ]),
  });
}

export function scoreChapters(contents: ReportContents, pictures: ChartPictures): Parts {
  const { words, scores } = contents;
  return [
    heading(words.radar.heading, 1),
    lead(contents.radarLead),
    picture(pictures.radar, scores.radar.alt, 0.75),
    scoreTable(contents, words.radar.area, scores.radar.rows),
    heading(words.bars.heading, 1),
    lead(words.bars.lead),
    picture(pictures.aims, scores.aims.alt),
    scoreTable(contents, scores.aims.title, scores.aims.rows),
    paragraph(""),
    picture(pictures.requirements, scores.requirements.alt),
    scoreTable(contents, scores.requirements.title, scores.requirements.rows),
  ];
}

const cellFills = {
  weak: "F6C9C4",
  partly: "FBE9B7",
  good: "CFE8DA",
  "no-score": "FFFFFF",
  "no-item": "F2F2F2",
} as const;
const cellSigns = {
  weak: lightSigns.red,
  partly: lightSigns.yellow,
  good: lightSigns.green,
  "no-score": lightSigns.grey,
  "no-item": "",
} as const;

export function gridChapter({ words, grid }: ReportContents): Parts {
  return [
    heading(words.grid.heading, 1),
    lead(words.grid.lead),
    paragraph(grid.legend, { size: 17, keepNext: true }),
    table({
      grid: true,
      widths: [20, ...grid.aims.map(() => 18)],
      head: [words.grid.route, ...grid.aims],
      rows: grid.rows.map((row): Cell[] => [
        { content: row.name, bold: true },
        ...row.cells.map(({ kind, word, text, items }): Cell => {
          const first = [cellSigns[kind], text].filter((part) => part !== "").join(" ");
          const lines = [first, word, items].filter((part) => part !== "");
          return { content: lines.join("\n"), fill: cellFills[kind], centred: true };
        }),
      ]),
    }),
    ...(grid.weakest === "" ? [] : [paragraph(grid.weakest, { bold: true, spacing: { before: 120 } })]),
  ];
}
