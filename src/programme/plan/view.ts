// A case's plan as its pages need it, gathered for one reader under their own rights.
import { findAssignment } from "#case/assignment-store.ts";
import { caseName } from "#case/case-name.ts";
import { companyNamesOf } from "#case/people-of-case.ts";
import { type CaseReader, siteOf } from "#case/reader.ts";
import { listStandingsOf } from "#case/queries.ts";
import { findCase, findStanding } from "#case/store.ts";
import { editionOf, type Programme } from "#edition/programme.ts";
import { readPlanTexts } from "./read-plan.ts";
import { type PlanState, planState } from "./rules.ts";
import type { PlanSession } from "./session.ts";
import type { Wording } from "./shown.ts";
import { type KnownVersion, listVersions, listVersionsElsewhere } from "./store.ts";

/** Undefined when the case is gone for this reader since the guard looked. */
export async function readPlanView(programme: Programme, reader: CaseReader) {
  const { platform } = programme;
  const { actor, caseId, language } = reader;
  return platform.database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!supportCase || !standing) return undefined;
    const versions = await listVersions(tx, caseId);
    const { companyId } = supportCase;
    const texts = await readPlanTexts(tx, platform, { companyId, versions });
    const edition = editionOf(programme, supportCase.editionId);
    const state = stateOf(versions);
    const wording: Wording = { language, edition, site: siteOf(programme, supportCase, language) };
    return {
      supportCase,
      stage: standing.stage,
      name: caseName(programme, supportCase, language),
      wording,
      versions,
      state,
      proposerGone: isProposerGone(state, await findAssignment(tx, caseId)),
      texts,
    };
  });
}

export type PlanView = NonNullable<Awaited<ReturnType<typeof readPlanView>>>;

type KnownState = PlanState & {
  readonly newest: KnownVersion | undefined;
  readonly inForce: KnownVersion | undefined;
};

function stateOf(versions: readonly KnownVersion[]): KnownState {
  const { newest, inForce, awaits } = planState(versions);
  const known = (number: number | undefined) => versions.find((one) => one.number === number);
  return { newest: known(newest?.number), inForce: known(inForce?.number), awaits };
}

/** The newest version waits for an answer, and the expert who proposed it is not in charge any more: nobody can agree. */
function isProposerGone(
  { newest, awaits }: KnownState,
  assignment: { readonly expertId: string } | undefined,
): boolean {
  return awaits === "company" && newest?.proposedBy !== assignment?.expertId;
}

/** A session of another case of the reading expert, with what that case is called. */
export type OtherSession = PlanSession & { readonly caseId: string; readonly caseName: string };

/** What else the expert has planned or proposed: nothing for anybody who is no expert. */
export async function readOtherSessions(
  programme: Programme,
  reader: Pick<CaseReader, "actor" | "caseId" | "language" | "side">,
): Promise<OtherSession[]> {
  if (reader.side !== "expert") return [];
  const { database } = programme.platform;
  const { versions, standings } = await database.as(reader.actor, async (tx) => {
    const found = await listVersionsElsewhere(tx, reader.caseId);
    const ids = [...new Set(found.map(({ caseId }) => caseId))];
    return { versions: found, standings: await listStandingsOf(tx, ids) };
  });
  const companies = await companyNamesOf(
    programme.platform,
    standings.map(({ companyId }) => companyId),
  );
  return standings.flatMap((standing) => {
    const { inForce, newest, awaits } = planState(
      versions.filter(({ caseId }) => caseId === standing.caseId),
    );
    const shown = awaits ? newest : inForce;
    const name = `${companies.get(standing.companyId) ?? ""} (${caseName(programme, standing, reader.language)})`;
    return (shown?.sessions ?? []).map((session) => ({
      ...session,
      caseId: standing.caseId,
      caseName: name,
    }));
  });
}
