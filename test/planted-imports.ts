// Imports that must be refused, each with the rule that refuses it, and their honest neighbours.
type Fault = {
  readonly rule: string;
  readonly says: string;
  readonly files: Readonly<Record<string, string>>;
};

const from = (address: string): string => `import { x } from "${address}";\nexport const y = x;\n`;
const typeFrom = (address: string): string => `import type { X } from "${address}";\nexport type Y = X;\n`;
const leaf = "export const x = 1;\nexport type X = 1;\n";

/** Each stands in files of its own, in a copy of the tree. */
export const faults: readonly Fault[] = [
  {
    rule: "0-no-cycle",
    says: "two files import each other, if only for a type",
    files: {
      "src/ui/egg.ts": `${typeFrom("./hen.ts")}${leaf}`,
      "src/ui/hen.ts": `${typeFrom("./egg.ts")}${leaf}`,
    },
  },
  {
    rule: "0-resolvable",
    says: "an import leads nowhere",
    files: { "src/ui/lost.ts": from("#ui/no-such-file.ts") },
  },
  {
    rule: "0-no-test-code",
    says: "the program imports a test",
    files: { "src/ui/exam.ts": from("./paper.test.ts"), "src/ui/paper.test.ts": leaf },
  },
  {
    rule: "0-installed-in-production",
    says: "the program imports a development dependency",
    files: { "src/platform/checker.ts": from("vitest") },
  },
  {
    rule: "1-downwards-from-ui",
    says: "a component names an edition, as a type, in .tsx, by #",
    files: { "src/ui/edition-badge.tsx": typeFrom("#edition/edition.ts") },
  },
  {
    rule: "1-downwards-from-platform",
    says: "the platform knows a language",
    files: { "src/platform/greeting.ts": from("#i18n/languages.ts") },
  },
  {
    rule: "1-downwards-from-platform",
    says: "the platform loads a chapter late",
    files: { "src/platform/late.ts": 'export const late = () => import("#programme/apply/rules.ts");\n' },
  },
  {
    rule: "1-downwards-from-case",
    says: "the case knows a chapter",
    files: { "src/case/closing.ts": from("#programme/apply/rules.ts") },
  },
  {
    rule: "1-downwards-from-urls",
    says: "the addresses know something",
    files: { "src/urls.ts": from("#platform/errors.ts") },
  },
  {
    rule: "1-known-floor",
    says: "a new folder appears under src",
    files: { "src/lib/anything.ts": from("#platform/errors.ts") },
  },
  {
    rule: "1-src-stands-alone",
    says: "the program imports what the tests stand on",
    files: { "src/edition/stage-set.ts": from("#test/stage-set.ts"), "test/stage-set.ts": leaf },
  },
  {
    rule: "1-demo-world-by-the-programs",
    says: "the front door fills in the demo world",
    files: { "src/front-door/fill.ts": from("#db/seed/fill.ts"), "db/seed/fill.ts": leaf },
  },
  {
    rule: "1-demo-people-from-above",
    says: "people know the demo world",
    files: { "src/people/known.ts": from("#db/seed/known.ts"), "db/seed/known.ts": leaf },
  },
  {
    rule: "2-only-earlier-chapters-from-diagnose",
    says: "a chapter knows a later one",
    files: { "src/programme/diagnose/ahead.ts": from("#programme/apply/rules.ts") },
  },
  {
    rule: "2-by-rules-and-queries",
    says: "a chapter reaches into an earlier one",
    files: { "src/programme/admit/reach.ts": typeFrom("#programme/apply/questions.ts") },
  },
  {
    rule: "2-schema-for-foreign-keys",
    says: "a chapter's command uses an earlier chapter's tables",
    files: { "src/programme/admit/commands.ts": from("#programme/apply/schema.ts") },
  },
  {
    rule: "2-known-chapter",
    says: "a chapter is not on the list",
    files: { "src/programme/appeal/rules.ts": from("#edition/rules.ts") },
  },
  {
    rule: "3-no-case-for-guests",
    says: "the public pages know the case",
    files: { "src/programme/inform/cases.ts": from("#case/schema.ts") },
  },
  {
    rule: "4-chapters-by-their-doors",
    says: "a dashboard reads a chapter's store",
    files: { "src/dashboards/shortcut.ts": from("#programme/apply/store.ts") },
  },
  {
    rule: "4-chapters-by-their-doors",
    says: "the front door runs a chapter's command",
    files: { "src/front-door/shortcut.ts": from("#programme/apply/commands.ts") },
  },
  {
    rule: "5-nothing-imports-routes-or-jobs",
    says: "a rule-less file of a chapter imports its jobs",
    files: { "src/programme/match/reminder.ts": from("./jobs.ts"), "src/programme/match/jobs.ts": leaf },
  },
  {
    rule: "5-routes-and-jobs-of-ones-own",
    says: "a chapter's routes mount another folder's",
    files: {
      "src/programme/match/routes.tsx": from("#people/guest-routes.tsx"),
      "src/people/guest-routes.tsx": leaf,
    },
  },
  {
    rule: "5-commands-record-events",
    says: "a command calls a job instead of recording an event",
    files: {
      "src/programme/match/commands.ts": from("./daily-jobs.ts"),
      "src/programme/match/daily-jobs.ts": leaf,
    },
  },
  {
    rule: "5-routes-run-commands",
    says: "a route names a table",
    files: { "src/programme/plan/routes.tsx": from("./schema.ts"), "src/programme/plan/schema.ts": leaf },
  },
  {
    rule: "5-stores-know-tables-only",
    says: "a store runs a command",
    files: {
      "src/programme/plan/plan-store.ts": from("./commands.ts"),
      "src/programme/plan/commands.ts": leaf,
    },
  },
  {
    rule: "5-tables-stand-lowest",
    says: "a schema asks its store",
    files: { "src/programme/assess/schema.ts": from("./store.ts"), "src/programme/assess/store.ts": leaf },
  },
  {
    rule: "5-rules-are-pure",
    says: "a rule reads the database",
    files: { "src/programme/deliver/rules.ts": from("./store.ts"), "src/programme/deliver/store.ts": leaf },
  },
  {
    rule: "5-pages-get-props",
    says: "a page fetches for itself",
    files: {
      "src/programme/deliver/pages/hours-page.tsx": from("../hours-store.ts"),
      "src/programme/deliver/hours-store.ts": leaf,
    },
  },
  {
    rule: "6-query-builder-in-stores",
    says: "a command writes SQL",
    files: {
      "src/programme/deliver/commands.ts": 'import { eq } from "drizzle-orm";\nexport const y = eq;\n',
    },
  },
  {
    rule: "6-web-framework-at-the-door",
    says: "a page knows the request",
    files: {
      "src/programme/deliver/pages/report-page.tsx":
        'import type { Context } from "hono";\nexport type Y = Context;\n',
    },
  },
  {
    rule: "6-jsx-where-pages-are",
    says: "a command writes JSX types",
    files: {
      "src/programme/train/texts.ts": 'import type { Child } from "hono/jsx";\nexport type Y = Child;\n',
    },
  },
  {
    rule: "7-hash-across-folders",
    says: "a chapter climbs to the case by dots",
    files: { "src/programme/train/climb.ts": from("../../case/schema.ts") },
  },
  {
    rule: "7-dot-inside-a-folder",
    says: "a neighbour is named by #",
    files: {
      "src/programme/train/far.ts": from("#programme/train/near.ts"),
      "src/programme/train/near.ts": leaf,
    },
  },
  {
    rule: "7-no-barrel",
    says: "a folder is imported by an index",
    files: { "src/ui/all.ts": from("./parts/index.ts"), "src/ui/parts/index.ts": leaf },
  },
];

