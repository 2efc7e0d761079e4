// Who is next for a place, when a case may be put back, and what came after a page was shown: tables of cases.
import { describe, expect, test } from "vitest";
import type { CountryPlaces } from "#edition/rules.ts";
import { proposeLetter, secondLanguage } from "./letters.ts";
import { edition2026 } from "#programme/apply/sample-answers.ts";
import { languages } from "#i18n/languages.ts";
import { type InWaiting, mayDefer, movesSince, newestMove, nextInWaiting } from "./rules.ts";

const caps = (cases: number, casesPerCountry: Record<string, number> = {}) => ({
  edition: { caps: { cases, casesPerCountry, minutesPerCase: 1380 } },
});
const places = (...counted: [string, number, number][]): CountryPlaces[] =>
  counted.map(([country, taken, waiting]) => ({ country, taken, waiting }));
const waits = (caseId: string, country: string, arrival: number, passedOver = 0): InWaiting => ({
  caseId,
  country,
  arrival,
  passedOver,
});

describe("the next in waiting", () => {
  const [a, b, c] = [waits("a", "CN", 16), waits("b", "TH", 17), waits("c", "CN", 18)];
  test.each([
    ["first come, first served", [c, b, a], caps(15), places(["CN", 10, 2], ["TH", 4, 1]), "a"],
    ["no place left", [a, b], caps(15), places(["CN", 11, 1], ["TH", 4, 1]), undefined],
    ["nobody waits", [], caps(15), places(["CN", 10, 0]), undefined],
    [
      "a country that is full lets the next go first",
      [a, b],
      caps(15, { CN: 10 }),
      places(["CN", 10, 1]),
      "b",
    ],
    [
      "who let an offer lapse stands behind",
      [waits("a", "CN", 16, 1), c],
      caps(15),
      places(["CN", 10, 2]),
      "c",
    ],
    [
      "among those who did, by arrival",
      [waits("d", "CN", 19, 1), waits("a", "CN", 16, 1)],
      caps(15),
      [],
      "a",
    ],
    ["a cap below what is taken gives nothing", [a], caps(5), places(["CN", 10, 1]), undefined],
  ])("%s", (_, waiting, { edition }, counted, expected) => {
    expect(nextInWaiting(waiting, { edition, places: counted })?.caseId).toBe(expected);
  });
});

describe("putting a case on the waiting list", () => {
  test.each([
    ["somebody else waits", caps(15), places(["CN", 15, 1]), true],
    ["nobody else waits", caps(15), places(["CN", 15, 0]), false],
    ["who waits cannot have it", caps(15, { TH: 2 }), places(["CN", 13, 0], ["TH", 2, 1]), false],
    ["the cap was lowered", caps(14), places(["CN", 15, 0]), true],
    ["the country's cap was lowered", caps(15, { CN: 3 }), places(["CN", 4, 0]), true],
  ])("%s", (_, { edition }, counted, expected) => {
    expect(mayDefer("CN", { edition, places: counted })).toBe(expected);
  });
});

describe("what happened since a page was loaded", () => {
  const at = new Date(0);
  const event = (number: number, to?: string) => ({
    number,
    kind: "some",
    at,
    actor: "u",
    detail: to === undefined ? {} : { to },
  });
  const events = [event(1, "draft"), event(2), event(3, "submitted"), event(4), event(5, "returned")];
  test("only moves count", () => {
    expect(newestMove(events)).toBe(5);
    expect(newestMove(events.slice(0, 4))).toBe(3);
    expect(movesSince(events, 3).map(({ to }) => to)).toEqual(["returned"]);
    expect(movesSince(events, 5)).toEqual([]);
    expect(movesSince(events, 0)).toHaveLength(3);
  });
});

const reads = (userId: string, language: string) => ({ userId, language });

describe("letters", () => {
  const country = edition2026.countries[0];
  if (!country) throw new Error("the edition has no country");
  const about = { edition: edition2026, country, receiptNumber: "2026-CN-0001" };
  test.each(languages)("%s: every letter names programme, country, number and what it tells", (language) => {
    const wishes = [
      { kind: "admitted" },
      { kind: "waiting-list", reason: "理由その一" },
      { kind: "declined", reason: "理由その二" },
      { kind: "returned", replyByOn: "2026-12-01" },
    ] as const;
    for (const wish of wishes) {
      const letter = proposeLetter(wish, about, language);
      const named = [edition2026.programmeName[language], country.name[language], about.receiptNumber];
      for (const part of named) expect(letter).toContain(part);
      if ("reason" in wish) expect(letter).toContain(wish.reason);
    }
  });

  test.each([
    ["all read Japanese", [reads("a", "ja"), reads("b", "ja")], undefined],
    ["who handed in reads English", [reads("a", "en"), reads("b", "th")], "en"],
    ["somebody reads the site's language", [reads("a", "ja"), reads("b", "en"), reads("c", "th")], "th"],
    ["somebody reads another", [reads("a", "ja"), reads("b", "vi")], "vi"],
    ["a language we do not write", [reads("a", "fr")], undefined],
  ])("a second language: %s", (_, readers, expected) => {
    expect(secondLanguage(readers, { submittedBy: "a", siteLanguage: "th" })).toBe(expected);
  });
});
