// What an operator sets from outside, read once at start and checked as a whole.
import { resolve } from "node:path";
import { z } from "zod";

const optional = (schema: z.ZodType<string, string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environment = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_RUN_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  MASTER_KEY: optional(z.string().regex(/^[0-9a-f]{64}$/i, "must be 64 hexadecimal digits (32 bytes)")),
  SESSION_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.string().min(3).default("himori@localhost.invalid"),
  OIDC_NAME: optional(z.string().min(1)),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
  OIDC_AUTHORIZATION_URL: optional(z.url({ protocol: /^https?$/ })),
  OIDC_TOKEN_URL: optional(z.url({ protocol: /^https?$/ })),
  OIDC_USERINFO_URL: optional(z.url({ protocol: /^https?$/ })),
  OIDC_CLIENT_ID: optional(z.string().min(1)),
  OIDC_CLIENT_SECRET: optional(z.string().min(1)),
  TRUSTED_PROXY: z.enum(["no", "yes"]).default("no"),
  DEMO: z.enum(["auto", "yes", "no"]).default("auto"),
});

export type OpenIdProvider = {
  readonly name: string;
  readonly issuer: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly userinfoUrl: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
};

export type Config = {
  /** Absolute path of the folder for the embedded database, files, keys and the development inbox. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** The site's own address without a trailing slash; undefined until the port is known. */
  readonly publicUrl: string | undefined;
  /** A served PostgreSQL: the owner's address (migrates) or already a restricted role's. */
  readonly databaseUrl: string | undefined;
  /** The restricted role's address, where the operator made the roles by hand. */
  readonly databaseRunUrl: string | undefined;
  readonly masterKey: string | undefined;
  readonly sessionSecret: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly openId: OpenIdProvider | undefined;
  readonly trustedProxy: boolean;
  /** Whether this is the demo world: one-click sign-in, banner, invented people. */
  readonly demo: boolean;
};

export type ConfigRead = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Reads the environment; every problem is named at once, with the variable it is about. */
export function readConfig(env: Record<string, string | undefined>): ConfigRead {
  const read = environment.safeParse(env);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`) };
  }
  const values = read.data;
  const openId = readOpenId(values);
  if (openId === "incomplete") {
    return {
      ok: false,
      problems: [
        "OIDC_*: set all of NAME, ISSUER, AUTHORIZATION_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET or none",
      ],
    };
  }
  return {
    ok: true,
    config: {
      dataDir: resolve(values.DATA_DIR),
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ""),
      databaseUrl: values.DATABASE_URL,
      databaseRunUrl: values.DATABASE_RUN_URL,
      masterKey: values.MASTER_KEY,
      sessionSecret: values.SESSION_SECRET,
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM,
      openId,
      trustedProxy: values.TRUSTED_PROXY === "yes",
      demo: values.DEMO === "yes" || (values.DEMO === "auto" && isOwnMachine(values)),
    },
  };
}

type Values = z.infer<typeof environment>;

/** The demo world is never filled into a served database or behind a public address unless asked for by name. */
function isOwnMachine(values: Values): boolean {
  const here = ["localhost", "127.0.0.1", "[::1]"];
  const addressIsHere = !values.PUBLIC_URL || here.includes(new URL(values.PUBLIC_URL).hostname);
  const boundHere = ["localhost", "127.0.0.1", "::1"].includes(values.HOST);
  return !values.DATABASE_URL && addressIsHere && boundHere;
}

function readOpenId(values: Values): OpenIdProvider | undefined | "incomplete" {
  const {
    OIDC_NAME,
    OIDC_ISSUER,
    OIDC_AUTHORIZATION_URL,
    OIDC_TOKEN_URL,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
  } = values;
  const given = [
    OIDC_NAME,
    OIDC_ISSUER,
    OIDC_AUTHORIZATION_URL,
    OIDC_TOKEN_URL,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
  ];
  if (given.every((value) => value === undefined)) return undefined;
  if (
    !OIDC_NAME ||
    !OIDC_ISSUER ||
    !OIDC_AUTHORIZATION_URL ||
    !OIDC_TOKEN_URL ||
    !OIDC_CLIENT_ID ||
    !OIDC_CLIENT_SECRET
  ) {
    return "incomplete";
  }
  return {
    name: OIDC_NAME,
    issuer: OIDC_ISSUER,
    authorizationUrl: OIDC_AUTHORIZATION_URL,
    tokenUrl: OIDC_TOKEN_URL,
    userinfoUrl: values.OIDC_USERINFO_URL,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
  };
}
