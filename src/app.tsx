// The front door: mounts every chapter in the programme's order. Read it and you know the product.
import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import { caseJobs } from "#case/jobs.ts";
import { caseRoutes } from "#case/routes.tsx";
import { dashboardJobs } from "#dashboards/jobs.ts";
import { dashboardRoutes } from "#dashboards/routes.tsx";
import { countPlacesByRecord } from "#case/places/queries.ts";
import type { Programme } from "#edition/programme.ts";
import { editionRoutes } from "#edition/routes.tsx";
import { chooseLanguage } from "#i18n/choose-language.ts";
import { isLanguage, type Language } from "#i18n/languages.ts";
import { readExpertFields } from "#content/expert-fields.ts";
import { expertRoutes } from "#people/experts/routes.tsx";
import { peopleJobs } from "#people/jobs.ts";
import { peopleRoutes } from "#people/routes.tsx";
import type { Route } from "#people/route.ts";
import type { SignIn } from "#people/sign-in/sign-in.ts";
import type { Env } from "#people/visit.ts";
import { type Actor, visitor } from "#platform/database/actor.ts";
import { isDatabaseAway } from "#platform/database/is-away.ts";
import { leftMailsJob } from "#platform/mail/left-mails-job.ts";
import { sendMailJob } from "#platform/mail/send-mail-job.ts";
import type { Job } from "#platform/queue/queue.ts";
import { admitJobs } from "#programme/admit/jobs.ts";
import { admitRoutes } from "#programme/admit/routes.tsx";
import { applyJobs } from "#programme/apply/jobs.ts";
import { applyRoutes } from "#programme/apply/routes.tsx";
import { assessJobs } from "#programme/assess/jobs.ts";
import { assessRoutes } from "#programme/assess/routes.tsx";
import { diagnoseRoutes } from "#programme/diagnose/routes.tsx";
import { matchJobs } from "#programme/match/jobs.ts";
import { matchRoutes } from "#programme/match/routes.tsx";
import { takeStockJobs } from "#programme/take-stock/jobs.ts";
import { takeStockRoutes } from "#programme/take-stock/routes.tsx";
import { informRoutes } from "#programme/inform/routes.tsx";
import { planJobs } from "#programme/plan/jobs.ts";
import { planRoutes } from "#programme/plan/routes.tsx";
import type { Assets } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { answerAsset } from "./front-door/assets.ts";
import { documentsOfCase } from "./front-door/case-documents.ts";
import { demoRoutes } from "./front-door/demo.tsx";
import { makeFrame } from "./front-door/frame.ts";
import { comesFromElsewhere, securityHeaders } from "./front-door/security.ts";
import { FailedPage, NotFoundPage, RefusedPage } from "./front-door/wrong-pages.tsx";

export type House = { readonly programme: Programme; readonly signIn: SignIn; readonly assets: Assets };

/** Every route of the site, in the order of the programme; the matrix of the wall tests is made from this. */
export function allRoutes({ programme, signIn }: House): Route[] {
  const { platform, editions } = programme;
  return [
    ...informRoutes(programme),
    ...diagnoseRoutes(programme),
    ...peopleRoutes({ platform, signIn, editions }),
    ...expertRoutes({ platform, countries: countriesOf(editions), fields: readExpertFields() }),
    ...applyRoutes({ ...programme, signIn }),
    ...admitRoutes(programme),
    ...matchRoutes(programme),
    ...takeStockRoutes(programme),
    ...assessRoutes(programme),
    ...planRoutes(programme),
    ...caseRoutes(programme, documentsOfCase),
    ...editionRoutes({ ...programme, countByRecord: countPlacesByRecord }),
    ...dashboardRoutes(programme),
    ...(platform.config.demo ? demoRoutes({ platform, signIn }) : []),
  ];
}

/** Every country of any edition, once; the newest edition's name for it. */
function countriesOf(editions: Programme["editions"]) {
  return [...new Map(editions.flatMap(({ countries }) => countries.map((one) => [one.code, one]))).values()];
}

