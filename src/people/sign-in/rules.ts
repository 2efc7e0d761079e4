// How long a session lasts, how often one may try, and what a password must be: pure, told by time and role.
import type { Role } from "#platform/database/actor.ts";

const minute = 60_000;
const hour = 60 * minute;

export const sessionHours = 12;

/** Without a request for so long, a session is over; staff see many companies, so theirs is shorter. */
function idleLimitMs(role: Role): number {
  return role === "company" ? sessionHours * hour : 2 * hour;
}

/** However busy, a session ends after this long. */
function wholeLimitMs(role: Role): number {
  return role === "company" ? 7 * 24 * hour : 12 * hour;
}

export type SessionTimes = { createdAt: Date; updatedAt: Date };

export function isOver({ createdAt, updatedAt }: SessionTimes, role: Role, now: Date): boolean {
  const idle = now.getTime() - updatedAt.getTime();
  const whole = now.getTime() - createdAt.getTime();
  return idle > idleLimitMs(role) || whole > wholeLimitMs(role);
}

/** Staff work with other people's cases: for them the second factor is compulsory. */
export function needsSecondFactor(role: Role): boolean {
  return role !== "company";
}

export type Limit = { readonly name: string; readonly attempts: number; readonly windowMs: number };

/** Attempts within a window; an account's are few, an address's many, since a whole office may share one. */
export const limits = {
  accountSignIn: { name: "sign-in-account", attempts: 10, windowMs: 15 * minute },
  addressSignIn: { name: "sign-in-address", attempts: 60, windowMs: 15 * minute },
  secondFactor: { name: "second-factor", attempts: 10, windowMs: 15 * minute },
  accountMail: { name: "mail-account", attempts: 5, windowMs: hour },
  addressMail: { name: "mail-address", attempts: 30, windowMs: hour },
  invitations: { name: "invitations", attempts: 50, windowMs: 24 * hour },
  passwordCheck: { name: "password-check", attempts: 10, windowMs: 15 * minute },
} as const satisfies Record<string, Limit>;

export type Attempt = { ok: true } | { ok: false; waitMinutes: number };

export function judgeAttempt(limit: Limit, counted: { count: number; since: Date }, now: Date): Attempt {
  if (counted.count <= limit.attempts) return { ok: true };
  const left = counted.since.getTime() + limit.windowMs - now.getTime();
  return { ok: false, waitMinutes: Math.max(1, Math.ceil(left / minute)) };
}

export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = "too-short" | "too-long" | "too-simple" | "like-yourself";

const wellKnown =
  /password|passw0rd|qwerty|asdfgh|zxcvbn|iloveyou|letmein|welcome|administrator|himori|123456|abcdef|pa\$\$word/i;

/**
 * Long is enough: no demand for signs or capitals (NIST SP 800-63B 5.1.1.2), but not one that is guessed first.
 * A well-known word may stand in it when enough else remains.
 */
export function passwordProblem(
  password: string,
  about: { name: string; email: string },
): PasswordProblem | undefined {
  const length = Array.from(password).length;
  if (length < shortestPassword) return "too-short";
  if (length > longestPassword) return "too-long";
  const lower = password.toLowerCase();
  const own = [about.email.split("@")[0] ?? "", ...about.name.split(/\s+/)].filter(
    (part) => part.length >= 4,
  );
  const withoutOwn = own.reduce((rest, part) => rest.replaceAll(part.toLowerCase(), ""), lower);
  if (withoutOwn.length < lower.length && withoutOwn.length < 8) return "like-yourself";
  const distinct = new Set(lower).size;
  if (distinct < 5 || lower.replaceAll(new RegExp(wellKnown, "gi"), "").length < 6) return "too-simple";
  return undefined;
}
