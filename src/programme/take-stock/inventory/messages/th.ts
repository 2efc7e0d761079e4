// Not translated yet: English stands in.
export { en as th } from "./en.ts";
