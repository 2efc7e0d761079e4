// The draft against a real database: started once, typed into by several, seen by its company only.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { moveCase } from "#case/moves.ts";
import { listEvents } from "#case/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { findChainFault } from "#platform/history/chain.ts";
import { addApplicant, answersIn, type Applicant, startFor, typeIn } from "#test/application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { chooseSetAside, saveTyped } from "./commands.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { openDraft } from "./open-draft.ts";
import { answersOfB } from "./sample-answers.ts";
import { submitApplication } from "./submit-command.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.stop());

const platform = () => world.running.platform;
const programme = () => world.running.house.programme;

function eventsOf(caseId: string) {
  return platform().database.as(systemActor("test"), (tx) => listEvents(tx, caseId));
}

describe("starting", () => {
  test("comes back to the open application of the same country", async () => {
    const one = await addApplicant(world, "VN", { hqName: "見本精機" });
    expect(await startFor(world, one, "VN")).toBe(one.caseId);
    expect((await eventsOf(one.caseId)).map(({ kind }) => kind)).toEqual(["draft-started"]);
  });

  test("is one application, however many start it at once", async () => {
    const one = await addApplicant(world, "VN", {});
    const started = await Promise.all(Array.from({ length: 5 }, () => startFor(world, one, "TH")));
    expect(new Set(started).size).toBe(1);
  });

  test("carries over to the second country what is the company's own", async () => {
    const one = await addApplicant(world, "VN", answersOfB);
    const second = await answersIn(world, await startFor(world, one, "TH"));
    expect(second).toMatchObject({
      hqName: answersOfB["hqName"],
      presentSystem: answersOfB["presentSystem"],
    });
    expect(Object.keys(second).filter((field) => /^(site|when|condition|coverDate)/.test(field))).toEqual([]);
  });

  test("comes back to what was handed in, and begins anew after it was withdrawn", async () => {
    const one = await addApplicant(world, "VN", answersOfB);
    const { programme } = world.running.house;
    const by = { method: "electronic" } as const;
    expect(await submitApplication(programme, one.actor, { caseId: one.caseId, by })).toMatchObject({
      ok: true,
    });
    expect(await startFor(world, one, "VN")).toBe(one.caseId);
    const { actor, caseId } = one;
    const withdrawal = { caseId, to: "withdrawn", at: new Date(), actor, kind: "withdrawn" } as const;
    await platform().database.as(actor, (tx) => moveCase(tx, withdrawal));
    expect(await startFor(world, one, "VN")).not.toBe(caseId);
  });

  test("cannot be done for another company", async () => {
    const mine = await addApplicant(world, "VN", {});
    const theirs = await addApplicant(world, "VN", {});
    await expect(startFor(world, { person: theirs.person, actor: mine.actor }, "TH")).rejects.toThrow();
  });
});

describe("typing", () => {
  let one: Applicant;
  const save = (field: string, typed: string, shown: string) =>
    saveTyped(programme(), one.actor, {
      caseId: one.caseId,
      typed: [{ field, typed, shown: markOf(shown) }],
    });
  const asideOf = async () => (await openDraft(programme(), one.actor, one.caseId))?.setAside ?? [];

  beforeAll(async () => {
    one = await addApplicant(world, "CN", { hqName: "見本精機" });
  });

  test("counts a version for what changed, none for what did not", async () => {
    const before = (await openDraft(programme(), one.actor, one.caseId))?.draft.version ?? 0;
    expect(await save("hqName", "見本精機", "見本精機")).toMatchObject({ ok: true, version: before });
    expect(await save("hqName", "見本製作所", "見本精機")).toMatchObject({ ok: true, version: before + 1 });
  });

  test("keeps what cannot be accepted as it was typed", async () => {
    await save("hqEmployees", "たくさん", "");
    expect((await answersIn(world, one.caseId))["hqEmployees"]).toBe("たくさん");
  });

  test("sets aside what was typed over another editor's text, until somebody chooses", async () => {
    await save("industry", "甲の入力", "");
    const second = await save("industry", "乙の入力", "");
    expect(second.ok && second.outcomes).toMatchObject([{ outcome: "set-aside", standing: "甲の入力" }]);
    const [aside] = await asideOf();
    expect(aside).toMatchObject({ field: "industry", value: "乙の入力" });
    const choice = { caseId: one.caseId, setAsideId: aside?.id ?? "", take: true };
    const unseen = { ...choice, standingShown: markOf("見ていない文") };
    expect(await chooseSetAside(programme(), one.actor, unseen)).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect((await answersIn(world, one.caseId))["industry"]).toBe("甲の入力");
    const seen = { ...choice, standingShown: markOf("甲の入力") };
    expect(await chooseSetAside(programme(), one.actor, seen)).toEqual({ ok: true });
    expect((await answersIn(world, one.caseId))["industry"]).toBe("乙の入力");
    expect(await chooseSetAside(programme(), one.actor, seen)).toEqual({ ok: false, reason: "not-found" });
  });

  test("keeps the standing text when that is chosen", async () => {
    await save("siteNameJa", "甲", "");
    await save("siteNameJa", "乙", "");
    const [aside] = await asideOf();
    const choice = { caseId: one.caseId, setAsideId: aside?.id ?? "", take: false, standingShown: "" };
    expect(await chooseSetAside(programme(), one.actor, choice)).toEqual({ ok: true });
    expect((await answersIn(world, one.caseId))["siteNameJa"]).toBe("甲");
    expect(await asideOf()).toEqual([]);
  });

  test("loses nothing when twenty save at once", async () => {
    const two = await addApplicant(world, "ID", {});
    const texts = Array.from({ length: 20 }, (_, index) => `文${index}`);
    const saves = texts.map((typed) =>
      saveTyped(programme(), two.actor, {
        caseId: two.caseId,
        typed: [{ field: "background", typed, shown: markOf("") }],
      }),
    );
    await Promise.all(saves);
    const open = await openDraft(programme(), two.actor, two.caseId);
    const kept = [open?.answers["background"], ...(open?.setAside ?? []).map(({ value }) => value)];
    expect(new Set(kept)).toEqual(new Set(texts));
    expect(kept).toHaveLength(texts.length);
  });
});

describe("who sees a draft", () => {
  test("its company; nobody else, and of the office not even an answer", async () => {
    const one = await addApplicant(world, "VN", { presentSystem: "まだ出していない文" });
    const stranger = await addApplicant(world, "VN", {});
    expect((await openDraft(programme(), one.actor, one.caseId))?.answers).toMatchObject({
      presentSystem: "まだ出していない文",
    });
    expect(await openDraft(programme(), stranger.actor, one.caseId)).toBeUndefined();
    for (const role of ["office", "expert", "operator"] as const) {
      const person = await world.addPerson(role);
      const actor = { kind: "person", userId: person.userId, role } as const;
      expect((await openDraft(programme(), actor, one.caseId))?.answers ?? {}).toEqual({});
      const typed = [{ field: "hqName", typed: "x", shown: markOf("") }];
      const saved = saveTyped(programme(), actor, { caseId: one.caseId, typed });
      expect(await saved.then(({ ok }) => ok).catch(() => false)).toBe(false);
    }
    expect(await answersIn(world, one.caseId)).toEqual({ presentSystem: "まだ出していない文" });
  });
});

test("every history holds", async () => {
  const one = await addApplicant(world, "TH", answersOfB);
  await typeIn(world, one, { hqName: "別名" });
  const events = await eventsOf(one.caseId);
  expect(findChainFault(events.map((event) => ({ ...event, chain: one.caseId })))).toBeUndefined();
});
