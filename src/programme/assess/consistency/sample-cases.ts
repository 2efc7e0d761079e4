// The cases of every consistency check by its id.
import { answersAloneCases, answersAndRowsCases } from "./answers-cases.ts";
import type { Case } from "./case.ts";
import { informationOfOthersCases, levelsAndAccessCases, reasonsAndDatesCases } from "./inventory-cases.ts";
import { wholeListCases } from "./whole-list-cases.ts";

export const cases: Readonly<Record<string, Case>> = {
  ...levelsAndAccessCases,
  ...reasonsAndDatesCases,
  ...informationOfOthersCases,
  ...wholeListCases,
  ...answersAndRowsCases,
  ...answersAloneCases,
};
