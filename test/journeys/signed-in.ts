// A browser in the hands of somebody who has signed in before.
import type { Browser } from "playwright-core";
import { type Manner, type Visitor, visitAs } from "../browser.ts";
import type { TestPerson, TestWorld } from "../world.ts";

type Coming = { readonly browser: Browser; readonly world: TestWorld; readonly manner: Manner };

export async function visitSignedIn(coming: Coming, person: TestPerson): Promise<Visitor> {
  const { browser, world, manner } = coming;
  const visitor = await visitAs(browser, world.running.url, manner);
  const cookies = person.cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: world.running.url };
  });
  await visitor.page.context().addCookies(cookies);
  return visitor;
}
