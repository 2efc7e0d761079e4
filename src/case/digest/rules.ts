// What a daily digest tells: since when, and what of it is news. Pure.
import type { Reminding } from "../waiting/rules.ts";

/** From the first moment on, before the second. */
export type Span = { readonly from: Date; readonly until: Date };

const day = 24 * 60 * 60 * 1000;
/** Who never had a digest is told of the last days: a long weekend lies between. */
const firstSpan = 3 * day;

/**
 * Up to eight in the morning in Japan of the given day: however late and however often that day's digest is made, it
 * tells the same. Undefined when a digest has told as much already.
 */
export function digestSpan(today: string, toldUntil: Date | undefined): Span | undefined {
  const until = new Date(`${today}T08:00:00+09:00`);
  const from = toldUntil ?? new Date(until.getTime() - firstSpan);
  return from < until ? { from, until } : undefined;
}

export function within({ from, until }: Span, moment: Date): boolean {
  return moment >= from && moment < until;
}

type Asked = { readonly dueOn: string; readonly reminding: Reminding | undefined };

/** A reminder has come due, or the date has passed, after the last digest's day. */
export function newlyDue({ dueOn, reminding }: Asked, lastDay: string, today: string): boolean {
  const reminded = reminding !== undefined && reminding.on > lastDay;
  return reminded || (dueOn >= lastDay && dueOn < today);
}
