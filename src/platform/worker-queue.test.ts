// A worker that hangs, falls or leaves is replaced, and its work answers with a reason.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, onTestFinished, vi } from "vitest";
import { openWorkerQueue } from "./worker-queue.ts";

const folder = mkdtempSync(join(tmpdir(), "himori-worker-"));
const script = join(folder, "worker.cjs");
writeFileSync(
  script,
  `
  const unpack = () => {
    for (let i = 0; i < 100; i += 1) require("node:zlib").createDeflateRaw().close();
    setImmediate(unpack);
  };
  process.on("message", ({ wish }) => {
    if (wish === "unpack") return unpack();
    if (wish === "hang") for (;;);
    if (wish === "leave") process.exit(3);
    if (wish === "abort") process.abort();
    if (wish === "fall") throw new Error("fell");
    if (wish === "fall later") setTimeout(() => { throw new Error("fell"); }, 20);
    if (wish === "fill") { const all = []; for (;;) all.push(new Array(1e5).fill(wish + all.length)); }
    console.error("noise");
    process.send({ wish, pid: process.pid, secrets: Object.keys(process.env).filter((name) => name.startsWith("HIMORI")) });
  });
`,
);

type Answer = { wish: string; pid: number; secrets: string[] };
const queue = openWorkerQueue<{ wish: unknown }, Answer>({
  script,
  heapMb: 32,
  isSpent: (answer) => answer.wish === "spend",
});

afterAll(async () => {
  await queue.close();
  rmSync(folder, { recursive: true });
});

/** However busy the machine is: what is waited for comes. */
const patience = 60_000;

it.each([
  ["hang", "too-slow", 500],
  // A thread stopped while it opens a stream of zlib's takes its whole process along.
  ["unpack", "too-slow", 3000],
  ["leave", "crashed", patience],
  ["abort", "crashed", patience],
  ["fall", "crashed", patience],
  ["fill", "crashed", patience],
] as const)("a worker told to %s answers %s and the next work is done", async (wish, reason, timeMs) => {
  const [bad, next] = await Promise.all([queue.run({ wish }, timeMs), queue.run({ wish: "work" }, patience)]);
  expect(bad).toEqual({ ok: false, reason });
  expect(next).toMatchObject({ ok: true, answer: { wish: "work" } });
});

it.each([
  ["is not there", "/nowhere/node"],
  ["cannot be named", "\0"],
])("goes on once a process can be started again that %s", async (_, program) => {
  await queue.close();
  const { execPath } = process;
  process.execPath = program;
  const refused = await queue.run({ wish: "work" }, patience);
  process.execPath = execPath;
  expect(refused).toEqual({ ok: false, reason: "crashed" });
  expect(await queue.run({ wish: "work" }, patience)).toMatchObject({ ok: true });
});

it("goes on after a request that cannot be sent", async () => {
  const [bad, next] = await Promise.all([
    queue.run({ wish: () => "function" }, patience),
    queue.run({ wish: "work" }, patience),
  ]);
  expect(bad).toEqual({ ok: false, reason: "crashed" });
  expect(next).toMatchObject({ ok: true });
});

it("tells the worker nothing of the program's settings", async () => {
  process.env["HIMORI_TEST_SECRET"] = "x";
  await queue.close();
  const outcome = await queue.run({ wish: "work" }, patience);
  delete process.env["HIMORI_TEST_SECRET"];
  expect(outcome).toMatchObject({ ok: true, answer: { secrets: [] } });
});

it("keeps a worker until it is spent", async () => {
  const [first, second, third] = [
    await queue.run({ wish: "work" }, patience),
    await queue.run({ wish: "spend" }, patience),
    await queue.run({ wish: "work" }, patience),
  ].map((outcome) => (outcome.ok ? outcome.answer.pid : 0));
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it("survives a worker that falls while nobody waits", async () => {
  const last = await queue.run({ wish: "fall later" }, patience);
  const pid = last.ok ? last.answer.pid : 0;
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: patience });
  expect(await queue.run({ wish: "work" }, patience)).toMatchObject({ ok: true });
});

/** Ended, even where nobody has asked after its end: who adopts it may never do. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return true;
  }
}

it("does not hang on when the program is killed", async () => {
  const hanging = join(folder, "hanging.mjs");
  const pidFile = join(folder, "hanging.pid");
  const own = JSON.stringify(join(import.meta.dirname, "worker-process.ts"));
  const told = JSON.stringify(pidFile);
  writeFileSync(
    hanging,
    `import { writeFileSync } from "node:fs";
     import { answerWork } from ${own};
     answerWork(() => { writeFileSync(${told}, String(process.pid)); for (;;); });`,
  );
  const program = join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { startWorker } from ${own};
     startWorker({ script: ${JSON.stringify(hanging)} }).send({});`,
  );
  const killed = spawn(process.execPath, [program], { stdio: "ignore" });
  const pid = await vi.waitFor(
    () => {
      const written = Number(readFileSync(pidFile, "utf8"));
      expect(written).toBeGreaterThan(0);
      return written;
    },
    { timeout: patience },
  );
  onTestFinished(() => {
    if (!isGone(pid)) process.kill(pid, "SIGKILL");
  });
  expect(isGone(pid)).toBe(false);
  killed.kill("SIGKILL");
  await vi.waitFor(() => expect(isGone(pid)).toBe(true), { timeout: patience });
});

it("answers what is under way when it is closed", async () => {
  const hanging = queue.run({ wish: "hang" }, 60_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await queue.close();
  expect(await hanging).toEqual({ ok: false, reason: "crashed" });
});
