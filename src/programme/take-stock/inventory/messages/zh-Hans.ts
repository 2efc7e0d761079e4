// Not translated yet: English stands in.
export { en as zhHans } from "./en.ts";
