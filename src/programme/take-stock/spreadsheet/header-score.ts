// How well the words of a header speak for a column of the list. Pure.
import { readInventoryColumns, type ColumnId } from "#content/inventory-columns.ts";
import { foldWord } from "../inventory/fold-word.ts";

/** From here on a header is taken for the column it resembles. */
export const LIKELY = 0.62;

type Word = { readonly column: ColumnId; readonly folded: string };

let known:
  | { readonly words: readonly Word[]; readonly exact: ReadonlyMap<string, readonly ColumnId[]> }
  | undefined;

function headerWords() {
  known ??= gatherWords();
  return known;
}

function gatherWords() {
  const words: Word[] = [];
  const exact = new Map<string, ColumnId[]>();
  for (const { id, name, synonyms, readings } of readInventoryColumns()) {
    const spellings = [...Object.values(name), ...Object.values(synonyms).flat(), ...readings];
    for (const folded of new Set(spellings.map(bareWord))) {
      if (folded === "") continue;
      words.push({ column: id, folded });
      exact.set(folded, [...(exact.get(folded) ?? []), id]);
    }
  }
  return { words, exact };
}

/**
 * Japanese の says little: 情報の名称 is 情報名称; and a register's No is its number. Hiragana and katakana are one, and so
 * are large and small kana: old systems have no small ones.
 */
function bareWord(text: string): string {
  return foldWord(text)
    .replaceAll(/[ぁ-ゖ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replaceAll(/[ァィゥェォッャュョ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 1))
    .replaceAll("ノ", "")
    .replace(/(?<=\p{Script=Han})no$/u, "番号");
}

/** Numbers before a header: "3.", "(3)", "③", "C-3:". */
const NUMBERED = /^\s*[(（[]?\s*(?:[0-9０-９]{1,2}|[a-zA-Z])\s*[)）\].．、:：]\s*|^\s*[①-⑳❶-❿]\s*/u;
const BRACKETED = /[(（[［【〔〈<][^)）\]］】〕〉>]*[)）\]］】〕〉>]/gu;

/** What was there before is not what is asked for. */
const FORMER = /^\s*(?:旧|前回の?|過去の?|former\b|old\b|previous\b)/iu;

/** What a header may mean to say: whole, without brackets and number, and each of the languages it is written in. */
export function headerForms(text: string): string[] {
  const bare = text.replace(NUMBERED, "");
  const without = bare.replaceAll(BRACKETED, " ");
  const inside = [...bare.matchAll(BRACKETED)].map(([bracketed]) => bracketed.slice(1, -1));
  const parts = without.split(/[\n/／|｜]/u);
  const forms = [bare, without, ...parts, ...inside].map(bareWord);
  return [...new Set(forms)].filter((form) => form !== "");
}

export type HeaderScores = ReadonlyMap<ColumnId, number>;

const scored = new Map<string, HeaderScores>();

/** For each column that is at least a little like it, from 0 to 1; 1 is one of its own words. */
export function scoreHeader(text: string): HeaderScores {
  const before = scored.get(text);
  if (before !== undefined) return before;
  const scores = new Map<ColumnId, number>();
  const forms = FORMER.test(text.replace(NUMBERED, "")) ? [] : headerForms(text);
  for (const [place, form] of forms.entries()) {
    // The whole header says more than a part of it.
    const weight = place === 0 ? 1 : 0.97;
    for (const [column, score] of scoreForm(form))
      if (score * weight > (scores.get(column) ?? 0)) scores.set(column, score * weight);
  }
  if (scored.size > 5000) scored.clear();
  scored.set(text, scores);
  return scores;
}

function scoreForm(form: string): HeaderScores {
  const { words, exact } = headerWords();
  const found = exact.get(form);
  if (found !== undefined) return new Map(found.map((column) => [column, 1]));
  const scores = new Map<ColumnId, number>();
  for (const { column, folded } of words) {
    const score = likeness(form, folded);
    if (score > 0.3 && score > (scores.get(column) ?? 0)) scores.set(column, score);
  }
  return scores;
}

/** One inside the other counts by how much of it is the same; otherwise the pairs of letters they share. */
function likeness(form: string, word: string): number {
  const [short, long] = form.length < word.length ? [form, word] : [word, form];
  const isCjk = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(short);
  if (short.length >= (isCjk ? 2 : 4) && long.includes(short)) {
    // What stands at the end is what a Japanese or Chinese compound is about.
    const end = isCjk && long.endsWith(short) ? 0.08 : 0;
    return 0.5 + end + 0.38 * (short.length / long.length);
  }
  return 0.9 * sharedPairs(form, word);
}

/** Dice's coefficient over pairs of neighbouring letters. */
function sharedPairs(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return 0;
  const counts = new Map<string, number>();
  for (let at = 0; at < one.length - 1; at++) {
    const pair = one.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < other.length - 1; at++) {
    const pair = other.slice(at, at + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length - 2);
}

/** The best of all columns, or 0. */
export function bestScore(text: string): number {
  return Math.max(0, ...scoreHeader(text).values());
}
