// The law of matching, by tables of cases.
import { describe, expect, test } from "vitest";
import type { Expert, ExpertProfile } from "#people/experts/queries.ts";
import {
  type Candidate,
  fieldsOfBusiness,
  hasLapsed,
  isOpen,
  judgeCandidate,
  type Need,
  type RequestRecords,
  requestStates,
  shortList,
  stateOfRequest,
} from "./rules.ts";

const need: Need = {
  companyNames: ["見本精機株式会社", "样本精机（上海）贸易有限公司"],
  country: "CN",
  siteLanguage: "zh-Hans",
  headquartersLanguage: "ja",
  fields: ["machinery"],
  today: "2026-12-01",
  supportEndsOn: "2027-02-05",
};

const profile: ExpertProfile = {
  userId: "e",
  version: 1,
  firm: "見本法律事務所",
  firmCountry: "CN",
  countries: ["CN"],
  languages: ["zh-Hans", "ja"],
  otherLanguages: "",
  fields: ["machinery", "trade-secrets"],
  mostCases: 3,
  weekdays: [],
  times: "",
  about: "",
  contactEmail: "e@law.example",
  contactPhone: "",
  savedAt: new Date(0),
  savedBy: "e",
};

type Changed = Partial<Omit<Expert, "profile">> & { profile?: Partial<ExpertProfile> | null };

function candidate(
  changed: Changed = {},
  { load = 0, tried = [] }: Partial<Omit<Candidate, "expert">> = {},
): Candidate {
  const { profile: own, ...rest } = changed;
  const expert: Expert = {
    userId: "e",
    name: "専門家",
    email: "e@law.example",
    language: "ja",
    formerClients: [],
    pauses: [],
    ending: null,
    ...rest,
    profile: own === null ? null : { ...profile, ...own },
  };
  return { expert, load, tried };
}

const pause = (fromOn: string, untilOn: string | null) => ({
  pauses: [{ id: "p", userId: "e", fromOn, untilOn, reason: "", recordedAt: new Date(0), recordedBy: "e" }],
});
const ending = { id: "x", userId: "e", reason: "", endedAt: new Date(0), endedBy: "o" };

