// Ids of mails that a job may write twice: the same words give the same id, so that the mail exists once.
import { uuidOf } from "../uuid-of.ts";

/** A UUID made of the words, in order. */
export function mailIdOf(...words: readonly string[]): string {
  return uuidOf(JSON.stringify(words));
}
