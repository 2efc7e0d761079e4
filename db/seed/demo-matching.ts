// How the experts of the demo world are found: one in charge, one asked after another has refused. The same commands as in the browser.
import { findStanding, listCasesIn } from "#case/store.ts";
import { editionNow, type Programme } from "#edition/programme.ts";
import type { Person } from "#people/visit.ts";
import { systemActor } from "#platform/database/actor.ts";
import { answerPresentation } from "#programme/match/agreement-commands.ts";
import { answerRequest, declareConflict } from "#programme/match/answer-commands.ts";
import { dueIn, replyWorkingDays } from "#programme/match/act.ts";
import { sendRequest } from "#programme/match/request-commands.ts";
import { listRequestsOfCase } from "#programme/match/store.ts";
import type { DemoCompanyKey, DemoPersonKey } from "./demo-people.ts";

type Known = {
  readonly people: ReadonlyMap<DemoPersonKey, Person>;
  readonly companies: ReadonlyMap<DemoCompanyKey, string>;
};

const letter =
  "デモの依頼文です。下のページを開き、まず利益相反の有無を申告してください。そのうえで、お引き受けいただけるかどうかをお知らせください。（デモ）";

/** Only where nobody has been asked yet: whoever plays with the demo world keeps what they did. */
export async function fillMatching(programme: Programme, known: Known): Promise<void> {
  await assign(programme, known, { country: "TH", by: "expert3" });
  await assign(programme, known, { country: "ID", by: "expert4" });
  await askInVietnam(programme, known);
}

/** An admitted case of the demo world in which nobody was asked; undefined when there is none (any more). */
async function untouchedCase(
  programme: Programme,
  { companies }: Known,
  { company, country }: { company: DemoCompanyKey; country: string },
): Promise<string | undefined> {
  const companyId = companies.get(company);
  if (companyId === undefined) return undefined;
  const where = { companyId, editionId: editionNow(programme).id, country };
  return programme.platform.database.as(systemActor("demo-world"), async (tx) => {
    const caseId = (await listCasesIn(tx, where))[0]?.id;
    const standing = caseId === undefined ? undefined : await findStanding(tx, caseId);
    if (caseId === undefined || standing?.stage !== "admitted") return undefined;
    return (await listRequestsOfCase(tx, caseId)).length === 0 ? caseId : undefined;
  });
}

type Asking = { readonly caseId: string; readonly country: string; readonly expert: Person };

async function ask(
  programme: Programme,
  person: Person,
  { caseId, country, expert }: Asking,
): Promise<string | undefined> {
  const replyBy = dueIn(programme, { editionId: editionNow(programme).id, country }, replyWorkingDays);
  const asked = { caseId, expertId: expert.userId, replyBy, letter };
  const sent = await sendRequest({ programme, person }, asked);
  return sent.ok ? sent.requestId : undefined;
}

type Assigning = { readonly country: string; readonly by: DemoPersonKey };

async function assign(programme: Programme, known: Known, { country, by }: Assigning): Promise<void> {
  const caseId = await untouchedCase(programme, known, { company: "hankaku", country });
  const [office, expert, owner] = (["office1", by, "hankakuOwner"] as const).map((key) =>
    known.people.get(key),
  );
  if (caseId === undefined || !office || !expert || !owner) return;
  const requestId = await ask(programme, office, { caseId, country, expert });
  if (requestId === undefined) return;
  await declareConflict({ programme, person: expert }, { requestId, kind: "none", note: "" });
  await answerRequest({ programme, person: expert }, { requestId, kind: "accepted", reason: "" });
  const agreed = { caseId, requestId, kind: "agreed", reason: "" } as const;
  await answerPresentation({ programme, person: owner }, agreed);
}

async function askInVietnam(programme: Programme, known: Known): Promise<void> {
  const country = "VN";
  const caseId = await untouchedCase(programme, known, { company: "reiji", country });
  const [office, refusing, asked] = (["office1", "expert6", "expert2"] as const).map((key) =>
    known.people.get(key),
  );
  if (caseId === undefined || !office || !refusing || !asked) return;
  const requestId = await ask(programme, office, { caseId, country, expert: refusing });
  if (requestId === undefined) return;
  await declareConflict({ programme, person: refusing }, { requestId, kind: "none", note: "" });
  const reason = "この時期はほかの案件で手が離せないため。（デモ）";
  await answerRequest({ programme, person: refusing }, { requestId, kind: "refused", reason });
  await ask(programme, office, { caseId, country, expert: asked });
}