/** The work left for later, of every chapter. */
export function allJobs({ programme, signIn }: Omit<House, "assets">): Job[] {
  return [
    sendMailJob(programme.platform),
    leftMailsJob(programme.platform),
    ...peopleJobs(signIn),
    ...applyJobs(programme),
    ...admitJobs(programme),
    ...matchJobs(programme),
    ...takeStockJobs(programme),
    ...assessJobs(programme),
    ...planJobs(programme),
    ...caseJobs(programme),
    ...dashboardJobs(programme),
  ];
}

/** Who waits for an error page shall not wait for a database as well. */
const answerMs = 2000;

/** Builds the site. Nothing is listened to yet. */
export function buildApp(house: House, routes: readonly Route[] = allRoutes(house)): Hono<Env> {
  const { platform } = house.programme;
  const app = new Hono<Env>();
  app.use(securityHeaders(platform.publicUrl.startsWith("https:")));
  app.get(urls.health.pattern, (c) => c.text("ok"));
  app.get(urls.ready.pattern, async (c) => {
    const ready = await platform.database.answers();
    return ready ? c.text("ready") : c.text("the database does not answer", 503);
  });
  app.use(compress());
  app.get(urls.asset.pattern, answerAsset);
  welcome(app, house);
  for (const route of routes) {
    app.on(route.method, route.address.pattern, async (c) => {
      return (await route.guard.check(c)) ?? route.answer(c);
    });
  }
  answerWhatWentWrong(app, house);
  return app;
}

/** Finds out who comes and in which language, before any route. */
function welcome(app: Hono<Env>, { programme, signIn, assets }: House): void {
  const { config, publicUrl } = programme.platform;
  app.use(async (c, next) => {
    const asked = c.req.query("lang");
    const language = languageOf(c);
    if (isLanguage(asked)) setCookie(c, "lang", asked, { path: "/", sameSite: "Lax", maxAge: 31_536_000 });
    const person = await signIn.personOf(c.req.raw.headers);
    const actor: Actor = person ? { kind: "person", userId: person.userId, role: person.role } : visitor;
    const path = pathWithoutLanguage(c.req.url);
    const frame = makeFrame({ language, person, path, demo: config.demo, assets });
    c.set("visit", { language, person, actor, path, frame });
    if (comesFromElsewhere(c.req.raw, publicUrl)) return c.html(<RefusedPage frame={frame} />, 403);
    return next();
  });
}

function languageOf(c: Context<Env>): Language {
  const remembered = getCookie(c, "lang");
  return chooseLanguage({
    asked: c.req.query("lang"),
    remembered,
    accepted: c.req.header("accept-language"),
  });
}

function pathWithoutLanguage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("lang");
  return url.pathname + url.search;
}

function answerWhatWentWrong(app: Hono<Env>, { programme, assets }: House): void {
  const { config, database, log } = programme.platform;
  /** Without the database nobody knows who comes, but everybody is told so in their language. */
  const frameOf = (c: Context<Env>) =>
    c.get("visit")?.frame ??
    makeFrame({ language: languageOf(c), person: null, path: "/", demo: config.demo, assets });
  app.notFound((c) => c.html(<NotFoundPage frame={frameOf(c)} />, 404));
  app.onError(async (error, c) => {
    const reference = randomUUID();
    const { method, routePath } = c.req;
    log.error("request-failed", { requestId: reference, method, route: routePath }, error);
    const page = <FailedPage frame={frameOf(c)} reference={reference} />;
    // Whoever asks again in a moment, a person, a page's script or a machine before us, will be answered.
    // The sign-in library keeps the cause to itself.
    const isAway = isDatabaseAway(error) || !(await database.answers(answerMs));
    return isAway ? c.html(page, 503, { "Retry-After": "5" }) : c.html(page, 500);
  });
}
