// A text cut for a place that has no room for all of it: a list, an option, a preview.

const signs = new Intl.Segmenter("und", { granularity: "grapheme" });

/** At most so many signs as readers count them, the last of them an ellipsis where something was left out. */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text;
  // So much is always enough for the signs that are kept; a sign is rarely longer than a few units.
  const head = [...signs.segment(text.slice(0, most * 8))].map(({ segment }) => segment);
  return head.length <= most && text.length <= most * 8 ? text : `${head.slice(0, most - 1).join("")}…`;
}
