// The sign-in library (better-auth) as we set it up: what it may do, where it keeps it, whom it tells.
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins";
import { passkey } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import type { Platform } from "#platform/platform.ts";
import { demoSignIn } from "./demo-sign-in.ts";
import { openIdProvider } from "./open-id.ts";
import { makeBackupCodes } from "./backup-codes.ts";
import { longestPassword, sessionHours, shortestPassword } from "./rules.ts";
import * as schema from "./schema.ts";
import type { SignInDatabase } from "./store.ts";

/** A person as a mail is addressed to them. */
export type Recipient = { readonly name: string; readonly email: string; readonly language: string };

/** What the library wants told to people; the tokens go into links of our own pages. */
export type SignInMails = {
  confirmEmail(to: Recipient, token: string, back: string | null): Promise<void>;
  alreadyKnown(to: Recipient): Promise<void>;
  newPassword(to: Recipient, token: string): Promise<void>;
};

export type Library = ReturnType<typeof makeLibrary>;

type Needs = { platform: Platform; db: SignInDatabase["db"]; mails: SignInMails };

/** The header in which our routes name the visitor's address; whatever a browser sends under it is dropped. */
export const addressHeader = "x-himori-address";

export function makeLibrary({ platform, db, mails }: Needs) {
  const { config, publicUrl, secret, clock } = platform;
  return betterAuth({
    appName: "Himori",
    baseURL: publicUrl,
    basePath: "/sign-in",
    secret,
    telemetry: { enabled: false },
    // Its messages quote e-mail addresses, so only the fact that it failed is kept.
    logger: { log: (level) => level === "error" && platform.log.warn("sign-in-library-failed") },
    database: drizzleAdapter(db, { provider: "pg", schema, transaction: true }),
    user: {
      additionalFields: {
        role: { type: ["company", "office", "expert", "operator"], input: false, defaultValue: "company" },
        language: { type: "string", required: false, defaultValue: "ja" },
      },
    },
    session: { expiresIn: sessionHours * 3600, updateAge: 300 },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, createdAt: clock.now(), updatedAt: clock.now() },
          }),
        },
        update: { before: async (session) => ({ data: { ...session, updatedAt: clock.now() } }) },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword * 4,
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mails.newPassword(recipient(user), token),
      onExistingUserSignUp: ({ user }) => mails.alreadyKnown(recipient(user)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      expiresIn: 24 * 3600,
      sendVerificationEmail: ({ user, token, url }) =>
        mails.confirmEmail(recipient(user), token, new URL(url).searchParams.get("callbackURL")),
    },
    // Limits are our own (attempts.ts): they count per account too and can tell how long to wait.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "himori",
      useSecureCookies: publicUrl.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      secondFactorPlugin(),
      passkeyPlugin(publicUrl),
      ...(config.openId ? [openIdProvider(config.openId, publicUrl)] : []),
      ...(config.demo ? [demoSignIn()] : []),
    ],
  });
}

/** Asked for after a password by the library itself, and here also after OpenID Connect. */
function secondFactorPlugin() {
  const plugin = twoFactor({
    issuer: "Himori",
    allowPasswordless: true,
    backupCodeOptions: { customBackupCodesGenerate: makeBackupCodes, storeBackupCodes: "encrypted" },
  });
  for (const hook of plugin.hooks.after) {
    const afterPassword = hook.matcher.bind(hook);
    hook.matcher = (context) => afterPassword(context) || (context.path?.startsWith("/callback/") ?? false);
  }
  return plugin;
}

/** A passkey stands for both factors, so it counts only when the device has checked its user (PIN, finger, face). */
function passkeyPlugin(publicUrl: string) {
  return passkey({
    rpName: "Himori",
    rpID: new URL(publicUrl).hostname,
    origin: new URL(publicUrl).origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => demandUserCheck(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => demandUserCheck(verification.authenticationInfo.userVerified),
    },
  });
}

function demandUserCheck(checked: boolean | undefined): void {
  if (checked !== true) throw new APIError("UNAUTHORIZED", { message: "the device did not check its user" });
}

function recipient(user: { name: string; email: string }): Recipient {
  const language = "language" in user && typeof user.language === "string" ? user.language : "ja";
  return { name: user.name, email: user.email, language };
}
