// What a browser without script would send: the fields of a page as they stand in it.

/** By name; of radio buttons the checked one. */
export function fieldsOfPage(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const name = attribute("name");
    if (name === undefined || (attribute("type") === "radio" && !/\bchecked\b/.test(tag))) continue;
    fields[name] = unescaped(attribute("value") ?? "");
  }
  for (const [, attributes = "", body = ""] of page.matchAll(/<textarea\b([^>]*)>\n?([^<]*)<\/textarea>/g)) {
    fields[/name="([^"]*)"/.exec(attributes)?.[1] ?? ""] = unescaped(body);
  }
  for (const [, attributes = "", body = ""] of page.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option value="([^"]*)" selected/.exec(body)?.[1] ?? "";
    fields[/name="([^"]*)"/.exec(attributes)?.[1] ?? ""] = chosen;
  }
  return fields;
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
