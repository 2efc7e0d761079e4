// The import rules of docs/house.md, for `npm run check`; a rule's number is its number there.
import * as part from "./scripts/import-layout.mjs";

const { chapters, floors, ground, roof } = part;

/** A rule: its name, why, and which import it forbids. Tests may import more. */
function forbid(name, comment, { from = {}, to }) {
  const pathNot = [part.test, ...(from.pathNot ?? [])];
  return { name, comment, severity: "error", from: { ...from, pathNot }, to };
}

const paths = (named, before = "^src/") => named.map(([, path]) => before + path);
const chapter = (names) => names.map((name) => `^src/programme/${name}/`);

const everywhere = [
  forbid("0-no-cycle", "Two files that need each other are one thing.", { to: { circular: true } }),
  forbid("0-resolvable", "An import that leads nowhere escapes every other rule.", {
    to: { couldNotResolve: true },
  }),
  forbid("0-no-test-code", "The program stands without its tests.", {
    from: { path: "^src/" },
    to: { path: part.test },
  }),
  forbid("0-installed-in-production", "What the program imports is no development dependency.", {
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
  }),
];

const betweenFloors = [
  ...floors.map(([name, path], index) =>
    forbid(`1-downwards-from-${name}`, "Every import goes down the floors or stays on its own.", {
      from: { path: `^src/${path}` },
      to: { path: "^src/", pathNot: paths([...floors.slice(index), ...ground]) },
    }),
  ),
  ...ground.map(([name, path]) =>
    forbid(`1-downwards-from-${name}`, "Nothing is below the ground.", {
      from: { path: `^src/${path}` },
      to: { path: "^src/", pathNot: `^src/${path}` },
    }),
  ),
  forbid("1-known-floor", "A new folder under src needs its place here and in docs/house.md.", {
    from: { path: "^src/", pathNot: paths([...floors, ...ground]) },
    to: {},
  }),
  forbid("1-src-stands-alone", "What lies beside src uses it; content is read, not imported.", {
    from: { path: "^src/" },
    to: { path: "^(?:bench|content|deploy|dist|docs|scripts|test)/" },
  }),
  forbid("1-demo-world-by-the-programs", "Only what starts the program may fill it with the demo world.", {
    from: { path: String.raw`^src/(?:app\.tsx$|front-door/|dashboards/)` },
    to: { path: "^db/", pathNot: "^db/seed/demo-" },
  }),
  forbid("1-demo-people-from-above", "Only above the chapters is known who lives in the demo world.", {
    from: { path: "^src/", pathNot: roof },
    to: { path: "^db/" },
  }),
];

const betweenChapters = [
  ...chapters.map((name, index) =>
    forbid(`2-only-earlier-chapters-from-${name}`, "A chapter knows only chapters before it.", {
      from: { path: `^src/programme/${name}/` },
      to: { path: "^src/programme/", pathNot: chapter(chapters.slice(0, index + 1)) },
    }),
  ),
  forbid("2-by-rules-and-queries", "Another chapter is known by its rules.ts and queries.ts.", {
    from: { path: "^src/programme/([^/]+)/" },
    to: {
      path: "^src/programme/",
      pathNot: [
        "^src/programme/$1/",
        String.raw`^src/programme/[^/]+/(?:rules|queries|schema)\.ts$`,
        String.raw`^src/programme/[^/]+/[^/]+/schema\.ts$`,
      ],
    },
  }),
  forbid(
    "2-schema-for-foreign-keys",
    "Only foreign keys name another chapter's tables; the report reads them.",
    {
      from: {
        path: "^src/programme/([^/]+)/",
        pathNot: [part.schemas, String.raw`^src/programme/report/.*(?:store|queries)\.ts$`],
      },
      to: {
        path: [
          String.raw`^src/programme/[^/]+/schema\.ts$`,
          String.raw`^src/programme/[^/]+/[^/]+/schema\.ts$`,
        ],
        pathNot: "^src/programme/$1/",
      },
    },
  ),
  forbid("2-known-chapter", "A new chapter needs its place in the programme's order.", {
    from: { path: "^src/programme/", pathNot: chapter(chapters) },
    to: {},
  }),
  forbid("3-no-case-for-guests", "Reading and the self-diagnosis are for guests: they know no case.", {
    from: { path: "^src/programme/(?:inform|diagnose)/" },
    to: { path: "^src/case/" },
  }),
  forbid("4-chapters-by-their-doors", "From above a chapter is entered by routes, jobs or queries.", {
    from: { path: roof },
    to: {
      path: "^src/programme/",
      pathNot: String.raw`^src/programme/[^/]+/(?:routes\.tsx?|jobs\.ts|queries\.ts)$`,
    },
  }),
];

