// The web face of the departments: their names, and giving one another name after a look at what that does.
import { companyOfCase } from "#case/guard.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { readLock } from "./lock.ts";
import { inventoryMessages } from "./messages/catalog.ts";
import { departmentField, DepartmentsPage, nameField } from "./pages/departments-page.tsx";
import { RenamePage } from "./pages/rename-page.tsx";
import { listDepartments, renameDepartment } from "./rename-command.ts";
import { type Asked, type NotRenamed, planRenaming } from "./renaming.ts";
import { caseIdOf, toList } from "./web.ts";

export function departmentRoutes(platform: Platform): Route[] {
  const guard = companyOfCase(platform);
  return [
    get(urls.inventoryDepartments, guard, (c) => show(platform, c)),
    post(urls.inventoryDepartments, guard, (c) => rename(platform, c)),
  ];
}

type Told = {
  readonly asked?: Asked;
  readonly errors?: readonly FieldError[];
  readonly status?: 200 | 409 | 422;
};

async function show(platform: Platform, c: Request, told: Told = {}): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const departments = await listDepartments(platform, actor, caseId);
  if (!departments) return c.notFound();
  const locked = await platform.database.as(actor, (tx) => readLock(tx, caseId));
  const { asked = { departmentId: "", typed: "" }, errors = [], status = 200 } = told;
  return c.html(<DepartmentsPage {...{ frame, caseId, departments, locked, errors, ...asked }} />, status);
}

async function rename(platform: Platform, c: Request): Promise<Response> {
  const form = await readForm(c.req.raw);
  if (!form.ok) return show(platform, c, { status: 422 });
  const asked = { departmentId: form.one(departmentField), typed: form.one(nameField) };
  const into = form.one("into");
  if (form.one("go") !== "apply") return check(platform, c, asked);
  const done = await renameDepartment(platform, signedIn(c).actor, {
    caseId: caseIdOf(c),
    ...asked,
    into: isUuid(into) ? into : undefined,
  });
  if (done.ok) return toList(c, { done: "renamed", rows: String(done.rows) });
  if (done.reason === "refused") return refuse(platform, c, { asked, why: done.why });
  // By now it would do something else: the person is told anew before anything is done.
  if (done.reason === "otherwise") return check(platform, c, asked);
  return done.reason === "locked" ? toList(c, { done: "locked" }) : c.notFound();
}

/** Tells what the new name would do; nothing is changed. */
async function check(platform: Platform, c: Request, asked: Asked): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const departments = await listDepartments(platform, actor, caseId);
  if (!departments) return c.notFound();
  const planned = planRenaming(departments, asked);
  if (!planned.ok) return refuse(platform, c, { asked, why: planned });
  return c.html(<RenamePage {...{ frame, caseId }} renaming={planned.renaming} />);
}

type Refusal = { readonly asked: Asked; readonly why: NotRenamed };

function refuse(platform: Platform, c: Request, { asked, why }: Refusal): Promise<Response> {
  const { language } = signedIn(c);
  const words = inventoryMessages[language].departments;
  if (why.reason === "gone") {
    // Without a choice it was left empty; a department that was there when the page was made is gone now.
    const text =
      asked.departmentId === "" ? problemText(language, { key: "choice-required" }, words.which) : words.gone;
    const errors = [{ name: departmentField, text }];
    return show(platform, c, { asked, errors, status: asked.departmentId === "" ? 422 : 409 });
  }
  const text = why.reason === "same" ? words.same : problemText(language, why.problem, words.newName);
  return show(platform, c, { asked, errors: [{ name: nameField, text }], status: 422 });
}
