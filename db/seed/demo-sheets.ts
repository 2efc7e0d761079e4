// Fills the sheets of the demo world: one case in the middle of taking stock, one assessed and planned. The same commands as in the browser.
import { findStanding, listCasesIn } from "#case/store.ts";
import { readPriorityItems, readSelfCheck } from "#content/self-check.ts";
import { editionNow, type Programme } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import type { Actor } from "#platform/database/actor.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { beginAssessment, saveMeasures, saveScores, saveSummary } from "#programme/assess/commands.ts";
import { measureField, scoreField, summaryField } from "#programme/assess/fields.ts";
import { giveAssessment } from "#programme/assess/give-command.ts";
import { agreeToPlan, proposePlan } from "#programme/plan/commands.ts";
import { prepareProposal, sessionsOfProposal } from "#programme/plan/prepare-proposal.ts";
import { handInSheets } from "#programme/take-stock/hand-in/commands.ts";
import type { SheetView } from "#programme/take-stock/handed-in.ts";
import { readStockFigures } from "#programme/take-stock/queries.ts";
import { saveRows } from "#programme/take-stock/inventory/save-command.ts";
import { saveAnswers } from "#programme/take-stock/self-check/commands.ts";
import { noAnswer } from "#programme/take-stock/self-check/rules.ts";
import type { DemoCompanyKey, DemoPersonKey } from "./demo-people.ts";
import { demoAnswer, type DemoRow, demoRows, finishedRows } from "./demo-stock.ts";

type Known = {
  readonly people: ReadonlyMap<DemoPersonKey, Person>;
  readonly companies: ReadonlyMap<DemoCompanyKey, string>;
};

const actorOf = ({ userId, role }: Person): Actor => ({ kind: "person", userId, role });

/** Only where nothing stands in the list yet: whoever plays with the demo world keeps what they did. */
export async function fillSheets(programme: Programme, { people, companies }: Known): Promise<void> {
  const [owner, expert] = (["hankakuOwner", "expert4"] as const).map((key) => people.get(key));
  const companyId = companies.get("hankaku");
  if (!owner || !expert || companyId === undefined) return;
  const begun = await emptyCase(programme, { owner, companyId, country: "TH" });
  if (begun !== undefined) {
    await fill(programme, { owner, caseId: begun, rows: demoRows, views: { site: 30 } });
  }
  const whole = await emptyCase(programme, { owner, companyId, country: "ID" });
  if (whole === undefined) return;
  const all = readSelfCheck().items.length;
  const filled = { owner, caseId: whole, rows: finishedRows, views: { site: all, headquarters: all } };
  await fill(programme, filled);
  const handed = await handInSheets(programme, actorOf(owner), whole);
  if (!handed.ok || !(await assess(programme, expert, whole))) return;
  await plan(programme, { owner, expert, caseId: whole });
}

/** The company's case of a country where an expert is in charge and the list is empty. */
async function emptyCase(
  programme: Programme,
  { owner, companyId, country }: { owner: Person; companyId: string; country: string },
): Promise<string | undefined> {
  const where = { companyId, editionId: editionNow(programme).id, country };
  return programme.platform.database.as(actorOf(owner), async (tx) => {
    const caseId = (await listCasesIn(tx, where))[0]?.id;
    const standing = caseId === undefined ? undefined : await findStanding(tx, caseId);
    if (caseId === undefined || standing?.stage !== "supported") return undefined;
    const items = (await readStockFigures(tx, caseId))?.items ?? 0;
    return items === 0 ? caseId : undefined;
  });
}

type Filling = {
  readonly owner: Person;
  readonly caseId: string;
  readonly rows: readonly DemoRow[];
  /** How many items of each view are answered. */
  readonly views: Readonly<Partial<Record<SheetView, number>>>;
};

async function fill({ platform }: Programme, { owner, caseId, rows, views }: Filling): Promise<void> {
  const actor = actorOf(owner);
  const typed = rows.map((row, index) => ({
    itemId: null,
    newId: idOf(caseId, index),
    cells: Object.entries(row).map(([column, text]) => ({ column, typed: text })),
  }));
  await saveRows(platform, actor, { caseId, kind: "typed", rows: typed });
  const shown = { answer: markOf(""), reason: markOf(""), evidence: markOf(""), role: markOf("") };
  for (const view of ["site", "headquarters"] as const) {
    const items = readSelfCheck().items.slice(0, views[view] ?? 0);
    if (items.length === 0) continue;
    // Headquarters believes more is done than the site does.
    const told = (item: number) => demoAnswer(view === "site" ? item : item + 4 - (item % 5));
    const answers = items.map(({ number }) => ({
      item: number,
      typed: { ...noAnswer, ...told(number) },
      shown,
    }));
    await saveAnswers(platform, actor, { caseId, view, items: answers });
  }
}

/** The same at every start, so that a row is added once. */
function idOf(caseId: string, index: number): string {
  return `${caseId.slice(0, 24)}${index.toString(16).padStart(12, "0")}`;
}

const fresh = (field: string, typed: string) => ({ field, typed, shown: markOf("") });
const measures = ["name-responsible", "mark-levels"] as const;

async function assess(programme: Programme, expert: Person, caseId: string): Promise<boolean> {
  const act = { programme, person: expert };
  const begun = await beginAssessment(act, caseId);
  if (!begun.ok) return false;
  const items = readPriorityItems().map(({ number }) => number);
  const typed = items.flatMap((item) => [
    fresh(scoreField(item, "answer"), String(item % 3)),
    fresh(
      scoreField(item, "finding"),
      item % 3 === 0 ? "現場で確かめました。手当てが要ります。（デモ）" : "",
    ),
  ]);
  await saveScores(act, { caseId, items, typed });
  const taken = measures.map((measure, index) => [
    fresh(measureField(measure, "taken"), "yes"),
    fresh(measureField(measure, "place"), String(index + 1)),
  ]);
  await saveMeasures(act, { caseId, measures, typed: taken.flat() });
  const summary = "表示と閲覧の権限の見直しが急がれます。管理責任者を決めることから始めます。（デモ）";
  await saveSummary(act, { caseId, typed: fresh(summaryField, summary) });
  return (await giveAssessment(act, caseId)).ok;
}

type Sides = { readonly owner: Person; readonly expert: Person; readonly caseId: string };

/** What the program proposes, as it stands; left out where the edition has no day left for it. */
async function plan(programme: Programme, { owner, expert, caseId }: Sides): Promise<void> {
  const reader = { actor: actorOf(expert), caseId, side: "expert", language: "ja" } as const;
  const proposed = await prepareProposal(programme, reader);
  if (!proposed?.ok) return;
  const sessions = sessionsOfProposal(proposed, "ja");
  const made = await proposePlan(
    { programme, person: expert, side: "expert" },
    { caseId, basedOn: 0, sessions, reason: "" },
  );
  if (!made.ok) return;
  await agreeToPlan({ programme, person: owner, side: "company" }, { caseId, number: made.number });
}
