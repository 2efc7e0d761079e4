// Accounts in a real browser: a passkey, a lapsed session whose form goes on by itself, and every account page sound.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { urls } from "#urls.ts";
import { expectAccessible, type Manner, openBrowser, type Visitor, visitAs } from "../browser.ts";
import { openTestWorld, type TestWorld } from "../world.ts";

let browser: Browser;
let world: TestWorld;
const password = "ねこが三びき屋根のうえ";
/** Where to leave pictures of the pages, for looking at them. */
const pictures = process.env["PICTURES"];

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld();
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function makePerson(email: string): Promise<void> {
  const { signIn } = world.running;
  await signIn.addPerson({ name: "見本 華子", email, role: "company", language: "ja", password });
}

async function signIn({ page }: Visitor, email: string): Promise<void> {
  await page.goto(urls.signIn.to({}, { back: urls.account.to() }));
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page.click("main form button[type=submit]");
  await page.waitForURL(/\/account/);
}

/** Presses the button and waits for the page it leads to. */
async function send(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.click(button)]);
}

async function look(visitor: Visitor, name: string): Promise<void> {
  await expectAccessible(visitor);
  const { page, manner } = visitor;
  if (pictures)
    await page.screenshot({ path: join(pictures, `${name}-${manner.screen}.png`), fullPage: true });
}

const manners: Manner[] = [
  { language: "ja", screen: "phone", script: true },
  { language: "ja", screen: "desktop", script: false },
];

describe.each(manners)("in $language on a $screen, script: $script", (manner) => {
  test("every page of accounts and companies is sound and accessible", async () => {
    const email = `pages.${manner.screen}@example.jp`;
    await makePerson(email);
    const visitor = await visitAs(browser, world.running.url, manner);
    const { page } = visitor;
    for (const [name, path] of [
      ["sign-in", urls.signIn.to({}, { notice: "needed" })],
      ["sign-up", urls.signUp.to()],
      ["confirm", urls.confirmEmail.to({}, { token: "x" })],
      ["forgotten", urls.forgottenPassword.to()],
      ["new-password", urls.newPassword.to({}, { token: "x" })],
    ] as const) {
      await page.goto(path);
      await look(visitor, name);
    }
    await page.goto(urls.signUp.to());
    await send(page, "main form button[type=submit]");
    await look(visitor, "sign-up-errors");
    await signIn(visitor, email);
    await look(visitor, "account");
    for (const [name, path] of [
      ["password", urls.accountPassword.to()],
      ["second-factor", urls.accountSecondFactor.to()],
      ["passkeys", urls.accountPasskeys.to()],
      ["sessions", urls.sessions.to()],
      ["new-company", urls.newCompany.to()],
    ] as const) {
      await page.goto(path);
      await look(visitor, name);
    }
    await page.fill("#name", "株式会社とても長い名前の見本精密機械製作所ホールディングス");
    await page.click("main form button[type=submit]");
    await page.waitForURL(/companies\/[0-9a-f-]{36}/);
    await look(visitor, "company");
    const company = page.url();
    await page.goto(`${company}/sites`);
    await page.selectOption("#country", { index: 1 });
    await page.fill("#nameJa", "見本 上海販売会社");
    await send(page, "main form button[type=submit]");
    await look(visitor, "sites");
    await page.goto(`${company}/people`);
    await page.fill("#email", "jiro@example.jp");
    await send(page, "main form:has(#email) button[type=submit]");
    await look(visitor, "people");
    await page.goto(urls.accountSecondFactor.to());
    await page.fill("#password", password);
    await send(page, "main form button[type=submit]");
    await look(visitor, "set-up");
    await visitor.leave();
  });
});

test("a passkey is added and signs in, with its user checked", async () => {
  const email = "passkey@example.jp";
  await makePerson(email);
  const visitor = await visitAs(browser, world.running.url, {
    language: "ja",
    screen: "desktop",
    script: true,
  });
  const { page } = visitor;
  const wire = await page.context().newCDPSession(page);
  await wire.send("WebAuthn.enable");
  const { authenticatorId } = await wire.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(visitor, email);
  await page.goto(urls.accountPasskeys.to());
  await page.fill("#name", "見本の端末");
  await page.click("[data-passkey] button[type=submit]");
  await page.waitForURL(/done=done/);
  await look(visitor, "passkey-added");
  await page.context().clearCookies();

  await page.goto(urls.signIn.to({}, { back: urls.account.to() }));
  await wire.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.click("[data-passkey] button[type=submit]");
  await page.waitForSelector("[data-failed]:not([hidden])");
  await wire.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.click("[data-passkey] button[type=submit]");
  await page.waitForURL(/\/account$/);

  await page.goto(urls.newCompany.to());
  await page.fill("#name", "鍵で続く会社");
  await page.context().clearCookies();
  await send(page, "main form button[type=submit]");
  await look(visitor, "lapse");
  await page.click("[data-passkey] button[type=submit]");
  await page.waitForURL(/companies\/[0-9a-f-]{36}/);
  expect(await page.textContent("h1")).toBe("鍵で続く会社");
  await visitor.leave();
});

test("after a lapse the password brings the form back, with and without script", async () => {
  const email = "lapse@example.jp";
  await makePerson(email);
  for (const script of [true, false]) {
    const visitor = await visitAs(browser, world.running.url, { language: "ja", screen: "phone", script });
    const { page } = visitor;
    await signIn(visitor, email);
    await page.goto(urls.newCompany.to());
    await page.fill("#name", `続く会社 ${script}`);
    await page.context().clearCookies();
    await page.click("main form button[type=submit]");
    await page.fill("#email", email);
    await page.fill("#password", password);
    if (script) await page.click("main form button[type=submit]");
    else {
      await send(page, "main form button[type=submit]");
      await look(visitor, "continue");
      await page.click("main form button[type=submit]");
    }
    await page.waitForURL(/companies\/[0-9a-f-]{36}/);
    expect(await page.textContent("h1")).toBe(`続く会社 ${script}`);
    await visitor.leave();
  }
});
