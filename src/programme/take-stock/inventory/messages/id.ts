// Not translated yet: English stands in.
export { en as id } from "./en.ts";
