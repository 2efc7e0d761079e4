// The parts of the report that show points: the traffic light, the radar, the bars and the grid, as finished texts with the figures to draw.
import { readSelfCheck } from "#content/self-check.ts";
import type { Language } from "#i18n/languages.ts";
import { type CellKind, cellKind } from "./cell-kind.ts";
import type { GridCell, Score } from "../result.ts";
import { type Standings, standingsOf } from "../standings.ts";
import { type Light, priorityLights } from "../traffic-light.ts";
import { pointsText, type ReportRequest, wordsOf } from "./report-request.ts";

/** `points` to draw with, `text` to print. */
export type Figure = { readonly points: number | null; readonly text: string };

export type ScoreRow = {
  readonly name: string;
  readonly company: Figure;
  readonly headquarters: Figure;
  readonly expert: Figure;
};

type Named = { readonly id: string; readonly name: Readonly<Record<Language, string>> };

function scoreRows(
  { language }: ReportRequest,
  scores: readonly Score[],
  named: readonly Named[],
): ScoreRow[] {
  const names = new Map(named.map(({ id, name }) => [id, name[language]]));
  const figure = (points: number | null): Figure => ({ points, text: pointsText(language, points) });
  return scores.map(({ id, company, headquarters, expert }) => ({
    name: names.get(id) ?? id,
    company: figure(company),
    headquarters: figure(headquarters),
    expert: figure(expert),
  }));
}

/** Rounded first, so that it is what the printed figures differ by. */
export function roundedDifference(company: number, expert: number): number {
  return (Math.round(expert * 10) - Math.round(company * 10)) / 10;
}

const expertLines = (request: ReportRequest, rows: readonly ScoreRow[]) =>
  rows.map(({ name, expert }) => wordsOf(request).radar.altLine(name, expert.text)).join("");

export function scoreParts(request: ReportRequest) {
  const { result } = request;
  const words = wordsOf(request);
  const { groups, aims, requirements } = readSelfCheck();
  const radar = scoreRows(request, result.byGroup, groups);
  const bars = (title: string, rows: ScoreRow[]) => ({
    title,
    alt: words.bars.alt(title, expertLines(request, rows)),
    rows: rows.map((row) => ({ ...row, note: isEmpty(row) ? words.bars.noItem : "" })),
  });
  const all = [...result.byGroup, ...result.byAim, ...result.byRequirement];
  return {
    /** Headquarters may not have answered: its column and its line are then left out. */
    hasHeadquarters: all.some(({ headquarters }) => headquarters !== null),
    radar: { alt: words.radar.alt(expertLines(request, radar)), rows: radar },
    aims: bars(words.bars.aims, scoreRows(request, result.byAim, aims)),
    requirements: bars(words.bars.requirements, scoreRows(request, result.byRequirement, requirements)),
  };
}

const isEmpty = ({ company, headquarters, expert }: ScoreRow) =>
  company.points === null && headquarters.points === null && expert.points === null;

export type LightRow = {
  readonly light: Light;
  readonly state: string;
  readonly number: number;
  readonly text: string;
  readonly company: string;
  readonly expert: string;
};

/** The priority items, the most urgent first. */
export function lightRows({ result, language }: ReportRequest): LightRow[] {
  const sheet = readSelfCheck();
  const words = wordsOf({ language });
  const company = standingsBy(result.items.map(({ item, company: answer }) => ({ item, answer })));
  const expert = standingsBy(result.items.map(({ item, expert: answer }) => ({ item, answer })));
  const said = new Map(result.items.map((item) => [item.item, item]));
  return priorityLights(sheet.items, { company, expert }).map((lit) => {
    const light = lit.expert === "grey" ? lit.company : lit.expert;
    const { number } = lit.item;
    return {
      light,
      state: words.priority.lights[light],
      number,
      text: lit.item.text[language],
      company: answerText(language, said.get(number)?.company ?? null),
      expert: answerText(language, said.get(number)?.expert ?? null),
    };
  });
}

function standingsBy(given: readonly { item: number; answer: string | null }[]): Standings {
  const answered = given.map(({ item, answer }) => ({ item, answer: answer ?? "" }));
  return standingsOf(readSelfCheck().scale, answered);
}

/** The words of the scale; a dash where nothing was said. */
export function answerText(language: Language, answer: string | null): string {
  const known = readSelfCheck().scale.find(({ id }) => id === answer);
  return known?.label[language] ?? wordsOf({ language }).noPoints;
}

export type GridRow = {
  readonly name: string;
  readonly cells: readonly {
    readonly kind: CellKind;
    readonly word: string;
    readonly text: string;
    readonly items: string;
  }[];
};

export function gridPart(request: ReportRequest) {
  const { result, language } = request;
  const { routes, aims } = readSelfCheck();
  const words = wordsOf(request).grid;
  const cellAt = (route: string, aim: string): GridCell =>
    result.grid.find((cell) => cell.route === route && cell.aim === aim) ?? {
      route,
      aim,
      points: null,
      items: [],
    };
  const rows = routes.map((route): GridRow => ({
    name: route.name[language],
    cells: aims.map((aim) => {
      const cell = cellAt(route.id, aim.id);
      const kind = cellKind(cell);
      const text = cell.points === null ? "" : pointsText(language, cell.points);
      return { kind, word: words.kinds[kind], text, items: cell.items.join(", ") };
    }),
  }));
  return {
    aims: aims.map(({ name }) => name[language]),
    rows,
    weakest: weakestText(request),
    legend: words.legend(words.kinds.weak, words.kinds.partly, words.kinds.good),
  };
}

/** Up to three fields below one point, the lowest first. */
function weakestText(request: ReportRequest): string {
  const { result, language } = request;
  const { routes, aims } = readSelfCheck();
  const words = wordsOf(request).grid;
  const nameOf = (list: readonly Named[], id: string) =>
    list.find((one) => one.id === id)?.name[language] ?? id;
  const weak = result.grid
    .filter((cell) => cellKind(cell) === "weak")
    .toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0))
    .slice(0, 3)
    .map(({ route, aim }) => words.at(nameOf(routes, route), nameOf(aims, aim)));
  return weak.length === 0
    ? ""
    : words.weakest(weak.join(language === "ja" || language === "zh-Hans" ? "、" : "; "));
}
