// Counts attempts in the database, so that limits hold across processes and restarts, and says how long to wait.
import { createHmac } from "node:crypto";
import type { Platform } from "#platform/platform.ts";
import { type Attempt, judgeAttempt, type Limit } from "./rules.ts";
import { countAttempt, forgetAttempts, type SignInDatabase } from "./store.ts";

export type Attempts = {
  /** Counts one attempt of whom (an e-mail address, a user, an IP address) against a limit. */
  take(limit: Limit, whom: string): Promise<Attempt>;
  /** After success: what was counted no longer speaks against this account. */
  forget(limit: Limit, whom: string): Promise<void>;
  /** True the first time only: for codes that may be used once. */
  firstUse(what: string): Promise<boolean>;
};

export function openAttempts({ platform, db }: { platform: Platform; db: SignInDatabase["db"] }): Attempts {
  // Hashed with our secret: the table does not tell who tried to sign in.
  const keyOf = (name: string, whom: string) =>
    `${name}:${createHmac("sha256", platform.secret).update(`${name}:${whom.toLowerCase()}`).digest("base64url")}`;
  return {
    async take(limit, whom) {
      const now = platform.clock.now();
      const counted = await countAttempt(db, { key: keyOf(limit.name, whom), now, windowMs: limit.windowMs });
      return judgeAttempt(limit, counted, now);
    },
    forget: (limit, whom) => forgetAttempts(db, keyOf(limit.name, whom)),
    async firstUse(what) {
      const now = platform.clock.now();
      const counted = await countAttempt(db, { key: keyOf("once", what), now, windowMs: 120_000 });
      return counted.count === 1;
    },
  };
}
