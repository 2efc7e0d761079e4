// A chain of events shows every later change, and where.
import { expect, test } from "vitest";
import { type ChainEntry, chainStart, findChainFault, hashEntry } from "./chain.ts";

type Sealed = ChainEntry & { hash: string };

function chainOf(length: number): Sealed[] {
  const entries: Sealed[] = [];
  for (let number = 1; number <= length; number += 1) {
    const entry: ChainEntry = {
      chain: "case-1",
      number,
      kind: "draft-saved",
      at: new Date(Date.UTC(2026, 6, number)),
      actor: "user-1",
      actorRole: "company",
      detail: { version: number },
      previousHash: entries.at(-1)?.hash ?? chainStart,
    };
    entries.push({ ...entry, hash: hashEntry(entry) });
  }
  return entries;
}

test("an untouched chain holds", () => {
  expect(findChainFault(chainOf(5))).toBeUndefined();
  expect(findChainFault([])).toBeUndefined();
});

test.each([
  [
    "a changed detail",
    (c: Sealed[]) => c.map((e) => (e.number === 3 ? { ...e, detail: { version: 9 } } : e)),
    { number: 3, fault: "altered" },
  ],
  [
    "a changed time",
    (c: Sealed[]) => c.map((e) => (e.number === 2 ? { ...e, at: new Date(0) } : e)),
    { number: 2, fault: "altered" },
  ],
  ["a removed entry", (c: Sealed[]) => c.filter((e) => e.number !== 2), { number: 2, fault: "gap" }],
  [
    "two entries swapped",
    (c: Sealed[]) => [c[0], c[2], c[1], c[3], c[4]].filter((e) => e !== undefined),
    { number: 2, fault: "gap" },
  ],
  [
    "an entry of another chain",
    (c: Sealed[]) => c.map((e) => (e.number === 4 ? { ...e, chain: "case-2" } : e)),
    { number: 4, fault: "altered" },
  ],
  [
    "an entry rewritten with a fresh hash",
    (c: Sealed[]) =>
      c.map((e) => (e.number === 3 ? { ...e, kind: "x", hash: hashEntry({ ...e, kind: "x" }) } : e)),
    { number: 4, fault: "broken-link" },
  ],
])("%s is found and placed", (_, tamper, fault) => {
  expect(findChainFault(tamper(chainOf(5)))).toEqual(fault);
});
