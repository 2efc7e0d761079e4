// Everything a report of the assessment prints, as finished texts: the PDF and the Word file set the same contents.
import { readSelfCheck } from "#content/self-check.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import { findMeasure } from "#content/measures.ts";
import { gapsPart, inconsistencyRows, unmanagedPart } from "./finding-parts.ts";
import { lawPart, measureRows, nextSteps } from "./measure-parts.ts";
import { pointsText, type ReportRequest, wordsOf } from "./report-request.ts";
import { tally } from "../scores.ts";
import { standingsOfSide } from "../standings.ts";
import { gridPart, lightRows, roundedDifference, scoreParts } from "./score-parts.ts";

export type ReportContents = ReturnType<typeof reportContents>;

/** In the order in which the report is read. */
export function reportContents(request: ReportRequest) {
  const words = wordsOf(request);
  return {
    language: request.language,
    words: fixedWords(request),
    cover: coverPart(request),
    summary: summaryPart(request),
    scale: scaleRows(request),
    lights: lightRows(request),
    scores: scoreParts(request),
    radarLead: words.radar.lead(request.result.byGroup.length),
    grid: gridPart(request),
    unmanaged: unmanagedPart(request),
    inconsistencies: inconsistencyRows(request),
    gaps: gapsPart(request),
    measures: measureRows(request),
    law: lawPart(request) ?? null,
    next: nextSteps(request),
  };
}

/** The words that need no figures; whatever is a function is left behind by JSON. */
function fixedWords(request: ReportRequest) {
  const words = wordsOf(request);
  const { summary, priority, radar, bars, grid, law } = words;
  return {
    ...words,
    summary: { heading: summary.heading, words: summary.words, first: summary.first },
    priority: { ...priority, lead: priority.lead(lightRows(request).length) },
    radar: { heading: radar.heading, area: radar.area },
    bars: { heading: bars.heading, lead: bars.lead },
    grid: { heading: grid.heading, lead: grid.lead, route: grid.route },
    law: { lead: law.lead, none: law.none, heading: law.heading(request.facts.countryName) },
    next: words.next.heading,
  };
}

function coverPart(request: ReportRequest) {
  const { facts, language } = request;
  const words = wordsOf(request).cover;
  const { caseName, receiptNumber, companyName, expertName, expertFirm, givenOn, handedInOn } = facts;
  const rows: [string, string][] = [
    [words.case, caseName],
    [words.receipt, receiptNumber],
    [words.company, companyName],
    [words.expert, [expertName, expertFirm].filter((text) => text !== "").join("\n")],
    [words.givenOn, formatDate(language, givenOn)],
    [words.handedInOn, formatDate(language, handedInOn)],
  ];
  return {
    programme: facts.edition.programmeName[language],
    office: facts.edition.contact.office[language],
    caseName,
    rows: rows.filter(([, value]) => value !== ""),
  };
}

function summaryPart(request: ReportRequest) {
  const { result, language } = request;
  const words = wordsOf(request).summary;
  const { overall, stock, unmanaged, inconsistencies } = result;
  const lights = lightRows(request);
  const red = lights.filter(({ light }) => light === "red").length;
  return {
    text: result.summary === "" ? words.noWords : result.summary,
    figures: [
      {
        label: words.overall,
        value: words.outOf(pointsText(language, overall.expert)),
        note: words.ownView(pointsText(language, overall.company)),
      },
      { label: words.urgent, value: words.ofItems(red, lights.length), note: words.urgentNote },
      {
        label: words.unmanaged,
        value: words.ofImportant(unmanaged.length, stock.important),
        note: words.unmanagedNote(formatNumber(language, stock.items)),
      },
      {
        label: words.inconsistencies,
        value: words.findings(inconsistencies.length),
        note: words.inconsistenciesNote,
      },
    ],
    sentences: summarySentences(request),
    first: result.measures.slice(0, 3).map(({ measure }) => findMeasure(measure)?.name[language] ?? measure),
  };
}

/** How the expert's view and the site's own differ, and where the points are lowest and highest. */
export function summarySentences(request: ReportRequest): string[] {
  const { result, language } = request;
  const words = wordsOf(request).summary;
  const names = new Map(readSelfCheck().groups.map(({ id, name }) => [id, name[language]]));
  const scored = result.byGroup.flatMap(({ id, expert }) =>
    expert === null ? [] : [{ name: names.get(id) ?? id, points: expert }],
  );
  const ordered = scored.toSorted((a, b) => a.points - b.points);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const extremes =
    lowest && highest && lowest.points < highest.points
      ? [
          words.weakest(lowest.name, pointsText(language, lowest.points)),
          words.strongest(highest.name, pointsText(language, highest.points)),
        ]
      : [];
  return [...comparison(request), ...extremes];
}

/** Over the items that count for both: an expert may leave out what is well, which no average may be held against. */
function comparison({ result, language }: ReportRequest): string[] {
  const { scale, items } = readSelfCheck();
  const [company, expert] = (["company", "expert"] as const).map((side) =>
    standingsOfSide(scale, result.items, side),
  );
  if (!company || !expert) return [];
  const both = items.filter((item) => [company, expert].every((one) => tally([item], one).counted > 0));
  const [own, seen] = [tally(both, company).average, tally(both, expert).average];
  if (own === null || seen === null) return [];
  const words = wordsOf({ language }).summary;
  const difference = roundedDifference(own, seen);
  if (difference === 0) return [words.same];
  const points = pointsText(language, Math.abs(difference));
  return [difference < 0 ? words.lower(points) : words.higher(points)];
}

function scaleRows({ language }: ReportRequest) {
  const words = wordsOf({ language }).reading;
  return readSelfCheck().scale.map(({ label, points }) => ({
    answer: label[language],
    points: points === null ? words.leftOut : pointsText(language, points),
  }));
}
