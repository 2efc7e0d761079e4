// Finds the addresses of this site in a plain text, so that they can be pressed; all others stay text.

export type TextPiece = { readonly text: string; readonly href?: string };

/** `ownOrigin` without a trailing slash. The links become paths: they stay on the site whatever its name is today. */
export function linkOwnAddresses(text: string, ownOrigin: string): TextPiece[] {
  return text.split(/(https?:\/\/[!-~]+)/).flatMap((part): TextPiece[] => {
    if (!part.startsWith(`${ownOrigin}/`)) return part === "" ? [] : [{ text: part }];
    const address = part.replace(/[.,;:)\]}>'"]+$/, "");
    const rest = part.slice(address.length);
    const link = { text: address, href: address.slice(ownOrigin.length) };
    return rest === "" ? [link] : [link, { text: rest }];
  });
}
