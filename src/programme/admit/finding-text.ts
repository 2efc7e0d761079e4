// Says in the office's language what a formal check found, and where the rule stands.
import { conditionText } from "#edition/wording.ts";
import { formatDate, formatHours, formatList } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { type FormBasis, labelOfField, type WishedTime } from "#programme/apply/queries.ts";
import type { CheckId, Finding } from "./formal-checks.ts";
import { examinationMessages } from "./messages/office/catalog.ts";

export type FindingText = { readonly text: string; readonly items: readonly string[] };
type Of = { readonly basis: FormBasis; readonly language: StaffLanguage };

/** One sentence, and what it speaks of one by one. Doubles are links: the page lists them itself. */
export function textOfFinding(finding: Finding, of: Of): FindingText {
  const { language, basis } = of;
  const words = examinationMessages[language].checks;
  const items =
    finding.key === "incomplete" ? finding.fields.map(({ label, text }) => `${label}: ${text}`) : [];
  if (finding.key === "wishes-outside" || finding.key === "wishes-in-words") {
    return { text: sentence(finding, of), items: finding.wishes.map((wish) => wishText(wish, of)) };
  }
  if (finding.key !== "conditions-open") return { text: sentence(finding, of), items };
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const condition = basis.edition.conditions.find((one) => one.id === id);
      return condition ? [conditionText(condition, basis.country, language)] : [];
    });
  const oneOf = finding.oneOf.length > 0 ? [words.oneOf(named(finding.oneOf).join(" / "))] : [];
  return { text: words.conditionsOpen(""), items: [...oneOf, ...named(finding.all)] };
}

function wishText({ field, words }: WishedTime, { basis, language }: Of): string {
  return `${labelOfField(field, basis, language)}: ${words}`;
}

function sentence(finding: Finding, { language }: Of): string {
  const words = examinationMessages[language].checks;
  const date = (on: string) => formatDate(language, on);
  switch (finding.key) {
    case "conditions-met":
      return words.conditionsMet;
    case "unknown-kind":
      return words.unknownKind;
    case "complete":
      return words.complete;
    case "incomplete":
      return words.incomplete;
    case "no-double":
      return words.noDouble;
    case "doubles":
      return words.doubles;
    case "alternatives":
      return words.alternatives;
    case "within-cap":
      return words.withinCap(formatHours(language, finding.minutes), formatHours(language, finding.cap));
    case "over-cap":
      return words.overCap(formatHours(language, finding.minutes), formatHours(language, finding.cap));
    case "was-open":
      return words.wasOpen(date(finding.on));
    case "was-not-open":
      return words.wasNotOpen(date(finding.on));
    default:
      return laterSentence(finding, language);
  }
}

function laterSentence(finding: Finding, language: StaffLanguage): string {
  const words = examinationMessages[language].checks;
  const date = (on: string) => formatDate(language, on);
  const list = (numbers: readonly number[]) => formatList(language, numbers.map(String));
  switch (finding.key) {
    case "wishes-inside":
      return words.wishesInside(date(finding.until));
    case "no-wishes":
      return words.noWishes(date(finding.until));
    case "wishes-outside":
      return words.wishesOutside(date(finding.until));
    case "wishes-in-words":
      return words.wishesInWords;
    case "dated":
      return words.dated(date(finding.on));
    case "dated-later":
      return words.datedLater(date(finding.on));
    case "dated-long-before":
      return words.datedLongBefore(date(finding.on));
    case "date-unclear":
      return words.dateUnclear(finding.words);
    case "pages-to-look-at":
      return words.pagesToLookAt(list(finding.positions));
    case "pages-wrong":
      return words.pagesWrong(list(finding.positions));
    case "pages-missing":
      return words.pagesMissing(list(finding.pages));
    case "all-pages":
      return words.allPages;
    case "pages-seen":
      return words.pagesSeen;
    default:
      return words.confirmed;
  }
}

/** Where the rule comes from, in the words of the leaflet and the guide. */
export function sourceOfCheck(id: CheckId, { basis, language }: Of): string {
  const { sources } = examinationMessages[language].checks;
  if (id === "hours") return sources.hours(formatHours(language, basis.edition.caps.minutesPerCase));
  return sources[id];
}
