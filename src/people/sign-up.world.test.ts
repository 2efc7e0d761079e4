// From registering to signing out, with the second factor, as a browser without script does it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listInbox, readInboxMail } from "#platform/mail/inbox.ts";
import { inboxFolder } from "#platform/mail/send-mail-job.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { codeOf, holdTheMoment } from "#test/journeys/authenticator.ts";
import { openVisitor, type Visitor } from "#test/visitor.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ withWorker: true, environment: { DEMO: "no" } });
});
afterAll(() => world.stop());

const password = "ゆっくり歩く三匹の亀と月";

/** The path of the link in the newest mail of a subject to an address. */
async function linkTo(address: string, subject: string): Promise<string> {
  const folder = inboxFolder(world.running.platform.config);
  for (let tries = 0; tries < 900; tries += 1) {
    const entry = (await listInbox(folder)).find(
      (mail) => mail.to[0]?.address === address && mail.subject.includes(subject),
    );
    const mail = entry && (await readInboxMail(folder, entry.id));
    const link = /https?:\/\/[^/\s]+(\/\S+)/.exec(mail?.text ?? "")?.[1];
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no mail "${subject}" to ${address}`);
}

async function signUp(email: string): Promise<Visitor> {
  const visitor = openVisitor(world.running);
  const sent = await visitor.post("/sign-up", { name: "見本 太郎", email, password });
  expect(sent.status).toBe(200);
  const link = await linkTo(email, "確認");
  const page = await visitor.get(link);
  const token = page.field("token");
  const wrong = await visitor.post("/sign-up/confirm", { token, password: "何か別の合言葉です" });
  expect([wrong.status, wrong.field("token"), wrong.field("password")]).toEqual([422, token, ""]);
  expect((await visitor.post("/sign-up/confirm", { token: "x", password })).status).toBe(410);
  const confirmed = await visitor.post("/sign-up/confirm", { token, password });
  expect(confirmed.location).toBe("/home");
  return visitor;
}

test("sign-up, confirmation, second factor, sign-out", async () => {
  holdTheMoment();
  const email = "taro@example.jp";
  const visitor = await signUp(email);
  const wrong = await visitor.post("/sign-in", { email, password: "something else entirely" });
  expect([wrong.status, wrong.field("password")]).toEqual([422, ""]);
  expect((await visitor.post("/sign-in", { email, password, back: "/account" })).location).toBe("/account");
  expect((await visitor.get("/account")).text).toContain("見本 太郎");

  const begun = await visitor.post("/account/second-factor", { step: "begin", password });
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(begun.text)?.[1] ?? "";
  const sealed = begun.field("sealed");
  const mistyped = await visitor.post("/account/second-factor", { step: "prove", sealed, code: "12 34" });
  expect([mistyped.status, mistyped.field("sealed")]).toEqual([422, sealed]);
  const done = await visitor.post("/account/second-factor", {
    step: "prove",
    sealed,
    code: codeOf(secret, -1),
  });
  const codes = [...done.text.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map(
    (match) => match[1] ?? "",
  );
  expect(codes).toHaveLength(10);

  expect((await visitor.post("/sign-out", {})).location).toBe("/sign-in?notice=signedOut");
  expect((await visitor.get("/account")).location).toBe("/sign-in?back=%2Faccount&notice=needed");

  const signIn = async (code: string) => {
    const half = await visitor.post("/sign-in", { email, password, back: "/account" });
    expect(half.location).toBe("/sign-in/second-factor?back=%2Faccount");
    expect((await visitor.get("/account")).status).toBe(303);
    return visitor.post("/sign-in/second-factor", { code, back: "/account" });
  };
  expect((await signIn(codeOf(secret, -1))).text).toContain("すでに使われています");
  expect((await signIn(codeOf(secret).replace(/./g, "９"))).status).toBe(422);
  expect((await signIn(codeOf(secret))).location).toBe("/account");
  const { signIn: floor } = world.running;
  const cookie = () => new Headers({ cookie: [...visitor.cookies].map((pair) => pair.join("=")).join("; ") });
  expect(await floor.confirmSecondFactor(cookie(), codeOf(secret, 1))).toBe(true);
  expect(await floor.confirmSecondFactor(cookie(), codeOf(secret, 1))).toBe(false);

  await visitor.post("/sign-out", {});
  expect((await signIn((codes[0] ?? "").replace("-", " ").toUpperCase())).location).toBe("/account");
  await visitor.post("/sign-out", {});
  expect((await signIn(codes[0] ?? "")).status).toBe(422);
});

test("who registers an unconfirmed address first does not choose the password of its owner", async () => {
  const email = "owner@example.jp";
  const stranger = openVisitor(world.running);
  await stranger.post("/sign-up", { name: "先回り 三郎", email, password: "先に来た人が決めた合言葉です" });
  await signUp(email);
  const visitor = openVisitor(world.running);
  const taken = await visitor.post("/sign-in", { email, password: "先に来た人が決めた合言葉です" });
  expect(taken.status).toBe(422);
  expect((await visitor.post("/sign-in", { email, password, back: "/account" })).location).toBe("/account");
});

test("the owner of an address confirms no password a stranger has chosen", async () => {
  const email = "victim@example.jp";
  const stranger = openVisitor(world.running);
  await stranger.post("/sign-up", { name: "先回り 三郎", email, password: "先に来た人が決めた合言葉です" });
  const owner = openVisitor(world.running);
  const token = (await owner.get(await linkTo(email, "確認"))).field("token");
  expect((await owner.post("/sign-up/confirm", { token, password })).status).toBe(422);
  const still = { email, password: "先に来た人が決めた合言葉です" };
  expect((await stranger.post("/sign-in", still)).location).toBeUndefined();
});

test("an address that is known gets the same answer, and a mail that says so", async () => {
  const email = "known@example.jp";
  await signUp(email);
  const visitor = openVisitor(world.running);
  const again = await visitor.post("/sign-up", { name: "別人", email, password });
  const fresh = await visitor.post("/sign-up", { name: "別人", email: "never@example.jp", password });
  expect(again.text.replaceAll(email, "x")).toBe(fresh.text.replaceAll("never@example.jp", "x"));
  expect(await linkTo(email, "すでに登録")).toContain("/sign-in");
});

test("a forgotten password: one link, once, and every session ends", async () => {
  const email = "forgot@example.jp";
  const visitor = await signUp(email);
  await visitor.post("/sign-in", { email, password });
  const elsewhere = openVisitor(world.running);
  const known = await elsewhere.post("/password/forgotten", { email });
  const unknown = await elsewhere.post("/password/forgotten", { email: "nobody@example.jp" });
  expect(known.text.replaceAll(email, "x")).toBe(unknown.text.replaceAll("nobody@example.jp", "x"));
  const token = new URL(await linkTo(email, "新しいパスワード"), "http://x").searchParams.get("token") ?? "";
  const next = "雨の日は傘をささずに走る犬";
  expect((await elsewhere.post("/password/new", { token, password: "short" })).status).toBe(422);
  expect((await elsewhere.post("/password/new", { token, password: next })).location).toContain(
    "passwordSet",
  );
  expect((await elsewhere.post("/password/new", { token, password: next })).status).toBe(410);
  expect((await visitor.get("/account")).status).toBe(303);
  expect((await elsewhere.post("/sign-in", { email, password: next })).location).toBe("/home");
});

describe("limits", () => {
  test("an account stops answering after ten attempts, known or not, and says for how long", async () => {
    const email = "target@example.jp";
    await signUp(email);
    for (const address of [email, "ghost@example.jp"]) {
      const visitor = openVisitor(world.running);
      const answers = [];
      for (let attempt = 0; attempt < 11; attempt += 1)
        answers.push(await visitor.post("/sign-in", { email: address, password: "wrong wrong wrong" }));
      expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
      expect(answers[10]?.text).toContain("15分後");
    }
  });
});

test("sessions are listed and ended from elsewhere", async () => {
  const email = "devices@example.jp";
  const phone = await signUp(email);
  await phone.post("/sign-in", { email, password });
  const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36";
  const office = openVisitor(world.running, { "user-agent": agent });
  await office.post("/sign-in", { email, password });
  const list = await office.get("/account/sessions");
  expect(list.text).toContain("Chrome（Windows）");
  expect(list.text.match(/この端末/g)).toHaveLength(1);
  expect((await phone.post("/account/sessions", { end: "others" })).location).toContain("ended");
  expect((await office.get("/account")).status).toBe(303);
  expect((await phone.get("/account")).status).toBe(200);
});

test("staff without a second factor reach nothing but its set-up", async () => {
  const { signIn } = world.running;
  const email = "office@example.jp";
  await signIn.addPerson({ name: "事務 局子", email, role: "office", language: "ja", password });
  const visitor = openVisitor(world.running);
  await visitor.post("/sign-in", { email, password });
  for (const path of ["/account", "/account/sessions"])
    expect((await visitor.get(path)).location).toBe("/account/second-factor");
  expect((await visitor.get("/account/second-factor")).text).toContain("設定が必要です");
});

test("one-click sign-in does not exist outside the demo world", async () => {
  await expect(world.running.signIn.signInAs("anybody")).rejects.toThrow("demo world only");
});
