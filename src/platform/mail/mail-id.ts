// Ids of mails that a job may write twice: the same words give the same id, so that the mail exists once.
import { createHash } from "node:crypto";

/** A UUID (version 8, after RFC 9562) made of the words, in order. */
export function mailIdOf(...words: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(words)).digest("hex");
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
