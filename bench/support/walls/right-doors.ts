// Doors that no planted row opens: the pages of an assessment at work and a colleague's link. They must open to the right person, and to nobody else while they do.
import { randomUUID } from "node:crypto";
import { makeToken } from "#people/invitation-token.ts";
import { addAssessment } from "#programme/assess/store.ts";
import { addHandIn } from "#programme/take-stock/hand-in/store.ts";
import { addInvitation } from "#programme/take-stock/self-check/invitation-store.ts";
import { urls } from "#urls.ts";
import { actorOf } from "../ground.ts";
import { addDraft, assign, type Cast, type House } from "./cast.ts";
import type { Site, SitePerson } from "./site.ts";

export type Door = {
  readonly pattern: string;
  readonly path: string;
  /** Whoever has the link, with or without an account. */
  readonly opensTo: SitePerson | "whoever";
  /** Is to be answered as if it were not there. */
  readonly closedTo: readonly SitePerson[];
};

const group = "policy";
const day = 86_400_000;

/** A colleague's link of a case whose sheets are being filled in. */
export async function linkDoors(
  site: Site,
  house: House,
): Promise<{ caseId: string; doors: readonly Door[] }> {
  const { member, companyId, mark } = house;
  const caseId = await addDraft(site, { member, companyId, country: "TH", mark });
  await assign(site, { caseId, person: house.expert, ended: false });
  await moveTo(site, caseId, "supported");
  const { database, texts, clock } = site.running.platform;
  const { token, tokenHash } = makeToken();
  await database.as(actorOf(member), async (tx) => {
    const at = clock.now();
    const when = { invitedAt: at, invitedBy: member.userId, expiresAt: new Date(at.getTime() + day) };
    const words = { role: mark, email: "", token };
    const link = { groups: [group], language: "ja" as const, tokenHash, words };
    const added = { id: randomUUID(), caseId, companyId, view: "site" as const, ...when, ...link };
    await addInvitation(tx, await texts.of(tx, companyId), added);
  });
  const opened = [urls.colleagueCheck, urls.colleagueCheckGroup].map((address) => ({
    pattern: address.pattern,
    path: address.to({ token, group }),
    opensTo: "whoever" as const,
    closedTo: [],
  }));
  return { caseId, doors: opened };
}

/** The same case once its sheets are in and its expert is at work. */
export async function assessmentDoors(site: Site, cast: Cast, caseId: string): Promise<readonly Door[]> {
  const { member, expert, companyId } = cast.foreign;
  const { database, clock } = site.running.platform;
  const handInId = randomUUID();
  const at = clock.now();
  const own = { caseId, companyId };
  const handed = { handedInAt: at, handedInBy: member.userId };
  await database.as(actorOf(member), (tx) =>
    addHandIn(tx, { id: handInId, ...own, number: 1, inventoryChange: 0, items: 0, ...handed }),
  );
  await database.as(actorOf(expert), (tx) =>
    addAssessment(tx, { id: randomUUID(), ...own, handInId, begunAt: at, begunBy: expert.userId }),
  );
  await moveTo(site, caseId, "sheets-in");
  return [
    urls.assessmentInventory,
    urls.assessmentFindings,
    urls.assessmentGroup,
    urls.assessmentMeasures,
    urls.assessmentGiving,
  ].map((address) => expertDoor(cast, address.pattern, address.to({ caseId, group })));
}

/** The same case once the assessment is given and no plan is proposed. */
export async function planDoors(site: Site, cast: Cast, caseId: string): Promise<readonly Door[]> {
  await moveTo(site, caseId, "assessed");
  return [expertDoor(cast, urls.planProposal.pattern, urls.planProposal.to({ caseId }))];
}

/** The case's own company is among those it is closed to. */
function expertDoor(cast: Cast, pattern: string, path: string): Door {
  const { own, foreign, office, operator, freeExpert, formerExpert } = cast;
  const closedTo = [foreign.member, own.member, own.expert, office, operator, freeExpert, formerExpert];
  return { pattern, path, opensTo: foreign.expert, closedTo };
}

/** As the case would have come there in weeks. */
function moveTo(site: Site, caseId: string, stage: string): Promise<unknown> {
  return site.unforced((owner) =>
    owner.query("update himori.case_standings set stage = $2 where case_id = $1", [caseId, stage]),
  );
}
