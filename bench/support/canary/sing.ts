// Puts one word into every place where a company, a colleague or an expert may write of what is kept secret, as people do it.
import type { Client } from "pg";
import { createCompany } from "#people/commands.ts";
import { writeSpreadsheet } from "#platform/spreadsheet/spreadsheet.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { addPlannedCase, session } from "#test/planned.ts";
import { addRows, addStockCase, type StockCase, wholeRow } from "#test/inventory.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import type { Site } from "../walls/site.ts";

/** What the tests' own steps need of a world, on this site. */
export function worldOf(site: Site): TestWorld {
  const { running } = site;
  const send = (path: string, { as, form }: Parameters<TestWorld["send"]>[1] = {}) =>
    running.fetch(
      new Request(new URL(path, running.url), {
        method: form === undefined ? "GET" : "POST",
        redirect: "manual",
        headers: { "accept-language": "ja", "sec-fetch-site": "same-origin", cookie: as?.cookie ?? "" },
        ...(form === undefined ? {} : { body: form instanceof FormData ? form : encoded(form) }),
      }),
    );
  return {
    running,
    dataDir: site.folder,
    logged: [...site.logged],
    owner: { host: "", port: 0, user: "", database: "" },
    addPerson: (role, name = "見本 花子") => site.addPerson(role, name),
    async addCompanyPerson() {
      const person = await site.addPerson("company", "見本 花子");
      const company = { name: "見本精機", corporateNumber: null };
      const companyId = await createCompany({ platform: running.platform, person }, company);
      return { ...person, companyId };
    },
    send: (path, sending) => Promise.resolve(send(path, sending)),
    stop: () => site.close(),
  };
}

function encoded(form: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
}

/** Every column that takes words, all with the word in them. */
const wordColumns = [
  "code",
  "title",
  "department",
  "origin-party",
  "place",
  "owner",
  "may-access",
  "given-to",
  "benefit",
  "useful-reason",
  "not-public-reason",
  "managed-reason",
  "level-reason",
  "measures",
  "gap",
  "disposal",
  "note",
] as const;

export type Sung = {
  /** A case whose plan is agreed, and one whose list is still worked on. */
  readonly planned: StockCase;
  readonly open: StockCase;
};

/** From the list through the sheets and the assessment to the plan, with the word wherever words go. */
export async function singEverywhere(site: Site, word: string): Promise<Sung> {
  const world = worldOf(site);
  const row = Object.fromEntries(wordColumns.map((column) => [column, `${word} ${column}`]));
  const said = { reason: word, evidence: word, role: word };
  const texts = { aim: word, place: word, people: word, reason: word };
  const planned = await addPlannedCase(world, {
    rows: [{ ...row, "review-on": word }, row, { title: word, level: "top-secret", "real-access": "anyone" }],
    site: { 1: { answer: "na", ...said }, 2: { answer: "1", ...said } },
    headquarters: { 2: { answer: "3", ...said } },
    findings: { 2: word, 3: word },
    summary: word,
    measures: [],
    sessions: (await sessionsOf(world)).map((one) => ({ ...one, texts: { ...one.texts, ...texts } })),
  });
  const open = await addStockCase(world);
  await addRows(world, open, [wholeRow(open, row)]);
  return { planned, open };
}

async function sessionsOf(world: TestWorld) {
  const today = world.running.platform.clock.today("Asia/Ho_Chi_Minh");
  const day = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return [
    session({ line: "M1", day: today, time: "09:00" }),
    session({ line: "M2-1", day: day(7) }),
    session({ line: "M4", day: day(30), minutes: 60 }),
  ];
}

export type Heard = {
  /** Where a page leads, what a file is called, where one is sent. */
  readonly said: readonly string[];
  /** How many answers held the word, so that the pages are known to have shown it. */
  readonly shown: number;
};

type Hearing = {
  readonly method?: "POST";
  readonly body?: FormData | URLSearchParams | string;
  readonly headers?: Readonly<Record<string, string>>;
};

type Singing = { readonly site: Site; readonly word: string; readonly sung: Sung };

