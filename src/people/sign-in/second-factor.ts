// The second factor: setting it up, asking for it at sign-in, and asking once more to confirm an act.
import { foldWidth } from "#platform/forms/fold-width.ts";
import { type Asker, headersFor, type Told, told } from "./ask-library.ts";
import { limits } from "./rules.ts";
import { readSession } from "./sessions.ts";
import { findText } from "./store.ts";
import type { Workings } from "./workings.ts";

type Wait = { readonly kind: "wait"; readonly waitMinutes: number };
type Cookies = { readonly cookies: readonly string[] };

/** A code as typed: six digits of the app, or one of the codes printed at set-up. */
export type TypedCode = { readonly kind: "totp" | "backup"; readonly code: string };

/** Full-width digits, spaces and missing hyphens are understood; undefined when it can be neither. */
export function readCode(typed: string): TypedCode | undefined {
  const plain = foldWidth(typed).replace(/[\s-]/gu, "").toLowerCase();
  if (/^\d{6}$/.test(plain)) return { kind: "totp", code: plain };
  if (/^[a-z0-9]{10}$/.test(plain)) return { kind: "backup", code: `${plain.slice(0, 5)}-${plain.slice(5)}` };
  return undefined;
}

export type SetUp =
  | { readonly kind: "begun"; readonly uri: string; readonly backupCodes: readonly string[] }
  | { readonly kind: "wrong-password" }
  | Wait;

/** A new secret that counts only after `finishSetUp`. The password is needed by accounts that have one. */
export async function beginSetUp(
  { library, attempts }: Workings,
  asker: Asker,
  { userId, password }: { userId: string; password: string },
): Promise<SetUp> {
  const attempt = await attempts.take(limits.passwordCheck, userId);
  if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  const answer = await told(
    library.api.enableTwoFactor({
      body: { password, method: "totp" },
      headers: headersFor(asker),
      asResponse: true,
    }),
  );
  const { totpURI, backupCodes } = answer.body;
  if (!answer.ok || typeof totpURI !== "string" || !Array.isArray(backupCodes))
    return { kind: "wrong-password" };
  await attempts.forget(limits.passwordCheck, userId);
  return { kind: "begun", uri: totpURI, backupCodes: backupCodes.map(String) };
}

export type CodeCheck =
  | ({ readonly kind: "right" } & Cookies)
  | { readonly kind: "wrong" }
  /** Right, but used before: the app shows another within half a minute. */
  | { readonly kind: "used" }
  | Wait;

/** The first code of the app proves that it was set up; only then is the second factor asked for. */
export async function finishSetUp(
  workings: Workings,
  asker: Asker,
  { userId, code }: { userId: string; code: string },
): Promise<CodeCheck> {
  const typed = readCode(code);
  if (typed?.kind !== "totp") return { kind: "wrong" };
  return checkOnce(workings, { userId, typed }, () => verify(workings, asker, typed));
}

/** For the signed-in person: is it really them, now? For acts as binding as a seal. */
export async function checkSecondFactor(
  workings: Workings,
  headers: Headers,
  code: string,
): Promise<CodeCheck> {
  const session = await readSession(workings, headers);
  const typed = readCode(code);
  if (!session?.person.secondFactor || !typed) return { kind: "wrong" };
  const { userId } = session.person;
  return checkOnce(workings, { userId, typed }, () => verify(workings, { headers, address: "" }, typed));
}

type Checked = { userId: string; typed: TypedCode };

async function checkOnce(
  { attempts }: Workings,
  { userId, typed }: Checked,
  ask: () => Promise<Told>,
): Promise<CodeCheck> {
  const attempt = await attempts.take(limits.secondFactor, userId);
  if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  if (!(await attempts.firstUse(`${userId}:${typed.code}`))) return { kind: "used" };
  const answer = await ask();
  if (!answer.ok) return { kind: "wrong" };
  await attempts.forget(limits.secondFactor, userId);
  return { kind: "right", cookies: answer.cookies };
}

export type PendingSignIn = CodeCheck | { readonly kind: "start-again" };

/** The second half of a sign-in whose first half (password or OpenID Connect) left its cookie. */
export async function finishSignIn(workings: Workings, asker: Asker, code: string): Promise<PendingSignIn> {
  const userId = await pendingUser(workings, asker.headers);
  if (userId === undefined) return { kind: "start-again" };
  const typed = readCode(code);
  if (!typed) return { kind: "wrong" };
  let startAgain = false;
  const check = await checkOnce(workings, { userId, typed }, async () => {
    const answer = await verify(workings, asker, typed);
    startAgain = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"].includes(answer.code);
    return answer;
  });
  return startAgain ? { kind: "start-again" } : check;
}

/** Whether a first half is waiting for its second. */
export async function isPending(workings: Workings, headers: Headers): Promise<boolean> {
  return (await pendingUser(workings, headers)) !== undefined;
}

// Only to count attempts and used codes by account: the library itself checks the cookie's signature.
async function pendingUser({ db, platform }: Workings, headers: Headers): Promise<string | undefined> {
  const name = /(?:^|;\s*)[^=;]*himori\.two_factor=([\w-]+)\./.exec(headers.get("cookie") ?? "")?.[1];
  return name === undefined ? undefined : findText(db, name, platform.clock.now());
}

function verify({ library }: Workings, asker: Asker, { kind, code }: TypedCode): Promise<Told> {
  const asked = { body: { code }, headers: headersFor(asker), asResponse: true } as const;
  return told(kind === "totp" ? library.api.verifyTOTP(asked) : library.api.verifyBackupCode(asked));
}

/** Ten new codes; the old ones no longer count. Undefined when the password is wrong. */
export async function renewBackupCodes(
  { library, attempts }: Workings,
  asker: Asker,
  { userId, password }: { userId: string; password: string },
): Promise<{ kind: "renewed"; codes: readonly string[] } | { kind: "wrong-password" } | Wait> {
  const attempt = await attempts.take(limits.passwordCheck, userId);
  if (!attempt.ok) return { kind: "wait", waitMinutes: attempt.waitMinutes };
  const answer = await told(
    library.api.generateBackupCodes({ body: { password }, headers: headersFor(asker), asResponse: true }),
  );
  const { backupCodes } = answer.body;
  if (!answer.ok || !Array.isArray(backupCodes)) return { kind: "wrong-password" };
  return { kind: "renewed", codes: backupCodes.map(String) };
}
