// The few addresses that answer a script: a passkey cannot be used without one.
import { readBody } from "#platform/forms/read-body.ts";
import { urls } from "#urls.ts";
import { mustBeSignedIn } from "./guards.ts";
import { anyone, get, post, type Route } from "./route.ts";
import {
  addPasskey,
  challengeForNewPasskey,
  challengeForSignIn,
  signInWithPasskey,
} from "./sign-in/passkeys.ts";
import type { Request } from "./visit.ts";
import { askerOf, type PeopleNeeds, withCookies } from "./web.ts";

export function passkeyRoutes({ platform, signIn }: PeopleNeeds): Route[] {
  const { workings } = signIn;
  const person = mustBeSignedIn(platform);
  return [
    get(urls.passkeyChallenge, anyone, async (c) => {
      const told = await challengeForSignIn(workings, askerOf(c, platform));
      return withCookies(c.json(told.body, told.ok ? 200 : 400), told.cookies);
    }),
    post(urls.passkeyAnswer, anyone, async (c) => {
      const { response } = await readAnswer(c);
      const told = await signInWithPasskey(workings, askerOf(c, platform), response);
      return withCookies(c.json({ signedIn: told.ok }, told.ok ? 200 : 401), told.cookies);
    }),
    get(urls.passkeyOffer, person, async (c) => {
      const told = await challengeForNewPasskey(workings, askerOf(c, platform));
      return withCookies(c.json(told.body, told.ok ? 200 : 400), told.cookies);
    }),
    post(urls.passkeyRegistration, person, async (c) => {
      const added = await addPasskey(workings, askerOf(c, platform), await readAnswer(c));
      return c.json({ added }, added ? 200 : 400);
    }),
  ];
}

/** What the script sends; anything else reads as nothing. */
async function readAnswer(c: Request): Promise<{ response: unknown; name: string }> {
  const body = await readBody(c.req.raw, 64 * 1024);
  const sent = body.ok ? parsed(Buffer.from(body.bytes).toString("utf8")) : undefined;
  if (typeof sent !== "object" || sent === null || !("response" in sent))
    return { response: undefined, name: "" };
  const name = "name" in sent && typeof sent.name === "string" ? sent.name.trim().slice(0, 60) : "";
  return { response: sent.response, name };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
