// Confirming an e-mail address: the link and the password that was chosen with it belong together.
import { verifyJWT } from "better-auth/crypto";
import { type Asker, told } from "./ask-library.ts";
import { type PasswordSignIn, signInWithPassword } from "./passwords.ts";
import { limits } from "./rules.ts";
import type { Workings } from "./workings.ts";

export type Confirmed =
  | Exclude<PasswordSignIn, { kind: "unconfirmed" }>
  /** Too old, used by an account that is gone, or not ours. */
  | { readonly kind: "bad-link" };

/**
 * Confirms and signs in. Without the password the link confirms nothing: an address may have been registered by a
 * stranger, and its owner must not confirm a password they never chose.
 */
export async function confirmEmail(
  workings: Workings,
  asker: Asker,
  { token, password }: { token: string; password: string },
): Promise<Confirmed> {
  const { library, attempts } = workings;
  const context = await library.$context;
  const email = (await verifyJWT<{ email?: unknown }>(token, context.secret))?.email;
  if (typeof email !== "string") return { kind: "bad-link" };
  const found = await context.internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const hash = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
  if (!hash) return { kind: "bad-link" };
  const attempt = await attempts.take(limits.passwordCheck, `confirm:${email}`);
  if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  if (!(await context.password.verify({ hash, password }))) return { kind: "wrong" };
  const answer = await told(library.api.verifyEmail({ query: { token }, asResponse: true }));
  if (!answer.ok) return { kind: "bad-link" };
  const entered = await signInWithPassword(workings, asker, { email, password });
  return entered.kind === "unconfirmed" ? { kind: "bad-link" } : entered;
}
