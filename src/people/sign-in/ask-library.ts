// How the sign-in library is asked on the server, and what it answers, reduced to what our routes need.
import { addressHeader } from "./library.ts";

/** Who asks: the request's own headers, and the address the connection really comes from. */
export type Asker = { readonly headers: Headers; readonly address: string };

export type Told = {
  readonly ok: boolean;
  /** The library's error code, such as INVALID_CODE; empty when there is none. */
  readonly code: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly location: string | undefined;
  /** Set-Cookie values for the visitor. */
  readonly cookies: readonly string[];
};

/** Only what the library needs; an address the visitor claims is never passed on. */
export function headersFor({ headers, address }: Asker): Headers {
  const passed = new Headers();
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value);
  }
  passed.set(addressHeader, address);
  return passed;
}

export async function told(answer: Promise<Response>): Promise<Told> {
  const response = await answer;
  const body = await readJson(response);
  return {
    ok: response.status < 400,
    code: typeof body["code"] === "string" ? body["code"] : "",
    body,
    location: response.headers.get("location") ?? undefined,
    cookies: response.headers.getSetCookie().map(withoutAge),
  };
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/** The session's cookie ends with the browser; how long the session itself lasts, the server alone decides. */
function withoutAge(cookie: string): string {
  if (!/^[^=]*session_token=[^;]/.test(cookie)) return cookie;
  return cookie.replace(/;\s*(?:Max-Age|Expires)=[^;]*/gi, "");
}