const insideAFolder = [
  forbid("5-nothing-imports-routes-or-jobs", "The web face and the clock face are entered from above only.", {
    from: { path: "^src/", pathNot: [...roof, part.commands, String.raw`/(?:routes\.tsx?|jobs\.ts)$`] },
    to: { path: [part.routes, part.jobs], pathNot: [part.routeTypes] },
  }),
  forbid("5-routes-and-jobs-of-ones-own", "routes.tsx gathers its own folder's routes, jobs.ts its jobs.", {
    from: { path: String.raw`^src/(.+)/(routes|jobs)\.tsx?$`, pathNot: ["^src/dashboards/"] },
    to: {
      path: [part.routes, part.jobs],
      pathNot: [part.routeTypes, String.raw`^src/$1/.*[/-]$2\.`, "^src/$1/$2/"],
    },
  }),
  forbid("5-commands-record-events", "What follows a command follows from its event: it calls no job.", {
    from: { path: `^src/.*${part.commands}` },
    to: { path: [part.routes, part.jobs, "/pages/"], pathNot: [part.routeTypes] },
  }),
  forbid("5-routes-run-commands", "No tables in a route or a job: a command, or a read of the store.", {
    from: { path: [`^src/.*(?:${part.routes})`, `^src/.*${part.jobs}`] },
    to: { path: part.schemas },
  }),
  forbid("5-stores-know-tables-only", "A store answers questions; it knows no command and no page.", {
    from: { path: [`^src/.*${part.stores}`, `^src/.*${part.schemas}`] },
    to: { path: [part.commands, part.faces, part.forms] },
  }),
  forbid("5-tables-stand-lowest", "Tables know nothing of what is asked of them.", {
    from: { path: `^src/.*${part.schemas}` },
    to: { path: part.stores },
  }),
  forbid("5-rules-are-pure", "A rule is given what it needs; it may name a record's type, never fetch one.", {
    from: { path: `^src/.*${part.rules}` },
    to: {
      path: [part.commands, part.stores, part.schemas, part.faces, part.platformAtWork],
      dependencyTypesNot: ["type-only"],
    },
  }),
  forbid("5-pages-get-props", "A page may name a record's type; it never fetches one.", {
    from: { path: "^src/.*/(?:pages|emails)/" },
    to: {
      path: [part.commands, part.stores, part.schemas, "^src/platform/database/"],
      dependencyTypesNot: ["type-only"],
    },
  }),
];

const libraries = [
  forbid(
    "6-query-builder-in-stores",
    "Stores, queries, schemas and the platform's own tables alone know SQL.",
    {
      from: { path: "^src/", pathNot: [part.stores, part.schemas, ...part.platformTables] },
      to: { path: part.queryBuilder },
    },
  ),
  forbid("6-web-framework-at-the-door", "Only routes, guards and the front door know the web framework.", {
    from: { path: "^src/", pathNot: [part.routes, part.guards, String.raw`^src/people/visit\.ts$`, ...roof] },
    to: { path: part.webFramework, pathNot: part.jsx },
  }),
  forbid("6-jsx-where-pages-are", "JSX stands in the user interface, in pages and in mails.", {
    from: { path: "^src/", pathNot: [String.raw`\.tsx$`, "^src/ui/", "^src/front-door/", part.faces] },
    to: { path: part.jsx },
  }),
];

const spelling = [
  forbid("7-hash-across-folders", "A border crossing shows: #case/store.ts, not ../../case/store.ts.", {
    from: { path: "^src/(programme/[^/]+|[^/]+)/" },
    to: { path: "^src/", pathNot: "^src/$1/", dependencyTypesNot: ["aliased"] },
  }),
  forbid("7-dot-inside-a-folder", "Neighbours are ./neighbour.ts.", {
    from: { path: "^(src/.+)/[^/]+$" },
    to: { path: "^$1/[^/]+$", dependencyTypes: ["aliased"] },
  }),
  forbid("7-no-barrel", "A file is imported by its own name.", {
    to: { path: String.raw`^(?:src|db|test)/.*index\.tsx?$` },
  }),
];

export default {
  forbidden: [
    ...everywhere,
    ...betweenFloors,
    ...betweenChapters,
    ...insideAFolder,
    ...libraries,
    ...spelling,
  ],
  options: {
    // The compiler is TypeScript 7, whose parser the checker cannot call; swc reads .ts and .tsx, `import type` included.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
