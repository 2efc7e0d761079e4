// Signing up and in with a password, confirming the e-mail address, and new passwords.
import { type Asker, headersFor, told } from "./ask-library.ts";
import { limits } from "./rules.ts";
import type { Workings } from "./workings.ts";

type Cookies = { readonly cookies: readonly string[] };
type Wait = { readonly kind: "wait"; readonly waitMinutes: number };

export type PasswordSignIn =
  | ({ readonly kind: "signed-in" } & Cookies)
  | ({ readonly kind: "second-factor" } & Cookies)
  /** Also for an unknown address: the two cannot be told apart. */
  | { readonly kind: "wrong" }
  /** The password is right, the address not confirmed yet: a new mail is on its way. */
  | { readonly kind: "unconfirmed" }
  | Wait;

export async function signInWithPassword(
  { library, attempts }: Workings,
  asker: Asker,
  { email, password }: { email: string; password: string },
): Promise<PasswordSignIn> {
  for (const attempt of [
    await attempts.take(limits.addressSignIn, asker.address),
    await attempts.take(limits.accountSignIn, email),
  ]) {
    if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  }
  const answer = await told(
    library.api.signInEmail({ body: { email, password }, headers: headersFor(asker), asResponse: true }),
  );
  if (!answer.ok) return { kind: answer.code === "EMAIL_NOT_VERIFIED" ? "unconfirmed" : "wrong" };
  await attempts.forget(limits.accountSignIn, email);
  const pending = answer.body["twoFactorRedirect"] === true;
  return { kind: pending ? "second-factor" : "signed-in", cookies: answer.cookies };
}

export type NewPerson = {
  name: string;
  email: string;
  password: string;
  language: string;
  /** A path of ours to go on to when the address is confirmed. */
  back?: string | undefined;
};

/** The same outcome whether or not the address has an account; which it is, only its owner learns by mail. */
export async function signUp(
  workings: Workings,
  asker: Asker,
  { name, email, password, language, back }: NewPerson,
): Promise<{ kind: "mailed" } | Wait> {
  const refused = await mailRefused(workings, asker, email);
  if (refused) return refused;
  const { library } = workings;
  await forgetUnconfirmed(workings, email);
  const answer = await told(
    library.api.signUpEmail({
      body: { name, email, password, language, ...(back === undefined ? {} : { callbackURL: back }) },
      headers: headersFor({ ...asker, headers: new Headers() }),
      asResponse: true,
    }),
  );
  if (!answer.ok) throw new Error(`the sign-in library refused a checked sign-up: ${answer.code}`);
  return { kind: "mailed" };
}

/**
 * Who registers an address that nobody has confirmed starts afresh: a stranger who was there first must not have
 * chosen the password under which its owner then confirms. An unconfirmed account was never signed in to.
 */
async function forgetUnconfirmed({ library }: Workings, email: string): Promise<void> {
  const { internalAdapter } = await library.$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
  const onlyPassword = found?.accounts.every(({ providerId }) => providerId === "credential") ?? false;
  if (found && onlyPassword && !found.user.emailVerified) await internalAdapter.deleteUser(found.user.id);
}

async function mailRefused({ attempts }: Workings, asker: Asker, email: string): Promise<Wait | undefined> {
  for (const attempt of [
    await attempts.take(limits.addressMail, asker.address),
    await attempts.take(limits.accountMail, email),
  ]) {
    if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  }
  return undefined;
}

/** Sends a link if the address has an account; the outcome does not tell. */
export async function requestNewPassword(
  workings: Workings,
  asker: Asker,
  email: string,
): Promise<{ kind: "mailed" } | Wait> {
  const refused = await mailRefused(workings, asker, email);
  if (refused) return refused;
  await told(workings.library.api.requestPasswordReset({ body: { email }, asResponse: true }));
  return { kind: "mailed" };
}

/** Ends every session of the account. False when the link is used up, too old or not ours. */
export async function setNewPassword(
  { library }: Workings,
  token: string,
  password: string,
): Promise<boolean> {
  const answer = await told(
    library.api.resetPassword({ body: { token, newPassword: password }, asResponse: true }),
  );
  return answer.ok;
}

export type PasswordChange = ({ kind: "changed" } & Cookies) | { kind: "wrong" } | Wait;

/** Ends the account's other sessions; this one goes on under a new cookie. */
export async function changePassword(
  { library, attempts }: Workings,
  asker: Asker,
  change: { userId: string; current: string; next: string },
): Promise<PasswordChange> {
  const attempt = await attempts.take(limits.passwordCheck, change.userId);
  if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  const answer = await told(
    library.api.changePassword({
      body: { currentPassword: change.current, newPassword: change.next, revokeOtherSessions: true },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  if (!answer.ok) return { kind: "wrong" };
  await attempts.forget(limits.passwordCheck, change.userId);
  return { kind: "changed", cookies: answer.cookies };
}
