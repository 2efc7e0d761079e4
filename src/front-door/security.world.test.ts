// Every route, taken from the route table: its headers, its page without inline code, who may post, odd methods.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addReaders, addressesOf, ask, type Asked, faultsOf, type Reader } from "#test/every-route.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";

let world: TestWorld;
let readers: Reader[];
/** Every page and file as each reader gets it, asked for once. */
const got: { readonly asked: Asked; readonly answer: Response }[] = [];

beforeAll(async () => {
  world = await openTestWorld();
  readers = await addReaders(world);
  for (const asked of byReaders("GET")) got.push({ asked, answer: await ask(world, asked) });
});
afterAll(() => world.stop());

const byReaders = (method: "GET" | "POST", also: Partial<Asked> = {}): Asked[] =>
  readers.flatMap((reader) =>
    addressesOf(world, method, reader).map((path) => ({ method, path, reader, ...also })),
  );

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const demanded = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "cache-control": "no-store",
};

function wrongHeaders(answer: Response): string[] {
  return Object.entries(demanded)
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name]) => `${name} is ${answer.headers.get(name)}`);
}

const otherStatus = (answer: Response, demandedStatus: number): string[] =>
  answer.status === demandedStatus ? [] : [`${answer.status}`];

/** The tags that the policy would not run or load, or that would leave this host. */
function inlineOrForeign(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter(
    (tag) =>
      /\s(?:style|on[a-z]+|srcdoc)\s*=/i.test(tag.replaceAll(/"[^"]*"/g, '""')) ||
      /^<(?:style|iframe|object|embed|base)\b/i.test(tag) ||
      (/^<script\b/i.test(tag) && !/ src="\/assets\/[^"]+"/.test(tag)) ||
      (/^<(?:img|link|source|use|image)\b/i.test(tag) &&
        /\s(?:src|srcset|href)="(?!\/(?!\/)|data:|#)/.test(tag)) ||
      /="\s*(?:javascript|vbscript):/i.test(tag),
  );
}

/** Where a redirect goes, when it is no path of this site. */
function leadsAway(answer: Response): string[] {
  const location = answer.headers.get("location");
  return location === null || /^\/(?![/\\])/.test(location) ? [] : [`leads to ${location}`];
}

describe("what is read", () => {
  test("has the headers exactly, no inline code, nothing of another host, and is no failure", async () => {
    const found: string[] = [];
    for (const { asked, answer } of got) {
      const isPage = answer.headers.get("content-type")?.startsWith("text/html") === true;
      const faults = [
        ...wrongHeaders(answer),
        ...leadsAway(answer),
        ...(isPage ? inlineOrForeign(await answer.text()) : []),
        ...(answer.status < 500 ? [] : [`${answer.status}`]),
      ];
      found.push(...faults.map((what) => `${asked.reader?.who}: ${asked.path}: ${what}`));
    }
    expect(found).toEqual([]);
  });

  test("is checked by a rule that finds what it is for", () => {
    for (const bad of [
      '<p style="color:red">',
      '<a onclick="x()">',
      "<style>",
      "<script>",
      '<script src="https://x.example/a.js">',
      '<img src="//x.example/a.png">',
      '<a href="javascript:x">',
    ])
      expect(inlineOrForeign(bad)).toEqual([bad]);
    expect(inlineOrForeign('<a title="style=1 onclick=2" href="/x"><img src="data:image/png,">')).toEqual([]);
  });

  test("HEAD answers like GET, without a body", async () => {
    const found: string[] = [];
    for (const { asked, answer } of got) {
      const head = await ask(world, { ...asked, method: "HEAD" });
      const status = `${asked.path}: HEAD ${head.status}, GET ${answer.status}`;
      if (head.status !== answer.status || (await head.text()) !== "") found.push(status);
      found.push(...wrongHeaders(head));
    }
    expect(found).toEqual([]);
  });
});

describe("what changes something", () => {
  test.each<[string, Record<string, string>]>([
    ["from another site", { "sec-fetch-site": "cross-site" }],
    ["from a neighbour", { "sec-fetch-site": "same-site" }],
    ["from another site, by an older browser", { origin: "https://evil.example" }],
    ["from a sandboxed page", { origin: "null" }],
    ["from another port", { origin: "http://localhost:1" }],
  ])("is refused %s", async (_, headers) => {
    const asked = byReaders("POST", { headers, body: "a=b" });
    const found = await faultsOf(world, asked, (answer) => [
      ...otherStatus(answer, 403),
      ...wrongHeaders(answer),
      ...answer.headers.getSetCookie(),
    ]);
    expect(asked.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test("is not refused from its own pages", async () => {
    const headers = { "sec-fetch-site": "same-origin" };
    const asked = byReaders("POST", { headers, body: "a=b" }).filter(
      ({ path }) => path !== urls.signOut.to(),
    );
    const found = await faultsOf(world, asked, (answer) => [
      ...wrongHeaders(answer),
      ...leadsAway(answer),
      ...(answer.status === 403 || answer.status >= 500 ? [`${answer.status}`] : []),
    ]);
    expect(found).toEqual([]);
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("%s is known to no address", async (method) => {
    const headers = { "sec-fetch-site": "same-origin" };
    const asked = [
      ...byReaders("GET", { method, headers }),
      ...byReaders("POST", { method, headers }),
    ].filter(({ reader }) => reader === readers[1]);
    const found = await faultsOf(world, asked, (answer) => [
      ...otherStatus(answer, 404),
      ...wrongHeaders(answer),
    ]);
    expect(found).toEqual([]);
  });
});

describe("an address of https", () => {
  test("is never left again, and its session's cookie is out of reach for scripts and other sites", async () => {
    const secure = await openTestWorld({ environment: { PUBLIC_URL: "https://himori.example" } });
    try {
      const { userId } = await secure.addPerson("company");
      const lines = (await secure.running.signIn.signInAs(userId)).getSetCookie();
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line).toMatch(/^__Secure-himori\.[\w]+=/);
        for (const flag of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"])
          expect(line).toContain(`; ${flag}`);
        expect(line).not.toMatch(/domain=|max-age=[1-9]/i);
      }
      const page = await secure.send("/");
      expect(page.headers.get("strict-transport-security")).toBe("max-age=31536000");
    } finally {
      await secure.stop();
    }
  });
});
