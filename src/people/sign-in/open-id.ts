// One OpenID Connect provider (GビズID is one), with every address given: nothing is asked of it at start.
import { genericOAuth } from "better-auth/plugins";
import { z } from "zod";
import type { OpenIdProvider } from "#platform/config.ts";
import { urls } from "#urls.ts";

export const providerId = "openid";

const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  aud: z.union([z.string(), z.array(z.string())]),
});
const profile = z.looseObject({
  sub: z.string().min(1),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
  name: z.string().optional(),
});

/** The library's plugin for the configured provider. */
export function openIdProvider(provider: OpenIdProvider, publicUrl: string) {
  return genericOAuth({
    config: [
      {
        providerId,
        name: provider.name,
        authorizationUrl: provider.authorizationUrl,
        tokenUrl: provider.tokenUrl,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        scopes: ["openid", "email", "profile"],
        redirectURI: publicUrl + urls.signInElsewhereBack.to(),
        pkce: true,
        accountSubject: ({ profile }) => String(profile.sub ?? ""),
        getUserInfo: (tokens) => readPerson(provider, tokens),
      },
    ],
  });
}

type Tokens = { readonly idToken?: string | undefined; readonly accessToken?: string | undefined };

/**
 * The ID token came straight from the token endpoint over TLS, so its claims are checked and not its signature
 * (OpenID Connect Core 3.1.3.7, point 6). What it does not tell is asked of the userinfo endpoint.
 */
async function readPerson(provider: OpenIdProvider, tokens: Tokens) {
  const token = claims.safeParse(payloadOf(tokens.idToken ?? ""));
  if (!token.success || !isMeantForUs(provider, token.data)) return null;
  const told = profile.safeParse({ ...token.data, ...(await askUserinfo(provider, tokens)) });
  if (!told.success || told.data.sub !== token.data.sub) return null;
  const { sub, email, email_verified: verified, name } = told.data;
  const emailVerified = verified === true || verified === "true";
  return { sub, id: sub, email: email ?? null, emailVerified, name: name ?? email ?? "" };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function isMeantForUs({ issuer, clientId }: OpenIdProvider, { iss, aud }: z.infer<typeof claims>): boolean {
  return iss === issuer && [aud].flat().includes(clientId);
}

async function askUserinfo(provider: OpenIdProvider, { accessToken }: Tokens): Promise<object> {
  if (!provider.userinfoUrl || !accessToken) return {};
  const response = await fetch(provider.userinfoUrl, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) return {};
  const told: unknown = await response.json().catch(() => ({}));
  return typeof told === "object" && told !== null ? told : {};
}
