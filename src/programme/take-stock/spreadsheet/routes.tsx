// The web face of template, export and import of the list.
import { companyOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import { get, post, type Guard, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { goTo } from "#people/web.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { readForm, uploadLimits } from "#platform/forms/submitted-form.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { readLock } from "../inventory/lock.ts";
import { lockWords } from "../inventory/messages/locks.ts";
import { readSheet } from "./commands.ts";
import { writeList, writeTemplate } from "./files.ts";
import { importRoutes } from "./import-routes.tsx";
import { spreadsheetMessages } from "./messages/catalog.ts";
import { fileField, ImportsPage } from "./pages/imports-page.tsx";
import { sendWorkbook } from "./send-workbook.ts";
import { listImports } from "./store.ts";

/** Uploads are one workbook at a time. */
const limits = { ...uploadLimits, bytes: 21 * 1024 * 1024, files: 1, fields: 20 };
const LISTED = 20;

export function spreadsheetRoutes({ platform }: Programme): Route[] {
  const guard: Guard = companyOfCase(platform);
  return [
    get(urls.inventoryTemplate, guard, (c) => sendTemplate(platform, c)),
    get(urls.inventoryExport, guard, (c) => sendList(platform, c)),
    get(urls.inventoryImports, guard, (c) => show(platform, c, [])),
    post(urls.inventoryImports, guard, (c) => receive(platform, c)),
    ...importRoutes(platform, guard),
  ];
}

const askedBy = (c: Request) => {
  const { actor, language } = signedIn(c);
  return { actor, language, caseId: c.req.param("caseId") ?? "" };
};

async function sendTemplate(platform: Platform, c: Request): Promise<Response> {
  const asked = askedBy(c);
  return sendWorkbook(c, await writeTemplate(platform, asked), `inventory-template-${asked.language}`);
}

async function sendList(platform: Platform, c: Request): Promise<Response> {
  return sendWorkbook(c, await writeList(platform, askedBy(c)), "inventory");
}

async function show(platform: Platform, c: Request, errors: readonly FieldError[]): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const { caseId } = askedBy(c);
  const { locked, imports } = await platform.database.as(actor, async (tx) => ({
    locked: await readLock(tx, caseId),
    imports: await listImports(tx, caseId, LISTED),
  }));
  return c.html(
    <ImportsPage {...{ frame, caseId, locked, imports, errors }} />,
    errors.length > 0 ? 422 : 200,
  );
}

async function receive(platform: Platform, c: Request): Promise<Response> {
  const { actor, language, caseId } = askedBy(c);
  const { refused, imports } = spreadsheetMessages[language];
  const refuse = (text: string) => show(platform, c, [{ name: fileField, text }]);
  const form = await readForm(c.req.raw, limits);
  if (!form.ok) return refuse(problemText(language, form.problem, imports.file));
  const [file] = form.files(fileField);
  if (!file) return refuse(refused.none);
  if (!file.ok) return refuse(problemText(language, file.problem, imports.file));
  const read = await readSheet(platform, { actor, caseId }, file.bytes);
  if (read.ok) return goTo(c, urls.inventoryImport.to({ caseId, importId: read.importId }));
  if (read.reason === "not-found") return c.notFound();
  return refuse(read.reason === "locked" ? lockWords[language].now : refused[read.reason]);
}
