// The edition's figures as the public texts say them: names of countries, hours, places, dates.
import { guideTextIn, type GuidePiece, type GuideText, type SpokenText } from "#content/guide.ts";
import type { Edition, MenuLine } from "#edition/edition.ts";
import { fillIn } from "#edition/wording.ts";
import { formatDate, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { informMessages } from "./messages/messages.ts";

/** 90 → "1.5", in the reader's figures. */
export function hoursOf(minutes: number, language: Language): string {
  return formatNumber(language, minutes / 60);
}

/** 2時間, up to 1 h, or "by agreement" for the line that the applicant words. */
export function hoursOfLine(line: MenuLine, language: Language): string {
  const texts = informMessages[language].menu;
  if (line.minutes === 0) return texts.none;
  const hours = hoursOf(line.minutes, language);
  return line.minutesAreUpTo ? texts.upTo(hours) : texts.exact(hours);
}

/** A line's name where it stands alone; one right under a main heading (training) needs that heading to be understood. */
export function nameAlone(edition: Edition, line: MenuLine, language: Language): string {
  const group = edition.menuGroups.find(({ id }) => id === line.group);
  const name = line.name[language];
  if (group === undefined || group.within !== undefined) return name;
  return `${group.name[language]}${language === "ja" || language === "zh-Hans" ? "：" : ": "}${name}`;
}

/** Names of the edition's countries, or of those with the codes given, in the edition's order. */
export function countryNames(edition: Edition, language: Language, codes?: readonly string[]): string {
  return edition.countries
    .filter(({ code }) => codes?.includes(code) ?? true)
    .map(({ name }) => name[language])
    .join(informMessages[language].listSeparator);
}

/** The guide's text with the edition's figures filled in, in the language it is really in. */
export function tell(piece: GuidePiece, edition: Edition, language: Language): SpokenText {
  const spoken = guideTextIn(piece, language);
  const values = {
    capHours: hoursOf(edition.caps.minutesPerCase, spoken.language),
    caseCap: String(edition.caps.cases),
    countries: countryNames(edition, spoken.language),
    supportUntil: formatDate(spoken.language, edition.period.supportEndsOn),
  };
  return { language: spoken.language, text: fillText(spoken.text, (text) => fillIn(text, values)) };
}

function fillText(text: GuideText, fill: (text: string) => string): GuideText {
  return {
    title: fill(text.title),
    lead: fill(text.lead),
    sections: text.sections.map(({ id, inner, heading, paragraphs, points }) => ({
      id,
      inner,
      heading: fill(heading),
      paragraphs: paragraphs.map(fill),
      points: points.map(fill),
    })),
  };
}
