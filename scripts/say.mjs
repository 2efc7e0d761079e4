// How the commands speak: one calm line a step, with the time it took.

const wide = process.stdout.isTTY === true;

/** Seconds since a moment of performance.now(), as people read them. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Prints one finished step: what, how it went. */
export function say(step, outcome) {
  clearProgress();
  console.log(`  ${step.padEnd(10)} ${outcome}`);
}

let shown = false;
let lastLine = 0;

/** Shows that something goes on: rewrites one line in a terminal, prints a line every ten seconds elsewhere. */
export function progress(step, state) {
  if (wide) {
    process.stdout.write(`\r\x1b[2K  ${step.padEnd(10)} ${state}`);
    shown = true;
  } else if (performance.now() - lastLine > 10_000) {
    lastLine = performance.now();
    console.log(`  ${step.padEnd(10)} ${state}`);
  }
}

function clearProgress() {
  if (shown) process.stdout.write("\r\x1b[2K");
  shown = false;
}

/** Ends the command with what went wrong and what to do about it. */
export function fail(problem, advice = "") {
  clearProgress();
  console.error(`\n${problem}`);
  if (advice !== "") console.error(advice);
  process.exit(1);
}

function withoutAddresses(output) {
  return output
    .replaceAll(/\bhttps?:\/\/\S+/g, "(address)")
    .trim()
    .split("\n");
}

/** The last lines of a program's output, without the addresses of servers. */
export function lastLines(output, count = 15) {
  return withoutAddresses(output).slice(-count).join("\n");
}

/** The first lines, for programs that say the reason first and their usage afterwards. */
export function firstLines(output, count = 12) {
  return withoutAddresses(output).slice(0, count).join("\n");
}
