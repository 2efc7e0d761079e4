// A browser without a screen: keeps cookies, fills forms as they stand on the page, follows nothing by itself.
import type { Running } from "../src/running.ts";

export type Seen = {
  readonly status: number;
  readonly text: string;
  /** Where a redirect leads, as a path. */
  readonly location: string | undefined;
  /** The value of a field on the page. */
  field(name: string): string;
};

export type Visitor = {
  get(path: string): Promise<Seen>;
  post(path: string, fields: Record<string, string> | FormData): Promise<Seen>;
  cookies: Map<string, string>;
};

/** Requests like those of a current browser on this site. */
export function openVisitor(running: Running, headers: Record<string, string> = {}): Visitor {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new Request(new URL(path, running.url), {
      ...init,
      redirect: "manual",
      headers: { "accept-language": "ja", "sec-fetch-site": "same-origin", cookie, ...headers },
    });
    const response = await running.fetch(request);
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return seen(response.status, await response.text(), response.headers.get("location"));
  };
  return {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields) =>
      send(path, { method: "POST", body: fields instanceof FormData ? fields : new URLSearchParams(fields) }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";");
  const at = pair.indexOf("=");
  if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

function seen(status: number, text: string, location: string | null): Seen {
  return {
    status,
    text,
    location: location === null ? undefined : location.replace(/^https?:\/\/[^/]+/, ""),
    field(name) {
      const input = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(text)?.[0] ?? "";
      const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)`)
        .exec(text)?.[1]
        ?.replace(/^\n/, "");
      return plain(area ?? / value="([^"]*)"/.exec(input)?.[1] ?? "");
    },
  };
}

function plain(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
