// What stands in the addresses of the route table: whose ids, and what else; a name nobody explained stops the measurement.
import { randomUUID } from "node:crypto";
import { pageIds } from "#programme/apply/questions.ts";
import { urls } from "#urls.ts";
import type { House } from "./cast.ts";
import type { Belongings } from "./families.ts";

/** Ids of records, each with the table it names a row of. A new one is added here, or the measurement does not run. */
const records: Readonly<Record<string, string>> = {
  scanId: "application_scans",
  noticeId: "notices",
  requestId: "match_requests",
  changeId: "match_change_requests",
  threadId: "threads",
  messageId: "messages",
  fileId: "files",
  mailId: "mail_records",
  itemId: "inventory_items",
  batchId: "inventory_batches",
  importId: "inventory_imports",
  answerId: "check_answers",
  invitationId: "check_invitations",
};

/** Ids of whole houses. */
const houses = {
  caseId: ({ caseId }: House) => caseId,
  companyId: ({ companyId }: House) => companyId,
  expertId: ({ expertId }: House) => expertId,
} as const;

const isHouse = (name: string): name is keyof typeof houses => name in houses;

/** Patterns in which ":id" is no record of anybody's, and words that are no ids at all. */
const plain: Readonly<Record<string, string>> = {
  token: "x",
  country: "cn",
  file: "x.css",
  editionId: "2026",
  view: "site",
  group: "policy",
};
const ownMeaning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [urls.applicationSetAside.pattern]: { id: "set_aside_texts" },
};
const notOfAnybody: ReadonlySet<string> = new Set([urls.demoMailMessage.pattern]);

export type Parameter = { readonly name: string; readonly of: "record" | "plain"; readonly table?: string };

/** The parameters of an address. Throws for one that the matrix does not know how to fill. */
export function parametersOf(pattern: string): readonly Parameter[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  return names.map((name) => {
    const table = ownMeaning[pattern]?.[name] ?? records[name];
    if (table !== undefined) return { name, of: "record", table };
    if (isHouse(name)) return { name, of: "record" };
    if (name in plain || name === "page" || notOfAnybody.has(pattern)) return { name, of: "plain" };
    throw new Error(
      `nobody said what :${name} of ${pattern} is: add it to bench/support/walls/parameters.ts`,
    );
  });
}

export type Filling = "theirs" | "unknown" | "malformed";

type Whose = { readonly house: House; readonly things: Belongings };

/** The address with one and the same sort of ids in all its places, or in those named. */
export function fill(pattern: string, how: (parameter: Parameter) => string): string {
  const parameters = parametersOf(pattern);
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter) return "";
    return parameter.of === "plain" ? plainValue(pattern, name) : how(parameter);
  });
}

export function idOf({ name, table }: Parameter, filling: Filling, { house, things }: Whose): string {
  if (filling === "unknown") return randomUUID();
  if (filling === "malformed") return "not-an-id";
  if (isHouse(name)) return houses[name](house);
  const id = things.rows.get(table ?? "")?.[0]?.["id"];
  if (typeof id !== "string") throw new Error(`${house.mark} has no row in ${table}`);
  return id;
}

function plainValue(pattern: string, name: string): string {
  if (name === "page") return pattern.includes("/scans/") ? "1" : (pageIds[0] ?? "");
  return plain[name] ?? randomUUID();
}
