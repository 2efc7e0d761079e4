// The web face of the diagnosis: ten questions, an answer at once, nothing kept.
import { readFirstSteps } from "#content/guide.ts";
import { readPriorityItems, readSelfCheck } from "#content/self-check.ts";
import { editionNow, type Programme, todayAtHome } from "#edition/programme.ts";
import { mayStillApply } from "#edition/rules.ts";
import { anyone, get, post, type Route } from "#people/route.ts";
import { type Request, visitOf } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import { urls } from "#urls.ts";
import { readDiagnosisForm } from "./forms.ts";
import { DiagnosisPage } from "./pages/diagnosis-page.tsx";
import { ResultPage } from "./pages/result-page.tsx";
import { diagnose, readAnswers } from "./rules.ts";

export function diagnoseRoutes(programme: Programme): Route[] {
  const items = readPriorityItems();
  const { scale } = readSelfCheck();
  return [
    get(urls.diagnosis, anyone, (c) => {
      return c.html(<DiagnosisPage frame={visitOf(c).frame} items={items} scale={scale} />);
    }),
    post(urls.diagnosis, anyone, (c) => showResult(programme, c)),
  ];
}

async function showResult(programme: Programme, c: Request) {
  const { frame } = visitOf(c);
  const sheet = readSelfCheck();
  const items = readPriorityItems();
  const form = await readForm(c.req.raw);
  const body = form.ok ? Object.fromEntries(form.names().map((name) => [name, form.one(name)])) : {};
  const given = readDiagnosisForm(items, body);
  const answers = readAnswers(items, sheet.scale, given);
  if (!answers.complete) {
    return c.html(
      <DiagnosisPage frame={frame} items={items} scale={sheet.scale} given={given} open={answers.open} />,
      422,
    );
  }
  const edition = editionNow(programme);
  // How many places are taken does not matter here: a full edition still takes names for its waiting list.
  const mayApply = mayStillApply(edition, todayAtHome(programme.platform.clock), { places: [] }).ok;
  return c.html(
    <ResultPage
      frame={frame}
      diagnosis={diagnose(answers.answered, edition)}
      sheet={sheet}
      firstSteps={readFirstSteps()}
      edition={edition}
      mayApply={mayApply}
    />,
  );
}
