// The web face of both sheets: their page for each side of the case, handing in, taking back.
import { companyOfCase, partyToCase } from "#case/guard.ts";
import { momentText, readerOf, siteOf } from "#case/reader.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import type { Language } from "#i18n/languages.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { handInSheets, takeSheetsBack } from "./commands.ts";
import { lackLines } from "./lack-lines.ts";
import { sheetMessages } from "./messages/catalog.ts";
import { HandInPage, TakeBackPage } from "./pages/hand-in-page.tsx";
import { SheetsPage } from "./pages/sheets-page.tsx";
import { StaffSheetsPage } from "./pages/staff-sheets-page.tsx";
import { readSheets, type SheetsShown } from "./read-sheets.ts";

export function handInRoutes(programme: Programme): Route[] {
  const { platform } = programme;
  const company = companyOfCase(platform);
  return [
    get(urls.sheets, partyToCase(platform), (c) => showSheets(programme, c)),
    get(urls.sheetHandIn, company, (c) => showCheck(programme, c)),
    post(urls.sheetHandIn, company, (c) => handIn(programme, c)),
    get(urls.sheetsTakenBack, company, (c) => askTakeBack(programme, c)),
    post(urls.sheetsTakenBack, company, (c) => takeBack(programme, c)),
  ];
}

const caseIdOf = (c: Request) => c.req.param("caseId") ?? "";

async function showSheets(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame, side, caseId, language } = readerOf(c);
  const shown = await readSheets(programme.platform, actor, caseId);
  if (!shown) return c.notFound();
  const place = siteOf(programme, shown.supportCase, language);
  const handedInAt = shown.handIn && momentText(language, shown.handIn.handedInAt, place);
  if (side !== "company") {
    return c.html(<StaffSheetsPage {...{ caseId, side, shown, handedInAt }} frame={staffFrame(frame)} />);
  }
  const asked = c.req.query("done");
  const done = asked === "handed-in" || asked === "taken-back" ? asked : undefined;
  const lacks = lackLines(shown.lacks, caseId, language);
  const today = todayAtHome(programme.platform.clock);
  return c.html(<SheetsPage {...{ frame, caseId, shown, lacks, handedInAt, today, done }} />);
}

type Showing = { readonly errors?: readonly FieldError[]; readonly status?: 200 | 409 | 422 };

async function showCheck(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const { errors = [], status = 200 } = showing;
  const caseId = caseIdOf(c);
  const shown = await readSheets(programme.platform, actor, caseId);
  if (!shown) return c.notFound();
  if (shown.handIn) return goTo(c, urls.sheets.to({ caseId }));
  const lacks = lackLines(shown.lacks, caseId, language);
  const notNow = whyNotNow(shown, language);
  return c.html(<HandInPage {...{ frame, caseId, shown, lacks, errors, notNow }} />, status);
}

/** Undefined while they may be handed in, as far as nothing is missing. */
function whyNotNow({ phase, expertInCharge }: SheetsShown, language: Language): string | undefined {
  const words = sheetMessages[language];
  if (phase === "before" || phase === "over") return words[phase];
  if (phase !== "filling") return words.check.notNow;
  return expertInCharge ? undefined : words.noExpertYet;
}

async function handIn(programme: Programme, c: Request): Promise<Response> {
  const { actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await formOf(c);
  if (form.one("namesOnly") === "") {
    const text = sheetMessages[language].check.namesOnlyMissing;
    return showCheck(programme, c, { errors: [{ name: "namesOnly", text }], status: 422 });
  }
  const handed = await handInSheets(programme, actor, caseId);
  if (handed.ok) return goTo(c, urls.sheets.to({ caseId }, { done: "handed-in" }));
  return handed.reason === "not-found" ? c.notFound() : showCheck(programme, c, { status: 409 });
}

async function askTakeBack({ platform }: Programme, c: Request): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const shown = await readSheets(platform, actor, caseId);
  if (!shown) return c.notFound();
  if (!shown.handIn) return goTo(c, urls.sheets.to({ caseId }));
  const { expertInCharge, mayTakeBack } = shown;
  return c.html(<TakeBackPage {...{ frame, caseId, expertInCharge }} refused={!mayTakeBack} />);
}

async function takeBack(programme: Programme, c: Request): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const taken = await takeSheetsBack(programme, actor, caseId);
  if (taken.ok) return goTo(c, urls.sheets.to({ caseId }, { done: "taken-back" }));
  if (taken.reason === "not-found") return c.notFound();
  return c.html(<TakeBackPage {...{ frame, caseId }} expertInCharge refused />, 409);
}
