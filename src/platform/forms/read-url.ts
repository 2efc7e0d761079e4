// Reads the address of a company's web site.
import { domainToUnicode } from "node:url";
import { cleanLine } from "./clean-text.ts";
import { foldWidth } from "./fold-width.ts";
import { notUnderstood, understood } from "./understood.ts";
import type { Understood } from "./understood.ts";

const otherScheme = /^[a-z][a-z0-9+-]*:(?!\d)/iu;

function withScheme(address: string): string {
  if (/^https?:/iu.test(address)) return address.replace(/^(https?):\/*/iu, "$1://");
  return `https://${address.replace(/^\/+/u, "")}`;
}

/** As people read it: the host in its own script where that leads back to the same host, no lonely final slash. */
function shown(url: URL): string {
  const host = domainToUnicode(url.hostname);
  const readable =
    host !== "" && URL.parse(`https://${host}`)?.hostname === url.hostname ? host : url.hostname;
  const path = url.pathname === "/" && url.search === "" && url.hash === "" ? "" : url.pathname;
  return `${url.protocol}//${readable}${url.port === "" ? "" : `:${url.port}`}${path}${url.search}${url.hash}`;
}

/** Only http and https, https where none is given, no name or password in it; at most 500 code points. */
export function readUrl(raw: string): Understood<string> {
  const line = cleanLine(raw, 500);
  if (!line.ok) return line;
  const typed = foldWidth(line.text).trim();
  if (!/^https?:/iu.test(typed) && otherScheme.test(typed)) return notUnderstood({ key: "url-scheme" });
  const url = URL.parse(withScheme(typed));
  if (!url || /\s/u.test(typed)) return notUnderstood({ key: "not-a-url" });
  if (url.username !== "" || url.password !== "") return notUnderstood({ key: "url-credentials" });
  if (!/\.[a-z][a-z0-9-]+$/iu.test(url.hostname)) return notUnderstood({ key: "not-a-url" });
  const text = shown(url);
  return text.length > 500 ? notUnderstood({ key: "not-a-url" }) : understood(text, text);
}
