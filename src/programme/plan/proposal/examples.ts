// The leaflet's two companies as an assessment finds them: for the examples of docs/examples and their tests. Invented.
import { calendarsWith } from "#content/holidays.ts";
import { readPlanContent } from "#content/plan-sessions.ts";
import { itemsByLine, readSelfCheckItems } from "#content/self-check.ts";
import type { Edition } from "#edition/edition.ts";
import type { NeedMeasure } from "./needs.ts";
import type { ProposalBasis } from "./propose.ts";

export type ExampleCompany = {
  /** Code of the edition. */
  readonly country: string;
  /** The expert's points by item; items not named have all three, null does not apply. */
  readonly points: Readonly<Record<number, 0 | 1 | 2 | null>>;
  readonly measures: readonly NeedMeasure[];
  readonly wished: readonly string[];
  readonly assessedAt: string;
};

const measure = (name: string, menuLine: string): NeedMeasure => ({ measure: name, menuLine });

/** A sales site in China: feels the need, knows not where to begin, wants practical things usable at once (leaflet, 例1). */
export const companyA: ExampleCompany = {
  country: "CN",
  points: {
    1: 0,
    2: 0,
    3: 0,
    4: 0,
    5: 0,
    6: 0,
    7: 0,
    8: 0,
    9: 0,
    10: 1,
    11: 0,
    12: 1,
    13: 0,
    14: 0,
    15: 0,
    16: 1,
    17: 0,
    18: 2,
    19: null,
    20: 1,
    21: 1,
    22: 0,
    23: 0,
    24: 0,
    25: 1,
    26: 0,
    27: 0,
    // No factory: moulds, machines and their set values do not apply.
    28: 2,
    29: 1,
    30: 2,
    31: null,
    32: null,
    33: null,
    34: null,
    35: 0,
    36: 1,
    37: 1,
    38: 0,
    39: 0,
    40: 1,
    41: 1,
    42: 1,
    43: 0,
    44: 0,
    45: 1,
    46: 0,
    47: 1,
    48: null,
    49: 1,
    50: 0,
  },
  measures: [
    measure("rule", "M2-1"),
    measure("level-marks", "M2-2"),
    measure("folder-rights", "M2-2"),
    measure("entry-pledge", "M2-3"),
    measure("exit-checklist", "M2-3"),
    measure("usb", "M2-4"),
    measure("partner-nda", "M2-7"),
  ],
  wished: ["M2-1", "M2-2", "M2-7", "M3-1", "M3-3"],
  assessedAt: "2026-11-30T03:00:00Z",
};

/** Factories in Vietnam and Thailand: most is there, gaps are feared, workers' awareness is to rise (leaflet, 例2). */
export const companyB: ExampleCompany = {
  country: "VN",
  points: {
    6: 2,
    9: 2,
    14: 2,
    17: 2,
    20: 2,
    23: 2,
    26: 2,
    27: 1,
    28: 2,
    29: 1,
    30: 1,
    31: 2,
    32: 1,
    33: 1,
    34: 2,
    38: 1,
    39: 0,
    40: 2,
    43: 2,
    45: 2,
    46: 2,
    47: 1,
    48: 2,
    50: 1,
  },
  measures: [measure("visitor-route", "M2-5"), measure("rejects", "M2-5"), measure("pictures", "M3-1")],
  wished: ["M2-5", "M2-7", "M3-2", "M3-3"],
  assessedAt: "2026-12-02T03:00:00Z",
};

export const companyBInThailand: ExampleCompany = {
  ...companyB,
  country: "TH",
  points: { ...companyB.points, 28: 1, 33: 2, 44: 2, 45: 1 },
  assessedAt: "2026-12-03T03:00:00Z",
};

/** As the proposal is asked for on the day after the assessment. */
export function exampleBasis(edition: Edition, company: ExampleCompany): ProposalBasis {
  const country = edition.countries.find(({ code }) => code === company.country);
  if (!country) throw new Error("an example is of a country the edition has");
  const gaps = readSelfCheckItems().flatMap(({ number, priority, menuLine }) => {
    const points = company.points[number];
    return typeof points === "number" ? [{ item: number, priority, missing: 3 - points, menuLine }] : [];
  });
  const assessedAt = new Date(company.assessedAt);
  return {
    edition,
    content: readPlanContent().lines,
    gaps,
    measures: company.measures,
    sheet: itemsByLine(),
    wished: company.wished,
    minutesLeft: edition.caps.minutesPerCase,
    assessedAt,
    now: new Date(assessedAt.getTime() + 86_400_000),
    timeZone: country.timeZone,
    calendars: calendarsWith(country.phoneCountry),
    busy: new Set(),
  };
}
