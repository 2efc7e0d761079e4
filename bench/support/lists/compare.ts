// The same pages of two running programs, one with many rows and one with few, asked in turns.
import { median } from "../statistics.ts";

/** At most this many times as long with many rows as with few. */
export const promised = 1.2;

export type Site = {
  readonly url: string;
  readonly headers: { readonly cookie: string };
  close(): Promise<void>;
};
export type Sites = { readonly large: Site; readonly small: Site };

/** Where the page stands on each; it must list as many rows on both. */
export type Page = { readonly name: string; readonly large: string; readonly small: string };

type Measuring = {
  readonly pages: readonly Page[];
  /** What a listed row's link begins with. */
  readonly rowMark: string;
  readonly requests: number;
  readonly tries: number;
};

export type Ratio = { readonly name: string; readonly ratio: number };

export async function compare(sites: Sites, measuring: Measuring): Promise<Ratio[]> {
  const { pages, requests, tries } = measuring;
  const ratios: Ratio[] = [];
  for (const page of pages) {
    await sameRows(sites, page, measuring.rowMark);
    let ratio = Number.POSITIVE_INFINITY;
    // A machine that is busy with something else gets another try; what is slow stays slow.
    for (let tried = 0; tried < tries && ratio > promised; tried += 1) {
      const { large, small } = await takeTurns(sites, page, requests);
      console.log(`  ${page.name}: ${large.toFixed(1)} ms against ${small.toFixed(1)} ms`);
      ratio = Math.min(ratio, large / small);
    }
    ratios.push({ name: page.name, ratio });
  }
  return ratios;
}

/** One request here, one there, so that whatever else the machine does meets both; the middle time of each. */
async function takeTurns(sites: Sites, page: Page, requests: number): Promise<Record<keyof Sites, number>> {
  const times: Record<keyof Sites, number[]> = { large: [], small: [] };
  const warmUp = 5;
  for (let request = -warmUp; request < requests; request += 1) {
    for (const which of ["small", "large"] as const) {
      const began = performance.now();
      await (await askFor(sites[which], page[which])).text();
      if (request >= 0) times[which].push(performance.now() - began);
    }
  }
  return { large: median(times.large), small: median(times.small) };
}

function askFor({ url, headers }: Site, path: string): Promise<Response> {
  return fetch(url + path, { headers, redirect: "manual" });
}

/** A page that lists nothing, or something else, would be measured for nothing. */
async function sameRows(sites: Sites, page: Page, rowMark: string): Promise<void> {
  const counts = await Promise.all(
    (["small", "large"] as const).map(async (which) => {
      const answer = await askFor(sites[which], page[which]);
      return (await answer.text()).split(rowMark).length - 1;
    }),
  );
  const [small, large] = counts;
  if (!small || small !== large) throw new Error(`${page.name}: ${small} and ${large} rows are listed`);
}
