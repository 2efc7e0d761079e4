// A piece as text, for mails and tests; routes hand pages to the web framework instead.
import { html } from "hono/html";

/** Renders at once. Pieces never wait, so a piece that does is a fault of its author. */
export function rendered(piece: unknown): string {
  const text = html`${piece}`;
  if (text instanceof Promise) throw new TypeError("a piece must not wait while it is rendered");
  return text.toString();
}
