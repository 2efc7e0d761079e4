// What the tests need from the system (Chromium, PostgreSQL 15, fonts): found, installed as root, or asked for.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { runQuiet } from "./run.mjs";
import { fail, lastLines, progress, say, secondsSince } from "./say.mjs";

/** True when a PostgreSQL of the floor version or newer lies where Debian puts it. */
function hasPostgres() {
  const folder = "/usr/lib/postgresql";
  return (
    existsSync(folder) &&
    readdirSync(folder).some(
      (version) => Number(version) >= 15 && existsSync(`${folder}/${version}/bin/initdb`),
    )
  );
}

const needed = [
  { debian: "chromium", present: () => existsSync("/usr/bin/chromium") },
  { debian: "postgresql-15", present: hasPostgres },
  { debian: "fonts-noto-cjk", present: () => existsSync("/usr/share/fonts/opentype/noto") },
  { debian: "fonts-thai-tlwg", present: () => existsSync("/usr/share/fonts/truetype/tlwg") },
];

const aptOptions = ["-q", "-y", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"];

async function apt(what, args) {
  const start = performance.now();
  const clock = setInterval(() => progress("system", `${what} … ${secondsSince(start)}`), 500);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { code, output } = await runQuiet("apt-get", [...aptOptions, ...args], { env }).finally(() =>
    clearInterval(clock),
  );
  if (code !== 0)
    fail(
      `apt-get could not do its work (${what}):\n${lastLines(output)}`,
      "Install the packages by hand and run the same command again.",
    );
}

// Debian makes and starts a server at the installation of PostgreSQL; the tests start their own, so none is made.
const noServer = "/etc/postgresql-common/createcluster.d/himori.conf";

async function install(packages) {
  const start = performance.now();
  const firstPostgres = packages.includes("postgresql-15") && !existsSync("/etc/postgresql-common");
  await apt("reading the package lists", ["update"]);
  if (firstPostgres) {
    mkdirSync("/etc/postgresql-common/createcluster.d", { recursive: true });
    writeFileSync(noServer, "create_main_cluster = false\n");
  }
  try {
    await apt(`installing ${packages.join(", ")}`, ["install", "--no-install-recommends", ...packages]);
  } finally {
    if (firstPostgres) rmSync(noServer, { force: true });
  }
  say("system", `${packages.join(", ")} installed in ${secondsSince(start)}`);
}

/** Makes sure that the tests find a browser, a served PostgreSQL and fonts. */
export async function ensureSystemPackages() {
  const missing = needed.filter(({ present }) => !present()).map(({ debian }) => debian);
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await install(missing);
  else
    fail(
      `The tests need ${missing.join(" and ")}, which only root may install.`,
      `As root, once:  ${command}`,
    );
}
