// Cases whose two sheets are filled in and handed in, for tests of what comes after.
import { readSelfCheck } from "#content/self-check.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { handInSheets } from "#programme/take-stock/hand-in/commands.ts";
import type { SheetView } from "#programme/take-stock/handed-in.ts";
import { saveAnswers } from "#programme/take-stock/self-check/commands.ts";
import { type ItemAnswer, noAnswer } from "#programme/take-stock/self-check/rules.ts";
import { addRows, addStockCase, type StockCase, type StockOptions, wholeRow } from "./inventory.ts";
import type { TestWorld } from "./world.ts";

/** What an item says where it is not the usual answer. */
export type Answered = Partial<ItemAnswer>;

const noMarks = { answer: markOf(""), reason: markOf(""), evidence: markOf(""), role: markOf("") };

/** Answers every item of a view, "2" unless told by the item's number. */
export async function answerSheet(
  world: TestWorld,
  { caseId, actor }: Pick<StockCase, "caseId" | "actor">,
  { view = "site", answers = {} }: { view?: SheetView; answers?: Readonly<Record<number, Answered>> } = {},
): Promise<void> {
  const items = readSelfCheck().items.map(({ number }) => {
    return { item: number, typed: { ...noAnswer, answer: "2", ...answers[number] }, shown: noMarks };
  });
  const saved = await saveAnswers(world.running.platform, actor, { caseId, view, items });
  if (!saved.ok) throw new Error(`a test's answers are refused: ${saved.reason}`);
}

export type SheetsOptions = StockOptions & {
  /** Rows of the inventory, each on top of a whole one; three unless told. */
  readonly rows?: readonly Record<string, string>[];
  /** The site's answers by item, where they are not "2". */
  readonly site?: Readonly<Record<number, Answered>>;
  /** Headquarters' answers; none unless told. */
  readonly headquarters?: Readonly<Record<number, Answered>>;
};

const usualRows: readonly Record<string, string>[] = [
  { title: "金型の図面一式", level: "top-secret", marked: "yes", "real-access": "named" },
  { title: "配合の記録簿", kind: "recipe", level: "secret", marked: "no", "real-access": "anyone" },
  { title: "取引先の名簿", kind: "customer-list", level: "internal", marked: "partly" },
];

/** A case in the stage "supported" with both sheets complete. */
export async function addFilledCase(world: TestWorld, options: SheetsOptions = {}): Promise<StockCase> {
  const stock = await addStockCase(world, options);
  const rows = options.rows ?? usualRows;
  await addRows(
    world,
    stock,
    rows.map((row) => wholeRow(stock, row)),
  );
  await answerSheet(world, stock, { answers: options.site ?? {} });
  if (options.headquarters)
    await answerSheet(world, stock, { view: "headquarters", answers: options.headquarters });
  return stock;
}

/** A case in the stage "sheets-in": both sheets handed in, an expert in charge. */
export async function addHandedInCase(world: TestWorld, options: SheetsOptions = {}): Promise<StockCase> {
  const stock = await addFilledCase(world, options);
  const handed = await handInSheets(world.running.house.programme, stock.actor, stock.caseId);
  if (!handed.ok) throw new Error(`a test's sheets are refused: ${JSON.stringify(handed)}`);
  return stock;
}
