// Which step of a heat map a value reaches.
import { expect, it } from "vitest";
import { stepOf } from "./heat-map.tsx";

it.each([
  { value: 0, max: 3, steps: 4, step: 0 },
  { value: 0.74, max: 3, steps: 4, step: 0 },
  { value: 0.75, max: 3, steps: 4, step: 1 },
  { value: 1.5, max: 3, steps: 4, step: 2 },
  { value: 2.3, max: 3, steps: 4, step: 3 },
  { value: 3, max: 3, steps: 4, step: 3 },
  { value: -1, max: 3, steps: 4, step: 0 },
  { value: 5, max: 5, steps: 2, step: 1 },
])("$value of $max in $steps steps: $step", ({ value, max, steps, step }) => {
  expect(stepOf(value, max, steps)).toBe(step);
});
