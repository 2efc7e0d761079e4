// Writes what the maintained packages know of public holidays into content/holidays; what is written by hand stays.
// Once a year, after the countries' announcements: `npm run holidays`. A new country begins with `npm run holidays KR`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageHolidays } from "../test/package-holidays.ts";
import { root } from "./root.mjs";

const folder = join(root, "content/holidays");
const present = readdirSync(folder).map((file) => file.slice(0, 2).toUpperCase());

const blank = (country) => `# Days off work in ${country}.
country: ${country}
weekend: [6, 0]
inLieuFrom: null
writtenOn: ${new Date().toISOString().slice(0, 10)}
reviewer: null
reviewedOn: null
computed:
announced:
  off: []
  worked: []
`;

function list(days) {
  return days.length === 0 ? " []" : days.map((day) => `\n    - ${day}`).join("");
}

function computedBlock({ off, worked }) {
  return `computed:\n  off:${list(off)}\n  worked:${list(worked)}\n`;
}

for (const country of new Set([...present, ...process.argv.slice(2)])) {
  const file = join(folder, `${country.toLowerCase()}.yaml`);
  const before = existsSync(file) ? readFileSync(file, "utf8") : blank(country);
  const block = computedBlock(packageHolidays(country));
  writeFileSync(file, before.replace(/^computed:\n(?: .*\n)*/m, block));
  console.log(`${country}: ${block.split("\n").length} lines`);
}
