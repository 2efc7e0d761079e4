// An edition that does not hold together is refused with its file and the place in it named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLawCard } from "#content/law-cards.ts";
import { readSelfCheckItems } from "#content/self-check.ts";
import { languages } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";
import { readEdition, readEditions } from "./read-edition.ts";
import { conditionText, fillIn, labelIn, paperValues, printedHours, printedWording } from "./wording.ts";

const realFile = join(projectRoot, "content/editions/2026.yaml");
const text = readFileSync(realFile, "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "editions-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readChanged(from: string, to: string) {
  expect(text).toContain(from);
  const file = join(folder, "2026.yaml");
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  return () => readEdition(file);
}

describe("faults are named", () => {
  it.each([
    ["minutesPerCase: 1380", "minutesPerCase: many", "caps.minutesPerCase"],
    ["supportEndsOn: 2027-02-05", "supportEndsOn: 2027-02-30", "period.supportEndsOn"],
    ["opensOn: null", "opensOn: 2028-01-01", "period: opensOn, closesOn and supportEndsOn are out of order"],
    ["  - code: TH", "  - code: CN", "countries.1: CN is given twice"],
    ["timeZone: Asia/Bangkok", "timeZone: Asia/Atlantis", "countries.1.timeZone"],
    ["[[M3-1, M3-2]]", "[[M3-1, M3-9]]", "alternatives.0: M3-9 is not defined"],
    ["[[M3-1, M3-2]]", "[[M3-1, M4]]", "alternatives.0: M4 is compulsory"],
    ["within: G2", "within: G9", "menuGroups.1.within: G9 is not defined"],
    ["    group: G2-1", "    group: G9", "menu.1.group: G9 is not defined"],
    ["forKinds: [japanese-company]", "forKinds: [guild]", "conditions.0.forKinds: guild is not defined"],
    ["    fax: FAX\n", "", "formWording.applicant.fax"],
    ['id: "2026"', 'id: "2025"', "id: 2025 is not the name of the file"],
    ["period: {", "period: {{", "2026.yaml"],
  ])("%s → %s", (from, to, message) => {
    const read = readChanged(from, to);
    expect(read).toThrow(message);
    expect(read).toThrow("2026.yaml");
  });

  it("a missing file and an empty folder", () => {
    expect(() => readEdition(join(folder, "1999.yaml"))).toThrow("1999.yaml");
    rmSync(join(folder, "2026.yaml"), { force: true });
    expect(() => readEditions(folder)).toThrow("holds no edition");
  });
});

describe("wording", () => {
  const real = readEdition(realFile);
  const madeUp = readEdition(join(projectRoot, "src/edition/fixtures/2031.yaml"));

  it("titles the form as the leaflet does, with its own year and country", () => {
    const [china] = real.countries;
    const [alpha] = madeUp.countries;
    if (china === undefined || alpha === undefined) throw new Error("an edition has countries");
    const { title } = paperValues(real, china);
    expect(title).toBe("2026年度 海外における営業秘密漏えい対策支援事業（中国）");
    expect(fillIn(real.formWording.subject, { title: title ?? "" })).toBe(`${title} 応募の件`);
    expect(paperValues(madeUp, alpha)["title"]).toBe("2031年度（架空） 架空支援事業（架空国アルファ）");
    expect(paperValues(madeUp, alpha)["localNameLabel"]).toBe("架空国アルファ語名");
  });

  it("leaves no placeholder open, in any country and language", () => {
    for (const edition of [real, madeUp]) {
      for (const country of edition.countries) {
        const paper = JSON.stringify(printedWording(edition, country));
        const texts = languages.flatMap((language) =>
          edition.conditions
            .map((condition) => conditionText(condition, country, language))
            .concat(edition.siteStatuses.map((status) => labelIn(status, country, language))),
        );
        expect(`${paper}${texts.join("")}`).not.toMatch(/\{\w+\}/);
        expect(texts.join("")).toContain(country.formName);
      }
    }
  });

  it("prints reference hours as the form does", () => {
    const { patterns } = real.formWording;
    const hours = real.menu.map((line) => printedHours(line, patterns)).join(" ");
    expect(hours).toBe("2H 2H 2H 2H 1H 2H 2H 2H 2H 2H 2H 1H ～1H ");
    expect(printedHours({ minutes: 90, minutesAreUpTo: false }, patterns)).toBe("1.5H");
    expect(printedHours({ minutes: 30, minutesAreUpTo: true }, madeUp.formWording.patterns)).toBe(
      "0.5時間以内",
    );
  });

  it("cannot be changed while it is in use", () => {
    expect(Object.isFrozen(real.menu[0])).toBe(true);
  });
});

it("every item of the self-check points to a menu line of the real edition", () => {
  const lines = new Set(readEdition(realFile).menu.map(({ id }) => id));
  expect(readSelfCheckItems().filter(({ menuLine }) => !lines.has(menuLine))).toEqual([]);
});

it("every country of the real edition has a law card in the language of its sites", () => {
  const { countries } = readEdition(realFile);
  const without = countries.filter(
    ({ code, siteLanguage }) => findLawCard(code)?.siteLanguage !== siteLanguage,
  );
  expect(without).toEqual([]);
});
