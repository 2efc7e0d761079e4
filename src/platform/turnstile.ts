// Lets a few in at a time and the rest wait for their turn: a crowd is slow then, and nobody is turned away.

export type Turnstile = {
  /** Begins when fewer than `most` are at work, in the order of coming; answers or throws as the work does. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
};

export function openTurnstile(most: number): Turnstile {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return {
    async run(work) {
      if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
      else inside += 1;
      try {
        return await work();
      } finally {
        // Whoever comes next takes the place over, so that nobody new slips in between.
        const next = waiting.shift();
        if (next) next();
        else inside -= 1;
      }
    },
  };
}