describe("bars from a case", () => {
  test.each<[string, Candidate, string[]]>([
    ["none", candidate(), []],
    ["the registration has ended", candidate({ ending }), ["ended"]],
    ["no profile", candidate({ profile: null }), ["no-profile"]],
    ["another country", candidate({ profile: { countries: ["TH"] } }), ["country"]],
    ["a former client", candidate({ formerClients: ["㈱見本精機"] }), ["former-client"]],
    ["another former client", candidate({ formerClients: ["別会社"] }), []],
    ["a conflict here", candidate({}, { tried: ["conflict"] }), ["conflict"]],
    ["a late conflict here", candidate({}, { tried: ["late-conflict"] }), ["late-conflict"]],
    ["the company asked for another", candidate({}, { tried: ["not-agreed"] }), ["not-agreed"]],
    ["changed before", candidate({}, { tried: ["changed"] }), ["changed"]],
    ["refused before", candidate({}, { tried: ["refused"] }), []],
    ["away without end", candidate(pause("2026-11-01", null)), ["paused-throughout"]],
    ["away to the end", candidate(pause("2026-11-01", "2027-02-05")), ["paused-throughout"]],
    ["away for a while", candidate(pause("2026-11-01", "2026-12-20")), []],
    ["away later", candidate(pause("2026-12-20", null)), []],
  ])("%s", (_, one, kinds) => {
    expect(judgeCandidate(one, need).excluded.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("what speaks for and against", () => {
  test.each<[string, Candidate, string[], string[]]>([
    [
      "all fits",
      candidate({}, { load: 1 }),
      ["country", "site-language", "headquarters-language", "fields", "trade-secrets", "load"],
      [],
    ],
    [
      "languages",
      candidate({ profile: { languages: ["en"] } }),
      ["country", "fields", "trade-secrets", "load"],
      ["no-site-language", "no-headquarters-language"],
    ],
    [
      "fields",
      candidate({ profile: { fields: ["food"] } }),
      ["country", "site-language", "headquarters-language", "load"],
      ["no-field", "no-trade-secrets"],
    ],
    [
      "a full desk",
      candidate({}, { load: 3 }),
      ["country", "site-language", "headquarters-language", "fields", "trade-secrets"],
      ["full"],
    ],
    [
      "away for a while, and refused before",
      candidate(pause("2026-11-01", "2026-12-20"), { tried: ["refused", "lapsed"] }),
      ["country", "site-language", "headquarters-language", "fields", "trade-secrets", "load"],
      ["paused", "refused", "lapsed"],
    ],
  ])("%s", (_, one, speakFor, speakAgainst) => {
    const judged = judgeCandidate(one, need);
    expect([judged.speakFor.map(({ kind }) => kind), judged.speakAgainst.map(({ kind }) => kind)]).toEqual([
      speakFor,
      speakAgainst,
    ]);
  });

  test("a site that applies by itself asks no language of the headquarters", () => {
    const judged = judgeCandidate(candidate({ profile: { languages: ["zh-Hans"] } }), {
      ...need,
      headquartersLanguage: null,
    });
    expect(judged.speakAgainst).toEqual([]);
  });
});

const named = (userId: string, changed: Changed = {}, rest = {}) => candidate({ userId, ...changed }, rest);

test("the short list: the best first, the full later, the barred last; equal ones always in one order", () => {
  const list = shortList(
    [
      named("barred", { formerClients: ["見本精機"] }),
      named("full", {}, { load: 3 }),
      named("no-japanese", { profile: { languages: ["zh-Hans"] } }),
      named("b"),
      named("a"),
    ],
    need,
  );
  expect(list.map(({ expert }) => expert.userId)).toEqual(["a", "b", "no-japanese", "full", "barred"]);
});

const nothing: RequestRecords = {
  declaration: null,
  ruling: null,
  answer: null,
  ending: null,
};
const none = { declaration: { kind: "none" } } as const;
const unsure = { declaration: { kind: "unsure" } } as const;
const accepted = { ...none, answer: { kind: "accepted" } } as const;

test.each<[string, Partial<RequestRecords>]>([
  ["declaration", {}],
  ["answer", none],
  ["ruling", unsure],
  ["answer", { ...unsure, ruling: { kind: "no-conflict" } }],
  ["conflict", { ...unsure, ruling: { kind: "conflict" } }],
  ["conflict", { declaration: { kind: "conflict" } }],
  ["refused", { ...none, answer: { kind: "refused" } }],
  ["agreement", accepted],
  ["agreed", { ...accepted, ending: { kind: "agreed" } }],
  ["not-agreed", { ...accepted, ending: { kind: "not-agreed" } }],
  ["lapsed", { ending: { kind: "lapsed" } }],
  ["taken-back", { ...accepted, ending: { kind: "taken-back" } }],
  ["case-over", { ...none, ending: { kind: "case-over" } }],
])("a request stands at %s", (state, records) => {
  expect(stateOfRequest({ ...nothing, ...records })).toBe(state);
});

test("a request lapses the day after, and only while it waits on the expert", () => {
  const lapsing = requestStates.filter((state) => hasLapsed(state, "2026-12-01", "2026-12-02"));
  expect(lapsing).toEqual(["declaration", "answer"]);
  expect(requestStates.filter((state) => hasLapsed(state, "2026-12-01", "2026-12-01"))).toEqual([]);
  expect(requestStates.filter(isOpen)).toEqual(["declaration", "ruling", "answer", "agreement"]);
});

test.each([
  ["産業用ロボットの減速機と工作機械の販売", ["sales"], ["machinery"]],
  ["ＦＯＯＤの輸入", ["sales"], ["food"]],
  ["何も当てはまらない", ["services"], ["shop"]],
  ["", [], []],
])("the business %s (%j) is of the fields %j", (words, types, found) => {
  const fields = [
    { id: "machinery", businessTypes: ["production"], words: ["工作機械"] },
    { id: "food", businessTypes: ["production"], words: ["food"] },
    { id: "shop", businessTypes: ["services"], words: ["店舗"] },
  ];
  expect(fieldsOfBusiness({ types, words }, fields)).toEqual(found);
});
