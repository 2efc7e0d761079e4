// Everybody hands in at the same moment, over HTTP, by the electronic way; some press twice.
import { applyMessages } from "#programme/apply/messages/catalog.ts";
import { codeField, declareField } from "#programme/apply/pages/hand-in-page.tsx";
import { waitingListField } from "#programme/apply/rules.ts";
import { urls } from "#urls.ts";
import type { Entrant } from "./applicants.ts";

export type Told =
  | { readonly kind: "receipt" }
  /** Full, and they would not wait: the page says so. */
  | { readonly kind: "full" }
  /** Pressed twice: the second press is told that its code was used, or gets the same receipt. */
  | { readonly kind: "used" }
  | { readonly kind: "unclear"; readonly what: string };

export type HandedIn = { readonly entrant: Entrant; readonly told: readonly Told[]; readonly ms: number };

/** One request each, all at once; every fifteenth presses twice. */
export function handInAll(site: string, entrants: readonly Entrant[]): Promise<HandedIn[]> {
  return Promise.all(
    entrants.map(async (entrant) => {
      const began = performance.now();
      const presses = entrant.number % 15 === 14 ? 2 : 1;
      const [code = ""] = entrant.codes;
      const told = await Promise.all(Array.from({ length: presses }, () => press(site, entrant, code)));
      return { entrant, told, ms: performance.now() - began };
    }),
  );
}

async function press(site: string, { caseId, cookie, wouldWait }: Entrant, code: string): Promise<Told> {
  const fields = {
    [declareField]: "yes",
    [codeField]: code,
    ...(wouldWait ? { [waitingListField]: "yes" } : {}),
  };
  try {
    const answer = await fetch(site + urls.confirmation.to({ caseId }), {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams(fields),
    });
    const text = await answer.text();
    const to = answer.headers.get("location");
    if (answer.status === 303 && to === urls.submission.to({ caseId })) return { kind: "receipt" };
    const { mustWait, usedCode } = applyMessages.ja.handIn;
    if (answer.status === 422 && text.includes(mustWait) && !wouldWait) return { kind: "full" };
    if (answer.status === 422 && text.includes(usedCode)) return { kind: "used" };
    return { kind: "unclear", what: `${answer.status} ${to ?? firstError(text)}` };
  } catch (error) {
    return { kind: "unclear", what: String(error) };
  }
}

function firstError(text: string): string {
  return (
    [...text.matchAll(/href="#[^"]+">([^<]+)</g)].map(([, said]) => said).join(", ") || text.slice(0, 80)
  );
}
