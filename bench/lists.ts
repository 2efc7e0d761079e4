// Lists with many rows against the same pages with few, by the program itself: the office's of cases, a company's of information held.
import { giveSecondFactor } from "#db/seed/demo-second-factor.ts";
import { urls } from "#urls.ts";
import { openGround, preparedFolder } from "./support/ground.ts";
import { compare, promised, type Ratio, type Site } from "./support/lists/compare.ts";
import { fillCases, rareName } from "./support/lists/fill.ts";
import { compareInventories } from "./support/lists/inventories.ts";
import { type Asked, type Finding, measured } from "./support/measured.ts";
import { freePort, mainProgram, startProgram } from "./support/program.ts";

const few = 100;
const many = 100_000;
/** Enough for a list read from end to end to show. */
const manyForTheFault = 10_000;

/** Each shows as many rows with few cases as with many: what is compared is the finding. */
const pages = {
  "in order of arrival": urls.queue.to(),
  "the second page": urls.queue.to({}, { after: "50" }),
  "the page before": urls.queue.to({}, { before: "51" }),
  "waiting longest": urls.queue.to({}, { order: "longest" }),
  "one stage": urls.queue.to({}, { stage: "submitted" }),
  "one country": urls.queue.to({}, { country: "VN" }),
  "waiting on the office": urls.queue.to({}, { waits: "office" }),
  "the office, longest": urls.queue.to({}, { waits: "office", order: "longest" }),
  overdue: urls.queue.to({}, { overdue: "yes" }),
  "a frequent name": urls.queue.to({}, { words: "見本" }),
  "a frequent name, longest": urls.queue.to({}, { words: "見本", order: "longest" }),
  "a rare name": urls.queue.to({}, { words: rareName }),
  "a receipt number": urls.queue.to({}, { words: "TH-0038" }),
  "one case of its stage": urls.queue.to({}, { stage: "declined", country: "VN" }),
  "the first page of the office": urls.home.to(),
};

await measured("lists", async ({ broken, long }: Asked): Promise<Finding> => {
  const asking = { requests: broken ? 10 : long ? 200 : 40, tries: broken ? 1 : 3 };
  const ofCases = await compareCases(broken, asking);
  const ratios = broken ? ofCases : [...ofCases, ...(await compareInventories(asking))];
  const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one));
  const figure = `at most ${worst.ratio.toFixed(2)} times as long (${worst.name}, of ${ratios.length} pages)`;
  return { figure, holds: worst.ratio <= promised };
});

async function compareCases(broken: boolean, asking: { requests: number; tries: number }): Promise<Ratio[]> {
  const large = await openSite(broken ? manyForTheFault : many, broken);
  try {
    const small = await openSite(few, false);
    try {
      const all = Object.entries(pages).map(([name, path]) => ({ name, large: path, small: path }));
      const asked = broken ? all.slice(0, 1) : all;
      return await compare({ large, small }, { pages: asked, rowMark: 'href="/cases/', ...asking });
    } finally {
      await small.close();
    }
  } finally {
    await large.close();
  }
}

/** The program on a database of its own with so many cases, somebody of the office signed in. */
async function openSite(cases: number, withoutIndexes: boolean): Promise<Site> {
  const folder = await preparedFolder();
  try {
    const { cookie, editionId } = await addOfficer(folder.path);
    const began = performance.now();
    await fillCases({ dataDir: folder.path, editionId, cases, withoutIndexes });
    console.log(`  ${cases} cases filled in within ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const program = startProgram({ args: [mainProgram], dataDir: folder.path, port: await freePort() });
    await program.ready();
    const close = async () => {
      await program.stop();
      folder.remove();
    };
    return { url: program.url, headers: { cookie }, close };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

async function addOfficer(dataDir: string) {
  const ground = await openGround(dataDir);
  try {
    const { signIn, edition } = ground;
    const account = {
      name: "見本 次郎",
      email: "office@example.jp",
      role: "office",
      language: "ja",
    } as const;
    const userId = await signIn.addPerson(account);
    await giveSecondFactor(signIn.workings, userId);
    const person = { ...account, userId, secondFactor: true };
    return { cookie: await ground.cookieOf(person), editionId: edition.id };
  } finally {
    await ground.close();
  }
}
