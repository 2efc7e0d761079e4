// What every part of sign-in works with.
import type { Platform } from "#platform/platform.ts";
import type { Attempts } from "./attempts.ts";
import type { GenuineCookies } from "./genuine-cookies.ts";
import type { Library } from "./library.ts";
import type { SessionLookup, SignInDatabase } from "./store.ts";

export type Workings = {
  readonly platform: Platform;
  readonly db: SignInDatabase["db"];
  readonly library: Library;
  readonly attempts: Attempts;
  readonly genuineCookies: GenuineCookies;
  readonly sessionLookup: SessionLookup;
};
