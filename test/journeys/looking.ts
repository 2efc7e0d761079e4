// Going through pages of which many are alike: each is checked whole once, later only for being sound.
import { expectAccessible, expectSound, type Visitor } from "../browser.ts";

const looked = new Set<string>();

/** Presses the first thing in sight that the selector finds and waits for the page it leads to. */
export async function go({ page }: Visitor, selector: string): Promise<void> {
  const button = page.locator("main").locator(selector).filter({ visible: true }).first();
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

export async function open(visitor: Visitor, path: string): Promise<void> {
  await visitor.page.goto(path);
  await look(visitor);
}

/** Every page is looked at whole once; where another company or officer sees the same one, that nothing went wrong. */
export async function look(visitor: Visitor): Promise<void> {
  const { page, manner } = visitor;
  const heading = await page.locator("h1").first().innerText();
  const seen = `${manner.language} ${kindOf(page.url(), heading)}`;
  await (looked.has(seen) ? expectSound(visitor) : expectAccessible(visitor));
  looked.add(seen);
}

/** Who and what it is about does not count, nor which group of a sheet: their pages differ in their words alone. */
function kindOf(url: string, heading: string): string {
  const address = url.replaceAll(/[0-9a-f-]{36}|[\w-]{32,}/g, ":id");
  const ofGroup = address.replace(/\/groups\/[^/?]+/, "/groups/:group");
  return ofGroup === address ? `${address} ${heading}` : ofGroup;
}
