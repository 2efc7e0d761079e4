// Which answers of a company's other application serve the next country, so that they are typed once. Pure.
import { type Answers, lineFields } from "./answers.ts";

/** About the site, the day or one country's conditions: these are asked anew. */
const ofTheOneCountry = [
  /^site/,
  /^coverDate$/,
  /^waitingList$/,
  /^when\./,
  new RegExp(`^${lineFields.condition("")}`),
];

export function carriedOver(earlier: Answers): Answers {
  const entries = Object.entries(earlier).filter(
    ([field, value]) => value !== "" && !ofTheOneCountry.some((pattern) => pattern.test(field)),
  );
  return Object.fromEntries(entries);
}
