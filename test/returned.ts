// Applications returned for correction, for tests of what follows.
import { randomUUID } from "node:crypto";
import { addCorrectionRequest } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import { endWaits, openWait } from "#case/waiting/store.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Answers } from "#programme/apply/answers.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addApplicant, type Applicant } from "./application.ts";
import type { TestWorld } from "./world.ts";

export type Remark = { readonly field: string; readonly remark: string };

export const sampleRemarks: readonly Remark[] = [
  { field: "hqName", remark: "登記の名称と違います。" },
  { field: "businessTypes", remark: "「その他」の内容もお書きください。" },
];

/** As the office returns it: its letter, a day eight days on, these remarks. */
export async function returnForCorrection(
  world: TestWorld,
  { caseId }: Pick<Applicant, "caseId">,
  remarks: readonly Remark[] = sampleRemarks,
): Promise<void> {
  const { database, clock } = world.running.platform;
  const { userId } = await world.addPerson("office");
  const actor: Actor = { kind: "person", userId, role: "office" };
  const at = clock.now();
  const replyByOn = "2026-12-01";
  await database.as(actor, async (tx) => {
    const letter = "二点ご修正ください。\n事務局";
    const request = { id: randomUUID(), caseId, askedAt: at, askedBy: userId, replyByOn, letter, remarks };
    await addCorrectionRequest(tx, request);
    await endWaits(tx, { caseId, what: ["examination"], at, actor });
    await openWait(tx, { caseId, on: "company", what: "correction", since: at, dueOn: replyByOn });
    const moved = await moveCase(tx, { caseId, to: "returned", at, actor, kind: "returned" });
    if (!moved.ok) throw new Error(moved.reason);
  });
}

/** Handed in by the second factor, then returned. */
export async function addReturned(
  world: TestWorld,
  answers: Answers = answersOfA,
  remarks: readonly Remark[] = sampleRemarks,
): Promise<Applicant> {
  const one = await addApplicant(world, "CN", answers);
  const { caseId, actor } = one;
  const by = { method: "electronic" } as const;
  const submitted = await submitApplication(world.running.house.programme, actor, { caseId, by });
  if (!submitted.ok) throw new Error(submitted.reason);
  await returnForCorrection(world, one, remarks);
  return one;
}
