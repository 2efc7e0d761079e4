// The way to a real OpenID Connect provider and back.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Provider } from "oidc-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { codeOf, holdTheMoment } from "#test/journeys/authenticator.ts";
import { openVisitor, type Visitor } from "#test/visitor.ts";

const client = { id: "himori-test", secret: "a-secret-for-the-test-alone" };
const accounts = new Map<string, { email: string; verified: boolean }>([
  ["sub-1", { email: "gbiz@example.jp", verified: true }],
  ["sub-2", { email: "owner@example.jp", verified: true }],
  ["sub-3", { email: "owner@example.jp", verified: false }],
]);

let world: TestWorld;
let server: Server;

/** A provider that demands PKCE and takes consent for granted. */
function makeProvider(issuer: string, redirectUri: string): Provider {
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["a key for the test alone"] },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub);
      return (
        account && {
          accountId: sub,
          claims: () => ({ sub, name: "電子 認子", email: account.email, email_verified: account.verified }),
        }
      );
    },
    loadExistingGrant: async (context) => {
      const grant = new provider.Grant({
        clientId: context.oidc.client?.clientId ?? "",
        accountId: context.oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  return provider;
}

let provider: Provider;

/** Its own pages ask nothing: the cookie "who" says who signs in. */
function answerAtProvider(request: IncomingMessage, response: ServerResponse): void {
  if (!request.url?.startsWith("/interaction/")) return provider.callback()(request, response);
  const accountId = /who=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "sub-1";
  void provider.interactionFinished(request, response, { login: { accountId } });
}

beforeAll(async () => {
  server = createServer(answerAtProvider);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
  world = await openTestWorld({
    environment: {
      OIDC_NAME: "見本ID",
      OIDC_ISSUER: issuer,
      OIDC_AUTHORIZATION_URL: `${issuer}/auth`,
      OIDC_TOKEN_URL: `${issuer}/token`,
      OIDC_USERINFO_URL: `${issuer}/me`,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
    },
  });
  provider = makeProvider(issuer, `${world.running.url}/sign-in/openid/back`);
});
afterAll(async () => {
  await world.stop();
  server.closeAllConnections();
  server.close();
});

/** Plays the browser at the provider until it sends us back; returns the path with code and state. */
async function throughProvider(start: string, who: string): Promise<string> {
  const jar = new Map<string, string>([["who", who]]);
  let url = start;
  for (let hop = 0; hop < 10; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const next = new URL(response.headers.get("location") ?? "", url);
    if (next.pathname === "/sign-in/openid/back") return next.pathname + next.search;
    url = next.href;
  }
  throw new Error("the provider never sent us back");
}

async function signInElsewhere(visitor: Visitor, who: string, path = "/sign-in/openid?back=%2Faccount") {
  const response = await world.running.fetch(new Request(new URL(path, world.running.url)));
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    visitor.cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  return visitor.get(await throughProvider(response.headers.get("location") ?? "", who));
}

test("a new person comes in, and is the same person the next time", async () => {
  expect(await (await world.send("/sign-in")).text()).toContain("見本IDでログイン");
  const visitor = openVisitor(world.running);
  const back = await signInElsewhere(visitor, "sub-1");
  expect(back.location).toBe("/account");
  expect((await visitor.get("/account")).text).toContain("gbiz@example.jp");
  const again = openVisitor(world.running);
  await signInElsewhere(again, "sub-1");
  const sessions = await again.get("/account/sessions");
  expect(sessions.text.match(/<tr role="row">/g)).toHaveLength(3);
});

test("a known address is joined only when the provider has verified it; its second factor is still asked for", async () => {
  holdTheMoment();
  const password = "ひと月に三度の満月";
  const { signIn } = world.running;
  await signIn.addPerson({
    name: "持主",
    email: "owner@example.jp",
    role: "company",
    language: "ja",
    password,
  });
  const local = openVisitor(world.running);
  await local.post("/sign-in", { email: "owner@example.jp", password });
  const begun = await local.post("/account/second-factor", { step: "begin", password });
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(begun.text)?.[1] ?? "";
  await local.post("/account/second-factor", {
    step: "prove",
    sealed: begun.field("sealed"),
    code: codeOf(secret, -1),
  });

  const unverified = await signInElsewhere(openVisitor(world.running), "sub-3");
  expect(unverified.location).toContain("/sign-in?problem=openid");

  const visitor = openVisitor(world.running);
  const half = await signInElsewhere(visitor, "sub-2");
  expect(half.location).toMatch(/^\/sign-in\/second-factor\?back=%2Faccount/);
  expect((await visitor.get("/account")).status).toBe(303);
  const whole = await visitor.post("/sign-in/second-factor", { code: codeOf(secret), back: "/account" });
  expect(whole.location).toBe("/account");
});

test("a held form waits while its person is at the provider", async () => {
  const visitor = openVisitor(world.running);
  const lapsed = await visitor.post("/companies/new", { name: "待つ会社", corporateNumber: "" });
  const leaving = await visitor.post("/sign-in/openid", { held: lapsed.field("held") });
  const start = /href="(http:\/\/127[^"]+)"/.exec(leaving.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const back = await visitor.get(await throughProvider(start, "sub-1"));
  const continued = await visitor.get(back.location ?? "");
  expect(continued.field("name")).toBe("待つ会社");

  const somebodyElse = openVisitor(world.running);
  await signInElsewhere(somebodyElse, "sub-1");
  const lured = await somebodyElse.get(back.location ?? "");
  expect(lured.status).toBe(410);
  expect(lured.text).not.toContain("待つ会社");
});

test.each(["code=x&state=y", "code=x&state=%00", "state=%FF", "error=%3Cb%3E&state=y", ""])(
  "a forged return (%s) is refused",
  async (query) => {
    const visitor = openVisitor(world.running);
    const answer = await visitor.get(`/sign-in/openid/back?${query}`);
    expect(answer.location).toMatch(/^\/(sign-in|home)/);
    expect((await visitor.get("/account")).status).toBe(303);
  },
);
