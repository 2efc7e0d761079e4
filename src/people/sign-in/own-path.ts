// Whether an address to go to next is one of this site; anything else would lead people away.

const here = "http://here.invalid";

/** A path with query of this site: starts with one slash, whatever tricks the browser's parser knows. */
export function isOwnPath(path: string): boolean {
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return false;
  return URL.canParse(path, here) && new URL(path, here).origin === here;
}

/** The path if it is ours, else the other one. */
export function ownPathOr(path: string | undefined, otherwise: string): string {
  return path !== undefined && isOwnPath(path) ? path : otherwise;
}
