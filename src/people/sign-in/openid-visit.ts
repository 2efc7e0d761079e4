// The way to the OpenID Connect provider and back.
import { randomUUID } from "node:crypto";
import { urls } from "#urls.ts";
import { type Asker, headersFor, told } from "./ask-library.ts";
import { providerId } from "./open-id.ts";
import { keepText, findText } from "./store.ts";
import type { Workings } from "./workings.ts";

type Cookies = { readonly cookies: readonly string[] };

const day = 24 * 60 * 60 * 1000;

/** Where to send the browser; afterwards it comes back to `back`, a path of ours. */
export async function leaveForProvider(
  { library, platform }: Workings,
  asker: Asker,
  back: string,
): Promise<{ url: string } & Cookies> {
  const answer = await told(
    library.api.signInSocial({
      body: {
        provider: providerId,
        callbackURL: platform.publicUrl + back,
        errorCallbackURL: platform.publicUrl + urls.signIn.to({}, { problem: "openid", back }),
        disableRedirect: true,
      },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  const { url } = answer.body;
  if (!answer.ok || typeof url !== "string") throw new Error(`no way to the provider: ${answer.code}`);
  return { url, cookies: answer.cookies };
}

/** The provider's answer: on to where the person came from, or to the second factor if they have one. */
export async function comeBack(
  { library, platform }: Workings,
  asker: Asker,
  query: Record<string, string>,
): Promise<{ kind: "go" | "second-factor"; path: string } & Cookies> {
  const answer = await told(
    library.api.callbackOAuth({
      params: { id: providerId },
      query,
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  const to = new URL(answer.location ?? urls.signIn.to({}, { problem: "openid" }), platform.publicUrl);
  const kind = answer.body["twoFactorRedirect"] === true ? "second-factor" : "go";
  return { kind, path: to.pathname + to.search, cookies: answer.cookies };
}

/** A held form cannot travel through the provider: it waits here, sealed as it is, under a name to come back with. */
export async function leaveHeldForm({ db, platform }: Workings, sealed: string): Promise<string> {
  const name = randomUUID();
  const now = platform.clock.now();
  await keepText(db, { name: `held-form-${name}`, value: sealed, now, until: new Date(now.getTime() + day) });
  return name;
}

export function fetchHeldForm({ db, platform }: Workings, name: string): Promise<string | undefined> {
  return findText(db, `held-form-${name}`, platform.clock.now());
}
