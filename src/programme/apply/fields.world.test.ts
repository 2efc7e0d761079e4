// Whatever is typed into whichever field: an answer in the person's language, the text still in the page, no fault.
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addApplicant, answersIn, type Applicant } from "#test/application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { correctionMessages } from "./messages/correction/catalog.ts";
import { textOfProblem } from "./problem-text.ts";
import { questionPages } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import { answersOfA, basisOf, edition2026 } from "./sample-answers.ts";

let world: TestWorld;
let one: Applicant;
beforeAll(async () => {
  world = await openTestWorld();
  one = await addApplicant(world, "CN", {});
});
afterAll(() => world.stop());

const day = { today: "2026-11-23", latest: edition2026.period.supportEndsOn };
const basis = basisOf(edition2026, "CN", { applicantKind: "japanese-company" });
const pages = questionPages(basis);
const freeKinds = new Set([
  "line",
  "long-text",
  "date",
  "phone",
  "email",
  "url",
  "postal-code",
  "count",
  "when",
]);

const hostile: readonly [string, string][] = [
  ["too long", "長い文".repeat(1500)],
  ["a NUL", "前\u0000後"],
  ["control characters", "前\u001b[31m後\u0007"],
  ["HTML", `</textarea><script>alert("x")</script>'"><img src=x onerror=1>`],
  ["marks of direction", "\u202eabc\u202c\u2066"],
  ["emoji", "👩‍👩‍👧‍👦🏳️‍🌈"],
  ["a template of the server", "{{constructor}} ${process.env} {country} %s %00"],
  ["SQL", "'; drop table himori.application_changes; --"],
  ["line breaks", "一行目\r\n二行目\n\r"],
];

const plain = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

async function post(page: string, form: Record<string, string | readonly string[]>, language = "ja") {
  const to = urls.applicationPage.to({ caseId: one.caseId, page });
  const answer = await world.send(to, { as: one.person, form, language });
  return { to, status: answer.status, html: await answer.text() };
}

/** The page as it stands after the fields were sent: at once when something is to be mended, else by going back. */
async function pageAfter(page: string, form: Record<string, string>, language: string): Promise<string> {
  const { to, status, html } = await post(page, form, language);
  if (status === 422) return html;
  expect(status).toBe(303);
  return (await world.send(to, { as: one.person, language })).text();
}

const cases = (["ja", "vi"] as const).flatMap((language) =>
  hostile.map(([what, raw]) => [language, what, raw] as const),
);

test.each(cases)("in %s: every field given %s", async (language, _, raw) => {
  one = await addApplicant(world, "CN", { applicantKind: "japanese-company" });
  for (const page of pages) {
    const questions = page.questions.filter(({ kind }) => freeKinds.has(kind));
    if (questions.length === 0) continue;
    const form = Object.fromEntries(questions.map(({ field }) => [field, raw]));
    const html = await pageAfter(page.id, form, language);
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    const stored = await answersIn(world, one.caseId);
    const text = plain(html);
    for (const question of questions) {
      const { field } = question;
      const { text: kept, problem } = readAnswer(question, raw, day);
      expect([field, stored[field]]).toEqual([field, kept]);
      expect(text).toContain(kept);
      // What no database can hold is kept as a sign in its place: the page then tells of that sign.
      const told = readAnswer(question, kept, day).problem;
      expect([field, told === undefined]).toEqual([field, problem === undefined]);
      if (told) expect(text).toContain(textOfProblem({ field, problem: told }, basis, language));
    }
  }
});

