// The hash chain of a history: each entry is bound to the one before it, so that any later change shows.
import { createHash } from "node:crypto";
import { canonicalJson } from "#platform/canonical-json.ts";

/** What a history entry may say beside who, when and which kind: ids, numbers, codes, never a text a person typed. */
export type EventDetail = Record<string, string | number | boolean | null>;

export type ChainEntry = {
  /** What the chain belongs to: a case's id. */
  readonly chain: string;
  /** 1 for the first, without gaps. */
  readonly number: number;
  readonly kind: string;
  readonly at: Date;
  readonly actor: string;
  readonly actorRole: string;
  readonly detail: EventDetail;
  readonly previousHash: string;
};

/** The "hash before the first entry" of every chain. */
export const chainStart = "0".repeat(64);

/** SHA-256 over the entry's canonical JSON, in hexadecimal. */
export function hashEntry(entry: ChainEntry): string {
  const { chain, number, kind, at, actor, actorRole, detail, previousHash } = entry;
  const text = canonicalJson({
    chain,
    number,
    kind,
    at: at.toISOString(),
    actor,
    actorRole,
    detail,
    previousHash,
  });
  return createHash("sha256").update(text).digest("hex");
}

export type ChainFault = { readonly number: number; readonly fault: "gap" | "broken-link" | "altered" };

/** Walks a chain from its first entry; undefined when every link holds, else the first place that does not. */
export function findChainFault(
  entries: readonly (ChainEntry & { readonly hash: string })[],
): ChainFault | undefined {
  let previousHash = chainStart;
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1) return { number: index + 1, fault: "gap" };
    if (entry.previousHash !== previousHash) return { number: entry.number, fault: "broken-link" };
    if (hashEntry(entry) !== entry.hash) return { number: entry.number, fault: "altered" };
    previousHash = entry.hash;
  }
  return undefined;
}
