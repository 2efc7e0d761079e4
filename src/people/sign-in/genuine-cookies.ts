// Session cookies whose signature the library has found genuine, so that it is asked about each of them once.

export type GenuineCookies = {
  /** The session token in a Cookie header whose session cookie is known to be genuine. */
  tokenIn(header: string): string | undefined;
  /** Notes that the library read this token from this header. */
  remember(header: string, token: string): void;
};

/** More people than ever work at once; beyond it the ones noted first are asked about again. */
const mostKept = 10_000;

/**
 * Only the signature is remembered, which never changes: whether the session still holds is asked of the database
 * at every request. Two cookies of the name are left to the library, which knows which of them counts.
 */
export function openGenuineCookies(name: string): GenuineCookies {
  const tokens = new Map<string, string>();
  return {
    tokenIn: (header) => tokens.get(onlyValue(header, name) ?? ""),
    remember(header, token) {
      const value = onlyValue(header, name);
      if (value === undefined || tokens.has(value)) return;
      const [oldest] = tokens.keys();
      if (tokens.size >= mostKept && oldest !== undefined) tokens.delete(oldest);
      tokens.set(value, token);
    },
  };
}

function onlyValue(header: string, name: string): string | undefined {
  const [value, another] = header
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return another === undefined ? value : undefined;
}
