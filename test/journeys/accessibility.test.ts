// Every public page, every page of an application and every first page of a role: no violation of WCAG 2.2 A and AA, phone and desktop.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillDemoWorld } from "#db/seed/world.ts";
import { languages } from "#i18n/languages.ts";
import { pageIds } from "#programme/apply/questions.ts";
import { urls } from "#urls.ts";
import { expectAccessible, type Manner, openBrowser, screens, type Visitor, visitAs } from "../browser.ts";
import { openTestWorld, type TestWorld } from "../world.ts";
import { openEdition } from "./open-edition.ts";

let browser: Browser;
let world: TestWorld;
/** With script and on a desktop; who is first seen in a new browser waits a second for it. */
let visitor: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  world = await openTestWorld({ editions: [openEdition()] });
  await fillDemoWorld(world.running, () => undefined);
  visitor = await visitAs(browser, world.running.url, inJapanese);
});

/** As nobody yet, in Japanese. */
beforeEach(async () => {
  await visitor.page.context().clearCookies();
  await visitor.page.setViewportSize(screens.desktop);
  visitor.faults.length = 0;
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const inJapanese: Manner = { language: "ja", screen: "desktop", script: true };

/** Looks at each page on both screens, from the widest to the narrowest. */
async function lookAt(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await visitor.page.goto(path);
    await onBothScreens();
  }
}

async function onBothScreens(): Promise<void> {
  for (const size of [screens.desktop, screens.phone]) {
    await visitor.page.setViewportSize(size);
    await expectAccessible(visitor);
  }
}

/** By one click on the page of the demo world. */
async function enter(person: string): Promise<void> {
  await visitor.page.goto(urls.demo.to());
  await visitor.page.locator(`button[name=person][value=${person}]`).click();
  await visitor.page.waitForURL((url) => url.pathname === urls.home.to());
}

async function firstCaseOf(): Promise<string> {
  const href = await visitor.page.locator('main a[href*="/cases/"]').first().getAttribute("href");
  return href?.split("/")[2] ?? "no case";
}

const publicPages = [
  urls.tradeSecret,
  urls.risk,
  urls.eligibility,
  urls.menu,
  urls.flow,
  urls.examples,
  urls.voices,
  urls.questions,
  urls.contact,
  urls.laws,
  urls.privacy,
  urls.accessibility,
  urls.diagnosis,
  urls.demo,
  urls.demoMail,
].map((address) => address.to());

describe("public pages", () => {
  test("in Japanese", async () => {
    const questions = { seat: "home", country: "CN", situation: "has", check: "1" };
    await lookAt([
      ...publicPages,
      ...["CN", "TH"].map((country) => urls.law.to({ country })),
      urls.eligibility.to({}, { check: "1" }),
      urls.eligibility.to({}, questions),
      urls.eligibility.to({}, { ...questions, country: "other" }),
      "/no-such-page",
    ]);
  });

  test.each(languages)("the start page in %s", async (language) => {
    await lookAt([urls.start.to({}, { lang: language })]);
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe(language);
  });

  test("the result of the diagnosis", async () => {
    const { page } = visitor;
    await page.goto(urls.diagnosis.to());
    const questions = await page.locator("main fieldset").count();
    for (let index = 0; index < questions; index += 1) {
      const answers = page.locator("main fieldset").nth(index).locator("input[type=radio]");
      await answers.nth(index % (await answers.count())).check();
    }
    await page.locator("main form button[type=submit]").first().click();
    await page.locator("main svg").first().waitFor();
    await onBothScreens();
  });
});

describe("an application", () => {
  test("half filled: its list, its pages with and without what is to be mended, its check", async () => {
    await enter("mihonOwner");
    await onBothScreens();
    const caseId = await firstCaseOf();
    await lookAt([
      urls.newApplication.to(),
      urls.application.to({ caseId }),
      ...pageIds.map((page) => urls.applicationPage.to({ caseId, page })),
      ...(["site", "business", "menu", "conditions"] as const).map((page) =>
        urls.applicationPage.to({ caseId, page }, { mend: "1" }),
      ),
      urls.applicationCheck.to({ caseId }),
    ]);
  });

  test("handed in: the list and the receipt", async () => {
    await enter("reijiOwner");
    const caseId = await firstCaseOf();
    await lookAt([urls.application.to({ caseId }), urls.submission.to({ caseId })]);
  });

  const furtherPages = {
    office1: [urls.queue, urls.editions, urls.experts, urls.mails].map((address) => address.to()),
    expert1: [urls.expertProfile.to()],
    operator: [urls.accountNotices.to()],
  };
  test.each(["office1", "expert1", "operator"] as const)("what %s sees first", async (person) => {
    await enter(person);
    await onBothScreens();
    await lookAt(furtherPages[person]);
  });

  test("a case: its page, its record, its messages", async () => {
    await enter("reijiOwner");
    const caseId = await firstCaseOf();
    const { supportCase, caseHistory, threads, newThread } = urls;
    await lookAt([supportCase, caseHistory, threads, newThread].map((address) => address.to({ caseId })));
  });
});

describe("the check itself fails", () => {
  const faults: Record<string, () => void> = {
    "on a picture without words": () => document.querySelector("main")?.append(new Image(40, 40)),
    "on pale letters": () => {
      const heading = document.querySelector("h1");
      if (heading) heading.style.color = "#dddddd";
    },
    "on a page wider than the screen": () => {
      const wide = document.createElement("pre");
      wide.textContent = "wide ".repeat(400);
      document.querySelector("main")?.append(wide);
    },
    "on a script that fails": () => {
      setTimeout(() => {
        throw new Error("planted");
      });
    },
  };
  test.each(Object.entries(faults))("%s", async (_, plant) => {
    await visitor.page.goto(urls.contact.to());
    await visitor.page.evaluate(plant);
    await expect(expectAccessible(visitor)).rejects.toThrow();
  });

  test("on a request to another host", async () => {
    const lost = await visitAs(browser, world.running.url, inJapanese);
    await lost.page.goto(urls.contact.to());
    await lost.page.goto("http://elsewhere.invalid/").catch(() => undefined);
    expect(lost.faults).toEqual([expect.stringContaining("asked another host")]);
    await lost.leave();
  });
});

/** The browser gives the focus a moment after the page or the key: waited for. */
function focused(page: Page, of: "id" | "class" | "name") {
  return expect.poll(() => page.evaluate((name) => document.activeElement?.getAttribute(name), of));
}

describe("by keyboard", () => {
  test("the first stop is the link to the content, and it leads there", async () => {
    const { page } = visitor;
    await page.goto(urls.start.to());
    await page.keyboard.press("Tab");
    await focused(page, "class").toBe("skip-link");
    expect(await page.locator(".skip-link").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await focused(page, "id").toBe("main");
  });

  test.each([true, false])(
    "what is wrong has the focus and leads to its field; script: %s",
    async (script) => {
      const somebody = await visitAs(browser, world.running.url, { ...inJapanese, script });
      const { page } = somebody;
      await page.goto(urls.eligibility.to());
      await page.locator("main form button[type=submit]").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/check=1/);
      await focused(page, "id").toBe("error-summary");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#seat$/);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      await focused(page, "name").toBe("seat");
      await somebody.leave();
    },
  );
});
