// Answers made comparable: what an answer says once the address that was asked is taken out of it.

export type Answered = {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
};

/** Different at every answer whatever is asked. */
const nonces = new Set(["date", "x-request-id"]);

export async function answerOf(response: Response, path: string): Promise<Answered> {
  const said = await response.text();
  const headers = [...response.headers]
    .filter(([name]) => !nonces.has(name))
    .map(([name, value]) => `${name}: ${withoutPath(value, path)}`);
  return { status: response.status, headers: headers.toSorted().join("\n"), body: withoutPath(said, path) };
}

/** The page links to itself in other languages, and to signing in and back. */
function withoutPath(text: string, path: string): string {
  const spellings = [path, encodeURIComponent(path), path.replaceAll("&", "&amp;")];
  return spellings.reduce((left, spelling) => left.replaceAll(spelling, "…"), text);
}

/** In what two answers differ; nothing when they cannot be told apart. */
export function differences(one: Answered, other: Answered): string[] {
  return [
    ...(one.status === other.status ? [] : [`status ${one.status} instead of ${other.status}`]),
    ...(one.headers === other.headers ? [] : ["other headers"]),
    ...(one.body === other.body ? [] : ["another body"]),
  ];
}
