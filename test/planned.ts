// Cases with a plan, proposed by the expert or agreed by both, for tests of what comes after.
import { randomUUID } from "node:crypto";
import { editionOf } from "#edition/programme.ts";
import { firstLine, lastLine } from "#programme/plan/roles.ts";
import { momentIn } from "#platform/zoned-time.ts";
import { daysAfter } from "#content/working-days.ts";
import { agreeToPlan, type PlanAct, proposePlan, type TypedSession } from "#programme/plan/commands.ts";
import { findCase } from "#case/store.ts";
import { addAssessedCase, type AssessedOptions } from "./assessed.ts";
import type { StockCase } from "./inventory.ts";
import type { TestWorld } from "./world.ts";

export type PlannedOptions = AssessedOptions & {
  /** The sessions of the plan; the assessment, one week later rules, and the follow-up in a month unless told. */
  readonly sessions?: readonly TypedSession[];
};

/** One of the plan's two sides, as a command takes it. */
export function sideOf(
  world: TestWorld,
  { person, expert }: Pick<StockCase, "person" | "expert">,
  side: PlanAct["side"],
): PlanAct {
  const { programme } = world.running.house;
  return { programme, person: side === "expert" ? expert : person, side };
}

type Planned = {
  readonly line: string;
  readonly day: string;
  readonly time?: string;
  readonly minutes?: number;
};

/** A session as an expert types it, in the time of Vietnam. */
export function session({ line, day, time = "14:00", minutes = 120 }: Planned): TypedSession {
  const timeZone = "Asia/Ho_Chi_Minh";
  const startsAt = momentIn(timeZone, day, time);
  const texts = { aim: "規程の案を固める", place: "見本工場 会議室", people: "工場長", reason: "", why: [] };
  return { id: randomUUID(), line, startsAt, timeZone, minutes, mode: "on-site", texts };
}

/** The compulsory lines with one other between them, counted from today. */
export async function usualSessions(world: TestWorld, { caseId, actor }: StockCase): Promise<TypedSession[]> {
  const { programme } = world.running.house;
  const found = await programme.platform.database.as(actor, (tx) => findCase(tx, caseId));
  if (!found) throw new Error("a test plans a case that is not there");
  const edition = editionOf(programme, found.editionId);
  const today = programme.platform.clock.today("Asia/Ho_Chi_Minh");
  const [first, last] = [firstLine(edition), lastLine(edition)];
  const between = edition.menu.find((line) => !line.compulsory && line.id !== first?.id);
  return [
    session({ line: first?.id ?? "", day: today, time: "09:00" }),
    session({ line: between?.id ?? "", day: daysAfter(today, 7) }),
    session({ line: last?.id ?? "", day: daysAfter(today, 30), minutes: last?.minutes ?? 60 }),
  ];
}

/** A case in the stage "assessed" whose expert has proposed the first version. */
export async function addProposedCase(world: TestWorld, options: PlannedOptions = {}): Promise<StockCase> {
  const stock = await addAssessedCase(world, options);
  const sessions = options.sessions ?? (await usualSessions(world, stock));
  const plan = { caseId: stock.caseId, basedOn: 0, sessions, reason: "" };
  const proposed = await proposePlan(sideOf(world, stock, "expert"), plan);
  if (!proposed.ok) throw new Error(`a test's plan is refused: ${JSON.stringify(proposed)}`);
  return stock;
}

/** A case in the stage "planned": both sides have agreed to the first version. */
export async function addPlannedCase(world: TestWorld, options: PlannedOptions = {}): Promise<StockCase> {
  const stock = await addProposedCase(world, options);
  const { caseId } = stock;
  const agreed = await agreeToPlan(sideOf(world, stock, "company"), { caseId, number: 1 });
  if (!agreed.ok) throw new Error(`a test's plan is not agreed: ${JSON.stringify(agreed)}`);
  return stock;
}
