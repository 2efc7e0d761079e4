// What a person typed or pasted into one cell, as it is kept: canonical where it is understood, as typed where it is not. Pure.
import type { InventoryColumn } from "#content/inventory-columns.ts";
import { optionsOf } from "#content/inventory-columns.ts";
import { cleanText } from "#platform/forms/clean-text.ts";
import { foldWidth } from "#platform/forms/fold-width.ts";
import { readDate } from "#platform/forms/read-date.ts";
import { notUnderstood, type Problem, type Understood, understood } from "#platform/forms/understood.ts";
import { foldWord } from "./fold-word.ts";

/** The longest texts, in characters. */
export const textLength = { text: 300, "long-text": 2000, department: 100 } as const;
/** Longer than this nothing is kept, and the page says so. */
export const mostTyped = 20_000;

export type SiteName = { readonly id: string; readonly names: readonly string[] };

export type CellGround = {
  /** ISO date at the office. */
  readonly today: string;
  readonly sites: readonly SiteName[];
  /** The department's name as it stands already, for a spelling of it. */
  readonly departmentName: (typed: string) => string | undefined;
};

export type ReadCell = {
  /** What is kept. */
  readonly value: string;
  /** Why it is not understood; null when it is, or is empty. */
  readonly problem: Problem | null;
};

/** Reads a cell; reading what is kept again gives the same. */
export function readCell(column: InventoryColumn, typed: string, ground: CellGround): ReadCell {
  const raw = typed.trim();
  if (raw === "") return { value: "", problem: null };
  const read = readers[column.type](column, raw, ground);
  return read.ok ? { value: read.text, problem: null } : { value: raw, problem: read.problem };
}

type Reader = (column: InventoryColumn, raw: string, ground: CellGround) => Understood<string>;

const one = (text: string): Understood<string> => understood(text, text);
const noChoice = notUnderstood({ key: "not-a-choice" });

const readers: Readonly<Record<InventoryColumn["type"], Reader>> = {
  text: (_, raw) => cleanText(raw, { max: textLength.text }),
  "long-text": (_, raw) => cleanText(raw, { max: textLength["long-text"], multiline: true }),
  department: (_, raw, { departmentName }) => {
    const read = cleanText(raw, { max: textLength.department });
    return read.ok ? one(departmentName(read.text) ?? read.text) : read;
  },
  site: (_, raw, { sites }) => {
    const named = sites.some(({ id }) => id === raw) ? [raw] : sitesByWord(sites).get(foldWord(raw));
    // A name that two sites bear says nothing.
    return named?.length === 1 ? one(named[0] ?? "") : noChoice;
  },
  choice: (column, raw) => {
    const option = optionByWord(column, raw);
    return option === undefined ? noChoice : one(option);
  },
  choices: (column, raw) => {
    const chosen = optionsIn(column, raw);
    return chosen
      ? one(
          optionsOf(column)
            .flatMap(({ id }) => (chosen.has(id) ? [id] : []))
            .join(","),
        )
      : noChoice;
  },
  date: (_, raw, { today }) => readDate(raw, { today }),
  rating: (_, raw) => {
    const digits = foldWidth(raw).trim();
    if (/^[1-5]$/.test(digits)) return one(digits);
    if (!/^\d+$/.test(digits)) return noChoice;
    return notUnderstood(
      Number(digits) < 1 ? { key: "number-too-small", min: 1 } : { key: "number-too-large", max: 5 },
    );
  },
};

/** A whole word first: an option's name may itself hold what stands between two of them. */
function optionsIn(column: InventoryColumn, raw: string): Set<string> | undefined {
  for (const between of [undefined, /[,、，;；/／|\n]+/u, /[,、，;；/／|\n・+＋&＆]+/u]) {
    const words = (between ? raw.split(between) : [raw]).filter((word) => word.trim() !== "");
    const options = words.map((word) => optionByWord(column, word));
    if (options.every((option) => option !== undefined)) return new Set(options);
  }
  return undefined;
}

const wordsOfSites = new WeakMap<CellGround["sites"], ReadonlyMap<string, string[]>>();

/** Ids of the sites by each of their folded names. */
function sitesByWord(sites: CellGround["sites"]): ReadonlyMap<string, string[]> {
  const known = wordsOfSites.get(sites);
  if (known) return known;
  const words = new Map<string, string[]>();
  for (const { id, names } of sites) {
    for (const word of new Set(names.map(foldWord)))
      if (word !== "") words.set(word, [...(words.get(word) ?? []), id]);
  }
  wordsOfSites.set(sites, words);
  return words;
}

const wordsByColumn = new WeakMap<InventoryColumn, ReadonlyMap<string, string>>();

function optionByWord(column: InventoryColumn, word: string): string | undefined {
  const exact = optionsOf(column).find(({ id }) => id === word.trim());
  if (exact) return exact.id;
  const words = wordsByColumn.get(column) ?? wordsOf(column);
  wordsByColumn.set(column, words);
  // Signs alone (○, ×, ?) are words too: folding leaves nothing of them.
  return words.get(foldWord(word)) ?? words.get(word.trim());
}

function wordsOf(column: InventoryColumn): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, id: string) => {
    if (word !== "" && !words.has(word)) words.set(word, id);
  };
  // What an option is called goes before what others might call it.
  for (const { id, name } of optionsOf(column))
    for (const word of [id, ...Object.values(name)]) add(foldWord(word), id);
  for (const { id, also } of optionsOf(column))
    for (const word of also) add(foldWord(word) === "" ? word : foldWord(word), id);
  return words;
}
