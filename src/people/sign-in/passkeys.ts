// Passkeys: the challenges and answers that the browser's script exchanges with us. All else works without script.
import { z } from "zod";
import { type Asker, headersFor, type Told, told } from "./ask-library.ts";
import { limits } from "./rules.ts";
import type { Workings } from "./workings.ts";

/** What a browser answers to a challenge; its inside is checked by the library. */
const signInAnswer = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}).default({}),
  response: z.looseObject({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
  }),
});
const newPasskeyAnswer = z.looseObject({
  id: z.string(),
  response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string() }),
});

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
  const read = signInAnswer.safeParse(response);
  if (!attempt.ok || !read.success) return { ok: false, cookies: [] };
  return told(
    library.api.verifyPasskeyAuthentication({
      body: { response: read.data },
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
  if (!newPasskeyAnswer.safeParse(response).success) return false;
  const answer = await told(
    library.api.verifyPasskeyRegistration({
      body: { response, name },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  return answer.ok;
}
