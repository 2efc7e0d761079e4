// Work on many things of which one that fails keeps no other from its turn.

/**
 * Does them one after the other, to the end. Throws afterwards when any failed, so that the queue records it and tries
 * again: what is done must cope with being done twice.
 */
export async function eachByItself<T>(
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1)
    throw new AggregateError(failures, `${failures.length} of ${things.length} failed`);
}
