// A statement with one of its conditions taken out, for each of them, and once with all of them gone.

export type Mutant = {
  readonly text: string;
  /** The condition that is gone. */
  readonly without: string;
};

const column = String.raw`(?:"[a-z_0-9]+"\.)*"[a-z_0-9]+"|\b[a-z_]+\.[a-z_]+`;
const place = String.raw`\$\d+(?:::[a-z_]+(?:\[\])?)?`;
/** column = $1, column in ($1, $2), column = any ($1), and what joins two tables. */
const condition = new RegExp(
  String.raw`(?:${column}) (?:= ${place}|in \([^()]*\)|= any ?\([^()]*\)|= (?:${column}))`,
  "g",
);

/** Conditions stand after these words; before them a statement says what it writes. */
const begins = new Map([
  ["select", / from /],
  ["update", / where /],
  ["delete", / where /],
  ["insert", / where /],
]);

/**
 * Every mutant of a statement; none for one without a condition. A condition is not cut out but made true, so that
 * every placeholder keeps its value and its type; limits are lifted, so that what could be seen is seen.
 */
export function mutantsOf(text: string): Mutant[] {
  const verb = /^\s*(select|update|delete|insert|with)\b/i.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined) return [];
  const begin = begins.get(verb)?.exec(text);
  const from = verb === "with" ? 0 : begin?.index;
  if (from === undefined) return [];
  const found = [...text.matchAll(condition)].filter(({ index }) => index >= from);
  const open = (which: readonly RegExpExecArray[]) => seeAll(verb, withTrue(text, which));
  const each = found.map((one) => ({ text: open([one]), without: one[0] }));
  return found.length > 1 ? [...each, { text: open(found), without: "any condition" }] : each;
}

function withTrue(text: string, which: readonly RegExpExecArray[]): string {
  return which
    .toSorted((one, other) => other.index - one.index)
    .reduce((left, { 0: said, index }) => {
      return `${left.slice(0, index)}(${said} or true)${left.slice(index + said.length)}`;
    }, text);
}

function seeAll(verb: string, text: string): string {
  const unlimited = text
    .replace(/ limit (\$\d+)/g, " limit nullif($1::bigint, $1::bigint)")
    .replace(/ limit \d+/g, "");
  return verb === "select" || verb === "with" || / returning /i.test(unlimited)
    ? unlimited
    : `${unlimited} returning *`;
}
