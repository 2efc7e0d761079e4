// Rows and answers for the tests of the assessment's rules: each says only what its case is about.
import type { HandedIn, ItemValues, Level, SheetAnswer, StockItem } from "#programme/take-stock/queries.ts";

export type SampleRow = ItemValues & { readonly proposed?: Level };

/** Numbered from 1; `level` as set, `proposed` as the formula would; important as the sheets define it. */
export function sampleRows(...rows: readonly SampleRow[]): StockItem[] {
  return rows.map(({ proposed, ...values }, index) => {
    const level = levelOf(values["level"]);
    const counting = level ?? proposed;
    return {
      id: `item-${index + 1}`,
      number: index + 1,
      values: { title: `表題${index + 1}`, site: "site-1", department: "製造", ...values },
      siteName: "見本工場",
      departmentName: values["department"] ?? "製造",
      level,
      proposedLevel: proposed ?? null,
      important: counting === "top-secret" || counting === "secret",
      accepted: true,
    };
  });
}

function levelOf(text: string | undefined): Level | null {
  return (["top-secret", "secret", "internal", "general"] as const).find((level) => level === text) ?? null;
}

/** By item number; evidence where it is written behind a slash: { 3: "3/rule of 2025" }. */
export function sampleAnswers(answers: Readonly<Record<number, string>>): SheetAnswer[] {
  return Object.entries(answers).map(([item, said]) => {
    const [answer = "", evidence = ""] = said.split("/");
    return { item: Number(item), answer, reason: "", evidence, role: "" };
  });
}

type Sample = {
  readonly rows?: readonly SampleRow[];
  readonly site?: Readonly<Record<number, string>>;
  readonly headquarters?: Readonly<Record<number, string>>;
};

export function sampleHandedIn({ rows = [], site = {}, headquarters = {} }: Sample): HandedIn {
  return {
    handInId: "hand-in-1",
    handedInAt: new Date("2026-12-01T03:00:00Z"),
    items: sampleRows(...rows),
    answers: { site: sampleAnswers(site), headquarters: sampleAnswers(headquarters) },
    siteLanguage: "th",
  };
}
