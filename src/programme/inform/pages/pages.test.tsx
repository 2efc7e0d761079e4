// Every public page in every language: whole, in the right language, and true to the edition.
import { describe, expect, test } from "vitest";
import { readGuide } from "#content/guide.ts";
import { readLawCards } from "#content/law-cards.ts";
import type { Edition } from "#edition/edition.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { programmeState, type EligibilityAnswers } from "#edition/rules.ts";
import { languages, type Language } from "#i18n/languages.ts";
import { rendered } from "#ui/rendered.ts";
import { sampleFrame } from "#ui/sample-frame.ts";
import { eligibilityOf } from "../rules.ts";
import { ContactPage } from "./contact-page.tsx";
import { EligibilityPage } from "./eligibility-page.tsx";
import { ExamplesPage } from "./examples-page.tsx";
import { FlowPage } from "./flow-page.tsx";
import { GuidePage } from "./guide-page.tsx";
import { LawPage } from "./law-page.tsx";
import { LawsPage } from "./laws-page.tsx";
import { MenuPage } from "./menu-page.tsx";
import { StartPage } from "./start-page.tsx";

const edition = readEdition(`${editionsFolder}/2026.yaml`);
const guide = readGuide();
const cards = readLawCards();
const state = programmeState(edition, "2026-11-23", { places: [{ country: "TH", taken: 3, waiting: 0 }] });
const may = { ok: true, waitingList: false } as const;

function check(
  frame: Language,
  answers: EligibilityAnswers,
  change: { mayApply?: Parameters<typeof EligibilityPage>[0]["mayApply"] } = {},
) {
  return rendered(
    <EligibilityPage
      {...{
        frame: sampleFrame(frame),
        edition,
        answers,
        result: eligibilityOf(edition, answers),
        mayApply: may,
        ...change,
      }}
    />,
  );
}

const yes = { seat: "home", countryCode: "TH", situation: "has" } as const;

const pages: Record<string, (language: Language) => string> = {
  start: (l) => rendered(<StartPage {...{ frame: sampleFrame(l), edition, guide, state }} />),
  menu: (l) => rendered(<MenuPage {...{ frame: sampleFrame(l), edition, guide }} />),
  flow: (l) => rendered(<FlowPage {...{ frame: sampleFrame(l), edition, guide }} />),
  examples: (l) => rendered(<ExamplesPage {...{ frame: sampleFrame(l), edition, guide }} />),
  contact: (l) => rendered(<ContactPage {...{ frame: sampleFrame(l), edition, guide }} />),
  laws: (l) => rendered(<LawsPage {...{ frame: sampleFrame(l), edition, guide, cards }} />),
  eligibility: (l) =>
    rendered(
      <EligibilityPage {...{ frame: sampleFrame(l), edition, answers: {}, result: null, mayApply: may }} />,
    ),
  "eligibility, yes": (l) => check(l, yes),
  "eligibility, planned": (l) => check(l, { ...yes, situation: "plans" }),
  "eligibility, no": (l) => check(l, { ...yes, countryCode: "other" }),
  "eligibility, unfinished": (l) => check(l, { seat: "site", countryCode: "VN" }),
  "eligibility, waiting list": (l) => check(l, yes, { mayApply: { ok: true, waitingList: true } }),
  "eligibility, closed": (l) => check(l, yes, { mayApply: { ok: false, reason: "closed" } }),
  ...Object.fromEntries(
    (["trade-secret", "risk", "voices", "questions", "privacy", "accessibility"] as const).map((topic) => [
      topic,
      (l: Language) => rendered(<GuidePage {...{ frame: sampleFrame(l), edition, guide, topic }} />),
    ]),
  ),
  ...Object.fromEntries(
    cards.map((card) => [
      `law ${card.country}`,
      (l: Language) => rendered(<LawPage {...{ frame: sampleFrame(l), card }} />),
    ]),
  ),
};

describe.each(Object.keys(pages))("%s", (name) => {
  test.each(languages)("in %s", (language) => {
    const text = pages[name]?.(language) ?? "";
    expect(text).toContain(`<html lang="${language}">`);
    expect(faultsOf(text)).toEqual([]);
  });
});

/** What must stand in no page, told briefly: a whole page in a failure helps nobody. */
function faultsOf(text: string): string[] {
  const wrong = /undefined|\[object|NaN|\{\w+\}|legally protected| style=|<script(?![^>]* src=)/g;
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  return [
    ...(text.match(wrong) ?? []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...(text.match(/<h1/g)?.length === 1 ? [] : ["not one h1"]),
  ];
}

test.each(["trade-secret", "risk", "voices", "questions", "examples", "contact", "law CN"])(
  "%s is marked as English where the reader's language is not owed",
  (name) => {
    expect(pages[name]?.("th")).toContain('<div lang="en">');
    expect(pages[name]?.("ja")).not.toContain('<div lang="en">');
  },
);

test("the law of a country is read in the language its sites work in", () => {
  for (const { country, siteLanguage } of cards) {
    expect(pages[`law ${country}`]?.(siteLanguage)).not.toMatch(/<div lang=/);
    expect(pages[`law ${country}`]?.("ja")).not.toMatch(/<div lang=/);
  }
});

test.each(["start", "menu", "flow", "eligibility"])("%s speaks every language itself", (name) => {
  for (const language of languages) expect(pages[name]?.(language)).not.toContain('<div lang="en">');
});

function startPage(today: string, taken: number, period: Partial<Edition["period"]> = {}): string {
  const other = { ...edition, period: { ...edition.period, ...period } };
  const then = programmeState(other, today, { places: [{ country: "TH", taken, waiting: 0 }] });
  return rendered(<StartPage frame={sampleFrame("ja")} edition={other} guide={guide} state={then} />);
}

describe("the start page tells the state", () => {
  test.each([
    ["places left", startPage("2026-11-23", 3), "残り12件（全15件程度）"],
    ["closing day", startPage("2026-11-23", 3, { closesOn: "2026-12-18" }), "2026年12月18日まで"],
    ["full", startPage("2026-11-23", 15), "キャンセル待ちに申し込む"],
    ["closed", startPage("2027-03-01", 3), "受付を終了しました"],
    ["not yet open", startPage("2026-04-01", 0, { opensOn: "2026-06-01" }), "2026年6月1日に始まります"],
  ])("%s", (_, text, words) => {
    expect(text).toContain(words);
  });

  test("nobody is led to apply when applications are closed", () => {
    expect(startPage("2027-03-01", 3)).not.toContain("/applications/new");
  });
});

test("who may apply gets the form of the right country, who may not gets the reason", () => {
  expect(check("ja", yes)).toContain("/applications/new?country=TH&amp;kind=japanese-company");
  expect(check("ja", { seat: "elsewhere" })).toContain("申請の対象になりません");
  expect(check("ja", yes, { mayApply: { ok: false, reason: "closed" } })).not.toContain("/applications/new");
});
