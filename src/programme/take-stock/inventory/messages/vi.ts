// Not translated yet: English stands in.
export { en as vi } from "./en.ts";
