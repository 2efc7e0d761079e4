// `npm run prove [NAME] [-- --long]`: measures the promises of reliability and security.
import { join } from "node:path";
import { measureFromCommandLine } from "./measure.mjs";
import { root } from "./root.mjs";

await measureFromCommandLine(join(root, "bench/prove"));
