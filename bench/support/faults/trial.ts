// What a trial knows: the program at work, who works with it, what they were told, and what was found wrong.
import { urls } from "#urls.ts";
import { idOfNewRow } from "#programme/take-stock/inventory/grid-forms.ts";
import type { Told } from "../kill/browsers.ts";
import type { StartedProgram } from "../program.ts";
import type { AwayDatabase } from "./away-database.ts";
import { type People, standingTitle } from "./people.ts";

export type Trial = {
  readonly program: StartedProgram;
  readonly database: AwayDatabase;
  readonly people: People;
  readonly applicants: readonly Told[];
  readonly dataDir: string;
  readonly mailPort: number;
  readonly long: boolean;
  /** Ids of rows: called saved, or sent without being called so. */
  readonly rowsSaved: Set<string>;
  readonly rowsUnknown: Set<string>;
  /** Rows in the list from the beginning. */
  readonly rowsStanding: number;
  /** Rows of sheets whose import was begun. */
  rowsImported: number;
  readonly faults: string[];
  /** Answers that said plainly that it does not go now. */
  refused: number;
};

export type Answer = { readonly status: number; readonly text: string; readonly location: string };

type Sending = {
  readonly cookie: string;
  readonly path: string;
  readonly body?: BodyInit;
  readonly json?: true;
};

/** Undefined when no answer came at all. */
export async function ask(trial: Trial, { cookie, path, body, json }: Sending): Promise<Answer | undefined> {
  const headers = { cookie, "sec-fetch-site": "same-origin", "accept-language": "ja" };
  try {
    const answer = await fetch(trial.program.url + path, {
      method: body === undefined ? "GET" : "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
      headers: json ? { ...headers, "content-type": "application/json" } : headers,
      ...(body === undefined ? {} : { body }),
    });
    const location = answer.headers.get("location") ?? "";
    return { status: answer.status, text: await answer.text(), location };
  } catch {
    return undefined;
  }
}

/** Types one new row; true when it is called saved. */
export async function typeRow(trial: Trial, key: string): Promise<boolean> {
  const { caseId, person } = trial.people.keeping;
  const row = { key, itemId: null, cells: [{ column: "title", typed: `打込の品目 ${key}`, was: "" }] };
  const body = JSON.stringify({ kind: "typed", rows: [row] });
  const path = urls.inventoryCells.to({ caseId });
  const answer = await ask(trial, { cookie: person.cookie, path, body, json: true });
  const id = idOfNewRow(caseId, key);
  const saved = answer?.status === 200;
  (saved ? trial.rowsSaved : trial.rowsUnknown).add(id);
  if (saved) trial.rowsUnknown.delete(id);
  return saved;
}

/** Sends a sheet, confirms its columns and begins the import. Answers what the first refusal was. */
export async function importSheet(trial: Trial, bytes: Uint8Array): Promise<Answer | "begun" | undefined> {
  const { caseId, person } = trial.people.keeping;
  const { cookie } = person;
  const body = new FormData();
  body.append("sheet", new File([Uint8Array.from(bytes)], "一覧.xlsx"));
  const sent = await ask(trial, { cookie, path: urls.inventoryImports.to({ caseId }), body });
  if (sent?.status !== 303) return sent;
  const targets = { "column-0": "title", "column-1": "department", "column-2": "place" };
  const confirmed = new URLSearchParams({ go: "confirm", ...targets });
  const mapped = await ask(trial, { cookie, path: sent.location, body: confirmed });
  if (mapped?.status !== 303) return mapped;
  const run = await ask(trial, { cookie, path: `${sent.location}/run`, body: new URLSearchParams() });
  return run?.status === 303 ? "begun" : run;
}

type Page = { readonly name: string; readonly path: string; readonly cookie: string; readonly shows: string };

/** Pages that show what people have: empty, they would say that nothing is here. */
export function pagesOf({ people, applicants }: Trial): Page[] {
  const { keeping, complete } = people;
  const { cookie } = keeping.person;
  const { caseId } = keeping;
  const list = { cookie, shows: standingTitle };
  const [first] = applicants;
  if (!first) throw new Error("nobody applies");
  const draft = { caseId: first.applicant.caseId, cookie: first.applicant.cookie };
  return [
    { name: "list", path: urls.inventory.to({ caseId }), ...list },
    { name: "rows for the script", path: urls.inventoryCells.to({ caseId }), ...list },
    { name: "print", path: urls.inventoryPrint.to({ caseId }), ...list },
    {
      name: "sheets",
      path: urls.sheets.to({ caseId: complete.caseId }),
      cookie: complete.person.cookie,
      shows: "50",
    },
    { name: "home", path: urls.home.to(), cookie, shows: caseId },
    { name: "application", path: urls.application.to(draft), cookie: draft.cookie, shows: draft.caseId },
  ];
}

/** Every page shows what is there. */
export async function expectAllShown(trial: Trial, when: string): Promise<void> {
  for (const { name, path, cookie, shows } of pagesOf(trial)) {
    const page = await ask(trial, { path, cookie });
    if (page?.status !== 200 || !page.text.includes(shows))
      trial.faults.push(
        `${when}, the page "${name}" is answered ${page?.status ?? "not at all"}${page?.location ? ` to ${page.location}` : ""}`,
      );
  }
}
