// How a measurement is asked and answers: its flags, its one last line, and its exit code.
import { availableParallelism, loadavg } from "node:os";
import process, { argv, exit } from "node:process";

export type Asked = {
  /** Plant a fault on purpose: the measurement must fall short. */
  readonly broken: boolean;
  /** The form that belongs to the tests. */
  readonly short: boolean;
  /** The thorough form, for the night. */
  readonly long: boolean;
  /** Starts the generator; printed, so that a run can be repeated. */
  readonly seed: number;
};

export type Finding = {
  readonly figure: string;
  readonly holds: boolean;
};

function readAsked(words: readonly string[]): Asked {
  const given = words.find((word) => word.startsWith("--seed="))?.slice("--seed=".length);
  const seed = given === undefined ? Math.floor(Math.random() * 1_000_000) : Number(given);
  return {
    broken: words.includes("--break"),
    short: words.includes("--short"),
    long: words.includes("--long"),
    seed,
  };
}

/** Runs the measurement and ends the program: 0 when the promise holds, 1 when it falls short or could not be measured. */
export async function measured(name: string, measure: (asked: Asked) => Promise<Finding>): Promise<never> {
  const asked = readAsked(argv.slice(2));
  const ending = lastLineWhateverHappens(name, asked.seed);
  try {
    const { figure, holds } = await measure(asked);
    const [load = 0] = loadavg();
    // Ratios bear with it, figures in seconds do not: whoever reads them has to know.
    if (load > availableParallelism()) console.log(`  the machine is busy: load average ${load.toFixed(1)}`);
    ending.said = true;
    console.log(`${name}  ${figure}  ${holds ? "holds" : "falls short"}`);
    exit(holds ? 0 : 1);
  } catch (error) {
    console.error(error);
    ending.because ??= inOneLine(error);
    exit(1);
  }
}

type Ending = { said: boolean; because: string | undefined };

/** An error nobody caught, a signal, or nothing left to wait for would end the program without its last line. */
function lastLineWhateverHappens(name: string, seed: number): Ending {
  const ending: Ending = { said: false, because: undefined };
  process.on("uncaughtExceptionMonitor", (error) => (ending.because ??= inOneLine(error)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      ending.because ??= `ended by ${signal}`;
      exit(1);
    });
  }
  process.on("exit", () => {
    if (ending.said) return;
    ending.said = true;
    const because = ending.because ?? "it ended while it still waited for something";
    console.log(`${name}  could not be measured: ${because} (seed ${seed})  falls short`);
    process.exitCode = 1;
  });
  return ending;
}

function inOneLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replaceAll(/\s+/g, " ").slice(0, 200);
}
