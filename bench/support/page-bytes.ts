// What a page costs on the wire: every byte a browser with an empty cache gets for it, headers included.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
}

export type PageBytes = {
  readonly all: number;
  readonly script: number;
  /** Addresses on other hosts that the page asked for. */
  readonly foreign: readonly string[];
  readonly status: number;
  /** Where it ended, redirects followed. */
  readonly path: string;
};

export type Counter = { readonly page: Page; count(path: string): Promise<PageBytes> };

/** A page that counts. `site` without a trailing slash. */
export async function openCounter(context: BrowserContext, site: string): Promise<Counter> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  return {
    page,
    async count(path) {
      const tally = tallyOf(wire, site);
      const answer = await page.goto(site + path, { waitUntil: "networkidle" });
      tally.stop();
      const { pathname } = new URL(page.url());
      return { ...tally.sums(), status: answer?.status() ?? 0, path: pathname };
    },
  };
}

type Told = {
  requestWillBeSent: { requestId: string; type?: string; request: { url: string } };
  responseReceived: { requestId: string; type: string };
  loadingFinished: { requestId: string; encodedDataLength: number };
};

function tallyOf(wire: CDPSession, site: string) {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  const foreign: string[] = [];
  const asked = ({ request }: Told["requestWillBeSent"]) => {
    const { origin, protocol } = new URL(request.url);
    if (origin !== site && protocol !== "data:") foreign.push(request.url);
  };
  const answered = ({ requestId, type }: Told["responseReceived"]) => void types.set(requestId, type);
  const finished = ({ requestId, encodedDataLength }: Told["loadingFinished"]) =>
    void bytes.set(requestId, encodedDataLength);
  wire.on("Network.requestWillBeSent", asked);
  wire.on("Network.responseReceived", answered);
  wire.on("Network.loadingFinished", finished);
  const sum = (counts: (type: string | undefined) => boolean) =>
    [...bytes].reduce((total, [id, size]) => total + (counts(types.get(id)) ? size : 0), 0);
  return {
    sums: () => ({ all: sum(() => true), script: sum((type) => type === "Script"), foreign }),
    stop() {
      wire.off("Network.requestWillBeSent", asked);
      wire.off("Network.responseReceived", answered);
      wire.off("Network.loadingFinished", finished);
    },
  };
}
