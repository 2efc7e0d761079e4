// Who tries the walls: two companies with everything that can be theirs, experts of each kind, the office, the operator.
import { randomUUID } from "node:crypto";
import { addAssignment, endAssignment } from "#case/assignment-store.ts";
import { saveTyped, startApplication } from "#programme/apply/commands.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { submitApplication } from "#programme/apply/submit-command.ts";
import { addInvitation } from "#programme/take-stock/self-check/invitation-store.ts";
import { addAnswers } from "#programme/take-stock/self-check/store.ts";
import { addImport, addMapping } from "#programme/take-stock/spreadsheet/store.ts";
import { readSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { systemActor } from "#platform/database/actor.ts";
import { urls } from "#urls.ts";
import { actorOf } from "../ground.ts";
import { belongingsOf, type Belongings, type Family, plantEverywhere } from "./families.ts";
import type { Site, SitePerson } from "./site.ts";
import { sealWith } from "./sealed.ts";
import { readTables, type Table } from "./tables.ts";

export type House = Family & {
  readonly member: SitePerson;
  readonly expert: SitePerson;
};

export type Cast = {
  readonly tables: readonly Table[];
  readonly own: House;
  readonly foreign: House;
  readonly ownThings: Belongings;
  readonly foreignThings: Belongings;
  readonly office: SitePerson;
  readonly operator: SitePerson;
  /** Never was party to anything. */
  readonly freeExpert: SitePerson;
  /** Was the expert of the foreign company's case until a moment ago. */
  readonly formerExpert: SitePerson;
};

export async function gatherCast(site: Site): Promise<Cast> {
  const own = await addHouse(site, { mark: "OWN-MARK", name: "自社" });
  const foreign = await addHouse(site, { mark: "FOREIGN-MARK", name: "他社" });
  const formerExpert = await site.addPerson("expert", "前任 一郎");
  await assign(site, { caseId: foreign.caseId, person: formerExpert, ended: true });
  for (const { caseId, expert } of [own, foreign])
    await assign(site, { caseId, person: expert, ended: false });
  const tables = await readTables(site.owner);
  const { ownThings, foreignThings } = await site.unforced(async (owner) => {
    for (const house of [own, foreign]) await plantEverywhere(owner, tables, house);
    const [ownThings, foreignThings] = [
      await belongingsOf(owner, tables, own),
      await belongingsOf(owner, tables, foreign),
    ];
    return { ownThings, foreignThings };
  });
  const shared = [...ownThings.ids].filter((id) => foreignThings.ids.has(id));
  if (shared.length > 0) throw new Error(`the two companies are mixed up: ${shared.join(", ")}`);
  return {
    tables,
    own,
    foreign,
    ownThings,
    foreignThings,
    formerExpert,
    office: await site.addPerson("office", "事務 花子"),
    operator: await site.addPerson("operator", "運用 次郎"),
    freeExpert: await site.addPerson("expert", "見本 三郎"),
  };
}

async function addHouse(site: Site, { mark, name }: { mark: string; name: string }): Promise<House> {
  const member = await site.addPerson("company", `${name} 花子 ${mark}`);
  const expert = await site.addPerson("expert", `${name}担当 ${mark}`);
  const companyId = await site.addCompany(`${name} ${mark}`, member);
  const caseId = await addDraft(site, { member, companyId, country: "CN", mark });
  const { programme } = site.running.house;
  const by = { method: "electronic" } as const;
  const submitted = await submitApplication(programme, actorOf(member), { caseId, by });
  if (!submitted.ok) throw new Error(`an application of the cast is not accepted: ${submitted.reason}`);
  const draftCaseId = await addDraft(site, { member, companyId, country: "VN", mark });
  await uploadScan(site, member, draftCaseId);
  await writeMessage(site, member, { caseId, mark });
  await answerSheet(site, member, { caseId, companyId, mark });
  await readIn(site, member, { caseId, companyId, mark });
  const { database, texts } = site.running.platform;
  const ofCompany = await database.as(actorOf(member), (tx) => texts.of(tx, companyId));
  return {
    seal: sealWith(ofCompany, mark),
    mark,
    companyId,
    memberId: member.userId,
    expertId: expert.userId,
    caseId,
    member,
    expert,
    draftCaseId,
  };
}

type NewDraft = { member: SitePerson; companyId: string; country: string; mark: string };

export async function addDraft(site: Site, { member, companyId, country, mark }: NewDraft): Promise<string> {
  const { platform, editions } = site.running.house.programme;
  const [edition] = editions;
  if (!edition) throw new Error("there is no edition");
  const actor = actorOf(member);
  const caseId = await startApplication(platform, actor, { companyId, edition, country, brought: {} });
  const answers = { ...answersOfA, background: mark };
  const typed = Object.entries(answers).map(([field, text]) => ({ field, typed: text, shown: undefined }));
  await saveTyped(site.running.house.programme, actor, { caseId, typed });
  return caseId;
}

/** The paper as it was printed serves as its own scan. */
async function uploadScan(site: Site, member: SitePerson, caseId: string): Promise<void> {
  const paper = await site.ask({ method: "GET", path: urls.applicationPdf.to({ caseId }), as: member });
  const form = new FormData();
  form.append("sealed", new File([await paper.arrayBuffer()], "紙.pdf", { type: "application/pdf" }));
  const kept = await site.ask({ method: "POST", path: urls.scans.to({ caseId }), as: member, form });
  if (kept.status !== 303) throw new Error(`a scan of the cast is answered ${kept.status}`);
}

async function writeMessage(
  site: Site,
  member: SitePerson,
  { caseId, mark }: { caseId: string; mark: string },
): Promise<void> {
  const form = { messageId: randomUUID(), parties: "company-office", subject: mark, body: mark };
  const sent = await site.ask({ method: "POST", path: urls.newThread.to({ caseId }), as: member, form });
  if (sent.status !== 303) throw new Error(`a message of the cast is answered ${sent.status}`);
}

/** An answer of the self-check and a colleague's link, written with the company's key as the chapter does. */
async function answerSheet(
  { running }: Site,
  member: SitePerson,
  { caseId, companyId, mark }: { caseId: string; companyId: string; mark: string },
): Promise<void> {
  const { database, texts, clock } = running.platform;
  await texts.prepare(companyId);
  await database.as(actorOf(member), async (tx) => {
    const own = await texts.of(tx, companyId);
    const at = clock.now();
    const sheet = { caseId, companyId, view: "site" } as const;
    const answer = { answer: "2", reason: mark, evidence: mark, role: mark };
    const added = { id: randomUUID(), item: 1, aside: false, invitationId: null, ...answer };
    await addAnswers(tx, { sheet, texts: own, at, by: member.userId }, [added]);
    const words = { role: mark, email: "", token: randomUUID() };
    const when = { invitedAt: at, invitedBy: member.userId, expiresAt: at };
    const link = { groups: ["policy"], language: "ja", tokenHash: randomUUID(), words };
    await addInvitation(tx, own, { id: randomUUID(), ...sheet, ...when, ...link });
  });
}

/** A sheet that was read, and whose columns are confirmed: as it is kept, whatever the stage of the case. */
async function readIn(
  { running: { platform } }: Site,
  member: SitePerson,
  { caseId, companyId, mark }: { caseId: string; companyId: string; mark: string },
): Promise<void> {
  const actor = actorOf(member);
  const owned = { caseId, companyId };
  const read = await readSpreadsheet(Buffer.from(`名称,部署,保管場所\n${mark},製造,金庫\n`));
  if (!read.ok) throw new Error(`a sheet of the cast is not read: ${read.reason}`);
  const bytes = Buffer.from(JSON.stringify(read.grid));
  const file = { ...owned, audience: "company", name: "cells.json", mediaType: "application/json" } as const;
  const kept = await platform.files.keep(actor, { ...file, bytes });
  if (!kept.ok) throw new Error("a sheet of the cast is not kept");
  const importId = randomUUID();
  const said = { at: platform.clock.now(), by: member.userId };
  const targets = ["title", "department", "place"];
  const mapping = { sheet: 0, headerFrom: 0, headerTo: 0, targets };
  await platform.database.as(actor, async (tx) => {
    await addImport(tx, { id: importId, fileId: kept.fileId, ...owned, ...said });
    await addMapping(tx, { importId, number: 1, ...mapping, ...owned, ...said });
  });
}

type Assigning = { caseId: string; person: SitePerson; ended: boolean };

export async function assign({ running }: Site, { caseId, person, ended }: Assigning): Promise<void> {
  const { database, clock } = running.platform;
  const actor = systemActor("measure");
  await database.as(actor, async (tx) => {
    const at = clock.now();
    const assignmentId = await addAssignment(tx, { caseId, expertId: person.userId, at, actor });
    if (!ended) return;
    const ending = { reason: randomUUID(), endedAt: at, endedBy: "system:measure" };
    await endAssignment(tx, { assignmentId, kind: "changed", ...ending });
  });
}
