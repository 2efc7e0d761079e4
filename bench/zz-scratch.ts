// scratch
import { writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { openGround, actorOf, temporaryFolder } from "./support/ground.ts";
import { load } from "./support/load.ts";
import { freePort, startProgram } from "./support/program.ts";
import { startApplication } from "#programme/apply/commands.ts";
import { answersOfB } from "#programme/apply/sample-answers.ts";
import { pageIds } from "#programme/apply/questions.ts";
import { urls } from "#urls.ts";
import { projectRoot } from "#platform/paths.ts";
import { join } from "node:path";

const folder = temporaryFolder();
const ground = await openGround(folder.path);
const person = await ground.addPerson("計測 花子");
const companyId = await ground.addCompany("見本", [person]);
const caseId = await startApplication(ground.programme.platform, actorOf(person), {
  companyId,
  edition: ground.edition,
  country: "VN",
  brought: answersOfB,
});
const cookie = await ground.cookieOf(person);
await ground.close();
const port = await freePort();
const prof = process.argv.includes("--prof") ? ["--cpu-prof", "--cpu-prof-dir=/tmp/fp"] : [];
const main = process.argv.find((a) => a.startsWith("--main="))?.slice(7) ?? join(projectRoot, "dist/main.js");
const program = startProgram({
  args: [...prof, main],
  dataDir: folder.path,
  port,
  environment: { DEMO: "yes" },
});
await program.ready();
await new Promise((r) => setTimeout(r, 3000));
for (const enc of ["identity", "gzip"]) {
  const headers = { cookie, "accept-language": "ja", "accept-encoding": enc };
  let largest = { path: "", bytes: 0 };
  for (const id of pageIds) {
    const path = urls.applicationPage.to({ caseId, page: id });
    const r = await load({ url: program.url + path, headers, connections: 1, forMs: 1 });
    if (r.bytes > largest.bytes) largest = { path, bytes: r.bytes };
  }
  console.log(enc, largest);
  const answer = await fetch(program.url + largest.path, { headers: { ...headers } });
  const raw = Buffer.from(await answer.arrayBuffer());
  let body = raw;
  if (enc === "gzip") {
    const { gzipSync } = await import("node:zlib");
    body = gzipSync(raw);
  }
  writeFileSync(
    "/tmp/fp/bare.json",
    JSON.stringify({
      headers: Object.fromEntries([...answer.headers].filter(([n]) => n !== "transfer-encoding")),
      body: body.toString("base64"),
    }),
  );
  const barePort = await freePort();
  const bare = spawn(
    process.execPath,
    [join(projectRoot, "bench/support/bare-server.ts"), String(barePort), "/tmp/fp/bare.json"],
    { stdio: "inherit" },
  );
  for (;;) {
    try {
      await (await fetch(`http://127.0.0.1:${barePort}/`)).text();
      break;
    } catch {
      await new Promise((r) => setTimeout(r, 100));
    }
  }
  await load({ url: program.url + largest.path, headers, connections: 8, forMs: 2000 });
  for (let i = 0; i < 2; i++) {
    const p = await load({ url: program.url + largest.path, headers, connections: 8, forMs: 3000 });
    const b = await load({
      url: `http://127.0.0.1:${barePort}${largest.path}`,
      headers,
      connections: 8,
      forMs: 3000,
    });
    console.log(p, b, (p.perSecond / b.perSecond).toFixed(3));
  }
  bare.kill();
}
await program.stop();
folder.remove();
process.exit(0);
