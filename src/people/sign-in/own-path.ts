// Whether an address to go to next is one of this site; anything else would lead people away.

const here = "http://here.invalid";

/** A path with query of this site: starts with one slash, whatever tricks the browser's parser knows. */
export function isOwnPath(path: string): boolean {
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return false;
  return URL.canParse(path, here) && new URL(path, here).origin === here;
}

/** The path if there is one and it is ours. */
export function ownPath(path: string | undefined): string | undefined {
  return path !== undefined && isOwnPath(path) ? path : undefined;
}
