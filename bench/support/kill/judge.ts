// After the last kill: is everything that was acknowledged there, once, whole and bound into its history?
import { sql } from "drizzle-orm";
import { listEvents } from "#case/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { findChainFault } from "#platform/history/chain.ts";
import { findScan, findSubmission } from "#programme/apply/submission-store.ts";
import type { Ground } from "../ground.ts";
import { field, type Told } from "./browsers.ts";

/** One line for each thing that is not as it was told. */
export async function faultsOf(ground: Ground, told: Told): Promise<string[]> {
  return [
    ...(await textFaults(ground, told)),
    ...(await historyFaults(ground, told)),
    ...(await scanFaults(ground, told)),
    ...(await receiptFaults(ground, told)),
  ];
}

async function textFaults(ground: Ground, { applicant, saved, unanswered }: Told): Promise<string[]> {
  const { rows } = await ground.programme.platform.database.as(applicant.actor, (tx) =>
    tx.execute<{ value: string; times: string }>(sql`
      select value, count(*) as times from (
        select c.value from himori.application_changes c join himori.application_drafts d on d.id = c.draft_id
          where d.case_id = ${applicant.caseId} and c.field = ${field}
        union all
        select s.value from himori.set_aside_texts s join himori.application_drafts d on d.id = s.draft_id
          where d.case_id = ${applicant.caseId} and s.field = ${field}
      ) texts group by value`),
  );
  const times = new Map(rows.map((row) => [row.value, Number(row.times)]));
  const lost = saved.filter((text) => times.get(text) === undefined);
  const twice = [...saved, ...unanswered].filter((text) => (times.get(text) ?? 0) > 1);
  return [
    ...lost.map((text) => `"${text}" was acknowledged and is lost`),
    ...twice.map((text) => `"${text}" is stored ${times.get(text)} times`),
  ];
}

async function historyFaults(ground: Ground, { applicant }: Told): Promise<string[]> {
  const { caseId, actor } = applicant;
  const events = await ground.programme.platform.database.as(actor, (tx) => listEvents(tx, caseId));
  const fault = findChainFault(events.map((event) => ({ ...event, chain: caseId })));
  const submitted = events.filter(({ kind }) => kind === "submitted").length;
  return [
    ...(fault ? [`the history of ${caseId} is broken: ${fault.fault} at ${fault.number}`] : []),
    ...(submitted > 1 ? [`${caseId} was handed in ${submitted} times`] : []),
  ];
}

async function scanFaults(ground: Ground, { applicant, scans }: Told): Promise<string[]> {
  const { platform } = ground.programme;
  const faults: string[] = [];
  for (const [scanId, bytes] of scans) {
    const scan = await platform.database.as(applicant.actor, (tx) => findScan(tx, scanId));
    const fileId = scan?.pages[0]?.fileId;
    const kept = fileId && (await platform.files.read(applicant.actor, fileId).catch(() => undefined));
    if (!kept || !Buffer.from(kept.bytes).equals(bytes))
      faults.push(`the scan ${scanId} is not as it was sent`);
  }
  return faults;
}

async function receiptFaults(ground: Ground, { applicant, receipt }: Told): Promise<string[]> {
  const { platform } = ground.programme;
  const submission = await platform.database.as(applicant.actor, (tx) =>
    findSubmission(tx, applicant.caseId),
  );
  if (!submission) return receipt ? [`the receipt of ${applicant.caseId} is lost`] : [];
  const copy = await platform.files.read(applicant.actor, submission.paperFileId).catch(() => undefined);
  const { mails, sent, left } = await mailOf(ground, { id: submission.id, caseId: applicant.caseId });
  return [
    ...(copy ? [] : [`the receipt of ${applicant.caseId} has no paper`]),
    ...(mails > 1 || sent > 1 ? [`the receipt of ${applicant.caseId} was mailed ${sent} times`] : []),
    ...(sent === 0 && left === 0 ? [`the receipt of ${applicant.caseId} is mailed to nobody`] : []),
  ];
}

/** Mails of a submission, how often they went out, and the jobs that are still to be done for them. */
async function mailOf(ground: Ground, { id, caseId }: { id: string; caseId: string }) {
  const { rows } = await ground.programme.platform.database.as(systemActor("measure"), (tx) =>
    tx.execute<{ mails: string; sent: string; left: string }>(sql`
      select (select count(*) from himori.mails where id = ${id}) as mails,
             (select count(*) from himori.mail_attempts where mail_id = ${id} and outcome = 'sent') as sent,
             (select count(*) from queue.job where state in ('created', 'retry', 'active')
                and (data->>'caseId' = ${caseId} or data->>'mailId' = ${id})) as left`),
  );
  const row = rows[0];
  return { mails: Number(row?.mails), sent: Number(row?.sent), left: Number(row?.left) };
}