describe("what no browser sends", () => {
  test.each(pages.map((page) => [page.id, page] as const))(
    "repeated and unknown parameters: %s",
    async (id, page) => {
      one = await addApplicant(world, "CN", { applicantKind: "japanese-company" });
      const repeated = page.questions.map(({ field }) => [field, ["一", "二", "", "三"]] as const);
      const marks = page.questions.map(({ field }) => [`shown.${field}`, ["x", "y"]] as const);
      const form = {
        ...Object.fromEntries([...repeated, ...marks]),
        nothing: "x",
        __proto__x: "y",
        go: ["a", "b"],
      };
      expect((await post(id, form)).status).toBeLessThan(500);
    },
  );

  test("choices that were never offered are told and kept", async () => {
    one = await addApplicant(world, "CN", { applicantKind: "japanese-company" });
    const answer = await post("headquarters", { hqSize: "gigantic<script>" });
    expect(answer.status).toBe(422);
    expect((await answersIn(world, one.caseId))["hqSize"]).toBe("gigantic<script>");
  });

  test("bodies that are no form, or too large, lose nothing that was saved", async () => {
    one = await addApplicant(world, "CN", answersOfA);
    const to = urls.applicationPage.to({ caseId: one.caseId, page: "system" });
    const { running } = world;
    const bodies: [string, BodyInit][] = [
      ["application/json", "{"],
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=a", "--a\r\nbroken"],
      ["application/x-www-form-urlencoded", "presentSystem=%ff%fe%00&background=%e3%81"],
      ["application/x-www-form-urlencoded", `presentSystem=${"a".repeat(2_000_000)}`],
      ["application/x-www-form-urlencoded", "a=1&".repeat(5000)],
    ];
    for (const [type, body] of bodies) {
      const request = new Request(new URL(to, running.url), {
        method: "POST",
        body,
        headers: { "content-type": type, cookie: one.person.cookie, "sec-fetch-site": "same-origin" },
        redirect: "manual",
      });
      const answer = await running.fetch(request);
      expect([type, answer.status >= 200 && answer.status < 500]).toEqual([type, true]);
    }
    expect(await answersIn(world, one.caseId)).toMatchObject({ hqName: answersOfA["hqName"] });
  });

  test("pages that do not exist are not found", async () => {
    for (const page of ["nowhere", "__proto__", "constructor", "%2e%2e"]) {
      const answer = await world.send(`/cases/${one.caseId}/application/pages/${page}`, { as: one.person });
      expect(answer.status).toBe(404);
    }
  });
});

test("no fault was logged", () => {
  expect(world.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test("a save that the database does not take is answered with what was typed", async () => {
  const one = await addApplicant(world, "CN", {});
  const page = urls.applicationPage.to({ caseId: one.caseId, page: "business" });
  const form = { industry: "保存されない文", "shown.industry": markOf("") };
  const owner = new Client(world.owner);
  await owner.connect();
  await owner.query(
    "alter table himori.application_changes add constraint full_disk check (false) not valid",
  );
  const answer = await world.send(page, { as: one.person, form });
  const byScript = await world.send(page, { as: one.person, form, headers: { accept: "application/json" } });
  await owner.query("alter table himori.application_changes drop constraint full_disk");
  await owner.end();
  expect(answer.status).toBe(503);
  const text = await answer.text();
  expect(text).toContain("保存されない文");
  expect(text).toContain(correctionMessages.ja.notSaved);
  expect(text).toContain(`value="${markOf("")}"`);
  expect(byScript.status).toBe(503);
  expect(await answersIn(world, one.caseId)).toEqual({});
});

test("a text far too long is kept as far as it can be told of, with the rest of the page", async () => {
  const one = await addApplicant(world, "CN", {});
  const page = urls.applicationPage.to({ caseId: one.caseId, page: "business" });
  const form = {
    industry: "製造業",
    "shown.industry": markOf(""),
    businessDescription: "長".repeat(150_000),
    "shown.businessDescription": markOf(""),
  };
  expect((await world.send(page, { as: one.person, form })).status).toBe(422);
  const kept = await answersIn(world, one.caseId);
  expect(kept["industry"]).toBe("製造業");
  expect(kept["businessDescription"]).toHaveLength(20_000);
});
