// Passkeys: the challenges and answers that the browser's script exchanges with us. All else works without script.
import { type Asker, headersFor, type Told, told } from "./ask-library.ts";
import { limits } from "./rules.ts";
import type { Workings } from "./workings.ts";

type PasskeyResponse = Record<string, unknown>;
  Workings["library"]["api"]["verifyPasskeyAuthentication"]
>[0]["body"]["response"];

/** What the browser is to sign in order to sign in. */
export async function challengeForSignIn({ library }: Workings, asker: Asker): Promise<Told> {
  const answer = await told(
    library.api.generatePasskeyAuthenticationOptions({ headers: headersFor(asker), asResponse: true }),
  );
  return { ...answer, body: { ...answer.body, userVerification: "required" } };
}

/** Signs in when the answer is right: a passkey with its user checked is both factors. */
export async function signInWithPasskey(
  { library, attempts }: Workings,
  asker: Asker,
  response: unknown,
): Promise<Told | { readonly ok: false; readonly cookies: [] }> {
  const attempt = await attempts.take(limits.addressSignIn, asker.address);
  if (!attempt.ok || !isAnswer(response)) return { ok: false, cookies: [] };
  return told(
    library.api.verifyPasskeyAuthentication({
      body: { response },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
}

/** What the browser is to sign in order to add a passkey; only shortly after signing in. */
export function challengeForNewPasskey({ library }: Workings, asker: Asker): Promise<Told> {
  return told(
    library.api.generatePasskeyRegistrationOptions({ headers: headersFor(asker), asResponse: true }),
  );
}

export async function addPasskey(
  { library }: Workings,
  asker: Asker,
  { response, name }: { response: unknown; name: string },
): Promise<boolean> {
  if (!isAnswer(response)) return false;
  const answer = await told(
    library.api.verifyPasskeyRegistration({
      body: { response, name },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  return answer.ok;
}

// Its inside is checked by the library.
function isAnswer(response: unknown): response is PasskeyResponse {
  if (typeof response !== "object" || response === null) return false;
  if (!("id" in response) || typeof response.id !== "string") return false;
  return "response" in response && typeof response.response === "object" && response.response !== null;
}
