// The web face of an assessment as a whole: what was handed in, its beginning, what the sheets tell, and the result once given.
import { caseName } from "#case/case-name.ts";
import { expertOfCase, partyToCase } from "#case/guard.ts";
import { readerOf } from "#case/reader.ts";
import { findCase } from "#case/store.ts";
import { findConsistencyCheck } from "#content/consistency.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { goTo } from "#people/web.ts";
import { Notification } from "#ui/notification.tsx";
import { urls } from "#urls.ts";
import { beginAssessment } from "./commands.ts";
import { inconsistenciesOf, itemScores, viewsOf } from "./compute-result.ts";
import { gridOf } from "./grid.ts";
import { assessmentGround, dayOfHandIn } from "./ground.ts";
import { workMessages } from "./messages/work/catalog.ts";
import { AssessmentPage } from "./pages/assessment-page.tsx";
import { FindingsPage } from "./pages/findings-page.tsx";
import { OverviewPage, type Progress, type SheetFigures } from "./pages/overview-page.tsx";
import { ReportFiles } from "./pages/report-files.tsx";
import { readAssessment } from "./queries.ts";
import { viewOfResult } from "./result-view.ts";
import { scoreOf, scoresBy } from "./scores.ts";
import { digestOf, type SheetDigest } from "./sheet-digest.ts";
import { bestKnown } from "./standings.ts";
import { priorityLights } from "./traffic-light.ts";
import { countStock, unmanagedItems } from "./unmanaged.ts";
import { type AtWork, atSheets, atWork, levelNamesOf } from "./web.tsx";

export function overviewRoutes(programme: Programme): Route[] {
  const expert = expertOfCase(programme.platform);
  return [
    get(urls.assessment, partyToCase(programme.platform), (c) => show(programme, c)),
    post(urls.assessmentBeginning, expert, (c) => begin(programme, c)),
    get(urls.assessmentFindings, expert, (c) => showFindings(programme, c)),
  ];
}

/** The office knows that there is an assessment, never what it says. */
async function show(programme: Programme, c: Request): Promise<Response> {
  const { side, actor, caseId, frame, language } = readerOf(c);
  if (side === "office") return c.notFound();
  const result = await readAssessment(programme.platform, actor, caseId);
  if (side === "expert" && !result) return showOverview(programme, c);
  const supportCase = await programme.platform.database.as(actor, (tx) => findCase(tx, caseId));
  if (!supportCase) return c.notFound();
  const view = result && viewOfResult(programme, result, { supportCase, language });
  const shown = { frame, caseId, view, caseName: caseName(programme, supportCase, language) };
  const { siteLanguage } = countryOf(editionOf(programme, supportCase.editionId), supportCase.country);
  const files = <ReportFiles caseId={caseId} siteLanguage={siteLanguage} />;
  return c.html(<AssessmentPage {...shown} above={side === "expert" && <Given c={c} />} actions={files} />);
}

function Given({ c }: { c: Request }) {
  const { given } = workMessages[readerOf(c).language === "ja" ? "ja" : "en"];
  if (c.req.query("done") !== "given") return null;
  return (
    <Notification kind="success" title={given.notice} announce>
      <p>{given.next}</p>
    </Notification>
  );
}

async function showOverview(programme: Programme, c: Request, notNow = false): Promise<Response> {
  const at = await atWork(programme, c);
  if (!at) return c.notFound();
  const { on, work } = at;
  const { sheet } = assessmentGround();
  const digest = await digestOf(programme, readerOf(c).actor, work);
  const begun = work.assessment !== undefined;
  const page = (
    <OverviewPage
      {...{ on, sheet, notNow }}
      figures={figuresOf(at, digest)}
      progress={begun ? progressOf(at, digest) : undefined}
      notice={c.req.query("done") === "begun" && !notNow ? "begun" : undefined}
    />
  );
  return c.html(page, notNow ? 409 : 200);
}

function figuresOf(
  { on, work: { handedIn } }: AtWork,
  digest: SheetDigest | undefined,
): SheetFigures | undefined {
  if (!handedIn || !digest) return undefined;
  const { answers, handedInAt } = handedIn;
  const { items, important, unmanaged } = digest;
  const figures = (view: keyof typeof answers) => {
    const given = answers[view].filter(({ answer }) => answer !== "");
    return { answered: given.length, unknown: given.filter(({ answer }) => answer === "unknown").length };
  };
  return {
    handedInOn: formatDate(on.frame.language, dayOfHandIn(handedInAt)),
    items,
    important,
    unmanaged,
    site: figures("site"),
    headquarters: figures("headquarters"),
  };
}

function progressOf({ work }: AtWork, digest: SheetDigest | undefined): Progress {
  const ground = assessmentGround();
  const scored = new Set(work.scores.filter(({ answer }) => answer !== "").map(({ item }) => item));
  const done = ground.sheet.items.filter(({ number }) => scored.has(number));
  return {
    scored: new Map(
      ground.sheet.groups.map(({ id }) => [id, done.filter(({ group }) => group === id).length]),
    ),
    inconsistencies: digest?.inconsistencies.length ?? 0,
    taken: work.decided.filter(({ taken }) => taken).length,
    hasSummary: work.summary.text !== "",
  };
}

async function begin(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const { caseId } = readerOf(c);
  const begun = await beginAssessment({ programme, person }, caseId);
  if (begun.ok) return goTo(c, urls.assessment.to({ caseId }, { done: "begun" }));
  return begun.reason === "not-found" ? c.notFound() : showOverview(programme, c, true);
}

async function showFindings(programme: Programme, c: Request): Promise<Response> {
  const at = await atSheets(programme, c);
  if (!at) return c.notFound();
  const { on, work, handedIn } = at;
  const { caseId, frame } = on;
  const ground = assessmentGround();
  const { sheet } = ground;
  const views = viewsOf(ground, handedIn, work.scores);
  const found = inconsistenciesOf(ground, handedIn, dayOfHandIn(handedIn.handedInAt));
  const view = {
    sheet,
    lit: priorityLights(sheet.items, views),
    grid: gridOf(sheet, bestKnown(views.expert, views.company)),
    items: itemScores(ground, handedIn, work.scores),
    stock: countStock(handedIn.items),
    unmanaged: unmanagedItems(handedIn.items),
    inconsistencies: found.map((one) => ({
      ...one,
      content: findConsistencyCheck(one.check),
      href: urls.assessmentInventory.to({ caseId }, { check: one.check }),
    })),
    scores: {
      overall: scoreOf("all", sheet.items, views),
      byGroup: scoresBy(sheet, "groups", views),
      byAim: scoresBy(sheet, "aims", views),
      byRequirement: scoresBy(sheet, "requirements", views),
    },
    levelNames: levelNamesOf(frame.language),
  };
  return c.html(<FindingsPage on={on} view={view} />);
}
