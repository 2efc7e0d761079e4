// Every route of the route table as different people would ask for it, for tests that no route may escape.
import { submitApplication } from "#programme/apply/submit-command.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { urls } from "#urls.ts";
import { allRoutes } from "../src/app.tsx";
import { addApplicant, type Applicant } from "./application.ts";
import type { TestPerson, TestWorld } from "./world.ts";

/** Somebody with the ids of things that they may (or may not) see. */
export type Reader = {
  readonly who: string;
  readonly as?: TestPerson;
  readonly parameters: Readonly<Record<string, string>>;
};

export type Asked = {
  method: string;
  path: string;
  reader?: Reader;
  headers?: Record<string, string>;
  body?: string;
};

const made = "11111111-1111-4111-8111-111111111111";

/** A visitor, an applicant with a draft and a scan, one with a receipt, and the office. */
export async function addReaders(world: TestWorld): Promise<Reader[]> {
  const drafting = await addApplicant(world, "CN", answersOfA);
  const finished = await addApplicant(world, "VN", answersOfA);
  const by = { method: "electronic" } as const;
  await submitApplication(world.running.house.programme, finished.actor, { caseId: finished.caseId, by });
  const scanId = await addScan(world, drafting);
  const invented = {
    scanId,
    id: made,
    fileId: made,
    token: "x",
    file: "x.css",
    country: "cn",
    page: "cover",
    view: "site",
    group: "policy",
    answerId: made,
    invitationId: made,
    importId: made,
  };
  const idsOf = ({ caseId, person }: Applicant) => ({ ...invented, caseId, companyId: person.companyId });
  return [
    { who: "visitor", parameters: idsOf(drafting) },
    { who: "applicant", as: drafting.person, parameters: idsOf(drafting) },
    { who: "applicant on the scan", as: drafting.person, parameters: { ...idsOf(drafting), page: "1" } },
    { who: "applicant with a receipt", as: finished.person, parameters: idsOf(finished) },
    { who: "office", as: await world.addPerson("office"), parameters: idsOf(finished) },
  ];
}

/** The paper as it was printed serves as its own scan. */
async function addScan(world: TestWorld, { caseId, person }: Applicant): Promise<string> {
  const paper = await world.send(urls.applicationPdf.to({ caseId }), { as: person });
  const form = new FormData();
  form.append("sealed", new File([await paper.arrayBuffer()], "<b>紙</b>.pdf", { type: "application/pdf" }));
  const kept = await world.send(urls.scans.to({ caseId }), { as: person, form });
  return kept.headers.get("location")?.split("/").at(-1) ?? "";
}

/** The addresses of all routes of a method, each once, with the reader's ids filled in. */
export function addressesOf(world: TestWorld, method: "GET" | "POST", { parameters }: Reader): string[] {
  const filled = allRoutes(world.running.house)
    .filter((route) => route.method === method)
    .map(({ address }) => address.pattern.replaceAll(/:(\w+)/g, (_, name: string) => parameters[name] ?? ""));
  return [...new Set(filled)];
}

/** A request with exactly these headers: no browser adds its own. */
export async function ask(
  { running }: TestWorld,
  { method, path, reader, headers = {}, body }: Asked,
): Promise<Response> {
  const sent = body === undefined ? {} : { body };
  const type: Record<string, string> =
    body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
  const cookie: Record<string, string> = reader?.as ? { cookie: reader.as.cookie } : {};
  const all = { ...cookie, ...type, ...headers };
  const address = new URL(path, running.url);
  return running.fetch(new Request(address, { method, redirect: "manual", headers: all, ...sent }));
}

/** What each answer does otherwise than demanded, so that one run names every fault. */
export async function faultsOf(
  world: TestWorld,
  asked: readonly Asked[],
  demand: (answer: Response, text: string) => readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const one of asked) {
    const answer = await ask(world, one);
    const faults = demand(answer, await answer.text());
    found.push(...faults.map((what) => `${one.reader?.who}: ${one.method} ${one.path}: ${what}`));
  }
  return found;
}
