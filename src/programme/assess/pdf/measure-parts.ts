// The parts of the report that look ahead: recommended measures, the points of law to read with them, next steps.
import { findLawCard, type LawSectionId, lawSections } from "#content/law-cards.ts";
import { pointsFor, type ShownLawPoint } from "#content/law-points.ts";
import { findMeasure } from "#content/measures.ts";
import { lawMessages } from "#content/messages/laws.ts";
import { formatDate, formatHours } from "#i18n/formats.ts";
import { menuLineText, numbersText, type ReportRequest, wordsOf } from "./report-request.ts";

/** The sections of the law card that the measures name, in the card's order, each with the letter it is cited by. */
function citedSections({ result }: ReportRequest): { id: LawSectionId; mark: string }[] {
  const cited = new Set(result.measures.flatMap(({ measure }) => findMeasure(measure)?.law ?? []));
  return lawSections
    .filter((id) => cited.has(id))
    .map((id, index) => ({ id, mark: String.fromCodePoint(65 + index) }));
}

/** In the order of their ranks; one that the catalogue no longer knows stands by its id. */
export function measureRows(request: ReportRequest) {
  const { result, facts, language } = request;
  const words = wordsOf(request).measures;
  const marks = new Map(citedSections(request).map(({ id, mark }) => [id, mark]));
  const hasCard = findLawCard(facts.country) !== undefined;
  const gaps = new Set(result.gaps.map(({ item }) => item));
  return result.measures.map(({ measure: id, menuLine, note, rank }) => {
    const measure = findMeasure(id);
    return {
      rank: String(rank),
      name: measure?.name[language] ?? id,
      what: measure?.what[language] ?? "",
      effort: measure ? words.efforts[measure.effort] : "",
      cost: measure ? words.costs[measure.cost] : "",
      evidence: measure?.evidence[language] ?? "",
      menuLine: menuLineText(request, menuLine),
      items: numbersText(language, measure?.items.filter((item) => gaps.has(item)) ?? []),
      law: hasCard ? (measure?.law.map((section) => marks.get(section) ?? "").join(", ") ?? "") : "",
      note,
    };
  });
}

/** Each point with its date, its act, its sources and how far it was reviewed; all in the language it is really in. */
export function lawPart(request: ReportRequest) {
  const { facts, language } = request;
  const points = pointsFor(
    facts.country,
    citedSections(request).map(({ id }) => id),
    language,
  );
  const [first] = points;
  if (!first) return undefined;
  const words = lawMessages[language];
  return {
    lang: first.lang,
    heading: wordsOf(request).law.heading(facts.countryName),
    status: statusText(request),
    writtenOn: words.writtenOn(formatDate(language, first.writtenOn)),
    inAnotherLanguage: first.lang === language ? "" : wordsOf(request).law.inEnglish,
    sections: citedSections(request).map(({ id, mark }) => ({
      mark,
      name: words.sections[id],
      points: points.filter(({ section }) => section === id).map((point) => pointText(request, point)),
    })),
  };
}

function statusText({ facts, language }: ReportRequest): { name: string; why: string } {
  const words = lawMessages[language];
  const { reviewer = null, reviewedOn = null } = findLawCard(facts.country) ?? {};
  if (reviewer === null || reviewedOn === null) return { name: words.draft, why: words.draftWhy };
  return { name: words.reviewedBy(reviewer, formatDate(language, reviewedOn)), why: "" };
}

function pointText({ language }: ReportRequest, { text, law, inForceOn, sources, toVerify }: ShownLawPoint) {
  const words = lawMessages[language];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(", ");
  return {
    text,
    law,
    notes: [
      inForceOn === null ? words.inForceUnknown : words.inForceOn(formatDate(language, inForceOn)),
      ...(publishers === "" ? [] : [words.cite(publishers)]),
      ...(toVerify ? [words.toVerify] : []),
    ],
  };
}

const steps = ["read", "clear", "plan", "begin", "again"] as const;

export function nextSteps(request: ReportRequest) {
  const { facts, language } = request;
  const words = wordsOf(request).next;
  const { caps, period } = facts.edition;
  const planText = words.planText(
    formatHours(language, caps.minutesPerCase),
    formatDate(language, period.supportEndsOn),
  );
  return steps.map((step) => {
    const { name, text } = words.steps[step];
    return { name, text: step === "plan" ? planText : text };
  });
}
