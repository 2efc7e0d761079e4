// What may stand as an address in a mail's head; nothing typed by a person can start a header of its own.
import { domainToASCII } from "node:url";

export type MailAddress = { readonly name: string; readonly address: string };

// Dots anywhere in the local part: old Japanese mobile addresses ("taro..y.@…") break the RFC and are delivered.
const localPart = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const domainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Whether mail can be sent there: one plain address, no name, no comment, no list, no blank, no line break. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || text.length > 254 || !localPart.test(text.slice(0, at))) return false;
  const labels = text.slice(at + 1).split(".");
  const last = labels.at(-1) ?? "";
  const named = labels.length > 1 ? !/^\p{N}+$/u.test(last) : last === "localhost";
  return named && labels.every((label) => domainLabel.test(label)) && domainOf(text) !== "";
}

/** The operator's MAIL_FROM: `a@b` or `Name <a@b>`; undefined if it is neither. */
export function readSender(text: string): MailAddress | undefined {
  const [, name, address] = /^([^<>\p{Cc}]*)<([^<>]*)>$/u.exec(text) ?? [text, "", text];
  if (name === undefined || address === undefined || !isMailAddress(address)) return undefined;
  return { name: name.trim(), address };
}

/** The part after the @ as the domain name system spells it; empty for an impossible one. */
export function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf("@") + 1));
}

/** A name or subject on one line, without controls or marks that turn the reading direction around. */
export function headerText(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
