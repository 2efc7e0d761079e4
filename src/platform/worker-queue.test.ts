// A worker that hangs, falls or leaves is replaced, and its work answers with a reason.
import { afterAll, expect, it } from "vitest";
import { openWorkerQueue } from "./worker-queue.ts";

const script = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", (wish) => {
    if (wish === "hang") for (;;);
    if (wish === "leave") process.exit(3);
    if (wish === "fall") throw new Error("fell");
    if (wish === "fall later") setTimeout(() => { throw new Error("fell"); }, 20);
    if (wish === "fill") { const all = []; for (;;) all.push(new Array(1e5).fill(wish + all.length)); }
    console.error("noise");
    parentPort.postMessage({ wish, threadId });
  });
`;

type Answer = { wish: string; threadId: number };
const queue = openWorkerQueue<string, Answer>({
  script,
  options: { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } },
  isSpent: (answer) => answer.wish === "spend",
});

afterAll(() => queue.close());

it.each([
  ["hang", "too-slow"],
  ["leave", "crashed"],
  ["fall", "crashed"],
  ["fill", "crashed"],
] as const)("a worker told to %s answers %s and the next work is done", async (wish, reason) => {
  const [bad, next] = await Promise.all([queue.run(wish, 3000), queue.run("work", 3000)]);
  expect(bad).toEqual({ ok: false, reason });
  expect(next).toMatchObject({ ok: true, answer: { wish: "work" } });
});

it("keeps a worker until it is spent", async () => {
  const [first, second, third] = [
    await queue.run("work", 3000),
    await queue.run("spend", 3000),
    await queue.run("work", 3000),
  ].map((outcome) => (outcome.ok ? outcome.answer.threadId : 0));
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it("survives a worker that falls while nobody waits", async () => {
  await queue.run("fall later", 3000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await queue.run("work", 3000)).toMatchObject({ ok: true });
});

it("answers what is under way when it is closed", async () => {
  const hanging = queue.run("hang", 60_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await queue.close();
  expect(await hanging).toEqual({ ok: false, reason: "crashed" });
});
