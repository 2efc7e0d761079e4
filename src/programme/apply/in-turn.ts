// One after the other: what two presses of one button begin at once in this process.

const underWay = new Map<string, Promise<unknown>>();

/** Begins when what was begun before under the same key has ended, however it ended. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  underWay.set(key, turn);
  try {
    return await turn;
  } finally {
    if (underWay.get(key) === turn) underWay.delete(key);
  }
}
