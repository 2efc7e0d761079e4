// One that fails keeps no other from its turn, and is not forgotten.
import { expect, test } from "vitest";
import { eachByItself } from "./each-by-itself.ts";

async function run(failing: readonly number[]) {
  const done: number[] = [];
  const end = eachByItself([1, 2, 3], async (one) => {
    if (failing.includes(one)) throw new Error(`no ${one}`);
    done.push(one);
  });
  const told = await end.then(
    () => "",
    (error: unknown) => String(error),
  );
  return { done, told };
}

test.each([
  [[], [1, 2, 3], ""],
  [[1], [2, 3], "Error: no 1"],
  [[1, 3], [2], "AggregateError: 2 of 3 failed"],
])("failing %j", async (failing, done, told) => {
  expect(await run(failing)).toEqual({ done, told });
});
