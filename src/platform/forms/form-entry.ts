// The raw name-and-value pairs of a form body, before anything is made of them.
import { storable } from "./characters.ts";

export type FormEntry =
  | { kind: "text"; name: string; value: string }
  | { kind: "file"; name: string; fileName: string; type: string; bytes: Uint8Array };

/** Bytes as text: what is no UTF-8 and every NUL becomes U+FFFD, which readers of text report to the person. */
export function textOf(bytes: Uint8Array): string {
  return storable(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
