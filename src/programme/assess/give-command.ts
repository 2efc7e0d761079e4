// The assessment is given: result kept, case moved on, what waited ended, the plan asked for, the company told, all at once.
import { moveCase } from "#case/moves.ts";
import { openSupportWait } from "#case/waiting/support-waits.ts";
import { endWaits } from "#case/waiting/store.ts";
import { readHandedIn } from "#programme/take-stock/queries.ts";
import { type Act, actorOf } from "./act.ts";
import { lockPlace } from "./commands.ts";
import { computeResult } from "./compute-result.ts";
import { assessmentGround, dayOfHandIn, reasonedAnswers } from "./ground.ts";
import { assessmentGivenJob } from "./job-names.ts";
import { textOfResult } from "./result-text.ts";
import { type Lack, lacksOf, mayWork } from "./rules.ts";
import { addClosing } from "./store.ts";
import { resultOf } from "./text-places.ts";
import { readSaid } from "./work.ts";

export type GivenOrNot =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "not-now" }
  | { readonly ok: false; readonly reason: "lacks"; readonly lacks: readonly Lack[] };

/** Nothing of an assessment changes once it is given. */
export async function giveAssessment(act: Act, caseId: string): Promise<GivenOrNot> {
  const { programme, person } = act;
  const { platform } = programme;
  const actor = actorOf(act);
  const ground = assessmentGround();
  // The sheets are frozen while they are handed in: what is read here is what the transaction below finds.
  const handedIn = await readHandedIn(platform, actor, caseId);
  return platform.database.as(actor, async (tx) => {
    const place = await lockPlace(tx, caseId);
    if (!place) return { ok: false, reason: "not-found" };
    const { supportCase, assessment } = place;
    if (!assessment || !handedIn || !mayWork(place) || handedIn.handInId !== place.handInId)
      return { ok: false, reason: "not-now" };
    const texts = await platform.texts.of(tx, supportCase.companyId);
    const said = await readSaid(tx, () => Promise.resolve(texts), { caseId, assessmentId: assessment.id });
    const lacks = lacksOf({
      ...said,
      summary: said.summary.text,
      items: ground.sheet.items,
      reasoned: reasonedAnswers(ground.sheet),
    });
    if (lacks.length > 0) return { ok: false, reason: "lacks", lacks };
    const at = platform.clock.now();
    const { id: assessmentId } = assessment;
    const day = dayOfHandIn(handedIn.handedInAt);
    const result = computeResult(ground, { ...said, assessmentId, givenAt: at, handedIn, day });
    const { companyId } = supportCase;
    const encryptedResult = texts.encrypt(textOfResult(result), resultOf(assessmentId));
    await addClosing(tx, {
      assessmentId,
      caseId,
      companyId,
      encryptedResult,
      givenAt: at,
      givenBy: person.userId,
    });
    const moved = await moveCase(tx, { caseId, to: "assessed", at, actor, kind: "assessment-given" });
    if (!moved.ok) throw new Error("a case whose assessment may be given could not be moved");
    await endWaits(tx, { caseId, what: ["assessment"], at, actor });
    await openSupportWait(tx, programme, {
      case: supportCase,
      at,
      stage: "assessed",
      expertId: person.userId,
    });
    await platform.queue.send(tx, assessmentGivenJob, { caseId });
    return { ok: true };
  });
}
