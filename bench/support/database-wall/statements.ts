// What the program sends to the database, and in whose name: noted at the driver, under everything the program does.
import { Client } from "pg";

export type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
};

export type Noted = {
  /** Each statement once for each person and each set of values. */
  statementsOf(userId: string): readonly Statement[];
  /** Statements outside of any person's transaction: the sign-in floor, jobs, the queue. */
  readonly others: number;
  stop(): void;
};

type Query = { text: string; values?: readonly unknown[] };

const enters = /himori\.enter_as\(/;
const leaves = /^\s*(commit|rollback)\b/i;

/** Notes every statement from now on, until it is told to stop. */
export function noteStatements(): Noted {
  const acting = new WeakMap<object, string>();
  const byPerson = new Map<string, Map<string, Statement>>();
  const seen = { others: 0 };
  const original: unknown = Reflect.get(Client.prototype, "query");
  if (typeof original !== "function") throw new Error("the driver asks in another way");
  const note = function (this: object, ...given: unknown[]): unknown {
    const query = readQuery(given);
    if (query) remember(this, query);
    return Reflect.apply(original, this, given);
  };
  const remember = (client: object, { text, values = [] }: Query) => {
    if (enters.test(text)) acting.set(client, personOf(values[1]));
    else if (leaves.test(text)) acting.delete(client);
    else if (/"(himori|sign_in)"\.|himori\./.test(text)) {
      const person = acting.get(client);
      if (!person) seen.others += 1;
      else keep(byPerson, person, { text, values });
    }
  };
  put(note);
  return {
    statementsOf: (userId) => [...(byPerson.get(userId)?.values() ?? [])],
    get others() {
      return seen.others;
    },
    stop() {
      put(original);
    },
  };
}

const put = (query: unknown) => void Reflect.set(Client.prototype, "query", query);

const personOf = (value: unknown) => (typeof value === "string" ? value : "");

function keep(byPerson: Map<string, Map<string, Statement>>, person: string, one: Statement): void {
  const known = byPerson.get(person) ?? new Map<string, Statement>();
  byPerson.set(person, known);
  const key = JSON.stringify([one.text, one.values.map(String)]);
  if (!known.has(key)) known.set(key, one);
}

/** The driver is asked with a text, or with an object that holds one. */
function readQuery([first, second]: readonly unknown[]): Query | undefined {
  if (typeof first === "string") return { text: first, ...(Array.isArray(second) ? { values: second } : {}) };
  if (typeof first !== "object" || first === null || !("text" in first) || typeof first.text !== "string")
    return undefined;
  const values: unknown = "values" in first && Array.isArray(first.values) ? first.values : second;
  return { text: first.text, ...(Array.isArray(values) ? { values } : {}) };
}
