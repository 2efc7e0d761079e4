// Cases whose first assessment is begun or given, for tests of what comes after.
import { readPriorityItems } from "#content/self-check.ts";
import { fixedClock } from "#platform/clock.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { answersOfA, edition2026 } from "#programme/apply/sample-answers.ts";
import { beginAssessment, saveMeasures, saveScores, saveSummary } from "#programme/assess/commands.ts";
import { measureField, scoreField, summaryField } from "#programme/assess/fields.ts";
import { giveAssessment } from "#programme/assess/give-command.ts";
import type { StockCase } from "./inventory.ts";
import { addHandedInCase, type SheetsOptions } from "./sheets.ts";
import { openTestWorld, type TestWorld } from "./world.ts";

/** The 24th of November 2026, in an edition with room for every case of a test. */
export function openRoomyWorld(at = "2026-11-24T03:00:00Z"): Promise<TestWorld> {
  const roomy = { ...edition2026, caps: { ...edition2026.caps, cases: 100 } };
  return openTestWorld({ clock: fixedClock(at), editions: [roomy] });
}

/** Sheets in which something is important but open, and something does not fit. */
export const doubtfulSheets = {
  title: "極秘の配合の記録簿",
  finding: "権限表の見直しが止まっています。",
  options: {
    answers: answersOfA,
    rows: [
      { title: "極秘の配合の記録簿", level: "top-secret", marked: "no", "real-access": "anyone" },
      {
        title: "取引先の名簿",
        kind: "customer-list",
        level: "internal",
        origin: "customer",
        marked: "partly",
      },
    ],
    site: {
      1: { answer: "unknown", role: "総務課長" },
      15: { answer: "3", evidence: "台帳" },
      17: { answer: "0" },
    },
  },
} as const;

export type AssessedOptions = SheetsOptions & {
  /** The expert's scores by item; the priority items "1" unless told. */
  readonly scores?: Readonly<Record<number, string>>;
  /** Findings by item. */
  readonly findings?: Readonly<Record<number, string>>;
  /** Ids of the measures recommended, in this order. */
  readonly measures?: readonly string[];
  readonly summary?: string;
};

export const actOf = (world: TestWorld, { expert }: Pick<StockCase, "expert">) => ({
  programme: world.running.house.programme,
  person: { ...expert, role: "expert", secondFactor: false } as const,
});

/** A case in the stage "sheets-in" whose assessment is begun, with nothing scored. */
export async function addBegunCase(world: TestWorld, options: SheetsOptions = {}): Promise<StockCase> {
  const stock = await addHandedInCase(world, options);
  const begun = await beginAssessment(actOf(world, stock), stock.caseId);
  if (!begun.ok) throw new Error(`a test's assessment is refused: ${begun.reason}`);
  return stock;
}

const fresh = (field: string, typed: string) => ({ field, typed, shown: markOf("") });

/** Types the expert's words into an assessment in which nothing is said yet. */
export async function sayAll(
  world: TestWorld,
  stock: Pick<StockCase, "caseId" | "expert">,
  options: AssessedOptions,
): Promise<void> {
  const act = actOf(world, stock);
  const { caseId } = stock;
  const usual = Object.fromEntries(readPriorityItems().map(({ number }) => [number, "1"]));
  const scores: Readonly<Record<number, string>> = { ...usual, ...options.scores };
  const { findings = {}, measures = [], summary = "全体として、表示と権限の見直しが急がれます。" } = options;
  const items = [...new Set([...Object.keys(scores), ...Object.keys(findings)])].map(Number);
  const typed = items.flatMap((item) => [
    fresh(scoreField(item, "answer"), scores[item] ?? ""),
    fresh(scoreField(item, "finding"), findings[item] ?? ""),
  ]);
  const saved = [
    await saveScores(act, { caseId, items, typed }),
    await saveMeasures(act, {
      caseId,
      measures,
      typed: measures.flatMap((measure, index) => [
        fresh(measureField(measure, "taken"), "yes"),
        fresh(measureField(measure, "place"), String(index + 1)),
      ]),
    }),
    await saveSummary(act, { caseId, typed: fresh(summaryField, summary) }),
  ];
  if (!saved.every(({ ok }) => ok)) throw new Error("a test's words of an expert are refused");
}

/** A case in the stage "assessed": the expert has given the assessment to the company. */
export async function addAssessedCase(world: TestWorld, options: AssessedOptions = {}): Promise<StockCase> {
  const stock = await addBegunCase(world, options);
  await sayAll(world, stock, options);
  const given = await giveAssessment(actOf(world, stock), stock.caseId);
  if (!given.ok) throw new Error(`a test's assessment is not given: ${JSON.stringify(given)}`);
  return stock;
}
