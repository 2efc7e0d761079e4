// The given assessment as its page shows it: names looked up, days written in the reader's language.
import { readConsistencyChecks } from "#content/consistency.ts";
import { findMeasure } from "#content/measures.ts";
import { readSelfCheck } from "#content/self-check.ts";
import type { SupportCase } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { ResultView } from "./pages/assessment-page.tsx";
import type { AssessmentResult } from "./result.ts";
import { standingsOfSide } from "./standings.ts";
import { priorityLights } from "./traffic-light.ts";
import { lawOf, levelNamesOf, menuNamesOf } from "./web.tsx";

type Reading = { readonly supportCase: SupportCase; readonly language: Language };

export function viewOfResult(
  programme: Programme,
  result: AssessmentResult,
  { supportCase, language }: Reading,
): ResultView {
  const sheet = readSelfCheck();
  const day = (at: Date) => formatDate(language, dayIn(homeTimeZone, at));
  const said = (side: "company" | "expert") => standingsOfSide(sheet.scale, result.items, side);
  return {
    result,
    sheet,
    lit: priorityLights(sheet.items, { company: said("company"), expert: said("expert") }),
    measures: result.measures.map((one) => {
      const content = findMeasure(one.measure);
      return { ...one, content, law: content ? lawOf(content, supportCase.country, language) : [] };
    }),
    checks: new Map(readConsistencyChecks().map((check) => [check.id, check])),
    menuNames: menuNamesOf(programme, supportCase.editionId, language),
    levelNames: levelNamesOf(language),
    givenOn: day(result.givenAt),
    handedInOn: day(result.handedInAt),
  };
}
