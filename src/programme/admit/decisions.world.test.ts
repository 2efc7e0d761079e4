// The office returns, admits and declines and tells the company; nothing is decided twice, nothing typed is lost.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOpenCorrection } from "#case/corrections/store.ts";
import { findHolding } from "#case/places/store.ts";
import { findStanding, listEvents } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { mails as mailTable } from "#platform/schema.ts";
import { type Applicant } from "#test/application.ts";
import { handIn, openOffice } from "#test/admission.ts";
import type { TestPerson, TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { answersOfA } from "#programme/apply/sample-answers.ts";
import { listNotices } from "./decision-store.ts";
import { noticeSentJob } from "./job-names.ts";
import { admitJobs } from "./jobs.ts";
import { admitMessages } from "./messages/company/catalog.ts";
import { examinationMessages } from "./messages/office/catalog.ts";

let world: TestWorld;
let office: TestPerson;
let colleague: TestPerson;
let expert: TestPerson;
const system = systemActor("test");
const words = examinationMessages.ja;

beforeAll(async () => {
  ({ world, office, colleague, expert } = await openOffice());
});
afterAll(() => world.stop());

const read = <T>(work: Parameters<typeof world.running.platform.database.as<T>>[1]) =>
  world.running.platform.database.as(system, work);
const stageOf = (caseId: string) => read(async (tx) => (await findStanding(tx, caseId))?.stage);
const waitsOf = async (caseId: string) =>
  (await read((tx) => listOpenOfCases(tx, [caseId]))).map(({ on, what }) => `${on} ${what}`);
const noticesOf = (caseId: string) => read((tx) => listNotices(tx, caseId));

async function textAt(to: string, as: TestPerson): Promise<string> {
  const answer = await world.send(to, { as });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The hidden fields of a page's form, as a browser would send them back. */
function hidden(text: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
}

async function decideOn(one: Applicant, kind: string, more: Record<string, string> = {}, as = office) {
  const to = urls.decision.to({ caseId: one.caseId }, { kind });
  const page = await (await world.send(to, { as })).text();
  const form = { kind, seen: hidden(page, "seen"), letter: "通知の本文", go: "decide", ...more };
  return () => world.send(urls.decision.to({ caseId: one.caseId }), { as, form });
}

describe("a return for correction", () => {
  const remark = "登記の名称と違うようです。";
  let asked: Awaited<ReturnType<typeof returned>>;
  // What is refused changes nothing: all refusals are tried on one application.
  beforeAll(async () => {
    asked = await returned();
  });
  async function returned() {
    const one = await handIn(world, "CN", answersOfA);
    const to = urls.caseReturn.to({ caseId: one.caseId });
    const form = { fields: ["hqName"], "remark.hqName": remark, letter: "修正をお願いします。" };
    const page = await textAt(to, office);
    const sent = { ...form, seen: hidden(page, "seen"), letterDate: hidden(page, "letterDate"), go: "send" };
    return { one, to, sent: { ...sent, replyBy: hidden(page, "letterDate") } };
  }

  test("goes out pinned to fields, five working days ahead, with a notice", async () => {
    const { one, to, sent } = await returned();
    const { caseId } = one;
    expect(sent.replyBy).toBe("2026-12-01");
    const answer = await world.send(to, { as: office, form: sent });
    expect(answer.headers.get("location")).toContain("done=return");
    expect(await stageOf(caseId)).toBe("returned");
    expect(await read((tx) => findOpenCorrection(tx, caseId))).toMatchObject({
      replyByOn: "2026-12-01",
      remarks: [{ field: "hqName", remark }],
    });
    expect(await waitsOf(caseId)).toEqual(["company correction"]);
    const [notice] = await noticesOf(caseId);
    const shown = await textAt(urls.notice.to({ caseId, noticeId: notice?.id ?? "" }), one.person);
    expect(shown).toContain(remark);
    expect(shown).toContain(admitMessages.ja.notices.answer.returned);
  });

  test("can be taken back, once; the examination goes on", async () => {
    const { one, to, sent } = await returned();
    await world.send(to, { as: office, form: sent });
    const page = await textAt(urls.examination.to({ caseId: one.caseId }), office);
    expect(page).toContain(remark);
    const back = urls.caseReturnTakenBack.to({ caseId: one.caseId });
    const form = { seen: hidden(page, "seen") };
    const answers = await Promise.all([1, 2].map(() => world.send(back, { as: office, form })));
    const places = answers.map((answer) => answer.headers.get("location")?.split("done=")[1]);
    expect(new Set(places)).toEqual(new Set(["not-taken-back", "taken-back"]));
    expect(await stageOf(one.caseId)).toBe("submitted");
    expect(await waitsOf(one.caseId)).toEqual(["office examination"]);
    expect(await read((tx) => findOpenCorrection(tx, one.caseId))).toBeUndefined();
  });

  test.each([
    ["no field", { fields: [] }, "fields"],
    ["no remark", { "remark.hqName": "" }, "remark-hqName"],
    ["a day that has passed", { replyBy: "2026-11-24" }, "replyBy"],
    ["no date", { replyBy: "あした以降" }, "replyBy"],
    ["no letter", { letter: " " }, "letter"],
  ])("with %s is asked again, everything typed still there", async (_, wrong, field) => {
    const { to, sent } = asked;
    const answer = await world.send(to, { as: office, form: { ...sent, ...wrong } });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(`href="#${field}"`);
    for (const typed of Object.values({ ...sent, ...wrong }).flat()) expect(text).toContain(typed);
  });

  test("a changed day is put into the letter, and the letter is read again", async () => {
    const { one, to, sent } = asked;
    const letter = "2026年12月1日までにお願いします。";
    const answer = await world.send(to, { as: office, form: { ...sent, letter, replyBy: "令和8年12月8日" } });
    const text = await answer.text();
    expect(text).toContain("2026年12月8日までにお願いします。");
    expect(text).toContain(words.return.dateChanged);
    expect(await stageOf(one.caseId)).toBe("submitted");
  });
});

async function seenOf(one: Applicant): Promise<string> {
  return hidden(await textAt(urls.decision.to({ caseId: one.caseId }, { kind: "decline" }), office), "seen");
}

describe("decisions", () => {
  test("two clicks at once give one admission; the second learns who was quicker, its text still there", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const { caseId } = one;
    const clicks = [
      await decideOn(one, "admit", { letter: "一郎の文面" }),
      await decideOn(one, "admit", { letter: "二郎の文面" }, colleague),
    ];
    const answers = await Promise.all(clicks.map((click) => click()));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const refused = await answers.find(({ status }) => status === 409)?.text();
    expect(refused).toMatch(/一郎の文面|二郎の文面/);
    expect(refused).toMatch(/事務 (一郎|二郎)：「採択/);
    expect(await stageOf(caseId)).toBe("admitted");
    expect(await noticesOf(caseId)).toHaveLength(1);
    expect(await waitsOf(caseId)).toEqual(["office expert-choice"]);
    const events = await read((tx) => listEvents(tx, caseId));
    expect(events.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
  });

  test("the notice is read by the company, as page and PDF, and by nobody of another company", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const other = await handIn(world, "CN", answersOfA);
    const { caseId } = one;
    await (
      await decideOn(one, "admit", { letter: "採択します。\n<b>" })
    )();
    const [notice] = await noticesOf(caseId);
    const noticeId = notice?.id ?? "";
    expect(await textAt(urls.notice.to({ caseId, noticeId }), one.person)).toContain(
      "採択します。\n&lt;b&gt;",
    );
    expect(await textAt(urls.notices.to({ caseId }), one.person)).toContain(noticeId);
    const pdf = await world.send(urls.noticePdf.to({ caseId, noticeId }), { as: one.person });
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    for (const as of [other.person, expert]) {
      expect((await world.send(urls.notice.to({ caseId, noticeId }), { as })).status).toBe(404);
      expect((await world.send(urls.noticePdf.to({ caseId, noticeId }), { as })).status).toBe(404);
    }
    const crossed = urls.notice.to({ caseId: other.caseId, noticeId });
    for (const as of [one.person, other.person, office]) {
      expect((await world.send(crossed, { as })).status).toBe(404);
    }
  });

  test("everybody of the company gets one mail, however often the job runs", async () => {
    const one = await handIn(world, "CN", answersOfA);
    await (
      await decideOn(one, "admit", { letter: "おめでとうございます。" })
    )();
    const [notice] = await noticesOf(one.caseId);
    const job = admitJobs(world.running.house.programme).find(({ name }) => name === noticeSentJob);
    for (let run = 0; run < 3; run += 1) await job?.run({ noticeId: notice?.id ?? "" });
    const mails = await read(async (tx) => {
      const rows = await tx.select().from(mailTable);
      return rows.filter(({ toAddress }) => toAddress === one.person.email);
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("おめでとうございます。");
  });

  test("a decline needs its reason, shows the letter first, and frees the place", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const to = urls.decision.to({ caseId: one.caseId });
    const asked = await world.send(to, { as: office, form: { kind: "decline", reason: "", go: "propose" } });
    expect(asked.status).toBe(422);
    const page = await textAt(urls.decision.to({ caseId: one.caseId }, { kind: "decline" }), office);
    const form = { kind: "decline", seen: hidden(page, "seen"), reason: "対象の国に拠点がありません。" };
    const letter = await (await world.send(to, { as: office, form: { ...form, go: "propose" } })).text();
    expect(letter).toMatch(/<textarea[^>]*>\n?[^<]*対象の国に拠点がありません。/);
    expect(await read((tx) => findHolding(tx, one.caseId))).toBeDefined();
    const sent = await world.send(to, {
      as: office,
      form: { ...form, letter: "不採択です。", go: "decide" },
    });
    expect(sent.status).toBe(303);
    expect(await stageOf(one.caseId)).toBe("declined");
    expect(await read((tx) => findHolding(tx, one.caseId))).toBeUndefined();
    expect(await waitsOf(one.caseId)).toEqual([]);
    const again = await world.send(urls.decision.to({ caseId: one.caseId }, { kind: "admit" }), {
      as: office,
    });
    expect(again.status).toBe(303);
  });

  test("a decision on a page that is too old is refused with what happened meanwhile", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const late = await decideOn(one, "admit", { letter: "長い時間をかけて書いた文面" });
    await world.send(urls.withdrawal.to({ caseId: one.caseId }), { as: one.person, form: { reason: "" } });
    const answer = await late();
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toContain("長い時間をかけて書いた文面");
    expect(text).toContain("「取下げ」");
    expect(text).toContain(words.letter.staleOver);
    expect(text).not.toContain(words.letter.confirm.admit);
  });

  test("nobody is put on the waiting list to be offered the place at once", async () => {
    const one = await handIn(world, "CN", answersOfA);
    const reason = { reason: "枠の調整のため" };
    const answer = await (await decideOn(one, "defer", { ...reason, seen: await seenOf(one) }))();
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(words.letter.placeWouldBeFree);
    expect(await stageOf(one.caseId)).toBe("submitted");
  });
});
