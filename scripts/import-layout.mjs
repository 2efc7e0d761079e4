// The layout the import rules speak of: floors, chapters, and the parts a file can play, as patterns of paths.

export const programs = String.raw`(?:main|worker|cli|running)\.ts$`;

/** From the roof to the ground: a floor may import itself and what stands below it. */
export const floors = [
  ["programs", programs],
  ["front-door", String.raw`(?:app\.tsx$|front-door/)`],
  ["dashboards", "dashboards/"],
  ["programme", "programme/"],
  ["case", "case/"],
  ["edition", "edition/"],
  ["content", "content/"],
  ["people", "people/"],
  ["ui", "ui/"],
  ["i18n", "i18n/"],
];
/** The ground: neither knows the other. */
export const ground = [
  ["platform", "platform/"],
  ["urls", String.raw`urls\.ts$`],
];

/** In the programme's order. */
export const chapters = [
  "inform",
  "diagnose",
  "apply",
  "admit",
  "match",
  "take-stock",
  "assess",
  "plan",
  "deliver",
  "train",
  "follow-up",
  "report",
];

/** Who may enter a chapter from above, by its doors. */
export const roof = [`^src/${programs}`, String.raw`^src/(?:app\.tsx$|front-door/|dashboards/)`];

export const test = String.raw`\.test\.tsx?$`;
/** A part is known by its file's name: `store.ts`, `submission-store.ts`, `routes.tsx`, `draft-routes.tsx` … */
const named = (names) => String.raw`[/-](?:${names})\.tsx?$`;
export const routes = `${named("routes?")}|/routes/`;
/** What a route is, as data; not a route. */
export const routeTypes = String.raw`^src/people/route\.ts$`;
export const guards = named("guards?");
export const jobs = named("jobs?");
export const commands = named("commands?");
export const forms = named("forms");
export const stores = named("store|queries");
export const schemas = named("schema");
export const rules = String.raw`/(?:rules|stages)\.ts$`;
export const faces = "/(?:pages|emails|pdf|client)/";
export const platformTables = [
  "^src/platform/(?:database|queue)/",
  "^src/platform/files/company-",
  "^src/platform/mail/outbox",
];
export const platformAtWork = String.raw`^src/platform/(?:platform|open-platform|database/database)\.ts$`;

const npm = (names) => `(?:^|/)node_modules/(?:${names})/`;
export const queryBuilder = npm("drizzle-orm|drizzle-kit|pg");
export const webFramework = npm("hono|@hono/[^/]+");
export const jsx = String.raw`(?:^|/)node_modules/hono/dist/(?:types/)?(?:jsx|helper/html)/`;
