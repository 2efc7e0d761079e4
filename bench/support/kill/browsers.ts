// Many people at work at once, over HTTP: typing with autosave, uploading and handing in; each knows what it was told.
import { setTimeout as sleep } from "node:timers/promises";
import { markOf } from "#platform/forms/merge-typed.ts";
import { urls } from "#urls.ts";
import type { Applicant } from "../applicant.ts";

/** What a person's browser was told is done. */
export type Told = {
  readonly applicant: Applicant;
  /** Texts acknowledged, and those that were sent and never answered. */
  readonly saved: string[];
  readonly unanswered: Set<string>;
  /** Bytes of each scan acknowledged, by its id. */
  readonly scans: Map<string, Uint8Array>;
  receipt: boolean;
};

export type Site = { readonly url: string; over: boolean };

export const field = "background";

export function nothingTold(applicant: Applicant): Told {
  return { applicant, saved: [], unanswered: new Set(), scans: new Map(), receipt: false };
}

type Sending = { path: string; body?: BodyInit; accept?: string };

/** Undefined when no answer came, or one that says "come again": nothing is known then. */
async function ask(site: Site, { applicant }: Told, { path, body, accept }: Sending) {
  try {
    const answer = await fetch(site.url + path, {
      method: body === undefined ? "GET" : "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
      headers: {
        cookie: applicant.cookie,
        "sec-fetch-site": "same-origin",
        ...(accept === undefined ? {} : { accept }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status >= 500 && answer.status !== 503) throw new ServerFault(`${path}: ${answer.status}`);
    return answer.status === 503 ? undefined : { answer, bytes };
  } catch (error) {
    if (error instanceof ServerFault) throw error;
    return undefined;
  }
}

class ServerFault extends Error {}

/** Types without rest; a save that was not answered is sent again, as the page's script does. */
export async function typeOn(site: Site, told: Told): Promise<void> {
  let shown = markOf(told.applicant.caseId);
  for (let count = 1; !site.over; count += 1) {
    const text = `${told.applicant.caseId} ${count}`;
    const path = urls.applicationPage.to({ caseId: told.applicant.caseId, page: "system" });
    const body = () => new URLSearchParams({ [field]: text, [`shown.${field}`]: shown });
    const done = await untilAnswered(site, () => {
      told.unanswered.add(text);
      return ask(site, told, { path, body: body(), accept: "application/json" });
    });
    if (!done) return;
    if (done.answer.status !== 200) throw new Error(`a save was answered ${done.answer.status}`);
    told.unanswered.delete(text);
    told.saved.push(text);
    shown = markOf(text);
  }
}

/** Prints, uploads and hands in, each step until it is answered. */
export async function handIn(site: Site, told: Told): Promise<void> {
  const path = await uploadPaper(site, told);
  if (path === undefined) return;
  const to = await pressHandIn(site, told, path);
  if (!told.receipt) throw new Error(`handing in was answered ${to ?? "with no address"}`);
}

/** Prints the paper and uploads it as its own scan; where it can then be handed in. Undefined once the site is over. */
export async function uploadPaper(site: Site, told: Told): Promise<string | undefined> {
  const { caseId } = told.applicant;
  const paper = await untilAnswered(site, () =>
    ask(site, told, { path: urls.applicationPdf.to({ caseId }) }),
  );
  if (!paper) return undefined;
  const bytes = paper.bytes;
  const uploaded = await untilAnswered(site, () => {
    const body = new FormData();
    body.append("sealed", new File([bytes], "押印済み.pdf", { type: "application/pdf" }));
    return ask(site, told, { path: urls.scans.to({ caseId }), body });
  });
  const path = uploaded?.answer.headers.get("location");
  if (!path) throw new Error(`an upload was answered ${uploaded?.answer.status}`);
  told.scans.set(path.split("/").at(-1) ?? "", bytes);
  return path;
}

/** Presses the button on the page of a scan; where the answer leads. A receipt is noted. */
export async function pressHandIn(site: Site, told: Told, path: string): Promise<string | undefined> {
  const pressed = await untilAnswered(site, () => ask(site, told, { path, body: new URLSearchParams() }));
  const to = pressed?.answer.headers.get("location") ?? undefined;
  told.receipt = to === urls.submission.to({ caseId: told.applicant.caseId });
  return to;
}

/** Asks again every 50 ms until an answer comes; gives up once the site is over for a minute. */
async function untilAnswered<T>(site: Site, once: () => Promise<T | undefined>): Promise<T | undefined> {
  const until = performance.now() + 120_000;
  while (performance.now() < until) {
    const answer = await once();
    if (answer !== undefined) return answer;
    if (site.over) return undefined;
    await sleep(50);
  }
  throw new Error("nothing was answered for two minutes");
}
