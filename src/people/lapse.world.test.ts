// A form sent after the session was over comes back whole after signing in again.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { codeOf, holdTheMoment } from "#test/journeys/authenticator.ts";
import { openVisitor } from "#test/visitor.ts";

let world: TestWorld;
let email: string;
const password = "とても長い合言葉です";
const typed = { name: '一行目\r\n"二行目" <b>&amp; 𠮷野家', corporateNumber: "  12345 ", more: "" };

beforeAll(async () => {
  world = await openTestWorld();
  email = "lapse@example.jp";
  await world.running.signIn.addPerson({
    name: "時間 切子",
    email,
    role: "company",
    language: "ja",
    password,
  });
});
afterAll(() => world.stop());

test("through a wrong password and a right one", async () => {
  const visitor = openVisitor(world.running);
  const lapsed = await visitor.post("/companies/new", typed);
  expect(lapsed.status).toBe(401);
  expect(lapsed.text).toContain("お預かりしています");
  expect(lapsed.text).not.toContain("二行目");
  const wrong = await visitor.post("/sign-in", { email, password: "x", held: lapsed.field("held") });
  expect(wrong.status).toBe(422);
  const right = await visitor.post("/sign-in", { email, password, held: wrong.field("held") });
  expect(right.text).toContain('action="/companies/new"');
  expect(right.text).toContain("時間 切子さん");
  const back = {
    name: right.field("name"),
    corporateNumber: right.field("corporateNumber"),
    more: right.field("more"),
  };
  expect(back).toEqual(typed);
  const sent = await visitor.post("/companies/new", { name: "続きの会社", corporateNumber: "" });
  expect(sent.location).toMatch(/^\/companies\/[0-9a-f-]{36}$/);
});

test("through the second factor too, and files are named as not kept", async () => {
  holdTheMoment();
  const visitor = openVisitor(world.running);
  await visitor.post("/sign-in", { email, password });
  const begun = await visitor.post("/account/second-factor", { step: "begin", password });
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(begun.text)?.[1] ?? "";
  const sealed = begun.field("sealed");
  await visitor.post("/account/second-factor", { step: "prove", sealed, code: codeOf(secret, -1) });
  await visitor.post("/sign-out", {});
  const body = new FormData();
  body.append("name", "写しの会社");
  body.append("scan", new File(["x"], "a.pdf"));
  const lapsed = await visitor.post("/companies/new", body);
  expect(lapsed.text).toContain("ファイルだけは保管できません");
  const half = await visitor.post("/sign-in", { email, password, held: lapsed.field("held") });
  const whole = await visitor.post("/sign-in/second-factor", {
    code: codeOf(secret),
    held: half.field("held"),
  });
  expect(whole.field("name")).toBe("写しの会社");
  expect(whole.text).not.toContain("data-continue");
});

test("of what nobody signed in sends, no more is kept than our own forms can be", async () => {
  const visitor = openVisitor(world.running);
  const words = await visitor.post("/companies/new", { name: "a".repeat(1_100_000) });
  expect(words.status).toBe(401);
  expect(words.field("held")).toBe("");
  const body = new FormData();
  body.append("scan", new File([new Uint8Array(25 * 1024 * 1024)], "a.pdf"));
  const files = await visitor.post("/companies/new", body);
  expect(files.status).toBe(401);
  expect(files.field("held")).toBe("");
});

test("a form from another site is not held: it would be sent in the person's name", async () => {
  const visitor = openVisitor(world.running, { "sec-fetch-site": "cross-site" });
  const answer = await visitor.post("/companies/new", typed);
  expect(answer.status).toBe(403);
  expect(answer.field("held")).toBe("");
});

test("after signing in nobody is led away", async () => {
  for (const back of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const visitor = openVisitor(world.running);
    const half = await visitor.post("/sign-in", { email, password, back });
    expect(half.location).toMatch(/^\/(home|sign-in\/second-factor)/);
  }
});
