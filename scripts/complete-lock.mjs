// Completes package-lock.json after `npm install` on a registry that does not carry every platform's packages.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

// npm leaves an optional package out of the lockfile when its registry does not have it, and `npm ci` then
// refuses the lockfile everywhere. The exact version is known from the package that asks for it; the platform
// stands in its name, and keeps every other machine from asking for it at all.
const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

function platformOf(name) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = ["glibc", "musl"].find((library) =>
    words.some((word) => word.startsWith(library.replace("glibc", "gnu"))),
  );
  const needed = os === "linux" && libc !== undefined ? { libc: [libc] } : {};
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...needed,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const present = new Set(Object.keys(lock.packages).map((place) => place.split("node_modules/").at(-1)));
let added = 0;
for (const { optionalDependencies = {}, dev = false } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (present.has(name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      optional: true,
      ...platformOf(name),
    };
    present.add(name);
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en"));
lock.packages = Object.fromEntries(sorted);
if (added > 0 && process.argv.includes("--check")) {
  console.error(`package-lock.json lacks ${added} optional packages: run node scripts/complete-lock.mjs`);
  process.exit(1);
}
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages of other platforms added`);
