// A few at a time, everybody in the order of coming, whatever becomes of those before.
import { expect, test } from "vitest";
import { openTurnstile } from "./turnstile.ts";

test("never more than allowed are inside, and all come in, in order", async () => {
  const { run } = openTurnstile(3);
  const begun: number[] = [];
  let [inside, most] = [0, 0];
  const work = (number: number) => async () => {
    begun.push(number);
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    if (number % 4 === 0) throw new Error("falls");
    return number;
  };
  const all = await Promise.allSettled(Array.from({ length: 40 }, (_, number) => run(work(number))));
  expect(most).toBe(3);
  expect(begun).toEqual(Array.from({ length: 40 }, (_, number) => number));
  expect(all.filter(({ status }) => status === "rejected")).toHaveLength(10);
  expect(await run(() => Promise.resolve("after"))).toBe("after");
});

test("with room for one, the second begins when the first has ended", async () => {
  const { run } = openTurnstile(1);
  const told: string[] = [];
  await Promise.all([
    run(async () => {
      told.push("first begins");
      await new Promise((resolve) => setImmediate(resolve));
      told.push("first ends");
    }),
    run(() => Promise.resolve(told.push("second"))),
  ]);
  expect(told).toEqual(["first begins", "first ends", "second"]);
});