/** Over HTTP: saves, searches, imports, downloads, mistakes; and what every answer tells besides its own text. */
export async function singOverHttp({ site, word, sung }: Singing): Promise<Heard> {
  const { planned, open } = sung;
  const said: string[] = [];
  let shown = 0;
  const hear = async (person: TestPerson, path: string, init: Hearing = {}): Promise<Response> => {
    const answer = await site.running.fetch(
      new Request(new URL(path, site.running.url), {
        redirect: "manual",
        ...init,
        headers: {
          "accept-language": "ja",
          "sec-fetch-site": "same-origin",
          cookie: person.cookie,
          ...init.headers,
        },
      }),
    );
    said.push(...[...answer.headers].map(([name, value]) => `${name}: ${value}`));
    const text = await answer.clone().text();
    said.push(...[...text.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address = ""]) => address));
    if (text.includes(word)) shown += 1;
    return answer;
  };
  const post = (person: TestPerson, path: string, body: FormData | URLSearchParams | string, type?: string) =>
    hear(person, path, { method: "POST", body, ...(type ? { headers: { "content-type": type } } : {}) });

  const { caseId, person } = open;
  const cells = urls.inventoryCells.to({ caseId });
  const typed = { key: "a", itemId: null, cells: [{ column: "title", typed: word, was: "" }] };
  await post(person, cells, JSON.stringify({ kind: "typed", rows: [typed] }), "application/json");
  await post(person, cells, `{"rows": [${word}`, "application/json");
  await post(person, cells, JSON.stringify({ kind: word, rows: [] }), "application/json");
  await post(person, urls.inventorySearch.to({ caseId }), new URLSearchParams({ words: word }));
  await post(person, urls.newInventoryItem.to({ caseId }), new URLSearchParams({ title: word.repeat(500) }));
  await post(person, urls.inventoryBulk.to({ caseId }), new URLSearchParams({ column: "note", value: word }));
  const invited = {
    view: "site",
    groups: "policy",
    language: "vi",
    role: "設計課",
    email: "canary@example.jp",
  };
  await post(person, urls.checkColleagues.to({ caseId }), new URLSearchParams(invited));
  const form = new URLSearchParams({ "answer.1": "na", "reason.1": word, "shown.answer.1": markOf("") });
  await post(person, urls.selfCheckGroup.to({ caseId, view: "site", group: "policy" }), form);
  await importSheet({ word, caseId, post: (path, body) => post(person, path, body) });
  for (const path of pagesOf(caseId)) await hear(person, path);
  for (const path of pagesOf(planned.caseId)) {
    await hear(planned.person, path);
    await hear(planned.expert, path);
  }
  return { said, shown };
}

type Importing = {
  readonly word: string;
  readonly caseId: string;
  readonly post: (path: string, body: FormData | URLSearchParams) => Promise<Response>;
};

/** A workbook of another make, and a file that is none. */
async function importSheet({ word, caseId, post }: Importing): Promise<void> {
  const header = ["情報の名称", "保管場所", `${word} 欄`];
  const sheet = { name: "一覧", columns: header.map(() => ({ widthCharacters: 20 })), header };
  const rows = Array.from({ length: 30 }, (_, at) => [`${word} ${at}`, word, word]);
  const written = await writeSpreadsheet({ title: word, sheets: [{ ...sheet, rows }] });
  if (!written.ok) throw new Error("no workbook was written");
  const upload = async (bytes: Uint8Array, name: string) => {
    const body = new FormData();
    body.append("sheet", new File([Uint8Array.from(bytes)], name, { type: "application/octet-stream" }));
    return (await post(urls.inventoryImports.to({ caseId }), body)).headers.get("location");
  };
  await upload(Buffer.from(`no workbook: ${word}`), `${word}.xlsx`);
  const at = await upload(written.bytes, `${word}.xlsx`);
  if (at === null) throw new Error("the workbook is refused");
  await post(at, new URLSearchParams({ go: "confirm" }));
  await post(`${at}/run`, new URLSearchParams());
}

function pagesOf(caseId: string): string[] {
  const view = { caseId, view: "site" };
  return [
    urls.supportCase.to({ caseId }),
    urls.caseHistory.to({ caseId }),
    urls.sheets.to({ caseId }),
    urls.inventory.to({ caseId }),
    urls.inventoryPrint.to({ caseId }),
    urls.inventoryExport.to({ caseId }),
    urls.inventoryTemplate.to({ caseId }),
    urls.inventoryImports.to({ caseId }),
    urls.selfCheck.to(view),
    urls.selfCheckGroup.to({ ...view, group: "policy" }),
    urls.selfCheckCompared.to({ caseId }),
    urls.checkColleagues.to({ caseId }),
    urls.assessment.to({ caseId }),
    urls.assessmentInventory.to({ caseId }),
    urls.assessmentReportPdf.to({ caseId }, { language: "ja" }),
    urls.assessmentReportDocx.to({ caseId }, { language: "ja" }),
    urls.plan.to({ caseId }),
    urls.planCalendar.to({ caseId }),
    urls.planPrint.to({ caseId }),
    urls.home.to(),
  ];
}

/** Until the work left for later is done; mails are then in the inbox. */
export async function untilQuiet(owner: Client): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    const { rows } = await owner.query(
      "select 1 from queue.job where state in ('created', 'active', 'retry') and start_after <= now()",
    );
    if (rows.length === 0) return;
    if (performance.now() > until) throw new Error("the work left for later is not done within a minute");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
