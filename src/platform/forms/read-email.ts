// Reads one e-mail address.
import { domainToASCII } from "node:url";
import { cleanLine } from "./clean-text.ts";
import { foldWidth } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u;

/**
 * Full-width letters are narrowed, "mailto:" and "Name <…>" taken away, the domain written in lower case and, where
 * it is international, in its ASCII form, so that any mail server takes it. Nothing in it can break a mail header.
 */
export function readEmail(raw: string): Understood<string> {
  const line = cleanLine(raw, 400);
  if (!line.ok) return line;
  const folded = foldWidth(line.text).replace("。", ".").trim();
  if ((folded.match(/@/gu)?.length ?? 0) > 1) return notUnderstood({ key: "several-emails" });
  const address = /^[^<>]*<([^<>]+)>$/u.exec(folded)?.[1] ?? folded.replace(/^mailto:/iu, "");
  const [local = "", typedDomain = ""] = address.trim().split("@");
  const domain = domainToASCII(typedDomain).toLowerCase();
  const well = localPart.test(local) && domainName.test(domain) && local.length <= 64 && domain.length <= 253;
  if (!well || local.length + domain.length > 253) return notUnderstood({ key: "not-an-email" });
  return understood(`${local}@${domain}`, `${local}@${domain}`);
}
