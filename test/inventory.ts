// Cases that take stock, for tests: a company with a site, an expert in charge, and rows in its list.
import { addAssignment } from "#case/assignment-store.ts";
import { moveCase } from "#case/moves.ts";
import { addSite } from "#people/commands.ts";
import { type Actor, systemActor } from "#platform/database/actor.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { saveRows } from "#programme/take-stock/inventory/save-command.ts";
import { addApplicant } from "./application.ts";
import type { TestPerson, TestWorld } from "./world.ts";

export type StockCase = {
  readonly caseId: string;
  readonly companyId: string;
  readonly siteId: string;
  readonly person: TestPerson & { readonly companyId: string };
  readonly actor: Actor;
  readonly expert: TestPerson;
  readonly expertActor: Actor;
};

export type StockOptions = {
  /** Code of the edition; Vietnam unless told. */
  readonly country?: string;
  readonly answers?: Answers;
};

const office: Actor = { kind: "person", userId: "office-of-a-test", role: "office" };

/** A new company's case in the stage "supported": one site, one expert in charge, nothing in the list. */
export async function addStockCase(world: TestWorld, options: StockOptions = {}): Promise<StockCase> {
  const { country = "VN", answers = {} } = options;
  const { platform } = world.running;
  const { person, actor, caseId } = await addApplicant(world, country, answers);
  const { companyId } = person;
  const owner = { ...person, role: "company", secondFactor: false } as const;
  const site = { country, nameJa: "見本工場", nameLocal: "Mihon Plant" };
  const siteId = await addSite({ platform, person: owner }, companyId, site);
  const expert = await world.addPerson("expert", "甲 専門家");
  const at = platform.clock.now();
  await platform.database.as(actor, (tx) =>
    moveCase(tx, { caseId, to: "submitted", at, actor, kind: "submitted" }),
  );
  await platform.database.as(office, async (tx) => {
    await moveCase(tx, { caseId, to: "admitted", at, actor: office, kind: "admitted" });
    await moveCase(tx, { caseId, to: "matching", at, actor: office, kind: "expert-requested" });
  });
  const system = systemActor("test");
  await platform.database.as(system, async (tx) => {
    await moveCase(tx, { caseId, to: "supported", at, actor: system, kind: "expert-agreed" });
    await addAssignment(tx, { caseId, expertId: expert.userId, at, actor: system });
  });
  const expertActor: Actor = { kind: "person", userId: expert.userId, role: "expert" };
  return { caseId, companyId, siteId, person, actor, expert, expertActor };
}

/** A row in which the minimum set stands, as it would be typed; on top of it what is told. */
export function wholeRow(
  { siteId }: Pick<StockCase, "siteId">,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    site: siteId,
    department: "生産技術課",
    title: "金型の図面一式",
    kind: "drawing",
    origin: "own",
    medium: "paper,file",
    place: "設計室の施錠棚",
    owner: "生産技術課長",
    "may-access": "設計担当",
    level: "secret",
    ...more,
  };
}

/** New rows typed by the company's person; their ids in the same order. Throws when they are refused. */
export async function addRows(
  world: TestWorld,
  { caseId, actor }: Pick<StockCase, "caseId" | "actor">,
  rows: readonly Record<string, string>[],
): Promise<string[]> {
  const typed = rows.map((row) => ({
    itemId: null,
    cells: Object.entries(row).map(([column, text]) => ({ column, typed: text })),
  }));
  const saved = await saveRows(world.running.platform, actor, { caseId, kind: "typed", rows: typed });
  if (!saved.ok) throw new Error(`a test's rows are refused: ${saved.reason}`);
  return saved.rows.map(({ itemId }) => itemId ?? "");
}
