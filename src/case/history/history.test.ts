// Every kind of event has its sentence in every language, and each is told to those it is for.
import { describe, expect, test } from "vitest";
import { eventKinds } from "#case/event-kinds.ts";
import type { CaseEvent } from "#case/store.ts";
import { languages } from "#i18n/languages.ts";
import { historyMessages } from "./messages/catalog.ts";
import { howTold } from "./rules.ts";
import { tellHistory } from "./sentences.ts";

const none = { actor: "somebody", detail: {} };

function event(kind: string, more: Partial<CaseEvent> = {}): CaseEvent {
  const at = new Date("2026-11-24T01:00:00Z");
  const chained = { caseId: "c", number: 1, previousHash: "", hash: "" };
  return { ...chained, kind, at, actor: "o1", actorRole: "office", detail: {}, ...more };
}

test.each(languages)("in %s every kind has a sentence of its own", (language) => {
  const { sentences } = historyMessages[language];
  const texts = eventKinds.map((kind) => sentences[kind]("W"));
  expect(new Set(texts).size).toBe(eventKinds.length);
  for (const text of texts) expect(text.length).toBeGreaterThan(5);
});

describe("told to whom", () => {
  const move = { from: "matching", to: "admitted" };
  test.each([
    ["submitted", {}, ["company", "office", "expert"]],
    ["declined", {}, ["company", "office"]],
    ["returned", {}, ["company", "office"]],
    ["expert-requested", {}, ["company", "office"]],
    ["request-refused", {}, ["office"]],
    ["request-conflict", {}, ["office"]],
    ["conflict-declared-none", {}, ["office"]],
    ["expert-late-conflict", {}, ["office"]],
    ["expert-agreed", {}, ["company", "office", "expert"]],
    ["message-sent", { parties: "company-office" }, ["company", "office"]],
    ["message-sent", { parties: "office-expert" }, ["office", "expert"]],
    ["message-sent", { parties: "all" }, ["company", "office", "expert"]],
    ["message-sent", {}, ["office"]],
  ] as const)("%s %o", (kind, detail, sides) => {
    const told = (["company", "office", "expert"] as const).filter(
      (side) => howTold({ ...none, kind, detail }, { userId: "me", side }).as === "sentence",
    );
    expect(told).toEqual(sides);
  });

  test("what is hidden and moves the case is told as its stage alone", () => {
    const refused = { ...none, kind: "request-refused", detail: move };
    expect(howTold(refused, { userId: "me", side: "company" })).toEqual({ as: "stage", stage: "admitted" });
    expect(howTold({ ...refused, detail: {} }, { userId: "me", side: "company" })).toEqual({ as: "nothing" });
  });

  test("that the expert is gone is told to the company, and not why", () => {
    const left = { ...none, kind: "expert-late-conflict", detail: { from: "supported", to: "admitted" } };
    const told = { as: "sentence", kind: "expert-left" };
    expect(howTold(left, { userId: "me", side: "company" })).toEqual(told);
  });

  test("what one did oneself is always told", () => {
    const mine = { actor: "me", kind: "request-refused", detail: move };
    expect(howTold(mine, { userId: "me", side: "expert" }).as).toBe("sentence");
  });

  test("a kind that this program does not know", () => {
    const strange = { ...none, kind: "from-the-future" };
    expect(howTold(strange, { userId: "me", side: "office" })).toMatchObject({ as: "unknown" });
    expect(howTold(strange, { userId: "me", side: "company" })).toEqual({ as: "nothing" });
  });
});

describe("in words", () => {
  const company = { userId: "c1", side: "company", language: "ja" } as const;
  test("newest first; the office without a name for the company, with it for the office", () => {
    const events = [
      event("submitted", { number: 1, actor: "c1", actorRole: "company", detail: { to: "waiting-list" } }),
      event("admitted", { number: 2 }),
    ];
    const names = new Map([["c1", "見本 花子"]]);
    expect(tellHistory(events, { reader: company, names }).map(({ text }) => text)).toEqual([
      "事務局が採択を決めました。",
      "見本 花子さん（企業）が申請書を提出し、キャンセル待ちとして受け付けられました。",
    ]);
    const office = { userId: "o2", side: "office", language: "en" } as const;
    const told = tellHistory(events, { reader: office, names: new Map([["o1", "Ichiro"]]) });
    expect(told[0]?.text).toBe("The office (Ichiro) decided to admit the case.");
  });
});