/** What must be allowed: the same files' honest neighbours. */
export const allowed: Readonly<Record<string, string>> = {
  "src/programme/follow-up/rules.ts": from("#programme/apply/rules.ts"),
  "src/programme/follow-up/schema.ts": from("#programme/apply/schema.ts"),
  "src/programme/follow-up/store.ts":
    'import { eq } from "drizzle-orm";\nexport const x = eq;\nexport type X = 1;\n',
  "src/programme/follow-up/commands.ts": `${from("./store.ts")}export { addCase } from "#case/store.ts";\n`,
  "src/programme/follow-up/routes.tsx": `${from("./commands.ts")}export type { Context } from "hono";\n`,
  "src/programme/follow-up/visit-routes.tsx": leaf,
  "src/programme/follow-up/pages/visit-page.tsx": `${typeFrom("../store.ts")}export type { Child } from "hono/jsx";\n`,
  "src/programme/follow-up/rules.test.ts": 'import { sql } from "drizzle-orm";\nexport const y = sql;\n',
  "src/programme/report/store.ts": from("#programme/apply/schema.ts"),
  "src/front-door/demo-door.ts": from("#db/seed/demo-door.ts"),
  "db/seed/demo-door.ts": leaf,
  "src/dashboards/office-jobs.ts": from("#programme/follow-up/jobs.ts"),
  "src/programme/follow-up/jobs.ts": from("./commands.ts"),
};
