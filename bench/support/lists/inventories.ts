// A company's list of information held: 10,000 rows among a million of others, against a hundred rows alone.
import { urls } from "#urls.ts";
import { preparedFolder } from "../ground.ts";
import { freePort, mainProgram, startProgram } from "../program.ts";
import { compare, type Page, type Ratio, type Site } from "./compare.ts";
import { fillInventories, type Stock } from "./fill-inventory.ts";

const few: Stock = { items: 100, others: 0 };
const many: Stock = { items: 10_000, others: 99 };

type Stocked = Site & { readonly caseId: string };

async function openStocked(stock: Stock): Promise<Stocked> {
  const folder = await preparedFolder();
  try {
    const began = performance.now();
    const { caseId, cookie } = await fillInventories({ dataDir: folder.path, stock });
    const rows = stock.items * (stock.others + 1);
    console.log(
      `  ${rows} rows of lists filled in within ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
    const program = startProgram({ args: [mainProgram], dataDir: folder.path, port: await freePort() });
    await program.ready();
    const close = async () => {
      await program.stop();
      folder.remove();
    };
    return { url: program.url, headers: { cookie }, caseId, close };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** Each shows as many rows of a short list as of a long one. */
const asked: Readonly<Record<string, Record<string, string>>> = {
  "a list": {},
  "a list's second page": { after: "0.50" },
  "a list in the order of work": { order: "priority" },
  "a list's rows of one level": { level: "secret" },
  "a list's rows of one kind": { kind: "drawing" },
  "a list's own information": { origin: "own" },
  "a list's rows with gaps": { state: "incomplete" },
  "a list's rows to be accepted": { state: "unaccepted" },
  "a list's important rows": { state: "important" },
};

export async function compareInventories(asking: { requests: number; tries: number }): Promise<Ratio[]> {
  const large = await openStocked(many);
  try {
    const small = await openStocked(few);
    try {
      const pages = Object.entries(asked).map(([name, query]): Page => {
        const on = ({ caseId }: Stocked) => urls.inventory.to({ caseId }, query);
        return { name, large: on(large), small: on(small) };
      });
      return await compare({ large, small }, { pages, rowMark: "/inventory/items/", ...asking });
    } finally {
      await small.close();
    }
  } finally {
    await large.close();
  }
}
