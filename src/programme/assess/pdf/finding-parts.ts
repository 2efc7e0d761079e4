// The parts of the report that list what was found: important but unmanaged information, inconsistencies, gaps by group.
import { findConsistencyCheck } from "#content/consistency.ts";
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { readSelfCheck } from "#content/self-check.ts";
import { formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { menuLineText, numbersText, type ReportRequest, wordsOf } from "./report-request.ts";

/** Rows of the table; a report is read, a list of hundreds is worked through on the page. */
export const unmanagedShown = 60;

/** The heaviest first, as the result has them; `more` says how many the table leaves to the list. */
export function unmanagedPart(request: ReportRequest) {
  const { result, language } = request;
  const words = wordsOf(request).unmanaged;
  const left = result.unmanaged.length - unmanagedShown;
  const levels = levelNames(language);
  return {
    rows: result.unmanaged.slice(0, unmanagedShown).map(({ number, title, level, why }) => ({
      number: String(number),
      title,
      level: levels.get(level) ?? level,
      why: why.map((reason) => words.reasons[reason]),
    })),
    more: left > 0 ? words.more(formatNumber(language, left)) : "",
  };
}

function levelNames(language: Language): ReadonlyMap<string, string> {
  const column = readInventoryColumns().find(({ id }) => id === "level");
  const options = column?.type === "choice" ? column.options : [];
  return new Map(options.map(({ id, name }) => [id, name[language]]));
}

/** A finding of a check that the content no longer knows stands by its id alone. */
export function inconsistencyRows(request: ReportRequest) {
  const { result, language } = request;
  const words = wordsOf(request).inconsistencies;
  return result.inconsistencies.map(({ check: id, rows, items }) => {
    const check = findConsistencyCheck(id);
    return {
      title: check?.title[language] ?? id,
      reason: check?.reason[language] ?? "",
      where: [
        ...(rows.length > 0 ? [words.rows(numbersText(language, rows))] : []),
        ...(items.length > 0 ? [words.items(numbersText(language, items))] : []),
      ],
    };
  });
}

/** Points are printed as their figure; what has none by a sign that the lead explains. */
const signs: ReadonlyMap<string, string> = new Map([
  ["unknown", "?"],
  ["na", "–"],
]);

const shortAnswer = (answer: string | null): string =>
  answer === null ? "–" : (signs.get(answer) ?? answer);

/** Groups of the sheet that have gaps, in its order; menu lines by their ids, told once below. */
export function gapsPart(request: ReportRequest) {
  const { result, language } = request;
  const { groups, items } = readSelfCheck();
  const itemOf = new Map(items.map((item) => [item.number, item]));
  const shown = groups.flatMap(({ id, name }) => {
    const gaps = result.gaps.filter(({ item }) => itemOf.get(item)?.group === id);
    if (gaps.length === 0) return [];
    const rows = gaps.map(({ item, priority, company, expert, finding, menuLine }) => ({
      number: String(item),
      priority,
      text: itemOf.get(item)?.text[language] ?? "",
      company: shortAnswer(company),
      expert: shortAnswer(expert),
      finding,
      menuLine,
    }));
    return [{ name: name[language], count: wordsOf(request).gaps.count(gaps.length), rows }];
  });
  const menuLines = [...new Set(result.gaps.map(({ menuLine }) => menuLine))].toSorted();
  return { groups: shown, menuLines: menuLines.map((id) => menuLineText(request, id)) };
}
