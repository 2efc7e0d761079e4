// `npm run bench [NAME]`: measures the promises of speed and size.
import { join } from "node:path";
import { measureFromCommandLine } from "./measure.mjs";
import { root } from "./root.mjs";

await measureFromCommandLine(join(root, "bench"));
