// The leaflet to print, made of the same edition and guide as the pages.
import { join } from "node:path";
import type { Guide, GuideTopic } from "#content/guide.ts";
import type { Edition } from "#edition/edition.ts";
import { formatDate } from "#i18n/formats.ts";
import type { StaffLanguage } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";
import { qrSvg } from "#platform/pdf/qr.ts";
import { renderPdf, type RenderedPdf } from "#platform/pdf/render-pdf.ts";
import { countryNames, hoursOf, hoursOfLine, nameAlone, tell } from "../facts.ts";
import { leafletMessages } from "../messages/leaflet.ts";
import { informMessages } from "../messages/messages.ts";
import { exampleMenu, menuTable } from "../rules.ts";

export type LeafletRequest = {
  readonly edition: Edition;
  readonly guide: Guide;
  readonly language: StaffLanguage;
  /** YYYY-MM-DD, printed and set as the document's date: the same request gives the same bytes. */
  readonly date: string;
  /** The public address, printed with a QR code; left out where it is not known. */
  readonly siteAddress?: string | undefined;
};

const topics = [
  "start",
  "trade-secret",
  "risk",
  "menu",
  "flow",
  "apply-steps",
  "examples",
  "voices",
] as const;

/** Four pages A4. Throws PdfError. */
export function renderLeaflet(request: LeafletRequest): Promise<RenderedPdf> {
  const { edition, language, date, siteAddress } = request;
  return renderPdf({
    template: join(projectRoot, "src/programme/inform/pdf/leaflet.typ"),
    data: leafletContents(request),
    title: edition.programmeName[language],
    date,
    ...(siteAddress === undefined ? {} : { images: { "site.svg": Buffer.from(qrSvg(siteAddress)) } }),
  });
}

/** What the template lays out: finished texts only. */
export function leafletContents({ edition, guide, language, date, siteAddress }: LeafletRequest) {
  const words = leafletMessages[language];
  const texts = informMessages[language];
  const topic = (name: GuideTopic) => {
    const { text } = tell(guide[name], edition, language);
    return { ...text, sections: Object.fromEntries(text.sections.map((section) => [section.id, section])) };
  };
  return {
    language,
    kind: words.kind,
    year: edition.yearLabel[language],
    programme: edition.programmeName[language],
    office: edition.contact.office[language],
    facts: [
      [words.freeLabel, words.free],
      [words.capLabel, words.capValue(hoursOf(edition.caps.minutesPerCase, language))],
      [words.timeLabel, words.timeValue],
      [words.casesLabel, words.casesValue(edition.caps.cases)],
    ],
    countries: { label: words.countries, names: edition.countries.map(({ name }) => name[language]) },
    until: {
      label: words.until,
      value: words.untilValue(formatDate(language, edition.period.supportEndsOn)),
    },
    topics: Object.fromEntries(topics.map((name) => [name, topic(name)])),
    order: Object.fromEntries(
      topics.map((name) => [name, guide[name].texts.ja?.sections.map(({ id }) => id) ?? []]),
    ),
    menu: {
      ...menuOf(edition, language),
      cap: texts.menu.cap(hoursOf(edition.caps.minutesPerCase, language)),
    },
    examples: examplesOf(edition, guide, language),
    examplesNote: texts.examples.note,
    contact: {
      title: texts.pages.contact,
      rows: [
        [texts.contact.office, edition.contact.office[language]],
        [texts.contact.phone, edition.contact.phone],
        [texts.contact.email, edition.contact.email],
        [texts.contact.address, edition.contact.address[language]],
      ],
    },
    site:
      siteAddress === undefined ? null : { address: siteAddress, words: words.website, alt: words.codeAlt },
    asOf: words.asOf(formatDate(language, date)),
  };
}

function menuOf(edition: Edition, language: StaffLanguage) {
  const texts = informMessages[language].menu;
  return {
    head: [texts.line, texts.choice, texts.hours],
    rows: menuTable(edition).map(({ line, opens, choice }) => ({
      groups: opens.map((group) => group.name[language]),
      name: line.name[language],
      choice: choice === "one-of" ? texts.oneOf : texts[choice],
      compulsory: line.compulsory,
      hours: hoursOfLine(line, language),
    })),
  };
}

function examplesOf(edition: Edition, guide: Guide, language: StaffLanguage) {
  const texts = informMessages[language];
  return guide.examples.examples.map((example) => {
    const { lines, minutes } = exampleMenu(edition, example);
    const several = example.countries.length > 1;
    const total = several
      ? texts.examples.totalEach(countryNames(edition, language, example.countries))
      : texts.examples.total;
    return {
      id: example.id,
      rows: lines.map((line) => [nameAlone(edition, line, language), hoursOfLine(line, language)]),
      total: [total, texts.menu.exact(hoursOf(minutes, language))],
    };
  });
}
